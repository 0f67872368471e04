package org.liangze.spi.testkit;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.UnitOfWork;

/**
 * The storage of one test (被测存储), as the test of a plug-in hands it to the kit.
 *
 * <p>Example: for the store in memory, {@code inMemory(MemoryStorage::new,
 * MemoryLedgerStore::new)}. It may be one that others use at the same time, such as a database of
 * the plug-in's author: the kit writes fresh identifiers only, and judges nothing but what it wrote
 * itself.
 */
public interface TestedStorage extends AutoCloseable {

  /**
   * Returns a storage in memory, which clients share, and which is gone when it is shut.
   *
   * @param newStorage makes an empty one
   * @param newClient makes a client of one
   */
  static <S> TestedStorage inMemory(
      Supplier<S> newStorage, Function<S, ? extends LedgerStore> newClient) {
    return new TestedMemory<>(newStorage, newClient);
  }

  /**
   * Returns a new client of this storage, as another node of the host would have one.
   *
   * <p>A storage without {@link org.liangze.spi.store.StoreCapability#SEVERAL_CLIENTS} refuses the
   * second one with an exception.
   */
  LedgerStore newClient();

  /**
   * Returns the host's transactions that the clients join, for a plug-in with {@link
   * org.liangze.spi.store.StoreCapability#HOST_TRANSACTIONS}; empty if there are none to join.
   */
  default Optional<UnitOfWork> hostTransactions() {
    return Optional.empty();
  }

  /**
   * Shuts the storage and opens it again, as when the machine starts anew. Clients that were made
   * before are of no use any more.
   *
   * <p>With {@link org.liangze.spi.store.StoreCapability#DURABLE} all is there afterwards; a
   * storage on another machine, which a client cannot shut, need not do anything. Without it, all
   * must be gone: a storage in memory takes a new one.
   */
  default void reopen() {}

  /**
   * Breaks every connection that a client uses at this moment, as when the network fails. May be
   * called from any thread. A storage without connections does nothing.
   */
  default void dropConnections() {}

  /**
   * Returns a client whose storage cannot be reached, such as one with a wrong port; empty if
   * nothing can keep a client from its storage.
   */
  default Optional<LedgerStore> unreachableClient() {
    return Optional.empty();
  }

  /** Gives back what the test took; what it wrote may stay. */
  @Override
  void close();
}
