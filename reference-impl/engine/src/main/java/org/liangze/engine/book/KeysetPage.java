package org.liangze.engine.book;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.liangze.api.PageRequest;
import org.liangze.spi.store.EntryOrder;

/**
 * A page that is made of things in no particular order (分页): it keeps those that come first after
 * an identifier, and no more of them than the page has. Not thread-safe.
 */
public final class KeysetPage<T> {

  private final PageRequest request;
  private final NavigableMap<String, T> items = new TreeMap<>(EntryOrder.BY_ID);
  private boolean more;

  public KeysetPage(PageRequest request) {
    this.request = request;
  }

  /**
   * Returns whether what has this identifier changes nothing about the page any more: it stands on
   * an earlier one, or behind the end of this one, of which is known that something does.
   */
  public boolean isOutOfReach(String id) {
    return isBefore(id) || more && EntryOrder.BY_ID.compare(id, items.lastKey()) > 0;
  }

  private boolean isBefore(String id) {
    Optional<String> after = request.getAfter();
    return after.isPresent() && EntryOrder.BY_ID.compare(id, after.get()) <= 0;
  }

  /** Takes something in if it is on the page as far as is known, and only then makes it. */
  public void offer(String id, Supplier<T> item) {
    if (isBefore(id)) {
      return;
    }
    boolean full = items.size() >= request.getLimit();
    more |= full;
    if (full && EntryOrder.BY_ID.compare(id, items.lastKey()) > 0) {
      return;
    }
    items.put(id, item.get());
    if (items.size() > request.getLimit()) {
      items.pollLastEntry();
    }
  }

  /** Returns what is on the page, in the order of the identifiers. */
  public List<T> getItems() {
    return new ArrayList<>(items.values());
  }

  /** Returns the identifier after which the next page begins; empty if this is the last. */
  public Optional<String> getNext() {
    return more ? Optional.of(items.lastKey()) : Optional.empty();
  }
}
