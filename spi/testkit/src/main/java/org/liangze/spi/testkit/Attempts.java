package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
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

  /** Returns names that some collations take for one and the same, or partly so. */
  static List<String> lookAlikes() {
    return Collections.unmodifiableList(
        Arrays.asList(
            "a", "A", "Ａ", "á", "a\u0301", "\u00e1-", "-a", "ss", "ß", "か", "カ", "が", "𠮷", "𠮸",
            "🍜", "🍝", "a%", "a_", "a\\", "a'"));
  }
}
