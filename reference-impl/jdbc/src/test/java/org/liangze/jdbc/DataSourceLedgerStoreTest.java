package org.liangze.jdbc;

import org.liangze.spi.testkit.LedgerStoreContract;
import org.liangze.spi.testkit.TestedStorage;

/** The store keeps the contract if a host gives a data source alone, and has nothing joined. */
class DataSourceLedgerStoreTest extends LedgerStoreContract {

  private static final TestedStorage STORAGE =
      ContractStorage.joiningNothing(H2Database.inMemory());

  @Override
  protected TestedStorage openStorage() {
    return STORAGE;
  }
}
