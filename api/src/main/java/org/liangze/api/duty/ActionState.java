package org.liangze.api.duty;

import org.liangze.model.Text;

/** How a duty stands on a day (履职状态), as its button shows it. */
public enum ActionState {
  /** The period is over, and the duty was not done for it. It may still be recorded, as late. */
  OVERDUE("逾期", "overdue"),
  /** To be done by the deadline. */
  DUE("待办", "due"),
  /** Done for the period. */
  DONE("已办", "done"),
  /** Begins with a later period. */
  NOT_YET("未开始", "not yet"),
  /** Nothing is owed for the period; the reason says why. */
  NOT_REQUIRED("无须办理", "not required"),
  /** Nobody can tell whether it is owed; the reason says why. */
  UNKNOWN("无法判定", "unknown");

  private final Text label;

  ActionState(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
