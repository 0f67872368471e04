package org.liangze.spi.testkit;

import java.util.function.Function;
import java.util.function.Supplier;
import org.liangze.spi.store.LedgerStore;

/** A storage in memory, which is gone when it is shut. */
final class TestedMemory<S> implements TestedStorage {

  private final Supplier<S> newStorage;
  private final Function<S, ? extends LedgerStore> newClient;
  private volatile S storage;

  TestedMemory(Supplier<S> newStorage, Function<S, ? extends LedgerStore> newClient) {
    this.newStorage = newStorage;
    this.newClient = newClient;
    this.storage = newStorage.get();
  }

  @Override
  public LedgerStore newClient() {
    return newClient.apply(storage);
  }

  @Override
  public void reopen() {
    storage = newStorage.get();
  }

  @Override
  public void close() {}
}
