package org.liangze.model.calendar;

import org.liangze.model.Text;

/** What kind of day a day is (日期类型). */
public enum DayKind {
  /** A working day (工作日), one that makes up for a day off (调休) included. */
  WORKING("工作日", "working day"),
  /** A day off (休息日): a weekend or public holiday that is not worked. */
  OFF("休息日", "day off"),
  /** Not known, as the calendar does not cover the year: never taken for either of the others. */
  UNKNOWN("未知", "unknown");

  private final Text label;

  DayKind(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
