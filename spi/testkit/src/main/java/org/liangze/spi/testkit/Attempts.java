package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.UUID;
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

  /** Returns the refusal of a batch with a stale write, under an operation id of its own. */
  static StaleRevisionException stale(Bench bench, Write... writes) {
    Throwable thrown = catchThrowable(() -> put(bench, "stale-" + UUID.randomUUID(), writes));
    assertThat(thrown).isInstanceOf(StaleRevisionException.class);
    return (StaleRevisionException) thrown;
  }

  /** Returns whether a batch is refused, and in this way. */
  static boolean isRefused(LedgerStore store, Batch batch, Class<? extends StoreException> how) {
    try {
      store.commit(batch);
      return false;
    } catch (StoreException refusal) {
      return how.isInstance(refusal);
    }
  }

  /** Returns whether what was withdrawn is created again, as L2 says. */
  static boolean isCreatedAgain(Bench bench) {
    Write creation = Write.create(new Samples(bench).cadre("again"));
    long first = put(bench, "again-1", creation);
    put(bench, "again-2", Write.withdraw(creation.getEntry(), first));
    return !isRefused(bench.store(), bench.batch("again-3", creation), StoreException.class);
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

  /** Removes all from a list, unless it does not let itself be changed. */
  static void clear(List<?> list) {
    try {
      list.clear();
    } catch (UnsupportedOperationException e) {
      assertThat(list).isNotEmpty();
    }
  }
}
