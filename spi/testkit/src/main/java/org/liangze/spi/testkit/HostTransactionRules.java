package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.OperationReusedException;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** How commits and reads belong to the host's transaction (L8), where a store joins it. */
public interface HostTransactionRules extends StoreSuite {

  @Test
  default void l8_withinTheTransactionItsCommitsAreSeen() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    host.commits(
        () -> {
          Batch batch =
              bench()
                  .batch(
                      "op-1",
                      Write.create(samples.business("B1")),
                      Write.create(samples.assignment("A1", "B1", "C1")));
          Commit commit = store.commit(batch);

          assertThat(store.getRevision()).isGreaterThanOrEqualTo(commit.getRevision());
          assertThat(Sight.of(store, bench(), "B1", "op-1")).isEqualTo(Sight.WHOLE);
          assertThat(
                  store.findAsKnownAt(
                      EntryKind.BUSINESS, bench().id("B1"), bench().scope(), commit.getRevision()))
              .isPresent();
          assertThat(
                  Reads.ids(
                      Reads.stream(
                          store,
                          Query.of(EntryKind.ASSIGNMENT, bench().scope())
                              .referringTo(samples.reference(EntryKind.BUSINESS, "B1")))))
              .containsExactly(bench().id("A1"));
          assertThat(store.writesOf(commit)).isEqualTo(batch.getWrites());
          assertThat(store.commit(batch).getRevision()).isEqualTo(commit.getRevision());
        });
  }

  @Test
  default void l8_withinTheTransactionAVersionOfItsOwnIsReplaced() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    Commit last =
        host.commits(
            () -> {
              Write create = Write.create(samples.business("B1"));
              long first = store.commit(bench().batch("op-1", create)).getRevision();
              Write withdraw = Write.withdraw(samples.business("B1"), first);
              long second = store.commit(bench().batch("op-2", withdraw)).getRevision();
              assertThat(Sight.of(store, bench(), "B1", "op-3")).isEmpty();
              Write again = Write.create(samples.business("B1", "12", 3));
              Commit third = store.commit(bench().batch("op-3", again));
              assertThat(Arrays.asList(first, second, third.getRevision()))
                  .isSorted()
                  .doesNotHaveDuplicates();
              return third;
            });

    assertThat(
            store
                .find(EntryKind.BUSINESS, bench().id("B1"), bench().scope())
                .map(Stored::getRevision))
        .contains(last.getRevision());
  }

  @Test
  default void l8_othersSeeNothingUntilTheHostCommits() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    List<LedgerStore> clients = bench().clients(2);
    try (Crew crew = new Crew()) {
      host.commits(
          () -> {
            clients.get(0).commit(bench().batch("op-1", Write.create(samples.business("B1"))));
            clients.get(0).commit(bench().batch("op-2", Write.create(samples.business("B2"))));
            for (LedgerStore client : clients) {
              assertThat(
                      crew.start("reader", () -> Sight.of(client, bench(), "B1", "op-1")).result())
                  .as("seen by another thread, before the host committed")
                  .isEmpty();
            }
          });
      for (LedgerStore client : clients) {
        for (String number : Arrays.asList("1", "2")) {
          List<String> seen =
              crew.start("reader", () -> Sight.of(client, bench(), "B" + number, "op-" + number))
                  .result();
          assertThat(seen)
              .as("seen by another thread, after the host committed")
              .isEqualTo(Sight.WHOLE);
        }
      }
    }
  }

  @Test
  default void l8_theFeedTellsNothingUntilTheHostCommits() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    List<LedgerStore> clients = bench().clients(2);
    ChangePosition start = ChangePosition.endOf(bench().store().getSettledRevision());
    try (Crew crew = new Crew()) {
      Commit last =
          host.commits(
              () -> {
                Write create = Write.create(samples.business("B1"));
                Commit first = clients.get(0).commit(bench().batch("op-1", create));
                Write replace = Write.replace(samples.business("B1", "11", 1), first.getRevision());
                Commit second = clients.get(0).commit(bench().batch("op-2", replace));
                for (LedgerStore client : clients) {
                  assertThat(client.getSettledRevision())
                      .as("settled, as asked within the transaction")
                      .isLessThan(first.getRevision());
                  assertThat(Follower.changesAfter(client, bench(), start))
                      .as("the feed, as read within the transaction")
                      .isEmpty();
                  assertThat(
                          crew.start(
                                  "follower", () -> Follower.changesAfter(client, bench(), start))
                              .result())
                      .as("the feed, as read by another thread")
                      .isEmpty();
                }
                return second;
              });
      for (LedgerStore client : clients) {
        assertThat(client.getSettledRevision()).isGreaterThanOrEqualTo(last.getRevision());
        assertThat(Follower.changesAfter(client, bench(), start)).hasSize(2);
      }
    }
  }

  @Test
  default void l8_aRollbackLeavesNothing() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    ChangePosition start = ChangePosition.endOf(store.getSettledRevision());
    Commit before = store.commit(bench().batch("op-0", Write.create(samples.business("B0"))));

    host.rollsBack(
        () -> {
          store.commit(bench().batch("op-1", Write.create(samples.business("B1"))));
          Write replace = Write.replace(samples.business("B0", "11", 5), before.getRevision());
          store.commit(bench().batch("op-2", replace));
        });

    assertThat(Sight.of(store, bench(), "B1", "op-1")).isEmpty();
    assertThat(store.findCommit(bench().id("op-2"))).isEmpty();
    assertThat(
            store
                .find(EntryKind.BUSINESS, bench().id("B0"), bench().scope())
                .map(Stored::getRevision))
        .contains(before.getRevision());
    assertThat(Follower.changesAfter(store, bench(), start)).hasSize(1);
  }

  @Test
  default void l8_aRollbackFreesTheOperationAndTheVersion() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    Commit before = store.commit(bench().batch("op-0", Write.create(samples.business("B0"))));
    Write replace = Write.replace(samples.business("B0", "11", 5), before.getRevision());
    host.rollsBack(() -> store.commit(bench().batch("op-1", replace)));
    ChangePosition start = ChangePosition.endOf(store.getSettledRevision());

    Write another = Write.replace(samples.business("B0", "11", 6), before.getRevision());
    Commit after = store.commit(bench().batch("op-1", another));

    assertThat(after.getRevision()).isGreaterThan(before.getRevision());
    assertThat(Follower.changesAfter(store, bench(), start))
        .extracting(Change::getWrite)
        .containsExactly(another);
  }

  @Test
  default void l8_aRefusedBatchLeavesTheTransactionAsItWas() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    Commit before = store.commit(bench().batch("op-0", Write.create(samples.business("B0"))));

    host.commits(
        () -> {
          store.commit(bench().batch("op-1", Write.create(samples.business("B1"))));
          assertThatThrownBy(
                  () ->
                      store.commit(
                          bench()
                              .batch(
                                  "op-2",
                                  Write.create(samples.business("N1")),
                                  Write.create(samples.business("B0")))))
              .isInstanceOf(StaleRevisionException.class);
          assertThatThrownBy(
                  () -> store.commit(bench().batch("op-1", Write.create(samples.business("N2")))))
              .isInstanceOf(OperationReusedException.class);
          assertThat(Sight.of(store, bench(), "B1", "op-1")).isEqualTo(Sight.WHOLE);
          Write replace = Write.replace(samples.business("B0", "11", 5), before.getRevision());
          store.commit(bench().batch("op-3", replace));
        });

    assertThat(
            Reads.ids(Reads.pages(store, Query.of(EntryKind.BUSINESS, bench().scope()), 10))
                .stream()
                .filter(bench()::owns))
        .containsExactlyInAnyOrder(bench().id("B0"), bench().id("B1"));
    assertThat(store.findCommit(bench().id("op-2"))).isEmpty();
    assertThat(store.findCommit(bench().id("op-3"))).isPresent();
  }

  @Test
  default void l8_workWithinWorkBelongsToTheOuterTransaction() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    try (Crew crew = new Crew()) {
      host.rollsBack(
          () -> {
            store.commit(bench().batch("op-1", Write.create(samples.business("B1"))));
            host.commits(
                () -> {
                  assertThat(Sight.of(store, bench(), "B1", "op-1")).isEqualTo(Sight.WHOLE);
                  store.commit(bench().batch("op-2", Write.create(samples.business("B2"))));
                });
            assertThat(Sight.of(store, bench(), "B2", "op-2")).isEqualTo(Sight.WHOLE);
            assertThat(crew.start("reader", () -> Sight.of(store, bench(), "B2", "op-2")).result())
                .as("seen by another thread, after the inner work and before the outer's end")
                .isEmpty();
          });
    }
    assertThat(Sight.of(store, bench(), "B1", "op-1")).isEmpty();
    assertThat(Sight.of(store, bench(), "B2", "op-2")).isEmpty();
  }

  @Test
  default void l8_oneTransactionAfterTheOtherIsJoined() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    for (int i = 0; i < 4; i++) {
      String name = "B" + i;
      Batch batch = bench().batch("op-" + i, Write.create(samples.business(name)));
      host.rollsBack(() -> store.commit(batch));
      assertThat(Sight.of(store, bench(), name, "op-" + i)).isEmpty();
      host.commits(() -> store.commit(batch));
      assertThat(Sight.of(store, bench(), name, "op-" + i)).isEqualTo(Sight.WHOLE);
    }
  }

  /** Another client may have to wait for the host, or not; either way all is in one order. */
  @Test
  default void l8_revisionsAndTheFeedAreInOrderWhenAnotherClientHadToWait() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    List<LedgerStore> clients = bench().clients(2);
    ChangePosition start = ChangePosition.endOf(bench().store().getSettledRevision());
    List<Long> revisions = new ArrayList<>();
    List<Change> followed;
    try (Crew crew = new Crew()) {
      CountDownLatch ended = new CountDownLatch(1);
      Follower follower = new Follower(clients.get(1), bench(), start, 1);
      Crew.Member<List<Change>> following =
          crew.start(
              "follower", () -> follower.readWhile(() -> crew.goesOn() && ended.getCount() > 0));
      List<Crew.Member<Commit>> waiting = new ArrayList<>();
      host.commits(
          () -> {
            Batch first = bench().batch("op-1", Write.create(samples.business("B1")));
            revisions.add(clients.get(0).commit(first).getRevision());
            Batch other = bench().batch("op-2", Write.create(samples.business("B2")));
            waiting.add(crew.start("other writer", () -> Patience.commit(clients.get(1), other)));
            Crew.pause(50);
            Batch third = bench().batch("op-3", Write.create(samples.business("B3")));
            revisions.add(clients.get(0).commit(third).getRevision());
          });
      revisions.add(waiting.get(0).result().getRevision());
      ended.countDown();
      followed = following.result();
    }

    assertThat(revisions).doesNotHaveDuplicates();
    assertThat(revisions.get(0)).isLessThan(revisions.get(1));
    List<Change> whole = Follower.changesAfter(bench().store(), bench(), start);
    assertThat(whole)
        .extracting(change -> change.getCommit().getRevision())
        .containsExactlyInAnyOrderElementsOf(revisions);
    assertThat(followed).as("what one saw who followed meanwhile").isEqualTo(whole);
  }

  /** The host's transaction may read as at its beginning; the store must not judge by that. */
  @Test
  default void l2_aStaleWriteIsRefusedInATransactionThatReadBefore() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    List<LedgerStore> clients = bench().clients(2);
    Commit first =
        bench().store().commit(bench().batch("op-1", Write.create(samples.business("B1"))));
    Write replace = Write.replace(samples.business("B1", "11", 1), first.getRevision());
    Write stale = Write.replace(samples.business("B1", "11", 2), first.getRevision());
    try (Crew crew = new Crew()) {
      host.whateverItsEnd(
          () -> {
            assertThat(Sight.of(clients.get(0), bench(), "B1", "op-1")).isEqualTo(Sight.WHOLE);
            Batch other = bench().batch("op-2", replace);
            crew.start("other writer", () -> Patience.commit(clients.get(1), other)).result();
            assertThatThrownBy(() -> clients.get(0).commit(bench().batch("op-3", stale)))
                .isInstanceOf(StoreException.class);
          });
    }
  }

  @Test
  default void l3_aRepetitionIsKnownInATransactionThatReadBefore() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    List<LedgerStore> clients = bench().clients(2);
    Batch batch = bench().batch("op-1", Write.create(samples.business("B1")));
    try (Crew crew = new Crew()) {
      host.whateverItsEnd(
          () -> {
            assertThat(Sight.of(clients.get(0), bench(), "B1", "op-1")).isEmpty();
            Commit first =
                crew.start("other writer", () -> Patience.commit(clients.get(1), batch)).result();
            assertThat(clients.get(0).commit(batch).getRevision()).isEqualTo(first.getRevision());
          });
    }
  }

  @Test
  default void l10_declaredTransactionsOfTheHostAreThere() {
    Assumptions.assumeTrue(
        bench().store().getCapabilities().contains(StoreCapability.HOST_TRANSACTIONS),
        "the store declares none");

    assertThat(bench().getStorage().hostTransactions())
        .as("hostTransactions() of a store that declares HOST_TRANSACTIONS")
        .isPresent();
  }

  @Test
  default void l10_aStoreThatDeclaresNoTransactionsOfTheHostStaysOutOfThem() {
    Assumptions.assumeFalse(
        bench().store().getCapabilities().contains(StoreCapability.HOST_TRANSACTIONS),
        "the store joins the host's transactions");
    Assumptions.assumeTrue(
        bench().getStorage().hostTransactions().isPresent(), "there are none to stay out of");
    HostWork host = new HostWork(bench().getStorage().hostTransactions().get());
    Samples samples = new Samples(bench());

    host.rollsBack(
        () -> bench().store().commit(bench().batch("op-1", Write.create(samples.business("B1")))));

    assertThat(Sight.of(bench().store(), bench(), "B1", "op-1"))
        .as("seen of what was committed on its own, after the host rolled back")
        .isEqualTo(Sight.WHOLE);
  }
}
