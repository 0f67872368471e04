package org.liangze.jdbc.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Inserts many rows with each statement: {@code VALUES (...), (...)}. */
final class MultiRowInsert {

  private MultiRowInsert() {}

  /**
   * @param most how many rows a statement takes; the statement of that size is prepared once
   */
  static void insert(Connection connection, Table table, List<Object[]> rows, int most)
      throws SQLException {
    int whole = rows.size() - rows.size() % most;
    if (whole > 0) {
      try (PreparedStatement insert = prepare(connection, table, most)) {
        for (int from = 0; from < whole; from += most) {
          execute(insert, table, rows.subList(from, from + most));
        }
      }
    }
    if (whole < rows.size()) {
      List<Object[]> rest = rows.subList(whole, rows.size());
      try (PreparedStatement insert = prepare(connection, table, rest.size())) {
        execute(insert, table, rest);
      }
    }
  }

  private static PreparedStatement prepare(Connection connection, Table table, int rows)
      throws SQLException {
    StringBuilder sql = new StringBuilder(Inserts.into(table)).append(" VALUES ");
    String row = Inserts.placeholders(table);
    for (int i = 0; i < rows; i++) {
      sql.append(i == 0 ? "" : ", ").append(row);
    }
    return connection.prepareStatement(sql.toString());
  }

  private static void execute(PreparedStatement insert, Table table, List<Object[]> rows)
      throws SQLException {
    int next = 1;
    for (Object[] row : rows) {
      next = Inserts.bind(insert, table, row, next);
    }
    insert.executeUpdate();
  }
}
