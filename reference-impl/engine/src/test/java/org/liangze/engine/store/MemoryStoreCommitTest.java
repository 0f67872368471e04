package org.liangze.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.store.Samples.EVERYTHING;
import static org.liangze.engine.store.Samples.batch;
import static org.liangze.engine.store.Samples.business;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** What is the store in memory alone; the contract is tested by the kit. */
class MemoryStoreCommitTest {

  private final LedgerStore store = new MemoryLedgerStore();

  @Test
  void aNewStoreIsEmptyAtRevisionZero() {
    assertThat(store.getId()).isEqualTo("memory");
    assertThat(store.getRevision()).isZero();
    assertThat(store.find(EntryKind.BUSINESS, "B1", EVERYTHING)).isEmpty();
    assertThat(store.findCommit("op-1")).isEmpty();
  }

  @Test
  void l1_aBatchThatFailsHalfWayLeavesNothingAndMayComeAgain() {
    store.commit(batch("op-1", Write.create(business("B1"))));
    List<Write> good =
        List.of(Write.create(business("B0")), Write.replace(business("B1", "152531", 9), 1));
    List<Write> bad = new ArrayList<>(good);
    bad.add(Write.create(new FaultyEntry()));

    assertThatThrownBy(() -> store.commit(batch("op-2", bad)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(store.getRevision()).isEqualTo(1);
    assertThat(store.find(EntryKind.BUSINESS, "B0", EVERYTHING)).isEmpty();
    assertThat(store.findCommit("op-2")).isEmpty();
    assertThat(store.commit(batch("op-2", good)).getRevision()).isEqualTo(2);
    assertThat(store.findAsKnownAt(EntryKind.BUSINESS, "B1", EVERYTHING, 1))
        .map(Stored::getEntry)
        .contains(business("B1"));
    assertThat(store.changes(ChangePosition.endOf(1), 10).getChanges()).hasSize(2);
  }

  /** Breaks off a commit after other writes of the batch were prepared. */
  private static final class FaultyEntry implements LedgerEntry {

    @Override
    public EntryKind<?> getKind() {
      return EntryKind.BUSINESS;
    }

    @Override
    public String getId() {
      return "faulty";
    }

    @Override
    public JurisdictionCode getJurisdiction() {
      throw new IllegalStateException("jurisdiction");
    }

    @Override
    public List<EntryReference> getReferences() {
      throw new IllegalStateException("references");
    }
  }
}
