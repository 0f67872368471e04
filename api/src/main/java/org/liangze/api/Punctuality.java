package org.liangze.api;

import org.liangze.model.Text;

/** Whether something was recorded in time (上报及时性). */
public enum Punctuality {
  /** On the last day at the latest. */
  IN_TIME("按时", "in time"),
  /** After the last day. */
  LATE("逾期", "late"),
  /** Not to be told, as the calendar does not know all the days that are counted. */
  UNKNOWN("无法判定", "unknown");

  private final Text label;

  Punctuality(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
