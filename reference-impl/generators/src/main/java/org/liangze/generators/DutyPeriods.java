package org.liangze.generators;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.policy.CalendarPeriod;

/**
 * The days, weeks and months for which duties are recorded. Days are counted from the first of the
 * campaign, 0, and are negative before it.
 *
 * <p>This class is immutable and thread-safe; its arrays are not written to once it is made.
 */
final class DutyPeriods {

  private static final LocalDate ORDER_60 = LocalDate.of(2022, 11, 1);

  /**
   * A day, a week or a month.
   *
   * @param last its last day
   * @param lastDay the same as a date
   * @param dayOfWeek of its last day
   * @param number short, and no other period of the duty's has it
   */
  record Period(int last, LocalDate lastDay, DayOfWeek dayOfWeek, String number) {}

  private final LocalDate firstDay;
  private final Period[][] periods = new Period[Duty.values().length][];
  private final int[][] lastOver = new int[Duty.values().length][];

  DutyPeriods(ProvinceSpec spec, Schedule schedule) {
    this.firstDay = spec.getFirstDay();
    for (Duty duty : Duty.values()) {
      int[] over = new int[Math.max(schedule.length(), schedule.today() + 1)];
      for (int day = 0; day < over.length; day++) {
        over[day] = lastOver(cycle(duty), firstDay.plusDays(day));
      }
      lastOver[duty.ordinal()] = over;
      periods[duty.ordinal()] = periods(duty, spec, schedule);
    }
  }

  private static CalendarPeriod cycle(Duty duty) {
    return switch (duty) {
      case DAILY_CONTROL -> CalendarPeriod.DAY;
      case WEEKLY_INSPECTION -> CalendarPeriod.WEEK;
      case MONTHLY_DISPATCH -> CalendarPeriod.MONTH;
    };
  }

  private int lastOver(CalendarPeriod cycle, LocalDate day) {
    LocalDate last = cycle.lastDay(day);
    return number(last.equals(day) ? last : cycle.firstDay(day).minusDays(1));
  }

  private int number(LocalDate day) {
    return (int) ChronoUnit.DAYS.between(firstDay, day);
  }

  private Period[] periods(Duty duty, ProvinceSpec spec, Schedule schedule) {
    CalendarPeriod cycle = cycle(duty);
    int latest = lastOver(duty, schedule.today());
    int back = Math.min(latest, schedule.today() - spec.getDutyDays() + 1);
    List<Period> all = new ArrayList<>();
    for (int day = Math.max(back, lastOver(duty, 0)); day <= latest; day++) {
      LocalDate date = schedule.day(day);
      if (cycle.lastDay(date).equals(date) && !cycle.firstDay(date).isBefore(ORDER_60)) {
        String number = DateTimeFormatter.BASIC_ISO_DATE.format(date).substring(2);
        all.add(new Period(day, date, date.getDayOfWeek(), number));
      }
    }
    return all.toArray(Period[]::new);
  }

  /** Returns the periods that are recorded, in their order. */
  Period[] of(Duty duty) {
    return periods[duty.ordinal()];
  }

  /** Returns the last day of the last period of a duty that is over by a campaign day. */
  int lastOver(Duty duty, int day) {
    return lastOver[duty.ordinal()][day];
  }
}
