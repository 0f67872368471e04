package org.liangze.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How many of several spans hold at a time, at the most, within a span (同时最多数). Not thread-safe.
 */
final class PeakLoad {

  private final LocalDate from;
  private final Optional<LocalDate> end;
  private final Map<LocalDate, Integer> changes = new TreeMap<>();

  PeakLoad(LocalDate from, Optional<LocalDate> end) {
    this.from = from;
    this.end = end;
  }

  /** Adds a span; what of it lies outside counts for nothing. */
  void add(LocalDate otherFrom, Optional<LocalDate> otherEnd) {
    if (Spans.overlap(from, end, otherFrom, otherEnd)) {
      changes.merge(otherFrom.isBefore(from) ? from : otherFrom, 1, Integer::sum);
      otherEnd.ifPresent(day -> changes.merge(day, -1, Integer::sum));
    }
  }

  int most() {
    int load = 0;
    int most = load;
    for (int change : changes.values()) {
      load += change;
      most = Math.max(most, load);
    }
    return most;
  }
}
