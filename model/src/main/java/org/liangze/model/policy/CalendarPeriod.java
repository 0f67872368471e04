package org.liangze.model.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.liangze.model.Text;

/**
 * A calendar period (周期) in which something is due: visits in a quarter, a record every day.
 *
 * <p>Example: the WEEK that holds 2026-11-25 is 2026-11-23, a Monday, through 2026-11-29.
 */
public enum CalendarPeriod {
  /** A day. */
  DAY(0, "日", "day"),
  /** A week, Monday through Sunday. */
  WEEK(0, "周", "week"),
  /** A calendar month. */
  MONTH(1, "月", "month"),
  /** A calendar quarter. */
  QUARTER(3, "季度", "quarter"),
  /** Half a calendar year. */
  HALF_YEAR(6, "半年", "half-year"),
  /** A calendar year. */
  YEAR(12, "年", "year");

  private final int months;
  private final Text label;

  CalendarPeriod(int months, String chinese, String english) {
    this.months = months;
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }

  /** Returns the first day of the period that holds a day. */
  public LocalDate firstDay(LocalDate on) {
    if (this == DAY) {
      return on;
    }
    if (this == WEEK) {
      return on.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
    int month = (on.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(on.getYear(), month, 1);
  }

  /** Returns the last day of the period that holds a day. */
  public LocalDate lastDay(LocalDate on) {
    if (this == DAY) {
      return on;
    }
    LocalDate first = firstDay(on);
    return this == WEEK ? first.plusDays(6) : first.plusMonths(months).minusDays(1);
  }
}
