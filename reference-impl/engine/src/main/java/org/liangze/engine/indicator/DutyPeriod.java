package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.calendar.DayKind;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;
import org.liangze.model.policy.CalendarPeriod;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyPack;

/**
 * One duty of one business in one period (某户某责某周期): whether it is owed, by whom, and whether it was
 * done. It is judged by the rules of the period's last day, whenever that is asked.
 *
 * <p>A duty is owed for a period if the business owes it on the period's first day and on its last,
 * so not for the week or month in which it began, and if it opens on any day of it.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DutyPeriod {

  private final BusinessFacts facts;
  private final Rules rules;
  private final Duty duty;
  private final CalendarPeriod period;
  private final LocalDate first;
  private final LocalDate last;

  private DutyPeriod(
      BusinessFacts facts, Rules rules, Duty duty, CalendarPeriod period, LocalDate day) {
    this.facts = facts;
    this.rules = rules;
    this.duty = duty;
    this.period = period;
    this.first = period.firstDay(day);
    this.last = period.lastDay(day);
  }

  /** Returns the period that holds a day. */
  public static DutyPeriod holding(LocalDate day, Duty duty, BusinessFacts facts, Rules rules) {
    CalendarPeriod period = rules.getPolicy().get(DutyParameters.period(duty), day);
    return new DutyPeriod(facts, rules, duty, period, day);
  }

  /** Returns the last period that is over by a day, that day included. */
  public static DutyPeriod overBy(LocalDate day, Duty duty, BusinessFacts facts, Rules rules) {
    CalendarPeriod period = rules.getPolicy().get(DutyParameters.period(duty), day);
    boolean endsToday = period.lastDay(day).equals(day);
    LocalDate within = endsToday ? day : period.firstDay(day).minusDays(1);
    return new DutyPeriod(facts, rules, duty, period, within);
  }

  public LocalDate getFirst() {
    return first;
  }

  /** Returns the last day, inclusive: the day by which it is due. */
  public LocalDate getLast() {
    return last;
  }

  /** Returns why nothing is owed for the period; empty if something is, or nobody can tell. */
  public Optional<Reason> exemption() {
    PolicyPack policy = rules.getPolicy();
    FoodBusiness business = facts.getBusiness();
    Optional<Reason> atEnd = DutyRule.exemption(business, duty, policy, last);
    if (atEnd.isPresent()) {
      return atEnd;
    }
    if (DutyRule.exemption(business, duty, policy, first).isPresent()) {
      return Optional.of(Reason.PARTIAL_PERIOD);
    }
    if (isClosedThroughout()) {
      return Optional.of(Reason.CLOSED_THAT_DAY);
    }
    return isForWorkingDays() && rules.getCalendar().getKind(last) == DayKind.OFF
        ? Optional.of(Reason.DAY_OFF)
        : Optional.empty();
  }

  /** Returns whether the calendar would have to tell whether the duty is owed, and cannot. */
  public boolean isUnknown() {
    return isForWorkingDays()
        && rules.getCalendar().getKind(last) == DayKind.UNKNOWN
        && !exemption().isPresent();
  }

  private boolean isForWorkingDays() {
    return first.equals(last)
        && rules
            .getPolicy()
            .get(DutyParameters.workingDaysOnly(facts.getBusiness().getLine()), last);
  }

  private boolean isClosedThroughout() {
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      if (!isClosed(day)) {
        return false;
      }
    }
    return true;
  }

  private boolean isClosed(LocalDate day) {
    for (Closure closure : facts.getClosures()) {
      if (closure.covers(day)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the roles in which it may be done. */
  public Set<Role> getPerformers() {
    return DutyRule.performers(facts, duty, rules.getPolicy(), last);
  }

  /** Returns the steps that its record must show. */
  public Set<DutyStep> getSteps() {
    return rules.getPolicy().get(DutyParameters.steps(duty), last).asSet();
  }

  /** Returns what makes it a duty of this business. */
  public Ground getGround() {
    return DutyRule.ground(facts.getBusiness(), rules.getPolicy(), last);
  }

  /** Returns the first day on which it was done as the rules ask. */
  public Optional<LocalDate> getDoneOn() {
    return doneByHolders(getSteps());
  }

  private Optional<LocalDate> doneByHolders(Set<DutyStep> steps) {
    return facts
        .getDutyLog()
        .firstDoneBy(facts.getAppointments(), duty, getPerformers(), steps, first, last);
  }

  private Optional<LocalDate> doneBy(Set<Role> roles) {
    return facts.getDutyLog().firstDone(duty, roles, EnumSet.noneOf(DutyStep.class), first, last);
  }

  /** Returns whether it was done by a day; to be asked of a period for which it is owed. */
  Assessment judge(LocalDate on, Horizon horizon) {
    if (happened(getDoneOn(), on, horizon)) {
      return Assessment.met(horizon.through());
    }
    if (happened(doneByHolders(EnumSet.noneOf(DutyStep.class)), on, horizon)) {
      return missed(
          Reason.DUTY_STEP_MISSING,
          Ground.of(rules.getPolicy(), DutyParameters.steps(duty), last),
          horizon);
    }
    if (happened(doneBy(getPerformers()), on, horizon)) {
      return missed(Reason.DUTY_BY_NOT_APPOINTED, roleGround(), horizon);
    }
    if (happened(doneBy(EnumSet.allOf(Role.class)), on, horizon)) {
      return missed(Reason.DUTY_BY_OTHER_ROLE, roleGround(), horizon);
    }
    return missed(Reason.noRecordOf(duty), getGround(), horizon);
  }

  private Ground roleGround() {
    return Ground.of(rules.getPolicy(), DutyParameters.role(duty), last);
  }

  private static Assessment missed(Reason reason, Ground ground, Horizon horizon) {
    return Assessment.missed(reason, ground, horizon.through());
  }

  private static boolean happened(Optional<LocalDate> day, LocalDate on, Horizon horizon) {
    horizon.changesOn(day);
    return day.isPresent() && !day.get().isAfter(on);
  }

  /** Returns the day on which the next period of this kind is over. */
  LocalDate nextOver() {
    return period.lastDay(last.plusDays(1));
  }
}
