package org.liangze.model.figure;

import org.liangze.model.Text;

/** What a check of a published total against its parts found (合计核对结论). */
public enum TotalVerdict {
  /** The parts add up to the total. */
  CONSISTENT("一致", "consistent"),
  /** The parts add up to the total once some of them are left out. */
  PARTS_LEFT_OUT("漏计部分", "parts left out"),
  /** Neither. */
  INCONSISTENT("不一致", "inconsistent");

  private final Text label;

  TotalVerdict(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
