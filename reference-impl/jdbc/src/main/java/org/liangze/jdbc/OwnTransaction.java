package org.liangze.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A transaction on a connection that belongs to us: begun, ended once, and the connection given
 * back as it came.
 */
final class OwnTransaction {

  private final Connection connection;
  private final boolean autoCommit;
  private boolean ended;

  private OwnTransaction(Connection connection, boolean autoCommit) {
    this.connection = connection;
    this.autoCommit = autoCommit;
  }

  /** Begins a transaction; if that fails, the connection is closed. */
  static OwnTransaction begin(Connection connection) throws SQLException {
    try {
      boolean autoCommit = connection.getAutoCommit();
      if (autoCommit) {
        connection.setAutoCommit(false);
      }
      return new OwnTransaction(connection, autoCommit);
    } catch (SQLException | RuntimeException | Error e) {
      Attempt.succeeds(connection::close);
      throw e;
    }
  }

  Connection getConnection() {
    return connection;
  }

  void commit() throws SQLException {
    connection.commit();
    ended = true;
  }

  void rollBack() throws SQLException {
    connection.rollback();
    ended = true;
  }

  /**
   * Closes the connection, whose transaction has its outcome. One that could neither be committed
   * nor rolled back must not be made to commit by itself, because that would commit what it has
   * done so far.
   */
  void giveBack() {
    if (ended && autoCommit) {
      Attempt.succeeds(() -> connection.setAutoCommit(true));
    }
    Attempt.succeeds(connection::close);
  }
}
