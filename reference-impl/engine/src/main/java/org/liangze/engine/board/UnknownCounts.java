package org.liangze.engine.board;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangze.model.assessment.Reason;

/**
 * How many subjects an indicator can say nothing of, and why (无法判定数). Seldom any: as a rule this is
 * empty, and takes no room.
 */
final class UnknownCounts {

  private final DivisionNumbers divisions;
  private final int cells;
  private final int indicators;
  private final Map<String, @Nullable Reason[]> bySubject = new HashMap<>();

  /** For each reason a page for each division and indicator: how many in each cell. */
  private final Map<Reason, LongPages> counts = new HashMap<>();

  UnknownCounts(DivisionNumbers divisions, CellGrid grid, int indicators) {
    this.divisions = divisions;
    this.cells = grid.getCells();
    this.indicators = indicators;
  }

  /**
   * Notes why nothing can be said of a subject.
   *
   * @param reasons for each indicator, or null where something can be said; null if that is so of
   *     all
   */
  void put(String id, int division, int cell, @Nullable Reason @Nullable [] reasons) {
    @Nullable Reason[] before = reasons == null ? bySubject.remove(id) : bySubject.put(id, reasons);
    count(division, cell, before, -1);
    count(division, cell, reasons, 1);
  }

  private void count(int division, int cell, @Nullable Reason @Nullable [] reasons, long change) {
    if (reasons == null) {
      return;
    }
    for (int indicator = 0; indicator < indicators; indicator++) {
      Reason reason = reasons[indicator];
      if (reason != null) {
        LongPages pages = counts.get(reason);
        if (pages == null) {
          pages = new LongPages(divisions.size() * indicators, cells);
          counts.put(reason, pages);
        }
        for (int d = division; d != DivisionNumbers.NONE; d = divisions.parentOf(d)) {
          pages.writable(d * indicators + indicator)[cell] += change;
        }
      }
    }
  }

  /** Returns the counts as they are now, by reason; they will not change. */
  Map<Reason, @Nullable long[][]> freeze() {
    if (counts.isEmpty()) {
      return Collections.emptyMap();
    }
    Map<Reason, @Nullable long[][]> frozen = new HashMap<>();
    counts.forEach((reason, pages) -> frozen.put(reason, pages.freeze()));
    return frozen;
  }
}
