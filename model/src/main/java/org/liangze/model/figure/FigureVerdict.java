package org.liangze.model.figure;

import org.liangze.model.Text;

/** What a check of a published figure against its counts found (核对结论). */
public enum FigureVerdict {
  /** Rounded once, the counts give the published figure. */
  CONSISTENT("一致", "consistent"),
  /** No count that was given or could be meant gives the published figure. */
  INCONSISTENT("不一致", "inconsistent"),
  /** Only rounding what was rounded already gives the published figure. */
  DOUBLE_ROUNDING("两次进位", "rounded twice"),
  /** The counts leave the figure open; it narrows down the denominators. */
  IMPLIED("可推分母", "denominators implied"),
  /** There is no figure: nothing was required, or none was published. */
  NOT_APPLICABLE("不适用", "not applicable");

  private final Text label;

  FigureVerdict(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
