package org.liangze.spi.testkit;

import java.util.function.Supplier;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StoreException;

/** Calls that are made again as long as the store says that this may help (重试). */
final class Patience {

  private static final int MOST = 20;
  private static final long PAUSE_MILLISECONDS = 20;

  private Patience() {}

  /** Commits a batch, again after each failure that the store calls retryable. */
  static Commit commit(LedgerStore store, Batch batch) {
    return repeat(() -> store.commit(batch));
  }

  static <R> R repeat(Supplier<R> call) {
    for (int attempt = 1; ; attempt++) {
      try {
        return call.get();
      } catch (StoreException e) {
        if (!e.isRetryable()) {
          throw e;
        }
        if (attempt == MOST) {
          throw new AssertionError("failed " + MOST + " times, last with " + e, e);
        }
        Crew.pause(PAUSE_MILLISECONDS);
      }
    }
  }
}
