package org.liangze.engine;

import java.time.LocalDate;
import org.liangze.model.calendar.DayKind;
import org.liangze.spi.calendar.WorkingCalendar;

/** Knows the days of 2022 alone: weekends are off, and nothing else. */
final class Weekdays implements WorkingCalendar {

  @Override
  public String getId() {
    return "weekdays-2022";
  }

  @Override
  public DayKind getKind(LocalDate day) {
    if (day.getYear() != 2022) {
      return DayKind.UNKNOWN;
    }
    return day.getDayOfWeek().getValue() < 6 ? DayKind.WORKING : DayKind.OFF;
  }
}
