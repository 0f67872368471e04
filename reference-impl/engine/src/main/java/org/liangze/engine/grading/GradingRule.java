package org.liangze.engine.grading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.liangze.api.grading.GradeProposal;
import org.liangze.model.assessment.Ground;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.Grade;
import org.liangze.model.policy.Bound;
import org.liangze.model.policy.GradingParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;

/**
 * Which guarantee grade a business has by the policy of a day (包保等级划分): what its line and size
 * class give, or the highest grade to which a trait or its number of diners promotes it.
 */
public final class GradingRule {

  private final FoodBusiness business;
  private final PolicyPack policy;
  private final LocalDate on;
  private Grade highest;
  private final List<Ground> grounds = new ArrayList<>();

  private GradingRule(FoodBusiness business, PolicyPack policy, LocalDate on) {
    this.business = business;
    this.policy = policy;
    this.on = on;
    PolicyParameter<Grade> given =
        GradingParameters.grade(business.getLine(), business.getSizeClass());
    this.highest = policy.get(given, on);
    grounds.add(ground(given));
  }

  /** Returns the grade that the policy gives, whatever grade is recorded. */
  public static GradeProposal propose(FoodBusiness business, PolicyPack policy, LocalDate on) {
    GradingRule rule = new GradingRule(business, policy, on);
    rule.promote();
    return GradeProposal.builder()
        .businessId(business.getId())
        .jurisdiction(business.getJurisdiction())
        .recorded(business.getGrade())
        .proposed(rule.highest)
        .grounds(rule.grounds)
        .build();
  }

  private void promote() {
    Grade unpromoted = highest;
    for (BusinessTrait trait : business.getTraits()) {
      promote(unpromoted, GradingParameters.promotion(trait), Collections.emptyList());
    }
    PolicyParameter<Bound> many = GradingParameters.PROMOTING_DINERS;
    if (business.getDiners().isPresent()
        && policy.get(many, on).isReachedBy(business.getDiners().getAsInt())) {
      promote(
          unpromoted, GradingParameters.GRADE_BY_DINERS, Collections.singletonList(ground(many)));
    }
  }

  private void promote(Grade unpromoted, PolicyParameter<Grade> to, List<Ground> because) {
    Grade grade = policy.get(to, on);
    if (!isHigher(grade, unpromoted) || isHigher(highest, grade)) {
      return;
    }
    if (isHigher(grade, highest)) {
      grounds.clear();
    }
    highest = grade;
    grounds.add(ground(to));
    grounds.addAll(because);
  }

  /** The grades stand in order, the highest first. */
  private static boolean isHigher(Grade one, Grade other) {
    return one.compareTo(other) < 0;
  }

  private Ground ground(PolicyParameter<?> parameter) {
    return Ground.of(policy, parameter, on);
  }
}
