package org.liangze.spi.testkit;

/**
 * The rules of a licence source (许可数据来源规则), by which the tests of the kit are named: {@code
 * s2_aBadRowIsAnItem} is a test of {@link #S2}.
 */
public enum SourceRule implements Rule {
  S1("every row is one item, in the order of the source, with its row"),
  S2("a bad row is an item with its findings, and never stops the rest"),
  S3("rows are passed on as they stand, also those that come twice or late"),
  S4("a watermark leaves out what is older, and loses nothing that is newer"),
  S5("snapshots name their version, and do not disturb each other"),
  S6("items are streamed once, as they are read"),
  S7("a snapshot may be closed at any time, and gives back all that was opened"),
  S8("only what is missing in a complete snapshot, or has a tombstone, is gone"),
  S9("what keeps a source from being read to its end is told, wrapped once"),
  S10("no finding and no message shows a personal value");

  private final String text;

  SourceRule(String text) {
    this.text = text;
  }

  /** Returns the rule in a line; in full it stands in the README of the spi. */
  @Override
  public String getText() {
    return text;
  }
}
