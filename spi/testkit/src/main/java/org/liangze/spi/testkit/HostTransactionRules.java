package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** What is seen of commits in a transaction of the host, within it and by others (L8). */
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
  default void l8_whatIsSettledIsReadAsKnownThenByATransactionThatBeganBefore() {
    HostWork host = HostWork.of(bench());
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    Query<FoodBusiness> all = Query.of(EntryKind.BUSINESS, bench().scope());
    try (Crew crew = new Crew()) {
      host.commits(
          () -> {
            assertThat(store.find(EntryKind.BUSINESS, bench().id("B1"), bench().scope())).isEmpty();
            Batch batch = bench().batch("op-1", Write.create(samples.business("B1")));
            Commit commit = crew.start("writer", () -> store.commit(batch)).result();
            long settled = store.getSettledRevision();
            Stored<FoodBusiness> expected = Stored.of(samples.business("B1"), commit);

            assertThat(
                    store.findAsKnownAt(
                        EntryKind.BUSINESS, bench().id("B1"), bench().scope(), settled))
                .contains(expected);
            assertThat(store.page(all.knownAt(settled), 10).getEntries()).containsExactly(expected);
            try (Stream<Stored<FoodBusiness>> stream = store.stream(all.knownAt(settled))) {
              assertThat(stream).containsExactly(expected);
            }
          });
    }
  }
}
