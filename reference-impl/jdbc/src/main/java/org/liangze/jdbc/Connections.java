package org.liangze.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import org.liangze.jdbc.dialect.Dialect;

/**
 * Which connection a store works on, and when what it does there is committed (L8).
 *
 * <p>In a host's transaction, nothing but savepoints of the store's own is begun or ended. On a
 * connection of its own, the store leaves the settings as it found them.
 */
final class Connections {

  private final ConnectionProvider provider;
  private final Dialect dialect;
  private final Failures failures;

  Connections(ConnectionProvider provider, Dialect dialect, Failures failures) {
    this.provider = provider;
    this.dialect = dialect;
    this.failures = failures;
  }

  /** Returns whether the host has a transaction open on this thread. */
  boolean isJoined() {
    return guarded(() -> provider.joined().isPresent());
  }

  /** Reads in the host's transaction, or on a connection of the store's own if there is none. */
  <R> R read(SqlWork<R> work) {
    return guarded(
        () -> {
          Optional<Connection> joined = provider.joined();
          return joined.isPresent()
              ? work.on(new Session(joined.get(), dialect, true))
              : readOnOwn(work);
        });
  }

  /** Reads what is committed for good, whatever transaction the host has open. */
  <R> R readSettled(SqlWork<R> work) {
    return guarded(() -> readOnOwn(work));
  }

  /** Reads in the host's transaction, which must be open still. */
  <R> R readJoined(SqlWork<R> work) {
    return guarded(
        () -> {
          Connection joined = provider.joined().orElseThrow(failures::ofEndedTransaction);
          return work.on(new Session(joined, dialect, true));
        });
  }

  /** Writes in the host's transaction, or in one of the store's own, as a whole or not at all. */
  <R> R write(SqlWork<R> work) {
    return guarded(
        () -> {
          Optional<Connection> joined = provider.joined();
          return joined.isPresent() ? writeJoined(joined.get(), work) : writeOnOwn(work);
        });
  }

  private <R> R readOnOwn(SqlWork<R> work) throws SQLException {
    Connection connection = provider.open();
    try {
      R result = work.on(new Session(connection, dialect, false));
      if (!connection.getAutoCommit()) {
        connection.rollback();
      }
      return result;
    } finally {
      closeQuietly(connection);
    }
  }

  /** A savepoint keeps the host's transaction whole and usable, whatever fails in here. */
  private <R> R writeJoined(Connection connection, SqlWork<R> work) throws SQLException {
    Savepoint before = connection.setSavepoint();
    boolean done = false;
    try {
      R result = work.on(new Session(connection, dialect, true));
      done = true;
      return result;
    } finally {
      if (done) {
        connection.releaseSavepoint(before);
      } else {
        rollBackQuietly(connection, before);
      }
    }
  }

  private <R> R writeOnOwn(SqlWork<R> work) throws SQLException {
    Connection connection = provider.open();
    try {
      boolean autoCommit = connection.getAutoCommit();
      if (autoCommit) {
        connection.setAutoCommit(false);
      }
      return writeAndCommit(connection, autoCommit, work);
    } finally {
      closeQuietly(connection);
    }
  }

  private <R> R writeAndCommit(Connection connection, boolean autoCommit, SqlWork<R> work)
      throws SQLException {
    boolean done = false;
    try {
      R result = work.on(new Session(connection, dialect, false));
      commit(connection);
      done = true;
      return result;
    } finally {
      // Not if neither was possible: to set it would commit what is left.
      if ((done || rollBackQuietly(connection)) && autoCommit) {
        restoreQuietly(connection);
      }
    }
  }

  private void commit(Connection connection) throws SQLException {
    try {
      connection.commit();
    } catch (SQLException e) {
      if (failures.isConnectionLost(e)) {
        throw failures.ofUnknownOutcome(e);
      }
      throw e;
    }
  }

  private <R> R guarded(Guarded<R> call) {
    try {
      return call.run();
    } catch (SQLException | RuntimeException e) {
      throw failures.of(e);
    }
  }

  /** What fails while something else has failed already says nothing new. */
  private static boolean rollBackQuietly(Connection connection) {
    try {
      connection.rollback();
      return true;
    } catch (SQLException | RuntimeException e) {
      return false;
    }
  }

  private static void rollBackQuietly(Connection connection, Savepoint savepoint) {
    try {
      connection.rollback(savepoint);
    } catch (SQLException | RuntimeException e) {
      // The database has rolled the whole transaction back, or the connection is gone.
      return;
    }
  }

  private static void restoreQuietly(Connection connection) {
    try {
      connection.setAutoCommit(true);
    } catch (SQLException | RuntimeException e) {
      // The work is committed or rolled back; a connection that broke since is closed next.
      return;
    }
  }

  private static void closeQuietly(Connection connection) {
    try {
      connection.close();
    } catch (SQLException | RuntimeException e) {
      // The work is committed or rolled back.
      return;
    }
  }

  /** What may fail with an exception of the driver. */
  @FunctionalInterface
  private interface Guarded<R> {
    R run() throws SQLException;
  }
}
