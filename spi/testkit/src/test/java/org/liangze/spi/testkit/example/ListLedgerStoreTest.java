package org.liangze.spi.testkit.example;

import java.util.concurrent.CopyOnWriteArrayList;
import org.liangze.spi.store.Change;
import org.liangze.spi.testkit.LedgerStoreContract;
import org.liangze.spi.testkit.TestedStorage;

class ListLedgerStoreTest extends LedgerStoreContract {

  @Override
  protected TestedStorage openStorage() {
    return TestedStorage.inMemory(CopyOnWriteArrayList<Change>::new, ListLedgerStore::new);
  }
}
