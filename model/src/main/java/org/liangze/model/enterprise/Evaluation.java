package org.liangze.model.enterprise;

import org.liangze.model.Text;

/** How the director evaluates the officer's week (对食品安全员的评价). */
public enum Evaluation {
  /** Good (优秀). */
  GOOD("优秀", "good"),
  /** Adequate (合格). */
  ADEQUATE("合格", "adequate"),
  /** Poor (不合格). */
  POOR("不合格", "poor");

  private final Text label;

  Evaluation(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
