package org.liangze.exchange.table;

import org.liangze.model.Text;

/** An answer (是否) in a cell. */
enum YesNo {
  YES("是", "yes"),
  NO("否", "no");

  static final Terms<YesNo> TERMS =
      Terms.of(YesNo.class, YesNo::getLabel).also(YES, "true").also(NO, "false");

  private final Text label;

  YesNo(String chinese, String english) {
    this.label = Text.of(chinese, english);
  }

  static YesNo of(boolean answer) {
    return answer ? YES : NO;
  }

  Text getLabel() {
    return label;
  }
}
