package org.liangze.model.assessment;

import org.liangze.model.Text;

/** One of the two responsibilities (两个责任), to which an indicator belongs. */
public enum Responsibility {
  /** Territorial responsibility (属地管理责任): what the cadres of the tiers owe. */
  TERRITORIAL("属地管理责任", "territorial responsibility"),
  /** Enterprise responsibility (主体责任): what a food business owes itself. */
  ENTERPRISE("主体责任", "enterprise responsibility");

  private final Text label;

  Responsibility(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
