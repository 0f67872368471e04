package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** How a batch is written: whole or not at all, on what it replaces, once (L1 to L3). */
public interface CommitRules extends StoreSuite {

  @Test
  default void l1_everyEntryOfABatchShowsWithItsCommit() {
    Samples samples = new Samples(bench());

    Commit commit =
        bench()
            .store()
            .commit(
                bench()
                    .batch(
                        "op-1",
                        Write.create(samples.business("B1")),
                        Write.create(samples.assignment("A1", "B1", "C1"))));

    assertThat(commit.getOperationId()).isEqualTo(bench().id("op-1"));
    assertThat(commit.getActorId()).isEqualTo(bench().id("office"));
    assertThat(commit.getSize()).isEqualTo(2);
    assertThat(bench().store().find(EntryKind.BUSINESS, bench().id("B1"), bench().scope()))
        .contains(Stored.of(samples.business("B1"), commit));
    assertThat(bench().store().find(EntryKind.ASSIGNMENT, bench().id("A1"), bench().scope()))
        .contains(Stored.of(samples.assignment("A1", "B1", "C1"), commit));
  }

  @Test
  default void l2_anEntryIsNotCreatedTwice() {
    Samples samples = new Samples(bench());
    Commit first =
        bench().store().commit(bench().batch("op-1", Write.create(samples.business("B1"))));

    assertThatThrownBy(
            () ->
                bench().store().commit(bench().batch("op-2", Write.create(samples.business("B1")))))
        .isInstanceOfSatisfying(
            StaleRevisionException.class,
            stale -> {
              assertThat(stale.getExpected()).isEqualTo(Write.NONE);
              assertThat(stale.getLatest()).isEqualTo(first.getRevision());
            });
  }
}
