package org.liangze.jdbc.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** MariaDB, version 10.5 or later, and MySQL 8. */
final class MariadbDialect extends Dialect {

  /** MariaDB tells so of a row that changed since the transaction began to read. */
  private static final int RECORD_HAS_CHANGED = 1020;

  private static final int LOCK_WAIT_TIMEOUT = 1205;
  private static final int DEADLOCK = 1213;

  /** MariaDB's, and then MySQL's. */
  private static final int STATEMENT_TIMEOUT = 1969;

  private static final int QUERY_TIMEOUT = 3024;

  // How tables are made.

  @Override
  public String typeOf(Column column) {
    return column.getType() == ColumnType.MOMENT ? "DATETIME(6)" : super.typeOf(column);
  }

  @Override
  public Optional<String> getTextCollation() {
    return Optional.of("utf8mb4_bin");
  }

  @Override
  public String getTableOptions() {
    return " ENGINE=InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin";
  }

  @Override
  public boolean hasCommentStatements() {
    return false;
  }

  @Override
  public boolean hasInlineIndexes() {
    return true;
  }

  // How rows are written and read.

  /** A transaction reads the state of its first read, until it ends. */
  @Override
  public boolean readsOldStates() {
    return true;
  }

  @Override
  public String limit() {
    return " LIMIT ?";
  }

  /** Several rows in one statement, because each statement is a round trip of its own. */
  @Override
  public void insert(Connection connection, Table table, List<Object[]> rows) throws SQLException {
    MultiRowInsert.insert(connection, table, rows, 500);
  }

  @Override
  public boolean isRetryable(SQLException failure) {
    switch (failure.getErrorCode()) {
      case RECORD_HAS_CHANGED:
      case LOCK_WAIT_TIMEOUT:
      case DEADLOCK:
      case STATEMENT_TIMEOUT:
      case QUERY_TIMEOUT:
        return true;
      default:
        return super.isRetryable(failure);
    }
  }
}
