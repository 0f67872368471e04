package org.liangze.model.business;

import org.liangze.model.Text;

/** The risk level (风险等级) of a business: A is the lowest risk, D the highest. */
public enum RiskLevel {
  /** Lowest risk. */
  A("A级风险", "risk A"),
  /** Medium risk. */
  B("B级风险", "risk B"),
  /** Higher risk. */
  C("C级风险", "risk C"),
  /** Highest risk. */
  D("D级风险", "risk D");

  private final Text label;

  RiskLevel(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
