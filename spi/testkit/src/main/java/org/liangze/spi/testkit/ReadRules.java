package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** Reads are pages or streams in id order, each at one revision (L6). */
public interface ReadRules extends StoreSuite {

  @Test
  default void l6_entriesComeInTheOrderOfCodePoints() {
    Samples samples = new Samples(bench());
    List<String> inOrder = TrickyIds.inOrder();
    List<Write> writes = new ArrayList<>();
    inOrder.forEach(name -> writes.add(Write.create(samples.business(name))));
    Collections.shuffle(writes, new Random(5));
    int half = writes.size() / 2;
    bench().store().commit(bench().batch("op-1", writes.subList(0, half)));
    bench().store().commit(bench().batch("op-2", writes.subList(half, writes.size())));
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());
    List<String> expected = inOrder.stream().map(bench()::id).collect(Collectors.toList());

    assertThat(Reads.ids(Reads.stream(bench().store(), query)))
        .as("a stream")
        .containsExactlyElementsOf(expected);
    assertThat(Reads.ids(bench().store().page(query, 1_000).getEntries()))
        .as("a page")
        .containsExactlyElementsOf(expected);
    assertThat(Reads.ids(Reads.pages(bench().store(), query, 1)))
        .as("pages of one")
        .containsExactlyElementsOf(expected);
    List<String> shuffled = new ArrayList<>(expected);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(Reads.ids(bench().store().findAll(EntryKind.BUSINESS, shuffled, bench().scope())))
        .as("those of some ids")
        .containsExactlyElementsOf(expected);
  }

  @Test
  default void l6_pagesOfEverySizeAreTheStreamInPieces() {
    Samples samples = new Samples(bench());
    List<Write> writes = new ArrayList<>();
    for (int i = 10; i < 22; i++) {
      writes.add(Write.create(samples.business("B" + i)));
    }
    bench().store().commit(bench().batch("op-1", writes));
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());
    List<Stored<FoodBusiness>> streamed = Reads.stream(bench().store(), query);

    assertThat(streamed).hasSize(12);
    for (int limit = 1; limit <= 13; limit++) {
      assertThat(Reads.pages(bench().store(), query, limit))
          .as("pages of %d", limit)
          .isEqualTo(streamed);
    }
    assertThat(Reads.pages(bench().store(), query, LedgerStore.LARGEST_PAGE)).isEqualTo(streamed);
  }

  @Test
  default void l6_aPageTellsWhetherAnotherFollows() {
    Samples samples = new Samples(bench());
    List<Write> writes = new ArrayList<>();
    for (int i = 10; i < 17; i++) {
      writes.add(Write.create(samples.business("B" + i)));
    }
    bench().store().commit(bench().batch("op-1", writes));
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());

    Page<FoodBusiness> first = bench().store().page(query, 3);
    assertThat(Reads.ids(first.getEntries()))
        .containsExactly(bench().id("B10"), bench().id("B11"), bench().id("B12"));
    assertThat(first.isLast()).isFalse();
    assertThat(first.getNext()).contains(bench().id("B12"));

    Page<FoodBusiness> rest = bench().store().page(query.after(bench().id("B12")), 4);
    assertThat(rest.getEntries()).hasSize(4);
    assertThat(rest.isLast()).as("a full page after which none follows").isTrue();
    assertThat(rest.getNext()).isEmpty();
  }

  @Test
  default void l6_afterAnIdComeThoseThatFollowItInOrderWhetherItExistsOrNot() {
    Samples samples = new Samples(bench());
    Attempts.put(
        bench(),
        "op-1",
        Write.create(samples.business("B1")),
        Write.create(samples.business("B2")),
        Write.create(samples.business("B3")));
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());

    assertThat(Reads.ids(Reads.stream(bench().store(), query.after(bench().id("B1")))))
        .containsExactly(bench().id("B2"), bench().id("B3"));
    for (String after : Arrays.asList("B15", "B1%", "B1'", "B1𠮷")) {
      assertThat(Reads.ids(bench().store().page(query.after(bench().id(after)), 1).getEntries()))
          .as("after %s", after)
          .containsExactly(bench().id("B2"));
    }
    for (String after : Arrays.asList("B3", "C", "𠮷")) {
      Page<FoodBusiness> none = bench().store().page(query.after(bench().id(after)), 1);
      assertThat(none.getEntries()).as("after %s", after).isEmpty();
      assertThat(none.isLast()).isTrue();
    }
    assertThat(bench().store().page(query.after(bench().id("")), 10).getEntries()).hasSize(3);
  }

  @Test
  default void l6_aQueryReturnsItsKindOnly() {
    Samples samples = new Samples(bench());
    Attempts.put(
        bench(),
        "op-1",
        Write.create(samples.business("X")),
        Write.create(samples.cadre("X")),
        Write.create(samples.assignment("X", "X", "X")));

    for (EntryKind<? extends LedgerEntry> kind :
        Arrays.asList(EntryKind.BUSINESS, EntryKind.CADRE, EntryKind.ASSIGNMENT)) {
      assertThat(Reads.entries(Reads.stream(bench().store(), Query.of(kind, bench().scope()))))
          .singleElement()
          .matches(entry -> entry.getKind() == kind);
    }
    assertThat(Reads.stream(bench().store(), Query.of(EntryKind.LETTER, bench().scope())))
        .isEmpty();
  }

  @Test
  default void l6_ofSomeIdsThoseAreFoundThatExistEachOnce() {
    Samples samples = new Samples(bench());
    Attempts.put(
        bench(),
        "op-1",
        Write.create(samples.business("B1")),
        Write.create(samples.business("B2")),
        Write.create(samples.business("B3")),
        Write.create(samples.cadre("C1")));

    assertThat(
            Reads.ids(
                bench()
                    .store()
                    .findAll(
                        EntryKind.BUSINESS,
                        Arrays.asList(
                            bench().id("B3"),
                            bench().id("C1"),
                            bench().id("B1"),
                            bench().id("never"),
                            bench().id("B3")),
                        bench().scope())))
        .containsExactly(bench().id("B1"), bench().id("B3"));
    assertThat(
            bench().store().findAll(EntryKind.BUSINESS, Collections.emptyList(), bench().scope()))
        .isEmpty();
  }

  @Test
  default void l6_anIdFindsNothingThatIsSpeltOtherwise() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    long revision = Attempts.put(bench(), "op-1", Write.create(samples.business("B1")));

    for (String other :
        Arrays.asList("B1 ", " B1", "B1\t", "b1", "Ｂ1", "B1\u3000", "B", "B_", "B%")) {
      String id = bench().id(other);
      assertThat(store.find(EntryKind.BUSINESS, id, bench().scope())).as("'%s'", other).isEmpty();
      assertThat(store.findAsKnownAt(EntryKind.BUSINESS, id, bench().scope(), revision))
          .as("'%s' as known at %s", other, revision)
          .isEmpty();
      assertThat(store.findAll(EntryKind.BUSINESS, Arrays.asList(id), bench().scope()))
          .as("'%s' among others", other)
          .isEmpty();
    }
  }

  @Test
  default void l6_asManyIdsAsAPageHoldsMayBeSoughtAtOnce() {
    Samples samples = new Samples(bench());
    Attempts.put(
        bench(),
        "op-1",
        Write.create(samples.business("B1")),
        Write.create(samples.business("B9999")));
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < LedgerStore.LARGEST_PAGE; i++) {
      ids.add(bench().id("B" + i));
    }

    assertThat(Reads.ids(bench().store().findAll(EntryKind.BUSINESS, ids, bench().scope())))
        .containsExactly(bench().id("B1"), bench().id("B9999"));
  }

  /** So many that a store which reads in pieces has to read again after the commit. */
  @Test
  default void l6_aStreamShowsTheRevisionAtWhichItWasOpenedToItsEnd() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    List<Write> writes = new ArrayList<>();
    for (int i = 10_000; i < 12_500; i++) {
      writes.add(Write.create(samples.business("B" + i)));
    }
    long first = store.commit(bench().batch("op-1", writes)).getRevision();
    List<LedgerEntry> expected = new ArrayList<>();
    writes.forEach(write -> expected.add(write.getEntry()));

    List<LedgerEntry> read = new ArrayList<>();
    try (Stream<Stored<FoodBusiness>> stream =
        store.stream(Query.of(EntryKind.BUSINESS, bench().scope()))) {
      Iterator<Stored<FoodBusiness>> iterator = stream.iterator();
      read.add(iterator.next().getEntry());
      Attempts.put(
          bench(),
          "op-2",
          Write.create(samples.business("B11000-new")),
          Write.create(samples.business("B99999")),
          Write.replace(samples.business("B10001", "2", 1), first),
          Write.replace(samples.business("B12400", "11", 1), first),
          Write.withdraw(samples.business("B12499"), first));
      iterator.forEachRemaining(stored -> read.add(stored.getEntry()));
    }

    assertThat(read).isEqualTo(expected);
  }

  @Test
  default void l6_streamsThatAreClosedHalfReadGiveBackWhatTheyTook() {
    Samples samples = new Samples(bench());
    List<Write> writes = new ArrayList<>();
    for (int i = 1_000; i < 1_300; i++) {
      writes.add(Write.create(samples.business("B" + i)));
    }
    bench().store().commit(bench().batch("op-1", writes));
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());

    for (int i = 0; i < 200; i++) {
      try (Stream<Stored<FoodBusiness>> stream = bench().store().stream(query)) {
        if (i % 2 == 0) {
          assertThat(stream.findFirst()).isPresent();
        }
      }
    }

    Attempts.put(bench(), "op-2", Write.create(samples.business("B2000")));
    assertThat(Reads.stream(bench().store(), query)).hasSize(301);
  }

  @Test
  default void l6_manyStreamsMayBeOpenAtOnce() {
    Samples samples = new Samples(bench());
    LedgerStore store = bench().store();
    Attempts.put(bench(), "op-0", Write.create(samples.business("B0")));
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, bench().scope());
    List<Stream<Stored<FoodBusiness>>> open = new ArrayList<>();
    try {
      List<Iterator<Stored<FoodBusiness>>> iterators = new ArrayList<>();
      for (int i = 1; i <= 20; i++) {
        open.add(store.stream(query));
        iterators.add(open.get(i - 1).iterator());
        assertThat(iterators.get(i - 1).next().getEntry()).isEqualTo(samples.business("B0"));
        Attempts.put(bench(), "op-" + i, Write.create(samples.business("B" + (1_000 + i))));
      }
      for (int i = 1; i <= 20; i++) {
        List<Stored<FoodBusiness>> rest = new ArrayList<>();
        iterators.get(i - 1).forEachRemaining(rest::add);
        assertThat(rest).as("what stream %d still showed", i).hasSize(i - 1);
      }
    } finally {
      open.forEach(Stream::close);
    }
  }
}
