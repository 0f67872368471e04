package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.Grade;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.policy.PolicyParameters;

/**
 * GUARANTEED (包保覆盖): required of every business to be guaranteed; met by an assignment in force
 * whose cadre may guarantee it by the {@link GuaranteeRule}. If there are only wrong ones, the
 * reason is the first objection to the one recorded last.
 */
final class Guaranteed implements BusinessIndicator {

  @Override
  public Indicator getIndicator() {
    return Indicator.GUARANTEED;
  }

  @Override
  public Assessment assess(BusinessFacts facts, Rules rules, LocalDate on) {
    FoodBusiness business = facts.getBusiness();
    Horizon horizon = Population.horizon(business, on);
    Optional<Reason> exempt = Population.whyNotGuaranteed(business, on);
    if (exempt.isPresent()) {
      return Assessment.notRequired(exempt.get(), horizon.through());
    }
    horizon.staysThrough(rules.getPolicy().unchangedThrough(on));
    if (!business.getGrade().isPresent()) {
      return Assessment.missed(Reason.NOT_GRADED, horizon.through());
    }
    boolean met = false;
    Reason reason = Reason.NO_ASSIGNMENT;
    for (GuaranteeAssignment assignment : facts.getAssignments()) {
      Cadre cadre = facts.getCadres().get(assignment.getCadreId());
      horizon.changesOn(assignment.getFrom()).changesOn(assignment.getEnd());
      if (cadre != null) {
        horizon.changesOn(cadre.getFrom()).changesOn(cadre.getEnd());
      }
      if (assignment.isInForce(on)) {
        List<Reason> objections =
            cadre == null
                ? Collections.singletonList(Reason.CADRE_NOT_IN_SERVICE)
                : GuaranteeRule.objections(business, cadre, rules, on);
        met |= objections.isEmpty();
        reason = objections.isEmpty() ? reason : objections.get(0);
      }
    }
    return met
        ? Assessment.met(horizon.through())
        : Assessment.missed(
            reason, tierRule(business.getGrade().get(), rules, on), horizon.through());
  }

  private static Ground tierRule(Grade grade, Rules rules, LocalDate on) {
    return Ground.of(rules.getPolicy(), PolicyParameters.guaranteeingTier(grade), on);
  }
}
