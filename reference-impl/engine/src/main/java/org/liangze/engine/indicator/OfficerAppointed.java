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
import org.liangze.model.enterprise.Role;
import org.liangze.model.policy.PolicyParameters;

/**
 * OFFICER_APPOINTED (食品安全员配备): required of every business in operation, licensed or filed only; met
 * by as many officers as the policy asks for.
 */
final class OfficerAppointed implements BusinessIndicator {

  @Override
  public Indicator getIndicator() {
    return Indicator.OFFICER_APPOINTED;
  }

  @Override
  public Assessment assess(BusinessFacts facts, Rules rules, LocalDate on) {
    FoodBusiness business = facts.getBusiness();
    Horizon horizon = Population.horizon(business, on);
    Optional<Reason> exempt = Population.whyNotInOperation(business, on);
    if (exempt.isPresent()) {
      return Assessment.notRequired(exempt.get(), horizon.through());
    }
    horizon.staysThrough(rules.getPolicy().unchangedThrough(on));
    int required = rules.getPolicy().get(PolicyParameters.OFFICER_MINIMUM, on);
    if (required == 0) {
      return Assessment.notRequired(Reason.NOT_ASKED_BY_POLICY, horizon.through());
    }
    int officers = Appointments.countHolders(facts, Role.OFFICER, on, horizon);
    if (officers >= required) {
      return Assessment.met(horizon.through());
    }
    return Assessment.missed(
        officers == 0 ? Reason.NO_OFFICER : Reason.TOO_FEW_OFFICERS,
        Ground.of(rules.getPolicy(), PolicyParameters.OFFICER_MINIMUM, on),
        horizon.through());
  }
}
