package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** Batches that are to be committed, and batches that are to be refused (提交尝试). */
final class Attempts {

  private Attempts() {}

  /** Commits a batch, and returns its revision. */
  static long put(Bench bench, String operation, Write... writes) {
    return bench.store().commit(bench.batch(operation, writes)).getRevision();
  }

  /** Returns the refusal of a batch with a stale write. */
  static StaleRevisionException stale(Bench bench, String operation, Write... writes) {
    Throwable thrown = catchThrowable(() -> put(bench, operation, writes));
    assertThat(thrown).isInstanceOf(StaleRevisionException.class);
    return (StaleRevisionException) thrown;
  }

  /** Returns whether a batch is refused in this way; another failure is thrown. */
  static boolean isRefused(LedgerStore store, Batch batch, Class<? extends StoreException> how) {
    try {
      store.commit(batch);
      return false;
    } catch (StoreException refusal) {
      if (how.isInstance(refusal)) {
        return true;
      }
      throw refusal;
    }
  }

  /**
   * Returns the revision of the latest version of an entry; {@link Write#NONE} if there is none.
   */
  static long revision(Bench bench, EntryKind<? extends LedgerEntry> kind, String name) {
    return bench
        .store()
        .find(kind, bench.id(name), bench.scope())
        .map(Stored::getRevision)
        .orElse(Write.NONE);
  }
}
