package org.liangze.generators;

import java.util.List;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.Licence;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.FoodCategory;
import org.liangze.model.identifier.LicenceNumber;

/** Makes the businesses. */
final class BusinessCursor implements Cursor<FoodBusiness> {

  /** The more often a category stands here, the more producers it has. */
  private static final List<FoodCategory> CATEGORIES =
      List.of(
          FoodCategory.GRAIN,
          FoodCategory.GRAIN,
          FoodCategory.GRAIN,
          FoodCategory.OILS,
          FoodCategory.CONDIMENTS,
          FoodCategory.MEAT,
          FoodCategory.MEAT,
          FoodCategory.MEAT,
          FoodCategory.MEAT,
          FoodCategory.DAIRY,
          FoodCategory.DAIRY,
          FoodCategory.DAIRY,
          FoodCategory.DRINKS,
          FoodCategory.DRINKS,
          FoodCategory.QUICK_FROZEN,
          FoodCategory.ALCOHOL,
          FoodCategory.ALCOHOL,
          FoodCategory.VEGETABLES,
          FoodCategory.NUTS,
          FoodCategory.PASTRY,
          FoodCategory.PASTRY,
          FoodCategory.BEANS);

  private static final List<FoodCategory> SPECIAL_CATEGORIES =
      List.of(
          FoodCategory.HEALTH_FOOD,
          FoodCategory.HEALTH_FOOD,
          FoodCategory.INFANT_FORMULA,
          FoodCategory.MEDICAL_PURPOSE);

  private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final int ORGANISATIONS = 31 * 31 * 31 * 31 * 31 * 31;

  /** Prime to 31, so that different businesses have different organisation codes. */
  private static final long ORGANISATION_STEP = 387_420_489L;

  private final ProvincePlan plan;
  private final BusinessWalk walk;
  private final long firstOrganisation;

  BusinessCursor(ProvincePlan plan) {
    this.plan = plan;
    this.walk = new BusinessWalk(plan);
    this.firstOrganisation = Integer.toUnsignedLong((int) plan.spec().getSeed());
  }

  @Override
  public boolean advance() {
    return walk.advance();
  }

  @Override
  public FoodBusiness entry() {
    Profile profile = walk.profile();
    Dice dice = plan.dice();
    int index = walk.index();
    String division = MadeDivisions.sixDigits(walk.county().getCode());
    FoodCategory category = category();
    FoodBusiness.Builder business =
        FoodBusiness.builder()
            .id(walk.businessId())
            .name(
                plan.businessNames()
                    .name(
                        walk.county().getName(),
                        profile,
                        category,
                        dice.roll(Draw.BUSINESS_NAME, index)))
            .jurisdiction(walk.village().getCode())
            .line(profile.line())
            .traits(profile.traits())
            .creditCode(creditCode(division))
            .addLicences(licence(division, category, walk.licensedBefore()))
            .from(plan.schedule().before(walk.registeredBefore()));
    if (profile.grade() != null) {
      business.grade(profile.grade()).riskLevel(walk.risk());
    }
    if (profile.size() != null) {
      business.sizeClass(profile.size());
    }
    if (profile.hasDiners()) {
      int range = profile.mostDiners() - profile.fewestDiners() + 1;
      business.diners(profile.fewestDiners() + dice.below(range, Draw.DINERS, index));
    }
    int verified = walk.day(Phase.VERIFICATION);
    if (plan.schedule().hasCome(verified)) {
      business.verifiedOn(plan.schedule().day(verified));
    }
    return business.build();
  }

  private FoodCategory category() {
    List<FoodCategory> categories =
        switch (walk.profile()) {
          case LARGE_SPECIAL, MEDIUM_SPECIAL -> SPECIAL_CATEGORIES;
          default -> CATEGORIES;
        };
    return categories.get(plan.dice().below(categories.size(), Draw.CATEGORY, walk.index()));
  }

  private CreditCode creditCode(String division) {
    long organisation = (firstOrganisation + walk.index() * ORGANISATION_STEP) % ORGANISATIONS;
    StringBuilder code = new StringBuilder("MA");
    for (int i = 0; i < 6; i++) {
      code.append(ORGANISATION_ALPHABET.charAt((int) (organisation % 31)));
      organisation /= 31;
    }
    return CreditCode.unified(authorityAndType(), division, code.toString());
  }

  private String authorityAndType() {
    return switch (walk.profile()) {
      case BIG_SCHOOL, SCHOOL, OUTSOURCING_SCHOOL, BIG_KINDERGARTEN, KINDERGARTEN -> "12";
      case ELDERLY_HOME -> "52";
      case SHOP, FILED_SHOP, EATING_HOUSE, MICRO_PRODUCER, WORKSHOP -> "92";
      default -> "91";
    };
  }

  private Licence licence(String division, FoodCategory category, int licensedBefore) {
    Licence.Builder licence = Licence.builder().from(plan.schedule().before(licensedBefore));
    if (walk.profile() == Profile.FILED_SHOP) {
      return licence.number(LicenceNumber.filing(division, walk.sequence())).build();
    }
    return licence
        .number(licenceNumber(division, category))
        .end(plan.schedule().expiry(licensedBefore))
        .build();
  }

  private LicenceNumber licenceNumber(String division, FoodCategory category) {
    return switch (walk.profile().line()) {
      case PRODUCTION, SPECIAL_FOOD ->
          LicenceNumber.production(category.getCode(), division, walk.producerSequence());
      case SALES -> LicenceNumber.operation(1, division, walk.sequence());
      case CATERING -> LicenceNumber.operation(2, division, walk.sequence());
      case CANTEEN -> LicenceNumber.operation(3, division, walk.sequence());
      // Provinces number workshops as they like; this layout is no province's.
      case SMALL_WORKSHOP ->
          LicenceNumber.of("食坊登" + division + Integer.toString(1_000_000 + walk.sequence()));
    };
  }
}
