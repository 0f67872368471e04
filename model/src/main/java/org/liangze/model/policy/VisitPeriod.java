package org.liangze.model.policy;

import java.time.LocalDate;
import org.liangze.model.Text;

/** The calendar period (督导周期) in which the required visits are counted. */
public enum VisitPeriod {
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

  VisitPeriod(int months, String chinese, String english) {
    this.months = months;
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }

  /** Returns the first day of the period that holds a day. */
  public LocalDate firstDay(LocalDate on) {
    int month = (on.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(on.getYear(), month, 1);
  }

  /** Returns the last day of the period that holds a day. */
  public LocalDate lastDay(LocalDate on) {
    return firstDay(on).plusMonths(months).minusDays(1);
  }
}
