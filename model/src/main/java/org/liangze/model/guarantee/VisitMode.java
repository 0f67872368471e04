package org.liangze.model.guarantee;

import org.liangze.model.Text;

/** The mode (督导方式) of a supervision visit. */
public enum VisitMode {
  /** One cadre on site (现场督导). */
  ON_SITE("现场", "on site"),
  /** Several cadres together on site (分组督导). */
  GROUP("分组", "group"),
  /** By video (视频督导). */
  VIDEO("视频", "video");

  private final Text label;

  VisitMode(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  /** Returns the term in both languages. */
  public Text getLabel() {
    return label;
  }
}
