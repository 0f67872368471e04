package org.liangze.engine.board;

import java.util.Arrays;

/**
 * Every division's counts and ranks, from the columns (全量重算): one pass from the last division to
 * the first, so that what lies within a division is counted before it. Not thread-safe.
 */
final class Recount {

  private final BoardState state;
  private final DivisionNumbers divisions;
  private final int indicators;
  private final long[] counted;
  private final int[] ranks;
  private final SiblingRanks siblingRanks = new SiblingRanks();
  private int[] places = new int[64];

  Recount(BoardState state) {
    this.state = state;
    this.divisions = state.getDivisions();
    this.indicators = state.getIndicators();
    this.counted = new long[divisions.size() * indicators];
    this.ranks = new int[counted.length];
  }

  /**
   * Counts and ranks what a filter lets pass.
   *
   * @param row of the grid, or any
   * @param column of the grid, or any
   */
  void run(int row, int column) {
    int cares = state.getGrid().caresOf(row, column);
    int value = state.getGrid().valueOf(row, column);
    Arrays.fill(counted, 0);
    for (int division = divisions.size() - 1; division >= 0; division--) {
      int at = division * indicators;
      state.addOwn(counted, at, division, cares, value);
      if (!divisions.isLeaf(division)) {
        sumUp(division, at);
      }
    }
  }

  private void sumUp(int division, int at) {
    int siblings = 0;
    int end = divisions.endOf(division);
    for (int child = division + 1; child < end; child = divisions.endOf(child)) {
      int from = child * indicators;
      for (int indicator = 0; indicator < indicators; indicator++) {
        counted[at + indicator] += counted[from + indicator];
      }
      if (siblings == places.length) {
        places = Arrays.copyOf(places, siblings * 2);
      }
      places[siblings++] = from;
    }
    for (int indicator = 0; indicator < indicators; indicator++) {
      siblingRanks.rank(counted, places, siblings, indicator, ranks);
    }
  }

  long getCounted(int division, int indicator) {
    return counted[division * indicators + indicator];
  }

  /** Returns the rank of a division among its siblings; 0 if it has none. */
  int getRank(int division, int indicator) {
    return ranks[division * indicators + indicator];
  }
}
