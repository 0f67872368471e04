package org.liangze.engine.store;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
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
  private final ConcurrentMap<String, History> histories = new ConcurrentHashMap<>();
  private final IdOrder order = new IdOrder();
  private final ReferenceIndex references = new ReferenceIndex();

  EntryTable(EntryKind<T> kind) {
    this.kind = kind;
  }

  @Nullable History get(String id) {
    return histories.get(id);
  }

  /** Returns the history of an entry, added if it is new; it shows nothing until it is linked. */
  History getOrAdd(String id) {
    History history = histories.get(id);
    if (history == null) {
      history = new History(id);
      // First, so that no entry is ever missing from the order, even if memory ends in between.
      order.add(history);
      histories.put(id, history);
    }
    return history;
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
    return historiesAfter(query.getAfter().orElse(null), named)
        .map(history -> history.at(revision))
        .filter(version -> version != null && matches(version, named, scope))
        .map(version -> version.toStored(kind));
  }

  private Stream<History> historiesAfter(@Nullable String after, @Nullable EntryReference named) {
    History[] candidates = named == null ? order.read() : references.candidates(named);
    int from = after == null ? 0 : IdOrder.firstAfter(candidates, 0, after);
    return Arrays.stream(candidates, from, candidates.length);
  }

  private static boolean matches(Version version, @Nullable EntryReference named, Scope scope) {
    LedgerEntry entry = version.getEntry();
    return scope.contains(entry.getJurisdiction())
        && (named == null || entry.getReferences().contains(named));
  }
}
