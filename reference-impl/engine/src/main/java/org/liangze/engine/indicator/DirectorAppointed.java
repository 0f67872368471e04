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

/**
 * DIRECTOR_APPOINTED (食品安全总监配备): required of every business in operation that the {@link
 * DirectorRule} obliges; met by as many directors as it asks for.
 */
final class DirectorAppointed implements BusinessIndicator {

  @Override
  public Indicator getIndicator() {
    return Indicator.DIRECTOR_APPOINTED;
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
    Optional<Ground> obligation = DirectorRule.obligation(business, rules.getPolicy(), on);
    if (!obligation.isPresent()) {
      return Assessment.notRequired(Reason.NOT_ASKED_BY_POLICY, horizon.through());
    }
    int directors = Appointments.countHolders(facts, Role.DIRECTOR, on, horizon);
    if (directors == 0) {
      return Assessment.missed(Reason.NO_DIRECTOR, obligation.get(), horizon.through());
    }
    Optional<Ground> further = DirectorRule.further(business, directors, rules.getPolicy(), on);
    return further.isPresent()
        ? Assessment.missed(Reason.TOO_FEW_DIRECTORS, further.get(), horizon.through())
        : Assessment.met(horizon.through());
  }
}
