package org.liangze.engine.store;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

/**
 * Which entries of one kind name a given entry, in any of their versions.
 *
 * <p>The index only grows: it gives candidates, of which the reader checks the version that it
 * sees. Written by one thread at a time, read by any.
 */
final class ReferenceIndex {

  private final ConcurrentMap<EntryKind<?>, ConcurrentMap<String, Referrer>> referrers =
      new ConcurrentHashMap<>();

  /** Adds what a version names, unless the version before it names it too. */
  void add(Version version, History history) {
    Version older = version.getOlder();
    Set<EntryReference> known =
        older == null ? null : new HashSet<>(older.getEntry().getReferences());
    for (EntryReference reference : version.getEntry().getReferences()) {
      if (known == null || !known.contains(reference)) {
        referrers
            .computeIfAbsent(reference.getKind(), kind -> new ConcurrentHashMap<>())
            .compute(reference.getId(), (id, added) -> new Referrer(history, added));
      }
    }
  }

  /** Returns the entries that may name another one, in id order. */
  History[] candidates(EntryReference reference) {
    Set<History> found = new TreeSet<>(IdOrder.BY_ID);
    ConcurrentMap<String, Referrer> ofKind = referrers.get(reference.getKind());
    Referrer next = ofKind == null ? null : ofKind.get(reference.getId());
    while (next != null) {
      found.add(next.history);
      next = next.older;
    }
    return found.toArray(new History[0]);
  }

  /** One of the entries that name another, linked to those that were added before it. */
  private static final class Referrer {
    private final History history;
    private final @Nullable Referrer older;

    private Referrer(History history, @Nullable Referrer older) {
      this.history = history;
      this.older = older;
    }
  }
}
