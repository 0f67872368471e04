package org.liangze.spi.testkit;

import org.liangze.spi.store.LedgerStore;

/** The storage of tests that need none. */
final class NoStorage implements TestedStorage {

  @Override
  public LedgerStore newClient() {
    throw new UnsupportedOperationException("there is no storage");
  }

  @Override
  public void close() {}
}
