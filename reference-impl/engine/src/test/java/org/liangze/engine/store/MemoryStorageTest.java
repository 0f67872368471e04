package org.liangze.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.store.Samples.EVERYTHING;
import static org.liangze.engine.store.Samples.batch;
import static org.liangze.engine.store.Samples.business;

import org.junit.jupiter.api.Test;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.Write;

class MemoryStorageTest {

  private final MemoryStorage storage = new MemoryStorage();
  private final LedgerStore one = new MemoryLedgerStore(storage);
  private final LedgerStore other = new MemoryLedgerStore(storage);

  @Test
  void l12_twoClientsSeeEachOthersCommits() {
    Commit first = one.commit(batch("op-1", Write.create(business("B1"))));
    Commit second = other.commit(batch("op-2", Write.replace(business("B1", "152531", 5), 1)));

    assertThat(one.getRevision()).isEqualTo(2);
    assertThat(other.getRevision()).isEqualTo(2);
    assertThat(other.findCommit("op-1")).contains(first);
    assertThat(one.findCommit("op-2")).contains(second);
    assertThat(one.find(EntryKind.BUSINESS, "B1", EVERYTHING))
        .isEqualTo(other.find(EntryKind.BUSINESS, "B1", EVERYTHING));
    assertThat(one.changes(ChangePosition.endOf(1), 10).getChanges())
        .extracting(change -> change.getCommit())
        .containsExactly(second);
  }

  @Test
  void l12_aConflictWithTheOtherClientIsSeen() {
    one.commit(batch("op-1", Write.create(business("B1"))));

    assertThatThrownBy(() -> other.commit(batch("op-2", Write.create(business("B1")))))
        .isInstanceOf(StaleRevisionException.class);
  }

  @Test
  void l12_aRepetitionByTheOtherClientIsKnown() {
    Batch batch = batch("op-1", Write.create(business("B1")));

    assertThat(other.commit(batch)).isEqualTo(one.commit(batch));
    assertThat(one.getRevision()).isEqualTo(1);
  }

  @Test
  void storesWithoutACommonStorageAreIndependent() {
    LedgerStore independent = new MemoryLedgerStore();
    one.commit(batch("op-1", Write.create(business("B1"))));

    assertThat(independent.getRevision()).isZero();
    assertThat(independent.find(EntryKind.BUSINESS, "B1", EVERYTHING)).isEmpty();
    assertThat(independent.commit(batch("op-1", Write.create(business("B2")))).getRevision())
        .isEqualTo(1);
  }
}
