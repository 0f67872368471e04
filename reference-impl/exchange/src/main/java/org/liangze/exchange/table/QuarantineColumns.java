package org.liangze.exchange.table;

import org.liangze.model.Text;

/** The columns that a quarantine file has besides those of its source; reading passes over them. */
final class QuarantineColumns {

  static final Text ROW = Text.of("隔离_原行号", "quarantine_row");
  static final Text REASONS = Text.of("隔离_原因", "quarantine_reasons");

  private QuarantineColumns() {}

  /** Whether a header, in plain spelling, is one of them. */
  static boolean isOne(String plain) {
    return is(ROW, plain) || is(REASONS, plain);
  }

  private static boolean is(Text column, String plain) {
    return Spellings.plain(column.getChinese()).equals(plain)
        || Spellings.plain(column.getEnglish()).equals(plain);
  }
}
