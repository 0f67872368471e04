package org.liangze.engine.store;

import java.util.Iterator;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.EntryOrder;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;

/**
 * The entries of one kind, in id order, with all their versions.
 *
 * <p>Written by one thread at a time, read by any.
 *
 * @param <T> the entries
 */
final class EntryTable<T extends LedgerEntry> {

  private final EntryKind<T> kind;
  private final ConcurrentNavigableMap<String, History> histories =
      new ConcurrentSkipListMap<>(EntryOrder.BY_ID);
  private final ReferenceIndex references = new ReferenceIndex();

  EntryTable(EntryKind<T> kind) {
    this.kind = kind;
  }

  @Nullable History get(String id) {
    return histories.get(id);
  }

  /** Adds the history of a new entry; it shows nothing until a version is linked. */
  void add(String id, History history) {
    histories.put(id, history);
  }

  /** Adds what a version names to the index; the version is linked later. */
  void index(Version version, History history) {
    references.add(version, history);
  }

  Optional<Stored<T>> find(String id, Scope scope, long revision) {
    History history = histories.get(id);
    Version version = history == null ? null : history.at(revision);
    return version == null || !scope.contains(version.getEntry().getJurisdiction())
        ? Optional.empty()
        : Optional.of(version.toStored(kind));
  }

  /** Returns what matches a query at a revision, read while the caller goes on. */
  Stream<Stored<T>> stream(Query<T> query, long revision) {
    @Nullable EntryReference named = query.getReferringTo().orElse(null);
    Scope scope = query.getScope();
    return entriesAfter(query.getAfter().orElse(null), named)
        .map(history -> history.at(revision))
        .filter(version -> version != null && matches(version, named, scope))
        .map(version -> version.toStored(kind));
  }

  private Stream<History> entriesAfter(@Nullable String after, @Nullable EntryReference named) {
    NavigableMap<String, History> candidates =
        named == null ? histories : references.candidates(named);
    NavigableMap<String, History> rest =
        after == null ? candidates : candidates.tailMap(after, false);
    Iterator<History> iterator = rest.values().iterator();
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(iterator, Spliterator.ORDERED | Spliterator.NONNULL),
        false);
  }

  private static boolean matches(Version version, @Nullable EntryReference named, Scope scope) {
    LedgerEntry entry = version.getEntry();
    return scope.contains(entry.getJurisdiction())
        && (named == null || entry.getReferences().contains(named));
  }
}
