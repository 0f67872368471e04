package org.liangze.jdbc.dialect;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** PostgreSQL, version 11 or later. */
final class PostgresqlDialect extends Dialect {

  private static final int ROWS_AT_A_TIME = 2_000;

  private static final String LOCK_NOT_AVAILABLE = "55P03";

  /** As by {@code statement_timeout}. */
  private static final String QUERY_CANCELED = "57014";

  // How tables are made.

  @Override
  public String typeOf(Column column) {
    String type = super.typeOf(column);
    return column.getType() == ColumnType.TEXT ? type + " COLLATE \"C\"" : type;
  }

  @Override
  public Optional<String> getTextCollation() {
    return Optional.of("C");
  }

  // How rows are written and read.

  @Override
  public int mostValues() {
    return 10_000;
  }

  /** One array whatever the number of values, so that the statement is always the same. */
  @Override
  public String isOneOf(String column, int values) {
    return column + " = ANY (?)";
  }

  @Override
  public List<Object> toParameters(Connection connection, ColumnType type, List<?> values)
      throws SQLException {
    return Collections.singletonList(toArray(connection, type, values.toArray()));
  }

  /**
   * Inserts from arrays, one for each column: one short statement for any number of rows, which the
   * server plans once, and no limit of 65,535 parameters.
   */
  @Override
  public void insert(Connection connection, Table table, List<Object[]> rows) throws SQLException {
    StringBuilder sql = new StringBuilder(Inserts.into(table)).append(" SELECT * FROM unnest(");
    List<Column> columns = table.getColumns();
    for (int i = 0; i < columns.size(); i++) {
      sql.append(i == 0 ? "?::" : ", ?::").append(elementOf(columns.get(i).getType())).append("[]");
    }
    try (PreparedStatement insert = connection.prepareStatement(sql.append(')').toString())) {
      for (int from = 0; from < rows.size(); from += ROWS_AT_A_TIME) {
        insertChunk(
            connection,
            insert,
            columns,
            rows.subList(from, Math.min(rows.size(), from + ROWS_AT_A_TIME)));
      }
    }
  }

  /**
   * A table that was never analysed is read as a whole for each page, until the server gets to it;
   * that takes a minute. Nothing happens, and nothing fails, if the user is not the owner.
   */
  @Override
  public void afterBulk(Connection connection, Table table) throws SQLException {
    if (!isAnalysed(connection, table)) {
      try (Statement statement = connection.createStatement()) {
        statement.execute("ANALYZE " + table.getName());
      }
    }
  }

  private static boolean isAnalysed(Connection connection, Table table) throws SQLException {
    String sql = "SELECT reltuples > 0 FROM pg_class WHERE oid = to_regclass(?)";
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, table.getName());
      try (ResultSet results = statement.executeQuery()) {
        return results.next() && results.getBoolean(1);
      }
    }
  }

  /** Besides, a lock that was not to be had in time, and a statement that was cut off. */
  @Override
  public boolean isRetryable(SQLException failure) {
    return LOCK_NOT_AVAILABLE.equals(failure.getSQLState())
        || QUERY_CANCELED.equals(failure.getSQLState())
        || super.isRetryable(failure);
  }

  private static void insertChunk(
      Connection connection, PreparedStatement insert, List<Column> columns, List<Object[]> rows)
      throws SQLException {
    List<Array> arrays = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      Object[] values = new Object[rows.size()];
      for (int row = 0; row < values.length; row++) {
        values[row] = rows.get(row)[column];
      }
      Array array = toArray(connection, columns.get(column).getType(), values);
      arrays.add(array);
      insert.setArray(column + 1, array);
    }
    insert.executeUpdate();
    for (Array array : arrays) {
      array.free();
    }
  }

  /** Arrays of the element's own type are sent in binary; days and moments go as texts. */
  private static Array toArray(Connection connection, ColumnType type, Object[] values)
      throws SQLException {
    return connection.createArrayOf(elementOf(type), inType(type, values));
  }

  private static Object[] inType(ColumnType type, Object[] values) {
    switch (type) {
      case LONG:
        return Arrays.copyOf(values, values.length, Long[].class);
      case INT:
        return Arrays.copyOf(values, values.length, Integer[].class);
      case FLAG:
        return Arrays.copyOf(values, values.length, Boolean[].class);
      default:
        String[] texts = new String[values.length];
        for (int i = 0; i < values.length; i++) {
          texts[i] = values[i] == null ? null : values[i].toString();
        }
        return texts;
    }
  }

  private static String elementOf(ColumnType type) {
    switch (type) {
      case TEXT:
        return "text";
      case LONG:
        return "int8";
      case INT:
        return "int4";
      case FLAG:
        return "bool";
      case DAY:
        return "date";
      default:
        return "timestamp";
    }
  }
}
