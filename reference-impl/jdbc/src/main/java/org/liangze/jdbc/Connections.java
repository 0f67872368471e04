package org.liangze.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Optional;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.spi.store.StoreException;

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
          return joined.isPresent() ? onJoined(joined.get(), work) : readOnOwn(work);
        });
  }

  /** Reads what is committed for good, whatever transaction the host has open. */
  <R> R readSettled(SqlWork<R> work) {
    return guarded(() -> readOnOwn(work));
  }

  /** Reads in the host's transaction on a connection, which must be open still. */
  <R> R readJoined(Connection connection, SqlWork<R> work) {
    return guarded(
        () -> {
          Connection joined = provider.joined().orElseThrow(failures::ofEndedTransaction);
          if (joined != connection) {
            throw failures.ofEndedTransaction();
          }
          return onJoined(joined, work);
        });
  }

  /** Writes in the host's transaction, or in one of the store's own, as a whole or not at all. */
  <R> R write(SqlWork<R> work) {
    return guarded(
        () -> {
          Optional<Connection> joined = provider.joined();
          return joined.isPresent()
              ? onJoined(joined.get(), session -> withinSavepoint(session, work))
              : writeOnOwn(work);
        });
  }

  private <R> R onJoined(Connection connection, SqlWork<R> work) throws SQLException {
    try {
      requireTransaction(connection);
      return work.on(new Session(connection, dialect, true));
    } catch (SQLException | RuntimeException e) {
      if (failures.endsTransaction(e)) {
        throw lost(e);
      }
      throw e;
    }
  }

  /**
   * Otherwise each statement would be committed by itself: the head would be let go at once, and a
   * batch that fails would stay in part.
   */
  private void requireTransaction(Connection connection) throws SQLException {
    if (connection.getAutoCommit()) {
      throw failures.ofNoTransaction();
    }
  }

  /** A savepoint keeps the host's transaction whole and usable, whatever fails in here. */
  private <R> R withinSavepoint(Session session, SqlWork<R> work) throws SQLException {
    Connection connection = session.getConnection();
    Savepoint before = connection.setSavepoint();
    try {
      R result = work.on(session);
      // A courtesy, which some drivers do not know: the savepoint ends with the transaction.
      Attempt.succeeds(() -> connection.releaseSavepoint(before));
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      if (!Attempt.succeeds(() -> connection.rollback(before))) {
        StoreException over = lost(e);
        if (!(e instanceof Error)) {
          throw over;
        }
      }
      throw e;
    }
  }

  /**
   * Tells the host that its transaction is over. MariaDB rolls the whole of it back when it
   * resolves a deadlock, and begins another one unasked at the next statement, so that the host
   * would commit half of its work.
   */
  private StoreException lost(Throwable failure) {
    StoreException over = failures.ofLostTransaction(failure);
    try {
      provider.transactionLost();
    } catch (RuntimeException e) {
      over.addSuppressed(failures.of(e));
    }
    return over;
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
      Attempt.succeeds(connection::close);
    }
  }

  private <R> R writeOnOwn(SqlWork<R> work) throws SQLException {
    OwnTransaction transaction = OwnTransaction.begin(provider.open());
    try {
      R result = work.on(new Session(transaction.getConnection(), dialect, false));
      commit(transaction);
      return result;
    } catch (SQLException | RuntimeException | Error e) {
      // What fails while something else has failed already says nothing new.
      Attempt.succeeds(transaction::rollBack);
      throw e;
    } finally {
      transaction.giveBack();
    }
  }

  private void commit(OwnTransaction transaction) throws SQLException {
    try {
      transaction.commit();
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

  /** What may fail with an exception of the driver. */
  @FunctionalInterface
  private interface Guarded<R> {
    R run() throws SQLException;
  }
}
