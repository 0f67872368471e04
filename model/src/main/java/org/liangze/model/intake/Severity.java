package org.liangze.model.intake;

import org.liangze.model.Text;

/** How grave (严重程度) a finding about a row is. */
public enum Severity {
  /** The row is taken in all the same (提示). */
  WARNING("提示", "warning"),
  /** The row is left out and goes to quarantine (错误). */
  ERROR("错误", "error"),
  /** Nothing more of the source can be read (致命). */
  FATAL("致命", "fatal");

  private final Text label;

  Severity(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
