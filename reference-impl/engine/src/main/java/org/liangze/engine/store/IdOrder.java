package org.liangze.engine.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.liangze.spi.store.EntryOrder;

/**
 * Histories in id order.
 *
 * <p>New ones queue up until somebody reads in order, and are then merged in: this makes loading a
 * whole province in random order several times faster than keeping a tree in order. Written by one
 * thread at a time, read by any; the writer never waits for a reader.
 */
final class IdOrder {

  static final Comparator<History> BY_ID = Comparator.comparing(History::getId, EntryOrder.BY_ID);

  private final Queue<History> added = new ConcurrentLinkedQueue<>();

  /** Never changed, only replaced; written before what it holds leaves the queue. */
  private volatile History[] merged = new History[0];

  void add(History history) {
    added.add(history);
  }

  /** Returns all that was added before the call, in order; not to be changed. */
  History[] read() {
    if (!added.isEmpty()) {
      mergeAdded();
    }
    return merged;
  }

  private synchronized void mergeAdded() {
    List<History> news = new ArrayList<>(added);
    news.sort(BY_ID);
    merged = merge(merged, news);
    for (int i = 0; i < news.size(); i++) {
      added.poll();
    }
  }

  /** Copies the stretches between the new ones as blocks, because as a rule these are few. */
  private static History[] merge(History[] old, List<History> news) {
    History[] all = new History[Math.addExact(old.length, news.size())];
    int from = 0;
    int to = 0;
    for (History history : news) {
      int end = firstAfter(old, from, history.getId());
      System.arraycopy(old, from, all, to, end - from);
      to += end - from;
      all[to++] = history;
      from = end;
    }
    System.arraycopy(old, from, all, to, old.length - from);
    return all;
  }

  /** Returns the place of the first history from a place on whose id comes after this one. */
  static int firstAfter(History[] ordered, int from, String id) {
    int low = from;
    int high = ordered.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (EntryOrder.BY_ID.compare(ordered[middle].getId(), id) > 0) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
