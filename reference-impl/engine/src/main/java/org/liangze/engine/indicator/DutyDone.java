package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Duty;

/**
 * DAILY_CONTROL, WEEKLY_INSPECTION, MONTHLY_DISPATCH (日管控、周排查、月调度): required of every business that
 * owes the duty on the day and owed it for the last period that is over by then; met by a record
 * for that period. A record made late counts from the day on which it was made.
 */
final class DutyDone implements BusinessIndicator {

  private final Indicator indicator;
  private final Duty duty;

  DutyDone(Indicator indicator, Duty duty) {
    this.indicator = indicator;
    this.duty = duty;
  }

  @Override
  public Indicator getIndicator() {
    return indicator;
  }

  @Override
  public Assessment assess(BusinessFacts facts, Rules rules, LocalDate on) {
    FoodBusiness business = facts.getBusiness();
    Horizon horizon = Population.horizon(business, on);
    horizon.staysThrough(rules.getPolicy().unchangedThrough(on));
    Optional<Reason> exempt = DutyRule.exemption(business, duty, rules.getPolicy(), on);
    if (exempt.isPresent()) {
      return Assessment.notRequired(exempt.get(), horizon.through());
    }
    DutyPeriod over = DutyPeriod.overBy(on, duty, facts, rules);
    horizon.changesOn(over.nextOver());
    exempt = over.exemption();
    if (exempt.isPresent()) {
      boolean owedAtItsEnd =
          !DutyRule.exemption(business, duty, rules.getPolicy(), over.getLast()).isPresent();
      return Assessment.notRequired(
          owedAtItsEnd ? exempt.get() : Reason.PARTIAL_PERIOD, horizon.through());
    }
    return over.isUnknown()
        ? Assessment.unknown(Reason.CALENDAR_UNKNOWN, horizon.through())
        : over.judge(on, horizon);
  }
}
