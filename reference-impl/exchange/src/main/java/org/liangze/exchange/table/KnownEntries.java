package org.liangze.exchange.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

/**
 * The entries that tables have given so far (已知记录), by which the references of later tables are
 * checked: for dry runs, where no ledger can tell.
 *
 * <p>Example: {@code businesses.forEachRemaining(known)}, then {@code context.known(known)} for the
 * assignments. Not thread-safe.
 */
public final class KnownEntries implements Predicate<EntryReference>, Consumer<NumberedEntry> {

  private final Map<EntryKind<?>, Set<String>> ids = new HashMap<>();

  /** Remembers an entry. */
  @Override
  public void accept(NumberedEntry entry) {
    ids.computeIfAbsent(entry.getEntry().getKind(), kind -> new HashSet<>())
        .add(entry.getEntry().getId());
  }

  /** Returns whether an entry was given. */
  @Override
  public boolean test(EntryReference reference) {
    Set<String> known = ids.get(reference.getKind());
    return known != null && known.contains(reference.getId());
  }
}
