package org.liangze.spi.testkit.example;

import java.util.concurrent.CopyOnWriteArrayList;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.testkit.LedgerStoreContract;
import org.liangze.spi.testkit.TestedStorage;

class ListLedgerStoreTest extends LedgerStoreContract {

  @Override
  protected TestedStorage openStorage() {
    CopyOnWriteArrayList<Change> log = new CopyOnWriteArrayList<>();
    return new TestedStorage() {
      @Override
      public LedgerStore newClient() {
        return new ListLedgerStore(log);
      }

      @Override
      public void close() {}
    };
  }
}
