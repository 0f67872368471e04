package org.liangze.generators.arbitrary;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;
import org.liangze.generators.ExampleDivisions;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;

/**
 * Arbitrary food businesses (食品生产经营主体).
 *
 * <p>One in three has diners, most of these in a number next to a bound of the shipped packs. They
 * shrink to the licensed, ungraded caterer {@code B1} in a village.
 */
public final class BusinessArbitraries {

  private static final String NAME = "示例店";

  /** What a business does, as far as it decides which duties it has. */
  private record Trade(FoodLine line, Set<BusinessTrait> traits, @Nullable Integer diners) {}

  /** Since when a business stands in the register, and what became of it. */
  private record Standing(LocalDate from, BusinessStatus status, LocalDate since) {}

  private BusinessArbitraries() {}

  /** Returns businesses in the {@link ExampleDivisions}. Given for FoodBusiness. */
  public static Arbitrary<FoodBusiness> businesses() {
    return businesses(ExampleDivisions.tree());
  }

  /** Returns businesses in the divisions of a tree. */
  public static Arbitrary<FoodBusiness> businesses(JurisdictionTree tree) {
    Arbitrary<FoodBusiness.Builder> rated =
        Combinators.combine(
                EntryArbitraries.ids("B"),
                JurisdictionArbitraries.codes(tree),
                Arbitraries.of(Grade.D, Grade.C, Grade.B, Grade.A).optional(0.9),
                Arbitraries.of(RiskLevel.class).optional(0.5),
                Arbitraries.of(SizeClass.MICRO, SizeClass.SMALL, SizeClass.MEDIUM, SizeClass.LARGE)
                    .optional(0.4),
                IdentifierArbitraries.creditCodes().optional(0.3),
                DayArbitraries.beginnings().optional(0.5))
            .as(BusinessArbitraries::rated);
    return Combinators.combine(rated, trades(), standings(), licences())
        .as(
            (builder, trade, standing, licence) -> {
              builder.line(trade.line()).traits(trade.traits()).addLicences(licence);
              if (trade.diners() != null) {
                builder.diners(trade.diners());
              }
              builder.from(standing.from()).status(standing.status());
              if (standing.status() != BusinessStatus.ACTIVE) {
                builder.statusSince(standing.since());
              }
              return builder.build();
            })
        // There would be thousands, and what matters at an edge, diners and days, is drawn often.
        .withoutEdgeCases();
  }

  private static FoodBusiness.Builder rated(
      String id,
      JurisdictionCode code,
      Optional<Grade> grade,
      Optional<RiskLevel> risk,
      Optional<SizeClass> size,
      Optional<CreditCode> creditCode,
      Optional<LocalDate> verified) {
    return FoodBusiness.builder()
        .id(id)
        .name(NAME)
        .jurisdiction(code)
        .grade(grade)
        .riskLevel(risk)
        .sizeClass(size)
        .creditCode(creditCode)
        .verifiedOn(verified);
  }

  private static Arbitrary<Trade> trades() {
    Arbitrary<Trade> withoutDiners =
        Combinators.combine(
                Arbitraries.of(
                    FoodLine.CATERING,
                    FoodLine.SALES,
                    FoodLine.PRODUCTION,
                    FoodLine.SMALL_WORKSHOP,
                    FoodLine.SPECIAL_FOOD),
                Arbitraries.of(
                        BusinessTrait.CHAIN_HEADQUARTERS,
                        BusinessTrait.CENTRAL_KITCHEN,
                        BusinessTrait.WHOLESALE_MARKET)
                    .set()
                    .ofMaxSize(1))
            .as((line, traits) -> new Trade(line, traits, null));
    Arbitrary<Trade> canteens =
        Combinators.combine(
                Arbitraries.of(
                        BusinessTrait.KINDERGARTEN,
                        BusinessTrait.SCHOOL,
                        BusinessTrait.ELDERLY_CARE,
                        BusinessTrait.OUTSOURCED_CANTEEN)
                    .set()
                    .ofMaxSize(2),
                diners())
            .as((traits, diners) -> new Trade(FoodLine.CANTEEN, traits, diners));
    Arbitrary<Trade> mealSuppliers =
        diners()
            .map(
                diners ->
                    new Trade(
                        FoodLine.CATERING, Set.of(BusinessTrait.GROUP_MEAL_DELIVERY), diners));
    return Arbitraries.frequencyOf(
        Tuple.of(12, withoutDiners), Tuple.of(5, canteens), Tuple.of(1, mealSuppliers));
  }

  private static Arbitrary<Integer> diners() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(299, 300, 301, 499, 500, 501, 999, 1000, 1001)),
        Tuple.of(1, Arbitraries.integers().between(0, 3000)));
  }

  private static Arbitrary<Standing> standings() {
    return Combinators.combine(
            DayArbitraries.beginnings(),
            Arbitraries.frequency(
                Tuple.of(8, BusinessStatus.ACTIVE),
                Tuple.of(1, BusinessStatus.SUSPENDED),
                Tuple.of(1, BusinessStatus.CLOSED)),
            DayArbitraries.days())
        .as(Standing::new);
  }

  private static Arbitrary<Licence> licences() {
    return Arbitraries.frequencyOf(
            Tuple.of(5, IdentifierArbitraries.licences()),
            Tuple.of(1, IdentifierArbitraries.filings()))
        .map(Licence::of);
  }
}
