package org.liangze.model.business;

import org.liangze.model.Text;

/** The size class (规模) of an enterprise by the national statistical bounds. */
public enum SizeClass {
  /** Large (大型). */
  LARGE("大型", "large"),
  /** Medium (中型). */
  MEDIUM("中型", "medium"),
  /** Small (小型). */
  SMALL("小型", "small"),
  /** Micro (微型). */
  MICRO("微型", "micro");

  private final Text label;

  SizeClass(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
