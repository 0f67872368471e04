package org.liangze.model.guarantee;

import org.liangze.model.Text;

/** The channel (签订方式) through which a commitment letter was signed. */
public enum LetterChannel {
  /** Signed on paper (纸质). */
  ON_PAPER("纸质", "on paper"),
  /** Signed online (线上). */
  ONLINE("线上", "online"),
  /** Signed together at a meeting (集体). */
  COLLECTIVE("集体", "collective");

  private final Text label;

  LetterChannel(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
