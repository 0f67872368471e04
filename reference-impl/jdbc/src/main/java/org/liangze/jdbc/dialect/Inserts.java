package org.liangze.jdbc.dialect;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;

/** The parts of which statements that insert are made. */
final class Inserts {

  private Inserts() {}

  static String into(Table table) {
    return "INSERT INTO "
        + table.getName()
        + " ("
        + table.getColumns().stream().map(Column::getName).collect(Collectors.joining(", "))
        + ")";
  }

  /** Returns a parameter for each column, in brackets. */
  static String placeholders(Table table) {
    return table.getColumns().stream()
        .map(column -> "?")
        .collect(Collectors.joining(", ", "(", ")"));
  }

  /** Sets the parameters of a row, from a place on, and returns the place after it. */
  static int bind(PreparedStatement statement, Table table, Object[] row, int from)
      throws SQLException {
    List<Column> columns = table.getColumns();
    for (int i = 0; i < row.length; i++) {
      if (row[i] == null) {
        statement.setNull(from + i, jdbcType(columns.get(i).getType()));
      } else {
        statement.setObject(from + i, row[i]);
      }
    }
    return from + row.length;
  }

  private static int jdbcType(ColumnType type) {
    switch (type) {
      case TEXT:
        return Types.VARCHAR;
      case LONG:
        return Types.BIGINT;
      case INT:
        return Types.INTEGER;
      case FLAG:
        return Types.BOOLEAN;
      case DAY:
        return Types.DATE;
      default:
        return Types.TIMESTAMP;
    }
  }
}
