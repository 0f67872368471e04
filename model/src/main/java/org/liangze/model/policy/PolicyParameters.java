package org.liangze.model.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;
import org.liangze.model.figure.Measure;
import org.liangze.model.figure.RankingMethod;
import org.liangze.model.jurisdiction.Tier;

/**
 * The parameters that the library reads (政策参数目录); a pack gives each of them dated values.
 *
 * <p>Those of {@link GuaranteeParameters} and {@link GradingParameters} belong to them; {@link
 * #all()} gives all.
 */
public final class PolicyParameters {

  /** The calendar period in which visits are counted (督导周期). */
  public static final PolicyParameter<CalendarPeriod> VISIT_PERIOD =
      PolicyParameter.of(
          "visits.period", CalendarPeriod.class, Text.of("督导周期", "visit period"), none());

  /** How ties are numbered in a ranking (并列名次编排). */
  public static final PolicyParameter<RankingMethod> RANKING_METHOD =
      PolicyParameter.of(
          "ranking.method", RankingMethod.class, Text.of("排名方法", "ranking method"), none());

  /** The decimals of a printed rate, ratio or score (小数位数). */
  public static final PolicyParameter<Integer> FIGURE_DECIMALS =
      PolicyParameter.number(
          "figures.decimals",
          Measure.MOST_DECIMALS,
          Text.of("小数位数", "decimals"),
          Text.of("位", "digits"));

  /** How many places from the end count as lagging behind (后进名次). */
  public static final PolicyParameter<Integer> LAGGARD_PLACES =
      PolicyParameter.number(
          "ranking.laggard-places",
          10_000,
          Text.of("后进名次数", "places that lag behind"),
          Text.of("名", "places"));

  /** How many officers a business must have (食品安全员最低人数). */
  public static final PolicyParameter<Integer> OFFICER_MINIMUM =
      PolicyParameter.number(
          "officer.minimum",
          1_000,
          Text.of("食品安全员最低人数", "least number of officers"),
          Text.of("人", "persons"));

  private static final Map<Grade, PolicyParameter<Tier>> GUARANTEEING_TIER =
      each(Grade.class, PolicyParameters::makeGuaranteeingTier);
  private static final Map<Grade, Map<FoodLine, PolicyParameter<Integer>>> VISITS =
      each(Grade.class, grade -> each(FoodLine.class, line -> makeVisits(grade, line)));
  private static final Map<SizeClass, PolicyParameter<Boolean>> DIRECTOR_BY_SIZE =
      each(SizeClass.class, size -> makeDirectorRequired("size." + size, size.getLabel()));
  private static final Map<BusinessTrait, PolicyParameter<Boolean>> DIRECTOR_BY_TRAIT =
      each(BusinessTrait.class, trait -> makeDirectorRequired("trait." + trait, trait.getLabel()));
  private static final Map<FoodLine, PolicyParameter<Boolean>> DIRECTOR_BY_LINE =
      each(FoodLine.class, line -> makeDirectorRequired("line." + line, line.getLabel()));
  private static final Set<BusinessTrait> WITH_OWN_DINERS =
      Collections.unmodifiableSet(
          EnumSet.of(
              BusinessTrait.KINDERGARTEN,
              BusinessTrait.SCHOOL,
              BusinessTrait.ELDERLY_CARE,
              BusinessTrait.GROUP_MEAL_DELIVERY));
  private static final Map<BusinessTrait, PolicyParameter<Bound>> DIRECTOR_BY_DINERS =
      each(BusinessTrait.class, trait -> makeDirectorDiners(trait.name(), trait.getLabel()));
  private static final PolicyParameter<Bound> DIRECTOR_BY_DINERS_ELSEWHERE =
      makeDirectorDiners("OTHER", Text.of("其他单位", "other units"));
  private static final Map<BusinessTrait, PolicyParameter<Integer>> OWN_DIRECTORS =
      each(BusinessTrait.class, PolicyParameters::makeOwnDirectors);
  private static final Map<RiskLevel, PolicyParameter<Boolean>> MEDIUM_OR_HIGH =
      each(RiskLevel.class, PolicyParameters::makeMediumOrHigh);
  private static final Map<Tier, PolicyParameter<Text>> LABEL =
      each(Tier.class, PolicyParameters::makeLabel);

  private PolicyParameters() {}

  /** Makes every parameter of a family once, because assessments ask for them all the time. */
  static <E extends Enum<E>, P> Map<E, P> each(Class<E> type, Function<E, P> make) {
    Map<E, P> family = new EnumMap<>(type);
    for (E constant : type.getEnumConstants()) {
      family.put(constant, make.apply(constant));
    }
    return Collections.unmodifiableMap(family);
  }

  /** Requires a constant for which a family has a parameter. */
  static <E> E requireOneOf(String field, E constant, Collection<E> known) {
    if (!known.contains(constant)) {
      throw InvalidValueException.of(
          field, constant, Text.of("应为 " + known + " 之一", "must be one of " + known));
    }
    return constant;
  }

  /** Which tier guarantees businesses of a grade (包保层级). */
  public static PolicyParameter<Tier> guaranteeingTier(Grade grade) {
    return GUARANTEEING_TIER.get(grade);
  }

  private static PolicyParameter<Tier> makeGuaranteeingTier(Grade grade) {
    return PolicyParameter.of(
        "guaranteeing-tier." + grade,
        Tier.class,
        Text.of("包保层级，", "guaranteeing tier, ").plus(grade.getLabel()),
        none(),
        ValueRule.of(
            tier -> tier != Tier.NATION, Text.of("应为省级及以下层级", "must be a tier below the nation")));
  }

  /** How many visits a period requires (督导次数). */
  public static PolicyParameter<Integer> visits(Grade grade, FoodLine line) {
    return VISITS.get(grade).get(line);
  }

  private static PolicyParameter<Integer> makeVisits(Grade grade, FoodLine line) {
    return PolicyParameter.number(
        "visits." + grade + "." + line,
        1_000,
        Text.of("每周期督导次数，", "visits per period, ")
            .plus(grade.getLabel())
            .plus(Text.of("，", ", "))
            .plus(line.getLabel()),
        Text.of("次", "visits"));
  }

  /** Whether businesses of a size class must have a director (按规模配备食品安全总监). */
  public static PolicyParameter<Boolean> directorRequired(SizeClass sizeClass) {
    return DIRECTOR_BY_SIZE.get(sizeClass);
  }

  /** Whether businesses with a trait must have a director whatever their size. */
  public static PolicyParameter<Boolean> directorRequired(BusinessTrait trait) {
    return DIRECTOR_BY_TRAIT.get(trait);
  }

  /** Whether businesses of a line must have a director whatever their size. */
  public static PolicyParameter<Boolean> directorRequired(FoodLine line) {
    return DIRECTOR_BY_LINE.get(line);
  }

  private static PolicyParameter<Boolean> makeDirectorRequired(String of, Text label) {
    return PolicyParameter.of(
        "director." + of,
        Boolean.class,
        Text.of("须配备食品安全总监，", "director required, ").plus(label),
        none());
  }

  /** Returns the traits that have a bound of diners of their own; for others see elsewhere. */
  public static Set<BusinessTrait> traitsWithOwnDiners() {
    return WITH_OWN_DINERS;
  }

  /**
   * From how many diners a business with a trait must have a director (就餐人数下限).
   *
   * @param trait one of {@link #traitsWithOwnDiners()}
   * @throws InvalidValueException if it is another trait
   */
  public static PolicyParameter<Bound> directorDiners(BusinessTrait trait) {
    return DIRECTOR_BY_DINERS.get(requireOneOf("trait", trait, WITH_OWN_DINERS));
  }

  /** From how many diners a canteen of any other unit must have a director. */
  public static PolicyParameter<Bound> directorDinersElsewhere() {
    return DIRECTOR_BY_DINERS_ELSEWHERE;
  }

  private static PolicyParameter<Bound> makeDirectorDiners(String of, Text label) {
    return PolicyParameter.of(
        "director.diners." + of,
        Bound.class,
        Text.of("配备食品安全总监的就餐人数，", "diners that require a director, ").plus(label),
        Text.of("人", "persons"));
  }

  /**
   * How many directors a unit must have of its own besides the contractor's (承包经营单位自行配备的食品安全总监),
   * where the number of diners obliges and its canteen is outsourced.
   *
   * @param trait one of {@link #traitsWithOwnDiners()}
   * @throws InvalidValueException if it is another trait
   */
  public static PolicyParameter<Integer> ownDirectors(BusinessTrait trait) {
    return OWN_DIRECTORS.get(requireOneOf("trait", trait, WITH_OWN_DINERS));
  }

  private static PolicyParameter<Integer> makeOwnDirectors(BusinessTrait trait) {
    return PolicyParameter.number(
        "director.own." + trait,
        1_000,
        Text.of("食堂承包经营时自行配备的食品安全总监，", "own directors beside a contractor's, ")
            .plus(trait.getLabel()),
        Text.of("人", "persons"));
  }

  /** Whether a risk level counts as medium or high (中高风险). */
  public static PolicyParameter<Boolean> mediumOrHigh(RiskLevel level) {
    return MEDIUM_OR_HIGH.get(level);
  }

  private static PolicyParameter<Boolean> makeMediumOrHigh(RiskLevel level) {
    return PolicyParameter.of(
        "risk.medium-or-high." + level,
        Boolean.class,
        Text.of("计入中高风险，", "counts as medium or high risk, ").plus(level.getLabel()),
        none());
  }

  /** The weight of an indicator in the composite score (综合得分权重); 0 leaves it out. */
  public static PolicyParameter<Integer> weight(Indicator indicator) {
    return PolicyParameter.number(
        "score.weight." + indicator.getCode(),
        1_000_000,
        Text.of("综合得分权重，", "weight in the score, ").plus(indicator.getLabel()),
        none());
  }

  /** The region's own term for a tier (层级名称), such as 旗县(市、区). */
  public static PolicyParameter<Text> label(Tier tier) {
    return LABEL.get(tier);
  }

  private static PolicyParameter<Text> makeLabel(Tier tier) {
    return PolicyParameter.of(
        "label.tier." + tier,
        Text.class,
        Text.of("层级名称，", "label, ").plus(tier.getLabel()),
        none(),
        ValueRule.of(
            label -> !label.isBlank(),
            Text.of("中英文均不得为空白", "must not be blank in either language")));
  }

  /** Returns every parameter that a pack must give a value. */
  public static List<PolicyParameter<?>> all() {
    List<PolicyParameter<?>> all = new ArrayList<>();
    all.add(VISIT_PERIOD);
    all.add(RANKING_METHOD);
    all.add(FIGURE_DECIMALS);
    all.add(LAGGARD_PLACES);
    all.add(OFFICER_MINIMUM);
    for (Grade grade : Grade.values()) {
      all.add(guaranteeingTier(grade));
      for (FoodLine line : FoodLine.values()) {
        all.add(visits(grade, line));
      }
    }
    for (SizeClass sizeClass : SizeClass.values()) {
      all.add(directorRequired(sizeClass));
    }
    for (BusinessTrait trait : BusinessTrait.values()) {
      all.add(directorRequired(trait));
    }
    for (FoodLine line : FoodLine.values()) {
      all.add(directorRequired(line));
    }
    for (BusinessTrait trait : WITH_OWN_DINERS) {
      all.add(directorDiners(trait));
      all.add(ownDirectors(trait));
    }
    all.add(directorDinersElsewhere());
    for (RiskLevel level : RiskLevel.values()) {
      all.add(mediumOrHigh(level));
    }
    all.addAll(DutyParameters.all());
    all.addAll(ChangeParameters.all());
    for (Indicator indicator : Indicator.builtIn()) {
      all.add(weight(indicator));
    }
    for (Tier tier : Tier.values()) {
      all.add(label(tier));
    }
    all.addAll(GuaranteeParameters.all());
    all.addAll(GradingParameters.all());
    return Collections.unmodifiableList(all);
  }

  private static Text none() {
    return Text.same("");
  }
}
