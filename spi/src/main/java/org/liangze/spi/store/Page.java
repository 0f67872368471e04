package org.liangze.spi.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A keyset page (分页) of entries, in id order.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the entries
 */
public final class Page<T extends LedgerEntry> {

  private final List<Stored<T>> entries;
  private final boolean last;

  private Page(List<Stored<T>> entries, boolean last) {
    this.entries = Collections.unmodifiableList(new ArrayList<>(entries));
    this.last = last;
  }

  /**
   * Returns a page.
   *
   * @param last whether no entry follows
   */
  public static <T extends LedgerEntry> Page<T> of(List<Stored<T>> entries, boolean last) {
    return new Page<>(entries, last);
  }

  public List<Stored<T>> getEntries() {
    return entries;
  }

  /** Returns whether no entry follows. */
  public boolean isLast() {
    return last;
  }

  /** Returns the id after which the next page begins; empty if there is none. */
  public Optional<String> getNext() {
    return last || entries.isEmpty()
        ? Optional.empty()
        : Optional.of(entries.get(entries.size() - 1).getEntry().getId());
  }
}
