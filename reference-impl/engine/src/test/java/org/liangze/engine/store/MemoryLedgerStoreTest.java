package org.liangze.engine.store;

import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.testkit.LedgerStoreContract;
import org.liangze.spi.testkit.TestedStorage;

/** The store in memory keeps the contract. */
class MemoryLedgerStoreTest extends LedgerStoreContract {

  @Override
  protected TestedStorage openStorage() {
    return new TestedStorage() {
      private MemoryStorage storage = new MemoryStorage();

      @Override
      public LedgerStore newClient() {
        return new MemoryLedgerStore(storage);
      }

      /** What is in memory does not outlive it. */
      @Override
      public void reopen() {
        storage = new MemoryStorage();
      }

      @Override
      public void close() {}
    };
  }
}
