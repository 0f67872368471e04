package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** What was known before stays readable (L4). */
public interface HistoryRules extends StoreSuite {

  /** An answer is a list that cannot be changed, or one that is the caller's own. */
  @Test
  default void l4_whatACallerDoesToAnAnswerIsNotDoneToTheLedger() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    Commit commit = store.commit(bench().batch("op-1", Write.create(samples.business("B1"))));
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());

    Attempts.clear(store.writesOf(commit));
    Attempts.clear(
        store.findAll(
            EntryKind.BUSINESS, Collections.singleton(bench().id("B1")), bench().scope()));
    Attempts.clear(store.page(query, 10).getEntries());

    assertThat(Reads.versionAt(bench(), "B1", commit.getRevision()))
        .contains(samples.business("B1"));
    assertThat(store.writesOf(commit)).containsExactly(Write.create(samples.business("B1")));
  }

  @Test
  default void l4_aReplacedEntryIsReadAsItWasKnown() {
    Samples samples = new Samples(bench());
    long first = Attempts.put(bench(), "op-1", Write.create(samples.business("B1", "11", 10)));
    long other = Attempts.put(bench(), "op-2", Write.create(samples.business("B2", "11", 99)));
    long second =
        Attempts.put(bench(), "op-3", Write.replace(samples.business("B1", "11", 30), first));

    for (long knownAt : new long[] {first, other, second - 1}) {
      assertThat(Reads.versionAt(bench(), "B1", knownAt))
          .contains(samples.business("B1", "11", 10));
    }
    assertThat(Reads.versionAt(bench(), "B1", second)).contains(samples.business("B1", "11", 30));
    assertThat(
            bench()
                .store()
                .findAsKnownAt(EntryKind.BUSINESS, bench().id("B1"), bench().scope(), other))
        .hasValueSatisfying(
            stored -> {
              assertThat(stored.getRevision()).isEqualTo(first);
              assertThat(stored.getCommit().getOperationId()).isEqualTo(bench().id("op-1"));
            });
  }

  @Test
  default void l4_anEntryIsNotKnownBeforeItWasCreated() {
    Samples samples = new Samples(bench());
    long first = Attempts.put(bench(), "op-1", Write.create(samples.business("B1")));
    long second = Attempts.put(bench(), "op-2", Write.create(samples.business("B2")));

    assertThat(Reads.versionAt(bench(), "B1", 0)).isEmpty();
    assertThat(Reads.versionAt(bench(), "B1", first - 1)).isEmpty();
    assertThat(Reads.versionAt(bench(), "B2", first)).isEmpty();
    assertThat(Reads.versionAt(bench(), "B2", second)).isPresent();
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());
    assertThat(Reads.stream(bench().store(), query.knownAt(0))).isEmpty();
    assertThat(Reads.stream(bench().store(), query.knownAt(first - 1))).isEmpty();
    assertThat(Reads.ids(Reads.stream(bench().store(), query.knownAt(first))))
        .containsExactly(bench().id("B1"));
  }

  @Test
  default void l4_aWithdrawnEntryIsReadOnlyAsKnownBefore() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    long first = Attempts.put(bench(), "op-1", Write.create(samples.business("B1", "11", 1)));
    long second =
        Attempts.put(bench(), "op-2", Write.withdraw(samples.business("B1", "11", 1), first));
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());

    assertThat(store.find(EntryKind.BUSINESS, bench().id("B1"), bench().scope())).isEmpty();
    assertThat(
            store.findAll(
                EntryKind.BUSINESS, Collections.singleton(bench().id("B1")), bench().scope()))
        .isEmpty();
    assertThat(Reads.stream(store, query)).isEmpty();
    assertThat(Reads.versionAt(bench(), "B1", second)).isEmpty();
    assertThat(Reads.stream(store, query.knownAt(second))).isEmpty();
    assertThat(Reads.versionAt(bench(), "B1", first)).contains(samples.business("B1", "11", 1));

    assumeTrue(Attempts.isCreatedAgain(bench()), "what was withdrawn is created again (L2)");
    long third = Attempts.put(bench(), "op-3", Write.create(samples.business("B1", "11", 3)));
    assertThat(Reads.versionAt(bench(), "B1", first)).contains(samples.business("B1", "11", 1));
    assertThat(Reads.versionAt(bench(), "B1", second)).isEmpty();
    assertThat(Reads.versionAt(bench(), "B1", third)).contains(samples.business("B1", "11", 3));
  }

  @Test
  default void l4_aPageIsTheLastIfOnlyWithdrawnEntriesFollow() {
    Samples samples = new Samples(bench());
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());
    Attempts.put(bench(), "op-1", Write.create(samples.business("B1")));
    assumeTrue(bench().store().page(query, 1).isLast(), "a full page may be the last (L6)");
    long first = Attempts.put(bench(), "op-2", Write.create(samples.business("B2")));
    Attempts.put(bench(), "op-3", Write.withdraw(samples.business("B2"), first));

    assertThat(bench().store().page(query, 1).isLast()).isTrue();
    assertThat(bench().store().page(query.knownAt(first), 1).isLast()).isFalse();
  }

  @Test
  default void l4_anEntryThatMovedIsKnownWhereItWas() {
    Samples samples = new Samples(bench());
    long first = Attempts.put(bench(), "op-1", Write.create(samples.business("B1", "11", 20)));
    long second =
        Attempts.put(bench(), "op-2", Write.replace(samples.business("B1", "2", 20), first));

    assertThat(Reads.versionAt(bench(), "B1", first).map(FoodBusiness::getJurisdiction))
        .contains(bench().division("11"));
    assertThat(Reads.versionAt(bench(), "B1", second).map(FoodBusiness::getJurisdiction))
        .contains(bench().division("2"));
  }

  @Test
  default void l4_whatAnEarlierVersionNamedIsFoundByItAsKnownThen() {
    assumeTrue(Attempts.isCreatedAgain(bench()), "what was withdrawn is created again (L2)");
    Samples samples = new Samples(bench());
    List<Long> revisions = new ArrayList<>();
    revisions.add(
        Attempts.put(bench(), "op-1", Write.create(samples.assignment("A1", "B1", "C1"))));
    revisions.add(
        Attempts.put(
            bench(),
            "op-2",
            Write.replace(samples.assignment("A1", "B2", "C1"), revisions.get(0))));
    revisions.add(
        Attempts.put(
            bench(),
            "op-3",
            Write.replace(samples.assignment("A1", "B1", "C1"), revisions.get(1))));
    revisions.add(
        Attempts.put(
            bench(),
            "op-4",
            Write.withdraw(samples.assignment("A1", "B1", "C1"), revisions.get(2))));
    revisions.add(
        Attempts.put(bench(), "op-5", Write.create(samples.assignment("A1", "B2", "C1"))));

    // Whether B1 still finds it at step 2, L6 says.
    assertThat(Reads.naming(bench(), "B1", revisions.get(0))).hasSize(1);
    assertThat(Reads.naming(bench(), "B2", revisions.get(0))).isEmpty();
    assertThat(Reads.naming(bench(), "B2", revisions.get(1))).hasSize(1);
    assertThat(Reads.naming(bench(), "B1", revisions.get(2))).hasSize(1);
    assertThat(Reads.naming(bench(), "B1", revisions.get(3))).isEmpty();
    assertThat(Reads.naming(bench(), "B2", revisions.get(3))).isEmpty();
    assertThat(Reads.naming(bench(), "B2", revisions.get(4))).hasSize(1);
  }

  @Test
  default void l4_pagesAsKnownAtARevisionStayWhileMoreIsCommitted() {
    Samples samples = new Samples(bench());
    List<Write> writes = new ArrayList<>();
    for (int i = 10; i < 16; i++) {
      writes.add(Write.create(samples.business("B" + i)));
    }
    long first = bench().store().commit(bench().batch("op-1", writes)).getRevision();
    Query<FoodBusiness> then = Query.of(EntryKind.BUSINESS, bench().scope()).knownAt(first);
    List<Stored<FoodBusiness>> before = new ArrayList<>();
    Page<FoodBusiness> page = bench().store().page(then, 3);
    String after = page.getNext().orElse(bench().id("B12"));
    before.addAll(page.getEntries());
    before.addAll(bench().store().page(then.after(after), 4).getEntries());

    Attempts.put(
        bench(),
        "op-2",
        Write.create(samples.business("B135")),
        Write.replace(samples.business("B14", "11", 9), first),
        Write.withdraw(samples.business("B15"), first));

    List<Stored<FoodBusiness>> again = new ArrayList<>(bench().store().page(then, 3).getEntries());
    again.addAll(bench().store().page(then.after(after), 4).getEntries());
    assertThat(again).isEqualTo(before);
  }

  /** Ten entries come, change, move, go and come again; then every moment of it is read anew. */
  @Test
  default void l4_everythingIsKnownAsItWasAtEveryEarlierRevision() {
    assumeTrue(Attempts.isCreatedAgain(bench()), "what was withdrawn is created again (L2)");
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    Map<String, FoodBusiness> now = new TreeMap<>();
    Map<String, Long> revisions = new TreeMap<>();
    Map<Long, Map<String, FoodBusiness>> history = new TreeMap<>();
    for (int step = 0; step < 24; step++) {
      Map<String, Write> writes = new TreeMap<>();
      for (int i = 0; i < 3; i++) {
        String name = "B" + (step * 7 + i * 3) % 10;
        FoodBusiness next = samples.business(name, step % 4 == 1 ? "2" : "11", step + 1);
        Write write =
            !now.containsKey(name)
                ? Write.create(next)
                : step % 3 == 2
                    ? Write.withdraw(now.get(name), revisions.get(name))
                    : Write.replace(next, revisions.get(name));
        writes.put(name, write);
      }
      long revision =
          store.commit(bench().batch("op-" + step, new ArrayList<>(writes.values()))).getRevision();
      writes.forEach(
          (name, write) -> {
            now.put(name, (FoodBusiness) write.getEntry());
            revisions.put(name, revision);
            if (write.isWithdrawal()) {
              now.remove(name);
            }
          });
      history.put(revision, new TreeMap<>(now));
    }

    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());
    history.forEach(
        (revision, known) -> {
          assertThat(Reads.entries(Reads.stream(store, query.knownAt(revision))))
              .as("a stream at revision %d", revision)
              .containsExactlyInAnyOrderElementsOf(known.values());
          assertThat(Reads.entries(store.page(query.knownAt(revision), 100).getEntries()))
              .as("a page at revision %d", revision)
              .containsExactlyInAnyOrderElementsOf(known.values());
          for (int i = 0; i < 10; i++) {
            assertThat(Reads.versionAt(bench(), "B" + i, revision))
                .as("B%d at revision %d", i, revision)
                .isEqualTo(Optional.ofNullable(known.get("B" + i)));
          }
        });
  }
}
