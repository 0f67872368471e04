package org.liangze.spi.store;

import java.util.function.Supplier;

/**
 * The host's transactions (工作单元), as a store joins them (L8).
 *
 * <p>Example: with Spring, {@code work -> template.execute(status -> work.get())} of a {@code
 * TransactionTemplate}. What a store commits within belongs to the host's transaction, together
 * with whatever else the host writes.
 *
 * <p>Implementations are safe for use by any number of threads; a transaction belongs to the thread
 * that began it.
 */
@FunctionalInterface
public interface UnitOfWork {

  /**
   * Does work in the transaction that is open on this thread, or in a new one, which is committed
   * when the work returns and rolled back when it throws.
   *
   * @return what the work returns
   */
  <R> R execute(Supplier<R> work);
}
