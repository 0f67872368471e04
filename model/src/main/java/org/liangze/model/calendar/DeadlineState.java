package org.liangze.model.calendar;

import org.liangze.model.Text;

/** Whether a deadline is over on a day (期限状态). */
public enum DeadlineState {
  /** The last day is not over. */
  NOT_OVER("未到期", "not over"),
  /** The last day is over. */
  OVER("已过期", "over"),
  /** Not to be told, as the calendar does not know all the days that are counted. */
  UNKNOWN("无法判定", "unknown");

  private final Text label;

  DeadlineState(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
