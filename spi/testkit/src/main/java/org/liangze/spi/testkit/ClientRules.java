package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.OperationReusedException;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** Several clients of one storage, and a storage that is opened again (L10, L12). */
public interface ClientRules extends StoreSuite {

  @Test
  default void l12_twoClientsSeeEachOthersCommits() {
    LedgerStore one = bench().store();
    LedgerStore other = Clients.second(bench());
    Samples samples = new Samples(bench());
    String id = bench().id("B1");
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());

    long first =
        one.commit(bench().batch("op-1", Write.create(samples.business("B1")))).getRevision();
    assertThat(other.getRevision()).isGreaterThanOrEqualTo(first);
    assertThat(other.getSettledRevision()).isGreaterThanOrEqualTo(first);
    assertThat(other.find(EntryKind.BUSINESS, id, bench().scope()).map(Stored::getRevision))
        .contains(first);
    assertThat(Reads.ids(Reads.stream(other, query))).containsExactly(id);

    assertThat(one.find(EntryKind.BUSINESS, id, bench().scope()).map(Stored::getRevision))
        .contains(first);

    long second =
        other
            .commit(
                bench()
                    .batch(
                        "op-2",
                        Write.replace(samples.business("B1", "11", 5), first),
                        Write.create(samples.business("B2"))))
            .getRevision();
    assertThat(second).isGreaterThan(first);
    assertThat(one.getRevision()).isGreaterThanOrEqualTo(second);
    assertThat(one.find(EntryKind.BUSINESS, id, bench().scope()).map(Stored::getEntry))
        .contains(samples.business("B1", "11", 5));
    assertThat(Reads.ids(one.page(query, 10).getEntries()))
        .containsExactlyInAnyOrder(id, bench().id("B2"));
    assertThat(one.findCommit(bench().id("op-2")).map(Commit::getRevision))
        .isEqualTo(other.findCommit(bench().id("op-2")).map(Commit::getRevision));
  }

  @Test
  default void l12_theFeedIsTheSameForBothClients() {
    LedgerStore one = bench().store();
    LedgerStore other = Clients.second(bench());
    Samples samples = new Samples(bench());
    ChangePosition before = ChangePosition.endOf(one.getSettledRevision());

    one.commit(bench().batch("op-1", Write.create(samples.business("B1"))));
    other.commit(bench().batch("op-2", Write.create(samples.business("B2"))));

    // As far as the first one saw it: others may go on committing meanwhile.
    int seen = one.changes(before, 2).getChanges().size();
    if (seen > 0) {
      assertThat(other.changes(before, seen).getChanges())
          .isEqualTo(one.changes(before, seen).getChanges());
    }
  }

  @Test
  default void l12_aConflictWithTheOtherClientIsSeen() {
    LedgerStore one = bench().store();
    LedgerStore other = Clients.second(bench());
    Samples samples = new Samples(bench());
    one.commit(bench().batch("op-1", Write.create(samples.business("B1"))));
    Write again = Write.create(samples.business("B1"));
    assumeTrue(
        Attempts.isRefused(one, bench().batch("op-2", again), StaleRevisionException.class),
        "a client sees its own conflicts (L2)");

    assertThat(
            Attempts.isRefused(other, bench().batch("op-3", again), StaleRevisionException.class))
        .as("refused by the other client")
        .isTrue();
  }

  @Test
  default void l12_anOperationOfTheOtherClientIsKnown() {
    LedgerStore one = bench().store();
    LedgerStore other = Clients.second(bench());
    Samples samples = new Samples(bench());
    Batch batch = bench().batch("op-1", Write.create(samples.business("B1")));
    Commit first = one.commit(batch);
    Batch reused = bench().batch("op-1", Write.create(samples.business("B2")));
    assumeTrue(
        Attempts.isRefused(one, reused, OperationReusedException.class),
        "a client knows its own operations (L3)");

    assertThat(other.findCommit(bench().id("op-1")).map(Commit::getRevision))
        .isEqualTo(one.findCommit(bench().id("op-1")).map(Commit::getRevision));
    assertThat(other.commit(batch).getRevision()).isEqualTo(first.getRevision());
    assertThat(Attempts.isRefused(other, reused, OperationReusedException.class))
        .as("refused by the other client")
        .isTrue();
  }

  @Test
  default void l10_whatAStoreDeclaresIsTheSameForEveryClientAndAtEveryCall() {
    LedgerStore store = bench().store();

    assertThat(store.getCapabilities()).isEqualTo(store.getCapabilities());
    if (store.getCapabilities().contains(StoreCapability.SEVERAL_CLIENTS)) {
      LedgerStore other = bench().getStorage().newClient();
      assertThat(other.getCapabilities()).isEqualTo(store.getCapabilities());
      assertThat(other.getId()).isEqualTo(store.getId());
    }
  }

  @Test
  default void l10_aStorageForOneClientRefusesASecondOne() {
    assumeFalse(
        bench().store().getCapabilities().contains(StoreCapability.SEVERAL_CLIENTS),
        "SEVERAL_CLIENTS is declared");

    assertThatThrownBy(() -> bench().getStorage().newClient()).isNotNull();
  }

  @Test
  default void l10_aDurableStorageHasEverythingAfterItWasOpenedAgain() {
    LedgerStore before = bench().store();
    assumeTrue(
        before.getCapabilities().contains(StoreCapability.DURABLE), "DURABLE is not declared");
    Samples samples = new Samples(bench());
    ChangePosition start = ChangePosition.endOf(before.getSettledRevision());
    Batch batch =
        bench()
            .batch(
                "op-1",
                Write.create(samples.business("B1", "11", 1)),
                Write.create(samples.assignment("A1", "B1", "C1")));
    Commit first = before.commit(batch);
    Commit second =
        before.commit(
            bench()
                .batch(
                    "op-2",
                    Write.replace(samples.business("B1", "12", 2), first.getRevision()),
                    Write.withdraw(samples.assignment("A1", "B1", "C1"), first.getRevision())));
    List<Object> expected = Clients.answers(bench(), before, start, first, second);
    long revision = before.getRevision();

    bench().getStorage().reopen();
    LedgerStore after = bench().getStorage().newClient();

    assertThat(after.getRevision()).isGreaterThanOrEqualTo(revision);
    assertThat(after.getSettledRevision()).isGreaterThanOrEqualTo(revision);
    assertThat(Clients.answers(bench(), after, start, first, second)).isEqualTo(expected);
    assertThat(
            after
                .commit(
                    bench()
                        .batch(
                            "op-3",
                            Write.replace(samples.business("B1", "11", 3), second.getRevision())))
                .getRevision())
        .as("the first revision after it was opened again")
        .isGreaterThan(revision);
  }

  @Test
  default void l10_ofAStorageThatIsNotDurableNothingIsLeft() {
    LedgerStore before = bench().store();
    assumeFalse(before.getCapabilities().contains(StoreCapability.DURABLE), "DURABLE is declared");
    Samples samples = new Samples(bench());
    before.commit(bench().batch("op-1", Write.create(samples.business("B1"))));

    bench().getStorage().reopen();
    LedgerStore after = bench().getStorage().newClient();

    assertThat(after.find(EntryKind.BUSINESS, bench().id("B1"), bench().scope()))
        .as("an entry that was written before reopen(); if it is there, declare DURABLE")
        .isEmpty();
    assertThat(after.findCommit(bench().id("op-1"))).isEmpty();
  }
}
