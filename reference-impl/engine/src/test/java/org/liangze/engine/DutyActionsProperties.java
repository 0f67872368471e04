package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liangze.api.duty.ActionState;
import org.liangze.api.duty.DutyAction;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.RoleAppointment;

/** The buttons and the figures say the same. */
class DutyActionsProperties {

  private static final Rules RULES = SmallProvince.RULES;

  @Provide
  Arbitrary<BusinessFacts> facts() {
    return SmallProvince.businessFacts();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return SmallProvince.days();
  }

  private static Assessment assess(Duty duty, BusinessFacts facts, LocalDate on) {
    for (BusinessIndicator indicator : BuiltInIndicators.overBusinesses()) {
      if (indicator.getIndicator().equals(Indicator.builtIn(duty.name()).orElseThrow())) {
        return indicator.assess(facts, RULES, on);
      }
    }
    throw new AssertionError(duty);
  }

  private static List<DutyAction> actions(BusinessFacts facts, String person, LocalDate on) {
    return new DutyActions(facts, person, RULES, on).list();
  }

  @Property(tries = 1000)
  void whatIsOverdueIsMissedInTheFiguresOfTheDayOnWhichItWasDueLast(
      @ForAll("facts") BusinessFacts facts, @ForAll("days") LocalDate on) {
    for (RoleAppointment appointment : facts.getAppointments()) {
      for (DutyAction action : actions(facts, appointment.getPersonId(), on)) {
        if (action.getState() == ActionState.OVERDUE) {
          assertThat(action.getDeadline()).isBefore(on);
          assertThat(assess(action.getDuty(), facts, action.getDeadline()).getOutcome())
              .as("%s", action)
              .isEqualTo(Outcome.MISSED);
        }
      }
    }
  }

  @Property(tries = 1000)
  void whatIsDoneIsMetWhenItsPeriodIsOverAndWhatIsDueIsMissedUnlessItIsDone(
      @ForAll("facts") BusinessFacts facts, @ForAll("days") LocalDate on) {
    for (RoleAppointment appointment : facts.getAppointments()) {
      for (DutyAction action : actions(facts, appointment.getPersonId(), on)) {
        Outcome atDeadline = assess(action.getDuty(), facts, action.getDeadline()).getOutcome();
        switch (action.getState()) {
          case DONE:
            assertThat(atDeadline).as("%s", action).isEqualTo(Outcome.MET);
            break;
          case NOT_REQUIRED:
            assertThat(atDeadline).as("%s", action).isEqualTo(Outcome.NOT_REQUIRED);
            break;
          case DUE:
            assertThat(atDeadline).as("%s", action).isIn(Outcome.MET, Outcome.MISSED);
            break;
          default:
            break;
        }
      }
    }
  }
}
