package org.liangze.engine.indicator;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.policy.CalendarPeriod;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;

/**
 * TRAINED (培训达标): required of every business in operation of whose line the policy asks hours of
 * training, and that has directors or officers; met once each of them has had the hours since the
 * first day of the calendar period, wherever recorded.
 */
final class Trained implements BusinessIndicator {

  @Override
  public Indicator getIndicator() {
    return Indicator.TRAINED;
  }

  @Override
  public Assessment assess(BusinessFacts facts, Rules rules, LocalDate on) {
    FoodBusiness business = facts.getBusiness();
    Horizon horizon = Population.horizon(business, on);
    Optional<Reason> exempt = Population.whyNotInOperation(business, on);
    if (exempt.isPresent()) {
      return Assessment.notRequired(exempt.get(), horizon.through());
    }
    PolicyPack policy = rules.getPolicy();
    horizon.staysThrough(policy.unchangedThrough(on));
    PolicyParameter<Integer> hours = DutyParameters.trainingHours(business.getLine());
    Duration asked = Duration.ofHours(policy.get(hours, on));
    if (asked.isZero()) {
      return Assessment.notRequired(Reason.NOT_ASKED_BY_POLICY, horizon.through());
    }
    Set<String> persons = directorsAndOfficers(facts, on, horizon);
    if (persons.isEmpty()) {
      return Assessment.notRequired(Reason.NO_OFFICER, horizon.through());
    }
    CalendarPeriod period = policy.get(DutyParameters.TRAINING_PERIOD, on);
    horizon.staysThrough(period.lastDay(on));
    boolean allTrained = true;
    for (String person : persons) {
      allTrained &= had(person, facts, period.firstDay(on), on, horizon).compareTo(asked) >= 0;
    }
    return allTrained
        ? Assessment.met(horizon.through())
        : Assessment.missed(
            Reason.TOO_LITTLE_TRAINING, Ground.of(policy, hours, on), horizon.through());
  }

  private static Set<String> directorsAndOfficers(
      BusinessFacts facts, LocalDate on, Horizon horizon) {
    Set<String> persons = new TreeSet<>();
    for (RoleAppointment appointment : facts.getAppointments()) {
      if (appointment.getRole() != Role.PRINCIPAL) {
        horizon.changesOn(appointment.getFrom()).changesOn(appointment.getEnd());
        if (appointment.isInForce(on)) {
          persons.add(appointment.getPersonId());
        }
      }
    }
    return persons;
  }

  private static Duration had(
      String person, BusinessFacts facts, LocalDate from, LocalDate on, Horizon horizon) {
    Duration had = Duration.ZERO;
    for (TrainingRecord training : facts.getTrainings()) {
      LocalDate day = training.getCompletedOn();
      if (training.getPersonId().equals(person) && !day.isBefore(from)) {
        horizon.changesOn(day);
        had = day.isAfter(on) ? had : had.plus(training.getDuration());
      }
    }
    return had;
  }
}
