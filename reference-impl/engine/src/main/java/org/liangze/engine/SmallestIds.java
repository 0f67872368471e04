package org.liangze.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.liangze.api.PageRequest;
import org.liangze.spi.store.EntryOrder;

/**
 * One page out of any number of things that come in no order: those with the smallest identifiers
 * after the page's beginning. Never keeps more than the page. Not thread-safe.
 */
final class SmallestIds<T> {

  private final PageRequest request;
  private final NavigableMap<String, T> page = new TreeMap<>(EntryOrder.BY_ID);
  private boolean more;

  SmallestIds(PageRequest request) {
    this.request = request;
  }

  /**
   * Returns whether what has this identifier changes nothing about the page any more: it stands on
   * an earlier one, or behind the end of this one, of which is known that something does.
   */
  boolean isOutOfReach(String id) {
    return isBefore(id) || (more && isBehind(id));
  }

  /**
   * Returns whether there is room on the page for what has this identifier, by what came so far.
   */
  boolean hasRoomFor(String id) {
    if (isBefore(id)) {
      return false;
    }
    more |= isBehind(id);
    return !isBehind(id);
  }

  private boolean isBefore(String id) {
    Optional<String> after = request.getAfter();
    return after.isPresent() && EntryOrder.BY_ID.compare(id, after.get()) <= 0;
  }

  private boolean isBehind(String id) {
    return page.size() == request.getLimit() && EntryOrder.BY_ID.compare(id, page.lastKey()) > 0;
  }

  /** Puts something on the page for which there is room, in place of the last if it is full. */
  void put(String id, T value) {
    page.put(id, value);
    if (page.size() > request.getLimit()) {
      page.pollLastEntry();
      more = true;
    }
  }

  List<T> asList() {
    return new ArrayList<>(page.values());
  }

  /** Returns the identifier after which the next page begins; empty if this is the last. */
  Optional<String> getNext() {
    return more ? Optional.of(page.lastKey()) : Optional.empty();
  }
}
