package org.liangze.jdbc.internal.mapping;

import java.util.Arrays;
import java.util.List;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.model.Require;

/** The columns with which the table of every kind begins, in their order. */
final class EntryColumns {

  static final int LONGEST_ID = Require.LONGEST_ID;
  private static final int LONGEST_CODE = 32;

  static final int ID = 0;
  static final int REVISION = 1;
  static final int UNTIL_REVISION = 2;
  static final int PLACE = 3;
  static final int REPLACES = 4;
  static final int WITHDRAWN = 5;
  static final int JURISDICTION = 6;
  static final int WIDTH = 7;

  private EntryColumns() {}

  static List<Column> all() {
    return Arrays.asList(
        Column.text("id", LONGEST_ID),
        Column.of("revision", ColumnType.LONG),
        Column.of("until_revision", ColumnType.LONG),
        Column.of("place", ColumnType.INT),
        Column.of("replaces", ColumnType.LONG),
        Column.of("withdrawn", ColumnType.FLAG),
        Column.text("jurisdiction", LONGEST_CODE));
  }
}
