package org.liangze.engine.indicator;

import java.time.LocalDate;
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
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.policy.CalendarPeriod;
import org.liangze.model.policy.GuaranteeParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;
import org.liangze.model.policy.VisitModes;

/**
 * SUPERVISED (督导): required of every business to be guaranteed that is in operation, where the
 * policy asks for visits; met by as many visits, in a mode that counts at its risk level, from the
 * first day of the calendar period through the day.
 */
final class Supervised implements BusinessIndicator {

  @Override
  public Indicator getIndicator() {
    return Indicator.SUPERVISED;
  }

  @Override
  public Assessment assess(BusinessFacts facts, Rules rules, LocalDate on) {
    FoodBusiness business = facts.getBusiness();
    Horizon horizon = Population.horizon(business, on);
    Optional<Reason> exempt = Population.whyNotGuaranteed(business, on);
    if (!exempt.isPresent()) {
      exempt = Population.whyNotInOperation(business, on);
    }
    if (exempt.isPresent()) {
      return Assessment.notRequired(exempt.get(), horizon.through());
    }
    PolicyPack policy = rules.getPolicy();
    horizon.staysThrough(policy.unchangedThrough(on));
    Optional<Grade> grade = business.getGrade();
    if (!grade.isPresent()) {
      return Assessment.missed(Reason.NOT_GRADED, horizon.through());
    }
    PolicyParameter<Integer> visits = PolicyParameters.visits(grade.get(), business.getLine());
    int required = policy.get(visits, on);
    if (required == 0) {
      return Assessment.notRequired(Reason.NOT_ASKED_BY_POLICY, horizon.through());
    }
    CalendarPeriod period = policy.get(PolicyParameters.VISIT_PERIOD, on);
    horizon.staysThrough(period.lastDay(on));
    LocalDate first = period.firstDay(on);
    PolicyParameter<VisitModes> modes = GuaranteeParameters.visitModes(business.getRiskLevel());
    VisitModes counting = policy.get(modes, on);
    int made = 0;
    boolean inOtherMode = false;
    for (SupervisionVisit visit : facts.getVisits()) {
      horizon.changesOn(visit.getVisitedOn());
      if (!visit.getVisitedOn().isBefore(first) && !visit.getVisitedOn().isAfter(on)) {
        boolean counts = counting.allow(visit.getMode());
        made += counts ? 1 : 0;
        inOtherMode |= !counts;
      }
    }
    if (made >= required) {
      return Assessment.met(horizon.through());
    }
    if (made == 0 && inOtherMode) {
      return Assessment.missed(
          Reason.VISITED_IN_OTHER_MODE, Ground.of(policy, modes, on), horizon.through());
    }
    return Assessment.missed(
        made == 0 ? Reason.NO_VISIT_IN_PERIOD : Reason.TOO_FEW_VISITS,
        Ground.of(policy, visits, on),
        horizon.through());
  }
}
