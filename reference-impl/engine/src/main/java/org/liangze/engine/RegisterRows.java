package org.liangze.engine;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangze.api.register.RegisterPart;
import org.liangze.api.register.RegisterRow;
import org.liangze.api.register.RoleHolder;
import org.liangze.api.register.Vacancy;
import org.liangze.engine.book.LedgerBook;
import org.liangze.engine.indicator.Appointments;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.engine.indicator.DirectorRule;
import org.liangze.engine.indicator.Population;
import org.liangze.model.access.Actor;
import org.liangze.model.access.PersonalData;
import org.liangze.model.access.Right;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;

/** Makes rows of the register of one day for one reader. */
final class RegisterRows {

  private final LedgerBook book;
  private final Rules rules;
  private final LocalDate on;
  private final Actor reader;
  private final LocalDate trainedSince;

  RegisterRows(LedgerBook book, Rules rules, LocalDate on, Actor reader) {
    this.book = book;
    this.rules = rules;
    this.on = on;
    this.reader = reader;
    this.trainedSince = rules.getPolicy().get(DutyParameters.TRAINING_PERIOD, on).firstDay(on);
  }

  boolean isIn(RegisterPart part, BusinessFacts facts) {
    switch (part) {
      case DIRECTOR_AND_OFFICER:
        return isHeld(Role.DIRECTOR, facts) && isHeld(Role.OFFICER, facts);
      case OFFICER_ONLY:
        return !isHeld(Role.DIRECTOR, facts) && isHeld(Role.OFFICER, facts);
      case VACANT:
        return !vacancies(facts).isEmpty();
      default:
        return true;
    }
  }

  private boolean isHeld(Role role, BusinessFacts facts) {
    return Appointments.isHeld(role, facts, on);
  }

  RegisterRow row(BusinessFacts facts) {
    FoodBusiness business = facts.getBusiness();
    return RegisterRow.builder()
        .business(business)
        .holders(holders(facts))
        .directorRequired(DirectorRule.obligation(business, rules.getPolicy(), on))
        .trainingRequired(trainingRequired(business))
        .vacancies(vacancies(facts))
        .build();
  }

  private List<Vacancy> vacancies(BusinessFacts facts) {
    List<Vacancy> vacancies = new ArrayList<>();
    if (Population.isInOperation(facts.getBusiness(), on) && !isHeld(Role.PRINCIPAL, facts)) {
      vacancies.add(Vacancy.of(Role.PRINCIPAL, Optional.empty()));
    }
    addIfMissed(vacancies, Role.DIRECTOR, Indicator.DIRECTOR_APPOINTED, facts);
    addIfMissed(vacancies, Role.OFFICER, Indicator.OFFICER_APPOINTED, facts);
    return vacancies;
  }

  private void addIfMissed(
      List<Vacancy> vacancies, Role role, Indicator indicator, BusinessFacts facts) {
    Assessment answer = BuiltInIndicators.overBusiness(indicator).assess(facts, rules, on);
    if (answer.getOutcome() == Outcome.MISSED) {
      vacancies.add(Vacancy.of(role, answer.getGround()));
    }
  }

  private Optional<Ground> trainingRequired(FoodBusiness business) {
    PolicyPack policy = rules.getPolicy();
    PolicyParameter<Integer> hours = DutyParameters.trainingHours(business.getLine());
    return policy.get(hours, on) == 0
        ? Optional.empty()
        : Optional.of(Ground.of(policy, hours, on));
  }

  private List<RoleHolder> holders(BusinessFacts facts) {
    List<RoleHolder> holders = new ArrayList<>();
    for (Role role : Role.values()) {
      for (RoleAppointment appointment : facts.getAppointments()) {
        if (appointment.getRole() == role && appointment.isInForce(on)) {
          holders.add(holder(appointment));
        }
      }
    }
    return holders;
  }

  private RoleHolder holder(RoleAppointment appointment) {
    if (!reader.getScope().contains(appointment.getJurisdiction())) {
      return RoleHolder.builder().role(appointment.getRole()).build();
    }
    String person = appointment.getPersonId();
    return RoleHolder.builder()
        .role(appointment.getRole())
        .appointmentId(appointment.getId())
        .personId(person)
        .personName(appointment.getPersonName().map(this::shown))
        .from(appointment.getFrom())
        .trained(trained(person))
        .barredUntil(
            Bar.on(book.disqualificationsOf(person), on, rules.getPolicy()).map(Bar::getEnd))
        .build();
  }

  private String shown(String name) {
    return reader.has(Right.READ_PERSONAL_DATA) ? name : PersonalData.Kind.NAME.mask(name);
  }

  private Duration trained(String person) {
    Duration trained = Duration.ZERO;
    for (TrainingRecord training : book.trainingsOf(person)) {
      LocalDate day = training.getCompletedOn();
      if (!day.isBefore(trainedSince) && !day.isAfter(on)) {
        trained = trained.plus(training.getDuration());
      }
    }
    return trained;
  }
}
