package org.liangze.engine.store;

import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.spi.store.EntryOrder;

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
        add(reference, version.getEntry().getId(), history);
      }
    }
  }

  private void add(EntryReference reference, String id, History history) {
    ConcurrentMap<String, Referrer> ofKind =
        referrers.computeIfAbsent(reference.getKind(), kind -> new ConcurrentHashMap<>());
    ofKind.put(reference.getId(), new Referrer(id, history, ofKind.get(reference.getId())));
  }

  /** Returns the entries that may name another one, in id order. */
  NavigableMap<String, History> candidates(EntryReference reference) {
    NavigableMap<String, History> found = new TreeMap<>(EntryOrder.BY_ID);
    ConcurrentMap<String, Referrer> ofKind = referrers.get(reference.getKind());
    Referrer next = ofKind == null ? null : ofKind.get(reference.getId());
    while (next != null) {
      found.put(next.id, next.history);
      next = next.older;
    }
    return found;
  }

  /** One of the entries that name another, linked to those that were added before it. */
  private static final class Referrer {
    private final String id;
    private final History history;
    private final @Nullable Referrer older;

    private Referrer(String id, History history, @Nullable Referrer older) {
      this.id = id;
      this.history = history;
      this.older = older;
    }
  }
}
