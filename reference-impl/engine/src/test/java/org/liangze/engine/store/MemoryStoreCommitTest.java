package org.liangze.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.liangze.engine.store.Samples.EVERYTHING;
import static org.liangze.engine.store.Samples.NOON;
import static org.liangze.engine.store.Samples.assignment;
import static org.liangze.engine.store.Samples.batch;
import static org.liangze.engine.store.Samples.business;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.OperationReusedException;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

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
  void l1_everyEntryOfABatchShowsWithItsCommit() {
    Commit commit =
        store.commit(
            batch(
                "op-1", Write.create(business("B1")), Write.create(assignment("A1", "B1", "C1"))));

    assertThat(commit)
        .isEqualTo(
            Commit.builder()
                .revision(1)
                .operationId("op-1")
                .actorId("office-1525")
                .recordedAt(NOON)
                .size(2)
                .build());
    assertThat(store.find(EntryKind.BUSINESS, "B1", EVERYTHING))
        .contains(Stored.of(business("B1"), commit));
    assertThat(store.find(EntryKind.ASSIGNMENT, "A1", EVERYTHING))
        .contains(Stored.of(assignment("A1", "B1", "C1"), commit));
  }

  @Test
  void l1_aBatchWithOneStaleWriteChangesNothing() {
    store.commit(batch("op-1", Write.create(business("B1"))));

    Batch stale =
        batch("op-2", Write.create(business("B0")), Write.create(business("B1", "152531", 9)));
    assertThatThrownBy(() -> store.commit(stale)).isInstanceOf(StaleRevisionException.class);

    assertThat(store.getRevision()).isEqualTo(1);
    assertThat(store.find(EntryKind.BUSINESS, "B0", EVERYTHING)).isEmpty();
    assertThat(store.find(EntryKind.BUSINESS, "B1", EVERYTHING))
        .map(Stored::getEntry)
        .contains(business("B1"));
    assertThat(store.changes(ChangePosition.START, 10).getChanges()).hasSize(1);
    assertThat(store.findCommit("op-2")).isEmpty();
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

  @Test
  void l2_aStaleWriteIsRefusedWithBothRevisions() {
    store.commit(batch("op-1", Write.create(business("B1"))));
    store.commit(batch("op-2", Write.replace(business("B1", "152531", 1), 1)));

    StaleRevisionException conflict =
        catchThrowableOfType(
            StaleRevisionException.class,
            () -> store.commit(batch("op-3", Write.replace(business("B1", "152531", 2), 1))));

    assertThat(conflict.getStoreId()).isEqualTo("memory");
    assertThat(conflict.getEntry()).isEqualTo(EntryReference.of(EntryKind.BUSINESS, "B1"));
    assertThat(conflict.getExpected()).isEqualTo(1);
    assertThat(conflict.getLatest()).isEqualTo(2);
    assertThat(conflict.isRetryable()).isFalse();
  }

  @Test
  void l2_theFirstOfSeveralConflictsIsNamed() {
    Batch batch = batch("op-1", Write.replace(business("B2"), 7), Write.replace(business("B1"), 8));

    StaleRevisionException conflict =
        catchThrowableOfType(StaleRevisionException.class, () -> store.commit(batch));

    assertThat(conflict.getEntry().getId()).isEqualTo("B2");
    assertThat(conflict.getExpected()).isEqualTo(7);
    assertThat(conflict.getLatest()).isEqualTo(Write.NONE);
  }

  @Test
  void l2_aWithdrawnEntryMayBeCreatedAgainAndNotReplaced() {
    store.commit(batch("op-1", Write.create(business("B1"))));
    store.commit(batch("op-2", Write.withdraw(business("B1"), 1)));

    assertThatThrownBy(() -> store.commit(batch("op-3", Write.replace(business("B1"), 2))))
        .isInstanceOf(StaleRevisionException.class);
    assertThatThrownBy(() -> store.commit(batch("op-3", Write.withdraw(business("B1"), 2))))
        .isInstanceOf(StaleRevisionException.class);

    store.commit(batch("op-3", Write.create(business("B1", "152531", 3))));
    assertThat(store.find(EntryKind.BUSINESS, "B1", EVERYTHING))
        .map(stored -> stored.getEntry().getDiners().getAsInt())
        .contains(3);
  }

  @Test
  void l2_entriesOfDifferentKindsMayShareAnId() {
    store.commit(
        batch("op-1", Write.create(business("X")), Write.create(assignment("X", "X", "C1"))));

    store.commit(batch("op-2", Write.replace(business("X", "152531", 5), 1)));

    assertThat(store.find(EntryKind.ASSIGNMENT, "X", EVERYTHING))
        .map(Stored::getRevision)
        .contains(1L);
  }

  @Test
  void l3_aRepeatedBatchChangesNothingAndReturnsTheFirstCommit() {
    Batch batch = batch("op-1", Write.create(business("B1")));
    Commit first = store.commit(batch);
    store.commit(batch("op-2", Write.replace(business("B1", "152531", 9), 1)));

    Batch later =
        Batch.builder()
            .operationId(batch.getOperationId())
            .actorId(batch.getActorId())
            .recordedAt(NOON.plusSeconds(60))
            .writes(batch.getWrites())
            .build();

    assertThat(store.commit(later)).isEqualTo(first);
    assertThat(store.getRevision()).isEqualTo(2);
    assertThat(store.findCommit("op-1")).contains(first);
    assertThat(store.find(EntryKind.BUSINESS, "B1", EVERYTHING))
        .map(Stored::getRevision)
        .contains(2L);
  }

  @Test
  void l3_anotherBatchUnderTheSameOperationIsRefusedWithTheFirstCommit() {
    Commit first = store.commit(batch("op-1", Write.create(business("B1"))));

    OperationReusedException refusal =
        catchThrowableOfType(
            OperationReusedException.class,
            () -> store.commit(batch("op-1", Write.create(business("B2")))));

    assertThat(refusal.getFirst()).isEqualTo(first);
    assertThat(refusal.getStoreId()).isEqualTo("memory");
    assertThat(store.getRevision()).isEqualTo(1);
  }

  @Test
  void l3_aRefusedBatchDoesNotTakeTheOperationId() {
    assertThatThrownBy(() -> store.commit(batch("op-1", Write.replace(business("B1"), 4))))
        .isInstanceOf(StaleRevisionException.class);

    assertThat(store.commit(batch("op-1", Write.create(business("B1")))).getRevision())
        .isEqualTo(1);
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
