package org.liangze.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.liangze.jdbc.dialect.Dialect;
import org.liangze.model.Text;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.UnitOfWork;

/**
 * Transactions on plain JDBC (数据库事务), for a host without a transaction manager of its own.
 *
 * <p>Example: {@code JdbcUnitOfWork work = JdbcUnitOfWork.over(dataSource)} is given to the store
 * as its source of connections; whatever the store does within {@code work.execute(...)} is
 * committed together with the host's own SQL on {@code work.joined()}. A host with Spring or the
 * like joins its own transactions instead, see {@link ConnectionProvider}.
 *
 * <p>The connection of a transaction is bound to the thread that began it, and belongs to this
 * object: nobody else ends the transaction or closes the connection. Afterwards nothing is left on
 * the thread, and the connection is given back as it came.
 *
 * <p>This class is safe for use by any number of threads.
 */
public final class JdbcUnitOfWork implements UnitOfWork, ConnectionProvider {

  private final DataSource dataSource;
  private final Failures failures = new Failures(JdbcLedgerStore.ID, Dialect.standard());
  private final ThreadLocal<Connection> current = new ThreadLocal<>();

  private JdbcUnitOfWork(DataSource dataSource) {
    this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
  }

  /**
   * Returns transactions on connections of a data source, at the isolation that these come with.
   */
  public static JdbcUnitOfWork over(DataSource dataSource) {
    return new JdbcUnitOfWork(dataSource);
  }

  @Override
  public Connection open() throws SQLException {
    return dataSource.getConnection();
  }

  @Override
  public Optional<Connection> joined() {
    return Optional.ofNullable(current.get());
  }

  /**
   * Does work in the transaction that is open on this thread, or in a new one. Only the outermost
   * call commits or rolls back: what an inner call throws undoes nothing if it is caught on the
   * way.
   *
   * @return what the work returns
   * @throws StoreException if no transaction can be begun or it cannot be committed; whatever the
   *     work throws comes out as it is
   */
  @Override
  public <R> R execute(Supplier<R> work) {
    return current.get() == null ? executeAnew(work) : work.get();
  }

  private <R> R executeAnew(Supplier<R> work) {
    Connection connection = connect();
    boolean autoCommit = begin(connection);
    boolean ended = true;
    current.set(connection);
    try {
      R result = work.get();
      commit(connection);
      return result;
    } catch (Throwable failure) {
      ended = rollBack(connection, failure);
      throw failure;
    } finally {
      current.remove();
      giveBack(connection, autoCommit && ended);
    }
  }

  private Connection connect() {
    try {
      return open();
    } catch (SQLException e) {
      throw cannotBegin(e);
    }
  }

  /** Returns whether the connection committed by itself before. */
  private boolean begin(Connection connection) {
    try {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      return autoCommit;
    } catch (SQLException e) {
      StoreException failure = cannotBegin(e);
      try {
        connection.close();
      } catch (SQLException closing) {
        failure.addSuppressed(failures.of(closing));
      }
      throw failure;
    }
  }

  private void commit(Connection connection) {
    try {
      connection.commit();
    } catch (SQLException e) {
      throw failures.of(Text.of("无法提交事务", "cannot commit the transaction"), e);
    }
  }

  private boolean rollBack(Connection connection, Throwable failure) {
    try {
      connection.rollback();
      return true;
    } catch (SQLException e) {
      failure.addSuppressed(failures.of(Text.of("无法回滚事务", "cannot roll back the transaction"), e));
      return false;
    }
  }

  /**
   * A connection whose transaction has not ended must not be made to commit by itself, because that
   * would commit what it has done so far.
   */
  private static void giveBack(Connection connection, boolean autoCommit) {
    try (Connection closed = connection) {
      if (autoCommit) {
        closed.setAutoCommit(true);
      }
    } catch (SQLException e) {
      // The work has its outcome, and stays so even if the connection is of no more use.
    }
  }

  private StoreException cannotBegin(SQLException e) {
    return failures.of(Text.of("无法开启事务", "cannot begin a transaction"), e);
  }
}
