package org.liangze.engine;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/** Something of a source that is taken in: it says what one entry of the ledger is to become. */
interface Incoming {

  /** Returns the row of the source; 0 if it has none. */
  long getRow();

  /** Returns the entry that it is about. */
  EntryReference getReference();

  /** Returns the entry as the source gives it; empty if it only ends one. */
  Optional<LedgerEntry> getGiven();

  /**
   * Returns what the entry is to become, equal to the latest version if nothing changes; empty if
   * there is nothing to write.
   *
   * @param latest the version that the ledger has
   */
  Optional<LedgerEntry> appliedTo(Optional<LedgerEntry> latest);

  /** Returns the entries that must exist. */
  default List<EntryReference> getReferences() {
    return getGiven().map(LedgerEntry::getReferences).orElse(Collections.emptyList());
  }

  /** Returns whether the ledger is already as it is to become. */
  default boolean isDoneBy(Optional<LedgerEntry> latest) {
    Optional<LedgerEntry> outcome = appliedTo(latest);
    return !outcome.isPresent() || outcome.equals(latest);
  }
}
