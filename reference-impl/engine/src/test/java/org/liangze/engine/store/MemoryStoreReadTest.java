package org.liangze.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.store.Samples.EVERYTHING;
import static org.liangze.engine.store.Samples.TREE;
import static org.liangze.engine.store.Samples.XILINGOL;
import static org.liangze.engine.store.Samples.assignment;
import static org.liangze.engine.store.Samples.batch;
import static org.liangze.engine.store.Samples.business;
import static org.liangze.engine.store.Samples.ids;
import static org.liangze.engine.store.Samples.visit;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.InvalidValueException;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

class MemoryStoreReadTest {

  private static final Query<FoodBusiness> BUSINESSES = Query.of(EntryKind.BUSINESS, EVERYTHING);
  private static final Query<GuaranteeAssignment> ASSIGNMENTS =
      Query.of(EntryKind.ASSIGNMENT, EVERYTHING);

  private final LedgerStore store = new MemoryLedgerStore();

  @Test
  void l4_aReplacedEntryStaysReadableAsKnownAtItsRevision() {
    store.commit(batch("op-1", Write.create(business("B1", "152531", 10))));
    store.commit(batch("op-2", Write.create(business("B2", "152531", 99))));
    store.commit(batch("op-3", Write.replace(business("B1", "152531", 30), 1)));

    assertThat(dinersAt(0)).isEmpty();
    assertThat(dinersAt(1)).containsExactly(10);
    assertThat(dinersAt(2)).containsExactly(10, 99);
    assertThat(dinersAt(3)).containsExactly(30, 99);
    assertThat(store.findAsKnownAt(EntryKind.BUSINESS, "B1", EVERYTHING, 2))
        .map(Stored::getRevision)
        .contains(1L);
    assertThat(store.findAsKnownAt(EntryKind.BUSINESS, "B1", EVERYTHING, 0)).isEmpty();
  }

  private List<Integer> dinersAt(long revision) {
    return read(BUSINESSES.knownAt(revision)).stream()
        .map(stored -> stored.getEntry().getDiners().getAsInt())
        .toList();
  }

  @Test
  void l4_aWithdrawnEntryIsFoundOnlyAsKnownBefore() {
    store.commit(batch("op-1", Write.create(business("B1"))));
    store.commit(batch("op-2", Write.withdraw(business("B1"), 1)));

    assertThat(store.find(EntryKind.BUSINESS, "B1", EVERYTHING)).isEmpty();
    assertThat(read(BUSINESSES)).isEmpty();
    assertThat(store.findAsKnownAt(EntryKind.BUSINESS, "B1", EVERYTHING, 2)).isEmpty();
    assertThat(store.findAsKnownAt(EntryKind.BUSINESS, "B1", EVERYTHING, 1)).isPresent();
    assertThat(ids(read(BUSINESSES.knownAt(1)))).containsExactly("B1");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 2, Long.MAX_VALUE, Long.MIN_VALUE})
  void l4_aRevisionThatIsNotKnownIsRefused(long knownAt) {
    store.commit(batch("op-1", Write.create(business("B1"))));

    assertThatThrownBy(() -> store.findAsKnownAt(EntryKind.BUSINESS, "B1", EVERYTHING, knownAt))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("knownAt is " + knownAt + ": must be 0 to the latest revision, 1");
    assertThatThrownBy(() -> store.page(BUSINESSES.knownAt(knownAt), 10))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> store.stream(BUSINESSES.knownAt(knownAt)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void l6_entriesComeInTheOrderOfCodePoints() {
    // U+20BB7 is written with surrogates, whose UTF-16 units are below U+FF21.
    List<String> inOrder = List.of("-1", "10", "9", "B", "Ba", "a", "é", "店", "Ａ", "𠮷");
    List<Write> writes = new ArrayList<>();
    for (int i : new int[] {8, 2, 9, 0, 4, 7, 1, 6, 3, 5}) {
      writes.add(Write.create(business(inOrder.get(i))));
    }
    store.commit(batch("op-1", writes.subList(0, 4)));
    assertThat(ids(read(BUSINESSES))).containsExactly("-1", "9", "Ａ", "𠮷");
    store.commit(batch("op-2", writes.subList(4, 10)));

    assertThat(ids(read(BUSINESSES))).isEqualTo(inOrder);
  }

  @Test
  void l6_pagesFollowEachOtherAndEnd() {
    List<Write> writes = new ArrayList<>();
    for (int i = 10; i < 17; i++) {
      writes.add(Write.create(business("B" + i)));
    }
    store.commit(batch("op-1", writes));

    Page<FoodBusiness> first = store.page(BUSINESSES, 3);
    assertThat(ids(first.getEntries())).containsExactly("B10", "B11", "B12");
    assertThat(first.isLast()).isFalse();
    assertThat(first.getNext()).contains("B12");

    Page<FoodBusiness> rest = store.page(BUSINESSES.after("B12"), 4);
    assertThat(ids(rest.getEntries())).containsExactly("B13", "B14", "B15", "B16");
    assertThat(rest.isLast()).isTrue();
    assertThat(rest.getNext()).isEmpty();

    assertThat(ids(store.page(BUSINESSES.after("B145"), 1).getEntries())).containsExactly("B15");
    assertThat(store.page(BUSINESSES.after("C"), 1).getEntries()).isEmpty();
    assertThat(store.page(BUSINESSES.after("C"), 1).isLast()).isTrue();
  }

  @Test
  void l6_aPageIsTheLastIfNothingThatMatchesFollows() {
    store.commit(
        batch(
            "op-1",
            Write.create(business("B1", "152531", 0)),
            Write.create(business("B2", "150102", 0)),
            Write.create(business("B3", "152502", 0))));
    store.commit(batch("op-2", Write.withdraw(business("B3", "152502", 0), 1)));

    Page<FoodBusiness> page = store.page(Query.of(EntryKind.BUSINESS, XILINGOL), 1);

    assertThat(ids(page.getEntries())).containsExactly("B1");
    assertThat(page.isLast()).isTrue();
  }

  @Test
  void l6_aStreamShowsTheRevisionAtWhichItWasOpened() {
    store.commit(
        batch(
            "op-1",
            Write.create(business("B1", "152531", 1)),
            Write.create(business("B3", "152531", 3)),
            Write.create(business("B5", "152531", 5))));

    try (Stream<Stored<FoodBusiness>> stream = store.stream(BUSINESSES)) {
      Iterator<Stored<FoodBusiness>> iterator = stream.iterator();
      assertThat(iterator.next().getEntry()).isEqualTo(business("B1", "152531", 1));
      store.commit(
          batch(
              "op-2",
              Write.create(business("B2")),
              Write.replace(business("B3", "152531", 33), 1),
              Write.withdraw(business("B5", "152531", 5), 1)));
      assertThat(iterator.next().getEntry()).isEqualTo(business("B3", "152531", 3));
      assertThat(iterator.next().getEntry()).isEqualTo(business("B5", "152531", 5));
      assertThat(iterator.hasNext()).isFalse();
    }
    assertThat(ids(read(BUSINESSES))).containsExactly("B1", "B2", "B3");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_001, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void l6_aLimitOutsideOneToTenThousandIsRefused(int limit) {
    assertThatThrownBy(() -> store.page(BUSINESSES, limit))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("limit is " + limit + ": must be 1 to 10000");
    assertThatThrownBy(() -> store.changes(ChangePosition.START, limit))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void l7_nothingOutsideTheScopeIsReturned() {
    store.commit(
        batch(
            "op-1",
            Write.create(business("B1", "152531", 0)),
            Write.create(business("B2", "150102", 0)),
            Write.create(business("B3", "1525GXQ", 0)),
            Write.create(assignment("A1", "B1", "C1", "152531")),
            Write.create(assignment("A2", "B1", "C1", "150102"))));

    assertThat(ids(read(Query.of(EntryKind.BUSINESS, XILINGOL)))).containsExactly("B1");
    assertThat(ids(read(BUSINESSES))).containsExactly("B1", "B2", "B3");
    assertThat(read(Query.of(EntryKind.BUSINESS, Scope.within(TREE)))).isEmpty();
    assertThat(store.find(EntryKind.BUSINESS, "B1", XILINGOL)).isPresent();
    assertThat(store.find(EntryKind.BUSINESS, "B2", XILINGOL)).isEmpty();
    assertThat(store.findAsKnownAt(EntryKind.BUSINESS, "B2", XILINGOL, 1)).isEmpty();
    EntryReference cadre = EntryReference.of(EntryKind.CADRE, "C1");
    assertThat(ids(read(Query.of(EntryKind.ASSIGNMENT, XILINGOL).referringTo(cadre))))
        .containsExactly("A1");
  }

  @Test
  void l7_aScopeAdmitsTheVersionThatIsReadAndNoOther() {
    store.commit(batch("op-1", Write.create(business("B1", "152531", 0))));
    store.commit(batch("op-2", Write.replace(business("B1", "150102", 0), 1)));

    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, XILINGOL);
    assertThat(read(query)).isEmpty();
    assertThat(ids(read(query.knownAt(1)))).containsExactly("B1");
  }

  @Test
  void entriesThatNameAnotherAreFoundByIt() {
    store.commit(
        batch(
            "op-1",
            Write.create(assignment("A3", "B1", "C1")),
            Write.create(assignment("A1", "B1", "C2")),
            Write.create(assignment("A2", "B2", "C1")),
            Write.create(visit("V1", "C1", Set.of("B1", "B2")))));

    assertThat(ids(read(ASSIGNMENTS.referringTo(reference("B1"))))).containsExactly("A1", "A3");
    assertThat(ids(read(ASSIGNMENTS.referringTo(reference("B1")).after("A1"))))
        .containsExactly("A3");
    assertThat(ids(read(ASSIGNMENTS.referringTo(reference("B2"))))).containsExactly("A2");
    assertThat(ids(read(Query.of(EntryKind.VISIT, EVERYTHING).referringTo(reference("B2")))))
        .containsExactly("V1");
    assertThat(read(ASSIGNMENTS.referringTo(reference("B9")))).isEmpty();
    // The kind counts: the cadre B1 is another entry.
    assertThat(read(ASSIGNMENTS.referringTo(EntryReference.of(EntryKind.CADRE, "B1")))).isEmpty();
  }

  @Test
  void aNewVersionMayNameOtherEntriesThanTheOldOne() {
    store.commit(batch("op-1", Write.create(assignment("A1", "B1", "C1"))));
    store.commit(batch("op-2", Write.replace(assignment("A1", "B2", "C1"), 1)));
    store.commit(batch("op-3", Write.replace(assignment("A1", "B1", "C1"), 2)));
    store.commit(batch("op-4", Write.withdraw(assignment("A1", "B1", "C1"), 3)));

    for (long revision = 1; revision <= 4; revision++) {
      Query<GuaranteeAssignment> query = ASSIGNMENTS.knownAt(revision);
      assertThat(read(query.referringTo(reference("B1"))))
          .hasSize(revision == 1 || revision == 3 ? 1 : 0);
      assertThat(read(query.referringTo(reference("B2")))).hasSize(revision == 2 ? 1 : 0);
    }
  }

  @Test
  void whatAWithdrawalNamesDoesNotHideWhatTheNextVersionNames() {
    store.commit(batch("op-1", Write.create(assignment("A1", "B1", "C1"))));
    store.commit(batch("op-2", Write.withdraw(assignment("A1", "B2", "C1"), 1)));
    store.commit(batch("op-3", Write.create(assignment("A1", "B2", "C1"))));

    assertThat(ids(read(ASSIGNMENTS.referringTo(reference("B2"))))).containsExactly("A1");
    assertThat(read(ASSIGNMENTS.knownAt(2).referringTo(reference("B2")))).isEmpty();
  }

  private static EntryReference reference(String businessId) {
    return EntryReference.of(EntryKind.BUSINESS, businessId);
  }

  private <T extends LedgerEntry> List<Stored<T>> read(Query<T> query) {
    try (Stream<Stored<T>> stream = store.stream(query)) {
      return stream.toList();
    }
  }
}
