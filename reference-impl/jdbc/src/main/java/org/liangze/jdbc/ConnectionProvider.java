package org.liangze.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Where a store gets its connections (连接来源): of its own, and those of the host's transactions.
 *
 * <p>Example: with Spring, {@link #open} is {@code dataSource.getConnection()}, and {@link #joined}
 * that of {@code DataSourceUtils} while {@code
 * TransactionSynchronizationManager.isActualTransactionActive()}; the README of this module has the
 * whole of it. Implementations are safe for use by any number of threads.
 */
public interface ConnectionProvider {

  /** Returns the provider of a host whose transactions the store does not join. */
  static ConnectionProvider of(DataSource dataSource) {
    return new OwnConnections(dataSource);
  }

  /**
   * Returns a connection of the store's own, outside of any transaction of the host. The store
   * begins and ends its transaction, and closes the connection.
   */
  Connection open() throws SQLException;

  /**
   * Returns the connection of the transaction that the host has open on this thread; empty if there
   * is none, and the store then works on one of its own. It is the same object as long as the
   * transaction, and another one in the next, by which a stream knows its own. The store neither
   * commits, rolls back nor closes it, and changes none of its settings.
   *
   * <p>A connection that commits by itself ({@link Connection#getAutoCommit()}) is in no
   * transaction: the store refuses to work on it.
   */
  default Optional<Connection> joined() throws SQLException {
    return Optional.empty();
  }

  /**
   * Told, on the thread of a transaction that the store has joined, that it cannot go on: the
   * database has rolled it back, as MariaDB does with the whole transaction of a deadlock's victim,
   * or it may not commit any more. The store's call fails with an exception that says so; but a
   * host that catches it, and goes on, would commit what is left of its work. So an implementation
   * makes sure that the transaction can only be rolled back, as {@code setRollbackOnly()} does with
   * Spring. As a rule nothing is done.
   */
  default void transactionLost() {}
}
