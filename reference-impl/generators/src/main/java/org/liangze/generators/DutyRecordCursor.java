package org.liangze.generators;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangze.generators.DutyPeriods.Period;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Evaluation;
import org.liangze.model.enterprise.Role;

/**
 * Makes the records of duties of the businesses of medium and high risk. A business begins with a
 * duty on a day of its own, not before whoever does it is appointed: it records the last period
 * that is over by then, if late, and each one after that.
 */
final class DutyRecordCursor implements Cursor<DutyRecord> {

  private static final Duty[] DUTIES = Duty.values();

  /** Periods before this many days have a number of their own for each business. */
  private static final long DAYS = 100_000;

  private static final String MINUTES = "听取食品安全总监或食品安全员汇报，研究下月食品安全工作。";

  private final ProvincePlan plan;
  private final BusinessWalk walk;
  private final Map<Role, String> persons = new EnumMap<>(Role.class);
  private @Nullable DayOfWeek restDay;
  private int duty = DUTIES.length;
  private Role role = Role.OFFICER;
  private int begun;
  private int firstPeriod;
  private Period[] periods = {};
  private int period;

  DutyRecordCursor(ProvincePlan plan) {
    this.plan = plan;
    this.walk = new BusinessWalk(plan);
  }

  @Override
  public boolean advance() {
    while (true) {
      for (period++; period < periods.length; period++) {
        if (isRecorded(periods[period])) {
          return true;
        }
      }
      if (!advanceDuty()) {
        return false;
      }
    }
  }

  private boolean isRecorded(Period candidate) {
    boolean closed = DUTIES[duty] == Duty.DAILY_CONTROL && candidate.dayOfWeek() == restDay;
    return candidate.last() >= firstPeriod && !closed;
  }

  private boolean advanceDuty() {
    do {
      duty++;
      if (duty >= DUTIES.length) {
        if (!advanceBusiness()) {
          return false;
        }
        duty = 0;
      }
      begin(DUTIES[duty]);
    } while (!plan.schedule().hasCome(begun));
    firstPeriod = plan.dutyPeriods().lastOver(DUTIES[duty], begun);
    periods = plan.dutyPeriods().of(DUTIES[duty]);
    period = -1;
    return true;
  }

  private boolean advanceBusiness() {
    do {
      if (!walk.advance()) {
        return false;
      }
    } while (!walk.owesDuties());
    restDay = walk.restDay();
    persons.clear();
    return true;
  }

  private void begin(Duty next) {
    role = role(next);
    Phase phase =
        switch (next) {
          case DAILY_CONTROL -> Phase.DAILY_CONTROL;
          case WEEKLY_INSPECTION -> Phase.WEEKLY_INSPECTION;
          case MONTHLY_DISPATCH -> Phase.MONTHLY_DISPATCH;
        };
    begun = Math.max(walk.day(phase), walk.dayOf(role));
  }

  private Role role(Duty next) {
    return switch (next) {
      case DAILY_CONTROL -> Role.OFFICER;
      case WEEKLY_INSPECTION -> walk.has(Role.DIRECTOR) ? Role.DIRECTOR : Role.OFFICER;
      case MONTHLY_DISPATCH -> Role.PRINCIPAL;
    };
  }

  @Override
  public DutyRecord entry() {
    Period of = periods[period];
    int done = Math.max(begun, usualDay(of));
    DutyRecord.Builder made =
        DutyRecord.builder()
            .id(id(of))
            .businessId(walk.businessId())
            .jurisdiction(walk.village().getCode())
            .duty(DUTIES[duty])
            .role(role)
            .personId(person(role))
            .day(done < of.last() ? plan.schedule().day(done) : of.lastDay())
            .doneOn(plan.schedule().day(done))
            .zeroRisk(true);
    switch (DUTIES[duty]) {
      case DAILY_CONTROL -> {
        made.addSteps(DutyStep.CHECK, DutyStep.REPORT_TO_DIRECTOR, DutyStep.RISK_REPORT);
        report(made, done, Role.DIRECTOR, Role.PRINCIPAL);
      }
      case WEEKLY_INSPECTION -> {
        made.addSteps(DutyStep.REVIEW, DutyStep.SPOT_CHECK, DutyStep.REPORT_TO_PRINCIPAL);
        report(made, done, Role.PRINCIPAL);
        if (role == Role.DIRECTOR && walk.dayOf(Role.OFFICER) <= done) {
          made.putEvaluations(person(Role.OFFICER), Evaluation.GOOD);
        }
      }
      case MONTHLY_DISPATCH -> made.addSteps(DutyStep.HEARING, DutyStep.MINUTES).minutes(MINUTES);
    }
    return made.build();
  }

  private String id(Period of) {
    char kind = DUTIES[duty].name().charAt(0);
    return walk.id(kind) + '-' + of.number();
  }

  /** Returns a day at the end of a period on which the business is open. */
  private int usualDay(Period of) {
    int spread =
        switch (DUTIES[duty]) {
          case DAILY_CONTROL -> 1;
          case WEEKLY_INSPECTION -> 3;
          case MONTHLY_DISPATCH -> 5;
        };
    long number = walk.index() * DAYS + of.lastDay().toEpochDay();
    int before = plan.dice().below(spread, Draw.DUTY_DAY, number);
    boolean closed = of.dayOfWeek().minus(before) == restDay;
    return of.last() - before - (closed ? 1 : 0);
  }

  private void report(DutyRecord.Builder made, int done, Role... to) {
    for (Role above : to) {
      if (walk.has(above) && walk.dayOf(above) <= done) {
        made.addReportedTo(person(above));
      }
    }
  }

  /** Makes each identifier once for a business, because its records are many. */
  private String person(Role of) {
    return persons.computeIfAbsent(of, any -> walk.id('P', any));
  }
}
