package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.EntryOrder;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;

/** What a query returns, read to its end (读取). */
final class Reads {

  private Reads() {}

  /** Returns what the stream of a query returns. */
  static <T extends LedgerEntry> List<Stored<T>> stream(LedgerStore store, Query<T> query) {
    try (Stream<Stored<T>> stream = store.stream(query)) {
      return stream.collect(Collectors.toList());
    }
  }

  /** Returns what the pages of a query return, each but the last full. */
  static <T extends LedgerEntry> List<Stored<T>> pages(
      LedgerStore store, Query<T> query, int limit) {
    List<Stored<T>> read = new ArrayList<>();
    Page<T> page = store.page(query, limit);
    read.addAll(page.getEntries());
    while (!page.isLast()) {
      assertThat(page.getEntries()).as("entries of a page that is not the last").hasSize(limit);
      String after = page.getNext().get();
      page = store.page(query.after(after), limit);
      if (!page.getEntries().isEmpty()) {
        // A page that goes back would never end.
        assertThat(page.getEntries().get(0).getEntry().getId())
            .usingComparator(EntryOrder.BY_ID)
            .isGreaterThan(after);
      }
      read.addAll(page.getEntries());
    }
    return read;
  }

  /**
   * Returns whether the pages of a query hold so many entries, and the last one says that it is.
   */
  static boolean arePagesRight(LedgerStore store, Query<?> query, int size) {
    try {
      return pages(store, query, 7).size() == size && store.page(query, size).isLast();
    } catch (AssertionError wrong) {
      return false;
    }
  }

  /** Returns the version that a business of a bench had at a revision. */
  static Optional<FoodBusiness> versionAt(Bench bench, String name, long knownAt) {
    return bench
        .store()
        .findAsKnownAt(EntryKind.BUSINESS, bench.id(name), bench.scope(), knownAt)
        .map(Stored::getEntry);
  }

  /** Returns the assignments that named a business of a bench at a revision. */
  static List<Stored<GuaranteeAssignment>> naming(Bench bench, String business, long knownAt) {
    return stream(
        bench.store(),
        Query.of(EntryKind.ASSIGNMENT, bench.scope())
            .referringTo(EntryReference.of(EntryKind.BUSINESS, bench.id(business)))
            .knownAt(knownAt));
  }

  /** Asserts that every way of reading returns, of some businesses, those within a scope. */
  static void assertWithin(Bench bench, Scope scope, List<String> names, List<String> within) {
    LedgerStore store = bench.store();
    List<String> all = names.stream().map(bench::id).collect(Collectors.toList());
    List<String> expected = within.stream().map(bench::id).collect(Collectors.toList());
    long revision = store.getRevision();
    Query<FoodBusiness> query = Query.of(EntryKind.BUSINESS, scope);

    for (String id : all) {
      assertThat(store.find(EntryKind.BUSINESS, id, scope).isPresent())
          .as("find %s within %s", id, scope)
          .isEqualTo(expected.contains(id));
      if (store.findAsKnownAt(EntryKind.BUSINESS, id, Scope.everything(), revision).isPresent()) {
        assertThat(store.findAsKnownAt(EntryKind.BUSINESS, id, scope, revision).isPresent())
            .as("find %s as known within %s", id, scope)
            .isEqualTo(expected.contains(id));
      }
    }
    assertThat(ids(store.findAll(EntryKind.BUSINESS, all, scope)))
        .as("find all within %s", scope)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(ids(stream(store, query)))
        .as("stream within %s", scope)
        .containsExactlyInAnyOrderElementsOf(expected);
    List<String> known =
        ids(stream(store, Query.of(EntryKind.BUSINESS, bench.scope()).knownAt(revision)));
    known.retainAll(expected);
    assertThat(ids(stream(store, query.knownAt(revision))))
        .as("stream as known within %s", scope)
        .containsExactlyInAnyOrderElementsOf(known);
    Page<FoodBusiness> page = store.page(query, 100);
    assertThat(ids(page.getEntries()))
        .as("page within %s", scope)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(page.isLast()).as("last page within %s", scope).isTrue();
  }

  static List<String> ids(Collection<? extends Stored<?>> stored) {
    return stored.stream().map(one -> one.getEntry().getId()).collect(Collectors.toList());
  }

  static List<LedgerEntry> entries(Collection<? extends Stored<?>> stored) {
    return stored.stream().map(Stored::getEntry).collect(Collectors.toList());
  }
}
