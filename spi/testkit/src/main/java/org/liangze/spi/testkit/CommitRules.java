package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** How a batch is written: whole or not at all, and on what it replaces (L1, L2). */
public interface CommitRules extends StoreSuite {

  @Test
  default void l1_everyEntryOfABatchShowsWithItsCommit() {
    Samples samples = new Samples(bench());
    LedgerEntry business = samples.business("B1");
    LedgerEntry assignment = samples.assignment("A1", "B1", "C1");

    Commit commit =
        bench()
            .store()
            .commit(bench().batch("op-1", Write.create(business), Write.create(assignment)));

    assertThat(commit.getRevision()).isPositive();
    assertThat(commit.getOperationId()).isEqualTo(bench().id("op-1"));
    assertThat(commit.getActorId()).isEqualTo(bench().id("office"));
    assertThat(commit.getSize()).isEqualTo(2);
    assertThat(bench().store().getRevision()).isGreaterThanOrEqualTo(commit.getRevision());
    for (LedgerEntry entry : Arrays.asList(business, assignment)) {
      Stored<?> stored =
          bench().store().find(entry.getKind(), entry.getId(), bench().scope()).orElse(null);
      assertThat(stored).as("entry %s", entry.getId()).isNotNull();
      assertThat(stored.getEntry()).isEqualTo(entry);
      assertThat(stored.getRevision()).isEqualTo(commit.getRevision());
      assertThat(stored.getCommit().getOperationId()).isEqualTo(commit.getOperationId());
      assertThat(stored.getCommit().getActorId()).isEqualTo(commit.getActorId());
      assertThat(stored.getCommit().getSize()).isEqualTo(2);
    }
  }

  @Test
  default void l1_aLargeBatchIsThereToItsLastEntry() {
    Samples samples = new Samples(bench());
    List<Write> writes = new ArrayList<>();
    for (int i = 0; i < 1_500; i++) {
      writes.add(Write.create(samples.business("B" + i)));
      writes.add(Write.create(samples.assignment("A" + i, "B" + i, "C1")));
    }

    Commit commit = bench().store().commit(bench().batch("op-1", writes));

    assertThat(commit.getSize()).isEqualTo(writes.size());
    for (int i : new int[] {0, 1, 499, 500, 999, 1_000, 1_498, 1_499}) {
      assertThat(Attempts.revision(bench(), EntryKind.BUSINESS, "B" + i))
          .isEqualTo(commit.getRevision());
      assertThat(Attempts.revision(bench(), EntryKind.ASSIGNMENT, "A" + i))
          .isEqualTo(commit.getRevision());
    }
  }

  /** If the store does not refuse the batch, that is a matter of L2; here it must do all of it. */
  @Test
  default void l1_ofABatchWithAStaleWriteAnywhereNothingIsWritten() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    for (int place = 0; place < 3; place++) {
      String held = "B" + place;
      String gone = "G" + place;
      long first =
          store
              .commit(
                  bench()
                      .batch(
                          "op-" + place,
                          Write.create(samples.business(held)),
                          Write.create(samples.business(gone))))
              .getRevision();
      List<Write> writes = new ArrayList<>();
      writes.add(Write.create(samples.assignment("A" + place, held, "C1")));
      writes.add(Write.replace(samples.business(held, "12", 9), first));
      writes.add(Write.withdraw(samples.business(gone), first));
      writes.add(place, Write.replace(samples.cadre("C" + place), first));

      boolean refused =
          Attempts.isRefused(store, bench().batch("stale-" + place, writes), StoreException.class);

      assertThat(store.find(EntryKind.ASSIGNMENT, bench().id("A" + place), bench().scope()))
          .as("an entry that only the refused batch creates")
          .matches(found -> found.isPresent() != refused);
      assertThat(Attempts.revision(bench(), EntryKind.BUSINESS, held))
          .as("the revision of an entry that the refused batch replaces")
          .matches(revision -> (revision == first) == refused);
      assertThat(Attempts.revision(bench(), EntryKind.BUSINESS, gone))
          .as("the revision of an entry that the refused batch withdraws")
          .isEqualTo(refused ? first : Write.NONE);
    }
  }

  @Test
  default void l2_anEntryIsNotCreatedTwice() {
    Samples samples = new Samples(bench());
    long first = Attempts.put(bench(), "op-1", Write.create(samples.business("B1")));

    StaleRevisionException refusal = Attempts.stale(bench(), Write.create(samples.business("B1")));

    assertThat(refusal.getEntry()).isEqualTo(samples.reference(EntryKind.BUSINESS, "B1"));
    assertThat(refusal.getExpected()).isEqualTo(Write.NONE);
    assertThat(refusal.getLatest()).isEqualTo(first);
  }

  @Test
  default void l2_aWriteOnAnOlderVersionIsRefusedWithBothRevisions() {
    Samples samples = new Samples(bench());
    long first = Attempts.put(bench(), "op-1", Write.create(samples.business("B1")));
    long second =
        Attempts.put(bench(), "op-2", Write.replace(samples.business("B1", "11", 1), first));

    for (Write stale :
        Arrays.asList(
            Write.replace(samples.business("B1", "11", 2), first),
            Write.withdraw(samples.business("B1", "11", 1), first))) {
      StaleRevisionException refusal = Attempts.stale(bench(), stale);

      assertThat(refusal.getStoreId()).isEqualTo(bench().store().getId());
      assertThat(refusal.getEntry()).isEqualTo(samples.reference(EntryKind.BUSINESS, "B1"));
      assertThat(refusal.getExpected()).isEqualTo(first);
      assertThat(refusal.getLatest()).isEqualTo(second);
      assertThat(refusal.isRetryable()).isFalse();
    }
  }

  @Test
  default void l2_aRevisionOfAnotherEntryIsAsStaleAsAnOldOne() {
    Samples samples = new Samples(bench());
    long first = Attempts.put(bench(), "op-1", Write.create(samples.business("B1")));
    long second = Attempts.put(bench(), "op-2", Write.create(samples.business("B2")));

    for (long wrong : new long[] {second, second + 1_000_000, Long.MAX_VALUE}) {
      StaleRevisionException refusal =
          Attempts.stale(bench(), Write.replace(samples.business("B1", "11", 2), wrong));
      assertThat(refusal.getExpected()).isEqualTo(wrong);
      assertThat(refusal.getLatest()).isEqualTo(first);
    }
  }

  @Test
  default void l2_whatIsNotThereIsNeitherReplacedNorWithdrawn() {
    Samples samples = new Samples(bench());

    for (Write write :
        Arrays.asList(
            Write.replace(samples.business("B1"), 1), Write.withdraw(samples.business("B1"), 1))) {
      StaleRevisionException refusal = Attempts.stale(bench(), write);
      assertThat(refusal.getExpected()).isEqualTo(1);
      assertThat(refusal.getLatest()).isEqualTo(Write.NONE);
    }
  }

  /** In the order of the batch, which here is neither that of the ids nor that of the kinds. */
  @Test
  default void l2_theFirstOfSeveralConflictsIsNamed() {
    Samples samples = new Samples(bench());

    StaleRevisionException refusal =
        Attempts.stale(
            bench(),
            Write.create(samples.business("B3")),
            Write.replace(samples.visit("V2", "C1", "B1"), 7),
            Write.replace(samples.visit("V1", "C1", "B1"), 8),
            Write.replace(samples.business("B1"), 9));

    assertThat(refusal.getEntry()).isEqualTo(samples.reference(EntryKind.VISIT, "V2"));
    assertThat(refusal.getExpected()).isEqualTo(7);
    assertThat(refusal.getLatest()).isEqualTo(Write.NONE);
  }

  @Test
  default void l2_aWithdrawnEntryIsCreatedAgainAndNotReplaced() {
    Samples samples = new Samples(bench());
    long first = Attempts.put(bench(), "op-1", Write.create(samples.business("B1")));
    long second = Attempts.put(bench(), "op-2", Write.withdraw(samples.business("B1"), first));

    for (long revision : new long[] {first, second}) {
      for (Write write :
          Arrays.asList(
              Write.replace(samples.business("B1", "11", 3), revision),
              Write.withdraw(samples.business("B1"), revision))) {
        assertThat(Attempts.stale(bench(), write).getLatest()).isEqualTo(Write.NONE);
      }
    }

    long fourth = Attempts.put(bench(), "op-4", Write.create(samples.business("B1", "11", 4)));
    assertThat(Attempts.stale(bench(), Write.create(samples.business("B1"))).getLatest())
        .isEqualTo(fourth);
    Attempts.put(bench(), "op-6", Write.replace(samples.business("B1", "11", 5), fourth));
  }

  @Test
  default void l2_entriesOfTwoKindsMayShareAnId() {
    Samples samples = new Samples(bench());
    long first =
        Attempts.put(
            bench(),
            "op-1",
            Write.create(samples.business("X")),
            Write.create(samples.assignment("X", "X", "X")));

    Attempts.put(bench(), "op-2", Write.replace(samples.business("X", "11", 5), first));

    assertThat(Attempts.revision(bench(), EntryKind.ASSIGNMENT, "X")).isEqualTo(first);
    Attempts.put(bench(), "op-3", Write.withdraw(samples.assignment("X", "X", "X"), first));
    assertThat(bench().store().find(EntryKind.BUSINESS, bench().id("X"), bench().scope()))
        .as("the business X, after the assignment X was withdrawn")
        .isPresent();
  }

  /** A collation of a database may take some of these for the same. */
  @Test
  default void l2_idsThatLookAlikeAreOfDifferentEntries() {
    Samples samples = new Samples(bench());
    for (String name : TrickyIds.lookAlikes()) {
      Attempts.put(bench(), "op-" + name, Write.create(samples.business(name)));
    }

    for (String name : TrickyIds.lookAlikes()) {
      assertThat(bench().store().find(EntryKind.BUSINESS, bench().id(name), bench().scope()))
          .hasValueSatisfying(
              stored -> assertThat(stored.getEntry()).isEqualTo(samples.business(name)));
    }
  }
}
