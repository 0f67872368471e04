package org.liangze.engine.store;

import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.testkit.LedgerStoreContract;
import org.liangze.spi.testkit.TestedStorage;

/** The store in memory keeps the contract. */
class MemoryLedgerStoreTest extends LedgerStoreContract {

  @Override
  protected TestedStorage openStorage() {
    MemoryStorage storage = new MemoryStorage();
    return new TestedStorage() {
      @Override
      public LedgerStore newClient() {
        return new MemoryLedgerStore(storage);
      }

      @Override
      public void close() {}
    };
  }
}
