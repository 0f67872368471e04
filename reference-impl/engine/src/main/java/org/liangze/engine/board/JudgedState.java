package org.liangze.engine.board;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangze.model.assessment.Reason;

/** What was said of all subjects of one sort at one moment. Immutable. */
final class JudgedState {

  private final BoardState counts;
  private final Map<Reason, @Nullable long[][]> unknown;
  private final long unlocated;

  JudgedState(BoardState counts, Map<Reason, @Nullable long[][]> unknown, long unlocated) {
    this.counts = counts;
    this.unknown = unknown;
    this.unlocated = unlocated;
  }

  BoardState getCounts() {
    return counts;
  }

  Iterable<Reason> getUnknownReasons() {
    return unknown.keySet();
  }

  /** Returns of how many subjects in a cell of a division nothing can be said for a reason. */
  long getUnknown(Reason reason, int division, int indicator, int cell) {
    int indicators = counts.getIndicators() - 1;
    long[][] pages = unknown.get(reason);
    long[] page = pages == null ? null : pages[division * indicators + indicator];
    return page == null ? 0 : page[cell];
  }

  long getUnlocated() {
    return unlocated;
  }
}
