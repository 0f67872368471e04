package org.liangze.model.enterprise;

import org.liangze.model.Text;

/** One of the three responsibilities (三责) of a food business. Whose it is, the policy says. */
public enum Duty {
  /** Daily control (日管控), as a rule the officer's. */
  DAILY_CONTROL("日管控", "daily control"),
  /** Weekly inspection (周排查), as a rule the director's. */
  WEEKLY_INSPECTION("周排查", "weekly inspection"),
  /** Monthly dispatch (月调度), as a rule the principal's. */
  MONTHLY_DISPATCH("月调度", "monthly dispatch");

  private final Text label;

  Duty(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
