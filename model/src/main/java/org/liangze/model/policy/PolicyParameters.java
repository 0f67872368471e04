package org.liangze.model.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.liangze.model.Text;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;
import org.liangze.model.figure.RankingMethod;
import org.liangze.model.jurisdiction.Tier;

/** The parameters that the library reads (政策参数目录); a pack gives each of them dated values. */
public final class PolicyParameters {

  /** The calendar period in which visits are counted (督导周期). */
  public static final PolicyParameter<VisitPeriod> VISIT_PERIOD =
      PolicyParameter.of(
          "visits.period", VisitPeriod.class, Text.of("督导周期", "visit period"), none());

  /** How ties are numbered in a ranking (并列名次编排). */
  public static final PolicyParameter<RankingMethod> RANKING_METHOD =
      PolicyParameter.of(
          "ranking.method", RankingMethod.class, Text.of("排名方法", "ranking method"), none());

  /** The decimals of a printed rate, ratio or score (小数位数). */
  public static final PolicyParameter<Integer> FIGURE_DECIMALS =
      PolicyParameter.of(
          "figures.decimals", Integer.class, Text.of("小数位数", "decimals"), Text.of("位", "digits"));

  /** How many places from the end count as lagging behind (后进名次). */
  public static final PolicyParameter<Integer> LAGGARD_PLACES =
      PolicyParameter.of(
          "ranking.laggard-places",
          Integer.class,
          Text.of("后进名次数", "places that lag behind"),
          Text.of("名", "places"));

  private PolicyParameters() {}

  /** Which tier guarantees businesses of a grade (包保层级). */
  public static PolicyParameter<Tier> guaranteeingTier(Grade grade) {
    return PolicyParameter.of(
        "guaranteeing-tier." + grade,
        Tier.class,
        Text.of("包保层级，", "guaranteeing tier, ").plus(grade.getLabel()),
        none());
  }

  /** How many visits a period requires (督导次数). */
  public static PolicyParameter<Integer> visits(Grade grade, FoodLine line) {
    return PolicyParameter.of(
        "visits." + grade + "." + line,
        Integer.class,
        Text.of("每周期督导次数，", "visits per period, ")
            .plus(grade.getLabel())
            .plus(Text.of("，", ", "))
            .plus(line.getLabel()),
        Text.of("次", "visits"));
  }

  /** Whether businesses of a size class must have a director (按规模配备食品安全总监). */
  public static PolicyParameter<Boolean> directorRequired(SizeClass sizeClass) {
    return PolicyParameter.of(
        "director.size." + sizeClass,
        Boolean.class,
        Text.of("须配备食品安全总监，", "director required, ").plus(sizeClass.getLabel()),
        none());
  }

  /** Whether businesses with a trait must have a director whatever their size. */
  public static PolicyParameter<Boolean> directorRequired(BusinessTrait trait) {
    return PolicyParameter.of(
        "director.trait." + trait,
        Boolean.class,
        Text.of("须配备食品安全总监，", "director required, ").plus(trait.getLabel()),
        none());
  }

  /** Whether businesses of a line must have a director whatever their size. */
  public static PolicyParameter<Boolean> directorRequired(FoodLine line) {
    return PolicyParameter.of(
        "director.line." + line,
        Boolean.class,
        Text.of("须配备食品安全总监，", "director required, ").plus(line.getLabel()),
        none());
  }

  /** From how many diners a canteen with a trait must have a director (就餐人数下限). */
  public static PolicyParameter<Bound> directorDiners(BusinessTrait trait) {
    return PolicyParameter.of(
        "director.diners." + trait,
        Bound.class,
        Text.of("配备食品安全总监的就餐人数，", "diners that require a director, ").plus(trait.getLabel()),
        Text.of("人", "persons"));
  }

  /** From how many diners a canteen of any other unit must have a director. */
  public static PolicyParameter<Bound> directorDinersElsewhere() {
    return PolicyParameter.of(
        "director.diners.OTHER",
        Bound.class,
        Text.of("配备食品安全总监的就餐人数，其他单位", "diners that require a director, other units"),
        Text.of("人", "persons"));
  }

  /** Whether a risk level counts as medium or high (中高风险). */
  public static PolicyParameter<Boolean> mediumOrHigh(RiskLevel level) {
    return PolicyParameter.of(
        "risk.medium-or-high." + level,
        Boolean.class,
        Text.of("计入中高风险，", "counts as medium or high risk, ").plus(level.getLabel()),
        none());
  }

  /** The weight of an indicator in the composite score (综合得分权重); 0 leaves it out. */
  public static PolicyParameter<Integer> weight(Indicator indicator) {
    return PolicyParameter.of(
        "score.weight." + indicator.getCode(),
        Integer.class,
        Text.of("综合得分权重，", "weight in the score, ").plus(indicator.getLabel()),
        none());
  }

  /** The region's own term for a tier (层级名称), such as 旗县(市、区). */
  public static PolicyParameter<Text> label(Tier tier) {
    return PolicyParameter.of(
        "label.tier." + tier,
        Text.class,
        Text.of("层级名称，", "label, ").plus(tier.getLabel()),
        none());
  }

  /** Returns every parameter that a pack must give a value. */
  public static List<PolicyParameter<?>> all() {
    List<PolicyParameter<?>> all = new ArrayList<>();
    all.add(VISIT_PERIOD);
    all.add(RANKING_METHOD);
    all.add(FIGURE_DECIMALS);
    all.add(LAGGARD_PLACES);
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
    all.add(directorDiners(BusinessTrait.KINDERGARTEN));
    all.add(directorDiners(BusinessTrait.SCHOOL));
    all.add(directorDiners(BusinessTrait.ELDERLY_CARE));
    all.add(directorDiners(BusinessTrait.GROUP_MEAL_DELIVERY));
    all.add(directorDinersElsewhere());
    for (RiskLevel level : RiskLevel.values()) {
      all.add(mediumOrHigh(level));
    }
    for (Indicator indicator : Indicator.builtIn()) {
      all.add(weight(indicator));
    }
    for (Tier tier : Tier.values()) {
      all.add(label(tier));
    }
    return Collections.unmodifiableList(all);
  }

  private static Text none() {
    return Text.same("");
  }
}
