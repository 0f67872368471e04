package org.liangze.model.policy;

import org.liangze.model.Text;

/** For what a cadre signs a commitment letter (承诺书签订方式). */
public enum LetterRule {
  /** Once, for all businesses that the cadre guarantees (一人一书). */
  PER_CADRE("一人一书", "one letter per cadre"),
  /** For each assignment on its own (一企一书). */
  PER_ASSIGNMENT("一企一书", "one letter per assignment");

  private final Text label;

  LetterRule(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
