package org.liangze.jdbc;

import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.UnitOfWork;
import org.liangze.spi.testkit.TestedStorage;

/**
 * A database as the kit of tests wants it. All tests of a class share one, because the kit writes
 * fresh identifiers; nothing is ever deleted, as on a database of a host.
 */
final class ContractStorage implements TestedStorage {

  private static final Map<TestDatabases, ContractStorage> SHARED =
      new EnumMap<>(TestDatabases.class);

  private final TestDatabase database;
  private final DataSource connections;
  private final @Nullable JdbcUnitOfWork transactions;

  private ContractStorage(TestDatabase database, DataSource connections, boolean joins) {
    this.database = database;
    this.connections = connections;
    this.transactions = joins ? JdbcUnitOfWork.over(connections) : null;
  }

  /** Returns a storage whose clients know a data source alone, and join nothing. */
  static ContractStorage joiningNothing(TestDatabase database) {
    ConnectionProvider provider = ConnectionProvider.of(database.dataSource());
    JdbcSchema.of(provider, database.dialect(), "lz_").prepare(SchemaMode.CREATE);
    return new ContractStorage(database, database.dataSource(), false);
  }

  static ContractStorage on(TestDatabases databases) throws SQLException {
    synchronized (SHARED) {
      ContractStorage made = SHARED.get(databases);
      if (made == null) {
        made = create(databases.fresh());
        SHARED.put(databases, made);
      }
      return made;
    }
  }

  private static ContractStorage create(TestDatabase database) {
    ConnectionProvider connections = ConnectionProvider.of(database.dataSource());
    JdbcSchema.of(connections, database.dialect(), "lz_").prepare(SchemaMode.CREATE);
    boolean remote = !(database instanceof H2Database);
    return new ContractStorage(
        database,
        remote ? new PooledDataSource(database.dataSource()) : database.dataSource(),
        true);
  }

  @Override
  public LedgerStore newClient() {
    return transactions == null ? builder().dataSource(connections).build() : client(transactions);
  }

  private LedgerStore client(ConnectionProvider connections) {
    return builder().connections(connections).build();
  }

  private JdbcLedgerStore.Builder builder() {
    return JdbcLedgerStore.builder().dialect(database.dialect()).schema(SchemaMode.NONE);
  }

  @Override
  public Optional<UnitOfWork> hostTransactions() {
    return Optional.ofNullable(transactions);
  }

  @Override
  public void reopen() {
    try {
      database.reopen();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void dropConnections() {
    try {
      database.cutConnections();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Optional<LedgerStore> unreachableClient() {
    DataSource unreachable = database.unreachable();
    return Optional.of(client(ConnectionProvider.of(unreachable)));
  }

  @Override
  public void close() {}

  @Override
  public String toString() {
    return database.toString();
  }
}
