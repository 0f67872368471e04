package org.liangze.model.policy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.liangze.model.Text;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;
import org.liangze.model.figure.RankingMethod;
import org.liangze.model.jurisdiction.Tier;

/** The packs that come with the library. */
final class ShippedPacks {

  private static final LocalDate EVER = LocalDate.of(2000, 1, 1);
  private static final LocalDate ORDER_60 = LocalDate.of(2022, 11, 1);
  private static final LocalDate CANTEEN_RULE = LocalDate.of(2025, 4, 15);

  private static final Text HOUSE =
      Text.of("本库默认，可由当地规定替换", "default of this library; local rules may replace it");
  private static final Text GUARANTEE =
      Text.of("食品安全属地管理责任分层分级包保要求", "tiered guarantee of territorial responsibility");
  private static final Text QUARTERLY =
      Text.of("各地包保督导办法：每季度至少一次", "local supervision rules: at least once a quarter");
  private static final Text ORDER_60_TEXT = Text.of("市场监管总局令第 60 号", "SAMR Order 60");
  private static final Text CANTEEN_TEXT =
      Text.of("集中用餐单位食堂规定（2025-04-15）", "canteen rule (2025-04-15)");

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
    PolicyPack pack = PolicyPack.empty("national");
    pack = guarantee(pack);
    pack = persons(pack);
    pack = ShippedDuties.national(pack);
    return figures(pack);
  }

  private static PolicyPack guarantee(PolicyPack empty) {
    PolicyPack pack =
        empty
            .with(PolicyParameters.guaranteeingTier(Grade.A), EVER, Tier.CITY, GUARANTEE)
            .with(PolicyParameters.guaranteeingTier(Grade.B), EVER, Tier.COUNTY, GUARANTEE)
            .with(PolicyParameters.guaranteeingTier(Grade.C), EVER, Tier.TOWNSHIP, GUARANTEE)
            .with(PolicyParameters.guaranteeingTier(Grade.D), EVER, Tier.VILLAGE, GUARANTEE)
            .with(PolicyParameters.VISIT_PERIOD, EVER, CalendarPeriod.QUARTER, QUARTERLY);
    for (Grade grade : Grade.values()) {
      for (FoodLine line : FoodLine.values()) {
        pack = pack.with(PolicyParameters.visits(grade, line), EVER, 1, QUARTERLY);
      }
    }
    for (RiskLevel level : RiskLevel.values()) {
      pack = pack.with(PolicyParameters.mediumOrHigh(level), EVER, level != RiskLevel.A, HOUSE);
    }
    return pack;
  }

  /** Before Order 60 no director was required of anyone, which a value from EVER on says. */
  private static PolicyPack persons(PolicyPack given) {
    PolicyPack pack = fromOrder60(given, PolicyParameters.OFFICER_MINIMUM, 1, 1);
    for (SizeClass size : SizeClass.values()) {
      boolean required = size == SizeClass.LARGE || size == SizeClass.MEDIUM;
      pack = fromOrder60(pack, PolicyParameters.directorRequired(size), false, required);
    }
    for (BusinessTrait trait : BusinessTrait.values()) {
      boolean required = trait == BusinessTrait.CHAIN_HEADQUARTERS;
      pack = fromOrder60(pack, PolicyParameters.directorRequired(trait), false, required);
    }
    for (FoodLine line : FoodLine.values()) {
      boolean required = line == FoodLine.SPECIAL_FOOD;
      pack = fromOrder60(pack, PolicyParameters.directorRequired(line), false, required);
    }
    Bound nobody = Bound.above(Integer.MAX_VALUE);
    pack =
        fromOrder60(
            pack,
            PolicyParameters.directorDiners(BusinessTrait.KINDERGARTEN),
            nobody,
            Bound.from(300));
    pack =
        fromOrder60(
            pack, PolicyParameters.directorDiners(BusinessTrait.SCHOOL), nobody, Bound.from(500));
    pack = fromOrder60(pack, PolicyParameters.directorDinersElsewhere(), nobody, Bound.above(1000));
    pack =
        fromOrder60(
            pack,
            PolicyParameters.directorDiners(BusinessTrait.ELDERLY_CARE),
            nobody,
            Bound.above(1000));
    pack =
        fromOrder60(
            pack,
            PolicyParameters.directorDiners(BusinessTrait.GROUP_MEAL_DELIVERY),
            nobody,
            Bound.above(1000));
    return pack.with(
            PolicyParameters.directorDiners(BusinessTrait.ELDERLY_CARE),
            CANTEEN_RULE,
            Bound.from(300),
            CANTEEN_TEXT)
        .with(
            PolicyParameters.directorDiners(BusinessTrait.GROUP_MEAL_DELIVERY),
            CANTEEN_RULE,
            Bound.from(1000),
            CANTEEN_TEXT)
        .with(
            PolicyParameters.directorDinersElsewhere(),
            CANTEEN_RULE,
            Bound.from(1000),
            CANTEEN_TEXT);
  }

  private static <T> PolicyPack fromOrder60(
      PolicyPack pack, PolicyParameter<T> parameter, T before, T after) {
    return pack.with(parameter, EVER, before, HOUSE)
        .with(parameter, ORDER_60, after, ORDER_60_TEXT);
  }

  private static PolicyPack figures(PolicyPack given) {
    PolicyPack pack =
        given
            .with(PolicyParameters.RANKING_METHOD, EVER, RankingMethod.COMPETITION, HOUSE)
            .with(PolicyParameters.FIGURE_DECIMALS, EVER, 2, HOUSE)
            .with(PolicyParameters.LAGGARD_PLACES, EVER, 3, HOUSE);
    for (Indicator indicator : Indicator.builtIn()) {
      int weight = FOUNDING.contains(indicator) ? 1 : 0;
      pack = pack.with(PolicyParameters.weight(indicator), EVER, weight, HOUSE);
    }
    for (Tier tier : Tier.values()) {
      pack = pack.with(PolicyParameters.label(tier), EVER, tier.getLabel(), HOUSE);
    }
    return pack;
  }

  static PolicyPack innerMongolia() {
    Text terms = Text.of("内蒙古自治区行政区划称谓", "administrative terms of Inner Mongolia");
    return ShippedDuties.innerMongolia(national())
        .named("inner-mongolia")
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
            terms);
  }
}
