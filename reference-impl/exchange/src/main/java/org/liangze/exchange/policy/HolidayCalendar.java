package org.liangze.exchange.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.liangze.model.Text;
import org.liangze.model.calendar.DayKind;
import org.liangze.spi.calendar.WorkingCalendar;

/**
 * A working calendar (工作日历) by the yearly notices of holidays: what a notice calls off is off, what
 * it calls worked is worked, and of the other days the weekends are off.
 *
 * <p>A year without a notice is UNKNOWN, also where the notice of the following year names single
 * days of it. So are the last three days of a year whose following year has no notice, because the
 * New Year's holiday is arranged by the notice of the year that it begins: that for 2019 made
 * Monday 2018-12-31 a day off and Saturday 2018-12-29 a working day.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class HolidayCalendar implements WorkingCalendar {

  /** The first day of December that the notice for the following year has ever reached. */
  private static final int NEW_YEAR_REACHES_BACK_TO = 29;

  private final String name;
  private final NavigableMap<Integer, Text> years;
  private final Map<LocalDate, DayKind> kinds;

  HolidayCalendar(String name, Map<Integer, Text> years, Map<LocalDate, DayKind> kinds) {
    this.name = name;
    this.years = Collections.unmodifiableNavigableMap(new TreeMap<>(years));
    this.kinds = new HashMap<>(kinds);
  }

  /** Returns the name that the file gives, such as {@code china}. */
  @Override
  public String getId() {
    return name;
  }

  /** Returns the years that are known, each with the notice on which it is based. */
  public NavigableMap<Integer, Text> getYears() {
    return years;
  }

  @Override
  public DayKind getKind(LocalDate day) {
    if (!years.containsKey(day.getYear()) || isLeftToAnUnknownYear(day)) {
      return DayKind.UNKNOWN;
    }
    DayKind named = kinds.get(day);
    if (named != null) {
      return named;
    }
    return isWeekend(day) ? DayKind.OFF : DayKind.WORKING;
  }

  private boolean isLeftToAnUnknownYear(LocalDate day) {
    return day.getMonth() == Month.DECEMBER
        && day.getDayOfMonth() >= NEW_YEAR_REACHES_BACK_TO
        && !years.containsKey(day.getYear() + 1);
  }

  static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof HolidayCalendar
        && ((HolidayCalendar) other).name.equals(name)
        && ((HolidayCalendar) other).years.equals(years)
        && ((HolidayCalendar) other).kinds.equals(kinds);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + kinds.hashCode();
  }

  /** Returns the name and the years. */
  @Override
  public String toString() {
    return "HolidayCalendar{" + name + " " + years.keySet() + "}";
  }
}
