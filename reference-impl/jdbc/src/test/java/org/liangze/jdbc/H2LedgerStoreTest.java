package org.liangze.jdbc;

import java.sql.SQLException;
import org.liangze.spi.testkit.LedgerStoreContract;
import org.liangze.spi.testkit.TestedStorage;

/** The store keeps the contract on H2 in a file. */
class H2LedgerStoreTest extends LedgerStoreContract {

  @Override
  protected TestedStorage openStorage() throws SQLException {
    return ContractStorage.on(TestDatabases.H2_IN_A_FILE);
  }
}
