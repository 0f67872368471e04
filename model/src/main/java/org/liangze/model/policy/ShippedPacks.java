package org.liangze.model.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.liangze.model.Text;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.figure.RankingMethod;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.jurisdiction.Tier;

/** The packs that come with the library. */
final class ShippedPacks {

  static final LocalDate EVER = LocalDate.of(2000, 1, 1);

  static final Text HOUSE =
      Text.of("本库默认，可由当地规定替换", "default of this library; local rules may replace it");
  private static final Text GUARANTEE =
      Text.of("食品安全属地管理责任分层分级包保要求", "tiered guarantee of territorial responsibility");
  private static final Text QUARTERLY =
      Text.of("各地包保督导办法：每季度至少一次", "local supervision rules: at least once a quarter");
  private static final Text ON_SITE =
      Text.of(
          "广元市包保督导要求：高风险主体须现场督导；以 D 级为高风险系本库默认，可由当地规定替换",
          "rules of Guangyuan: high-risk businesses on site only; that level D is the high risk is a"
              + " default of this library; local rules may replace it");
  private static final Text NEW_LETTER =
      Text.of(
          "包保干部调整后重新签订承诺书（广元等地）；本库默认，可由当地规定替换",
          "a new cadre signs a new letter (Guangyuan and others); default of this library; local"
              + " rules may replace it");
  private static final Text NO_CAP =
      Text.of("全国无统一上限，可由当地规定替换", "no limit is known nationally; local rules may set one");
  private static final Text CHANGES =
      Text.of(
          "各地包保办法（如广元市）：状态变化 15 个工作日内上报，包保关系 7 个工作日内调整",
          "local guarantee rules, such as Guangyuan's: a change of status is reported within 15"
              + " working days, a guarantee is bound again within 7");

  /**
   * The indicators of the score: those of the first campaign. The others are ranked by themselves.
   */
  private static final Set<Indicator> FOUNDING =
      Collections.unmodifiableSet(
          new HashSet<>(
              Arrays.asList(
                  Indicator.DATA_VERIFIED,
                  Indicator.GUARANTEED,
                  Indicator.LETTER_SIGNED,
                  Indicator.SUPERVISED,
                  Indicator.OFFICER_APPOINTED,
                  Indicator.DIRECTOR_APPOINTED)));

  private ShippedPacks() {}

  static PolicyPack national() {
    return nationalDraft().named("national");
  }

  private static PackDraft nationalDraft() {
    PackDraft draft = new PackDraft();
    addGuarantees(draft);
    addLetters(draft);
    ShippedPersons.addTo(draft);
    ShippedDuties.addNational(draft);
    ShippedGrading.addTo(draft);
    addFigures(draft);
    return draft;
  }

  private static void addGuarantees(PackDraft draft) {
    draft
        .with(PolicyParameters.guaranteeingTier(Grade.A), EVER, Tier.CITY, GUARANTEE)
        .with(PolicyParameters.guaranteeingTier(Grade.B), EVER, Tier.COUNTY, GUARANTEE)
        .with(PolicyParameters.guaranteeingTier(Grade.C), EVER, Tier.TOWNSHIP, GUARANTEE)
        .with(PolicyParameters.guaranteeingTier(Grade.D), EVER, Tier.VILLAGE, GUARANTEE)
        .with(PolicyParameters.VISIT_PERIOD, EVER, CalendarPeriod.QUARTER, QUARTERLY)
        .with(ChangeParameters.STATUS_REPORT, EVER, 15, CHANGES)
        .with(ChangeParameters.REBINDING, EVER, 7, CHANGES)
        .with(GuaranteeParameters.CADRE_CAP, EVER, 0, NO_CAP);
    for (Grade grade : Grade.values()) {
      for (FoodLine line : FoodLine.values()) {
        draft.with(PolicyParameters.visits(grade, line), EVER, 1, QUARTERLY);
      }
    }
    VisitModes any = VisitModes.of(VisitMode.values());
    VisitModes onSite = VisitModes.of(VisitMode.ON_SITE, VisitMode.GROUP);
    for (RiskLevel level : RiskLevel.values()) {
      boolean high = level == RiskLevel.D;
      draft
          .with(PolicyParameters.mediumOrHigh(level), EVER, level != RiskLevel.A, HOUSE)
          .with(
              GuaranteeParameters.visitModes(Optional.of(level)),
              EVER,
              high ? onSite : any,
              high ? ON_SITE : HOUSE);
    }
    draft.with(GuaranteeParameters.visitModes(Optional.empty()), EVER, any, HOUSE);
  }

  private static void addLetters(PackDraft draft) {
    draft
        .with(GuaranteeParameters.LETTER_RULE, EVER, LetterRule.PER_CADRE, HOUSE)
        .with(GuaranteeParameters.LETTER_VALIDITY, EVER, 0, HOUSE)
        .with(GuaranteeParameters.LETTER_RENEWED_WITH_TERM, EVER, true, NEW_LETTER)
        .with(GuaranteeParameters.LETTER_RENEWED_WITH_TIER, EVER, true, NEW_LETTER);
  }

  private static void addFigures(PackDraft draft) {
    draft
        .with(PolicyParameters.RANKING_METHOD, EVER, RankingMethod.COMPETITION, HOUSE)
        .with(PolicyParameters.FIGURE_DECIMALS, EVER, 2, HOUSE)
        .with(PolicyParameters.LAGGARD_PLACES, EVER, 3, HOUSE);
    for (Indicator indicator : Indicator.builtIn()) {
      int weight = FOUNDING.contains(indicator) ? 1 : 0;
      draft.with(PolicyParameters.weight(indicator), EVER, weight, HOUSE);
    }
    for (Tier tier : Tier.values()) {
      draft.with(PolicyParameters.label(tier), EVER, tier.getLabel(), HOUSE);
    }
  }

  static PolicyPack innerMongolia() {
    Text terms = Text.of("内蒙古自治区行政区划称谓", "administrative terms of Inner Mongolia");
    PackDraft draft = nationalDraft();
    ShippedDuties.addInnerMongolia(draft);
    return draft
        .with(PolicyParameters.label(Tier.PROVINCE), EVER, Text.of("自治区", "region"), terms)
        .with(PolicyParameters.label(Tier.CITY), EVER, Text.of("盟市", "city or league"), terms)
        .with(
            PolicyParameters.label(Tier.COUNTY),
            EVER,
            Text.of("旗县(市、区)", "county or banner"),
            terms)
        .with(
            PolicyParameters.label(Tier.TOWNSHIP),
            EVER,
            Text.of("苏木乡镇(街道)", "sumu, township or street"),
            terms)
        .with(
            PolicyParameters.label(Tier.VILLAGE),
            EVER,
            Text.of("嘎查村(社区)", "gacha, village or community"),
            terms)
        .named("inner-mongolia");
  }
}
