package org.liangze.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A page of entries (分页), in the order of their identifiers.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the entries
 */
public final class RecordPage<T extends LedgerEntry> {

  private final List<Recorded<T>> records;
  private final Optional<String> next;

  private RecordPage(List<Recorded<T>> records, Optional<String> next) {
    this.records = Collections.unmodifiableList(new ArrayList<>(records));
    this.next = next;
  }

  /**
   * Returns a page.
   *
   * @param next the identifier after which the next page begins; empty if this is the last
   */
  public static <T extends LedgerEntry> RecordPage<T> of(
      List<Recorded<T>> records, Optional<String> next) {
    return new RecordPage<>(records, next);
  }

  public List<Recorded<T>> getRecords() {
    return records;
  }

  /** Returns what to give to the next {@link PageRequest}; empty if this is the last page. */
  public Optional<String> getNext() {
    return next;
  }

  /** Returns how many entries are on the page, and after which the next one begins. */
  @Override
  public String toString() {
    return records.size() + " entries" + next.map(id -> ", next after " + id).orElse(", the last");
  }
}
