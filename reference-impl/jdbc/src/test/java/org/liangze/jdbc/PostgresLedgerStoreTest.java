package org.liangze.jdbc;

import java.sql.SQLException;
import org.liangze.spi.testkit.LedgerStoreContract;
import org.liangze.spi.testkit.TestedStorage;

/** The store keeps the contract on PostgreSQL. */
class PostgresLedgerStoreTest extends LedgerStoreContract {

  @Override
  protected TestedStorage openStorage() throws SQLException {
    return ContractStorage.on(TestDatabases.POSTGRESQL);
  }
}
