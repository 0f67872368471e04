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
  private final ThreadLocal<Current> current = new ThreadLocal<>();

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

  /**
   * Returns the connection of the transaction that is open on this thread.
   *
   * @throws StoreException if the transaction is over, because the database has rolled it back
   */
  @Override
  public Optional<Connection> joined() {
    Current transaction = current.get();
    if (transaction == null) {
      return Optional.empty();
    }
    requireNotLost(transaction);
    return Optional.of(transaction.connection);
  }

  /** Keeps the transaction from being committed, even if its work returns as if nothing were. */
  @Override
  public void transactionLost() {
    Current transaction = current.get();
    if (transaction != null) {
      transaction.lost = true;
    }
  }

  /**
   * Does work in the transaction that is open on this thread, or in a new one. Only the outermost
   * call commits or rolls back: what an inner call throws undoes nothing if it is caught on the
   * way.
   *
   * @return what the work returns
   * @throws StoreException if no transaction can be begun or it cannot be committed, also because
   *     the database has rolled it back meanwhile; whatever the work throws comes out as it is
   */
  @Override
  public <R> R execute(Supplier<R> work) {
    return current.get() == null ? executeAnew(work) : work.get();
  }

  private <R> R executeAnew(Supplier<R> work) {
    OwnTransaction transaction = begin();
    current.set(new Current(transaction.getConnection()));
    try {
      R result = work.get();
      commit(transaction);
      return result;
    } catch (Throwable failure) {
      rollBack(transaction, failure);
      throw failure;
    } finally {
      current.remove();
      transaction.giveBack();
    }
  }

  private OwnTransaction begin() {
    try {
      return OwnTransaction.begin(open());
    } catch (SQLException | RuntimeException e) {
      throw failures.of(Text.of("无法开启事务", "cannot begin a transaction"), e);
    }
  }

  private void commit(OwnTransaction transaction) {
    requireNotLost(current.get());
    try {
      transaction.commit();
    } catch (SQLException | RuntimeException e) {
      throw failures.of(Text.of("无法提交事务", "cannot commit the transaction"), e);
    }
  }

  private void rollBack(OwnTransaction transaction, Throwable failure) {
    try {
      transaction.rollBack();
    } catch (SQLException | RuntimeException e) {
      failure.addSuppressed(failures.of(Text.of("无法回滚事务", "cannot roll back the transaction"), e));
    }
  }

  private void requireNotLost(Current transaction) {
    if (transaction.lost) {
      throw failures.ofLostTransaction();
    }
  }

  /** The transaction of a thread. */
  private static final class Current {
    private final Connection connection;
    private boolean lost;

    private Current(Connection connection) {
      this.connection = connection;
    }
  }
}
