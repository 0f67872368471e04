package org.liangze.exchange.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.liangze.api.intake.IntakeListener;
import org.liangze.model.intake.RowFinding;

/**
 * What is found while a table is read, told in the order of its rows together with what is rejected
 * later: whoever takes rows over reads ahead of that. Not thread-safe.
 */
final class FindingsInOrder implements IntakeListener {

  /** More are not kept back: where so much is wrong, memory is worth more than their order. */
  static final int MOST_HELD = 10_000;

  private final IntakeListener further;
  private final Deque<Held> held = new ArrayDeque<>();

  /** Found since the last row was handed on. */
  private final List<RowFinding> fresh = new ArrayList<>();

  private boolean holding;

  FindingsInOrder(IntakeListener further) {
    this.further = further;
  }

  /** Keeps findings back from now on, until {@link #tellThrough} or {@link #tellAll}. */
  void hold() {
    holding = true;
  }

  @Override
  public void onFinding(RowFinding finding) {
    if (holding && held.size() + fresh.size() < MOST_HELD) {
      fresh.add(finding);
    } else {
      tellAll();
      further.onFinding(finding);
    }
  }

  @Override
  public void onProgress(long rows) {
    further.onProgress(rows);
  }

  /** Hears that a row is handed on: what was found since the last one belongs before it. */
  void handOn(long row) {
    fresh.forEach(finding -> held.add(new Held(row, finding)));
    fresh.clear();
  }

  /** Tells what was found up to a row that was handed on, inclusive. */
  void tellThrough(long row) {
    while (!held.isEmpty() && held.getFirst().row <= row) {
      further.onFinding(held.removeFirst().finding);
    }
  }

  void tellAll() {
    tellThrough(Long.MAX_VALUE);
    fresh.forEach(further::onFinding);
    fresh.clear();
  }

  private static final class Held {
    private final long row;
    private final RowFinding finding;

    Held(long row, RowFinding finding) {
      this.row = row;
      this.finding = finding;
    }
  }
}
