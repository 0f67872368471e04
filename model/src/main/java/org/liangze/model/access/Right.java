package org.liangze.model.access;

import org.liangze.model.Text;

/** A right (权限) that an actor may hold besides the scope. */
public enum Right {
  /** See names and phones in the clear (查看个人信息). */
  READ_PERSONAL_DATA("查看个人信息", "read personal data");

  private final Text label;

  Right(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
