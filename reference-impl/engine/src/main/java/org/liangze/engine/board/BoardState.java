package org.liangze.engine.board;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A board as it was at one moment (看板快照), from which any count can be read.
 *
 * <p>It shares its pages with the board and with other states; nobody changes them. Safe for use by
 * any number of threads.
 */
final class BoardState {

  private final DivisionNumbers divisions;
  private final CellGrid grid;
  private final int indicators;
  private final int stride;
  private final @Nullable long[][] columns;
  private final @Nullable long[][] blocks;
  private final @Nullable long[][] tallies;

  BoardState(
      DivisionNumbers divisions,
      CellGrid grid,
      int indicators,
      @Nullable long[][] columns,
      @Nullable long[][] blocks,
      @Nullable long[][] tallies) {
    this.divisions = divisions;
    this.grid = grid;
    this.indicators = indicators;
    this.stride = 2 * indicators + grid.getBits();
    this.columns = columns;
    this.blocks = blocks;
    this.tallies = tallies;
  }

  int getIndicators() {
    return indicators;
  }

  CellGrid getGrid() {
    return grid;
  }

  /**
   * Adds what was counted of a division, with all that lies within it.
   *
   * @param counted for each cell what was counted of each indicator
   * @param sign 1, or -1 to take it away
   */
  void addCells(long[] counted, int division, int sign) {
    int inner = divisions.innerOf(division);
    if (inner != DivisionNumbers.NONE) {
      long[] tally = tallies[inner];
      for (int at = 0; tally != null && at < tally.length; at++) {
        counted[at] += sign * tally[at];
      }
      return;
    }
    long[] own = new long[indicators];
    for (int cell = 0; cell < grid.getCells(); cell++) {
      Arrays.fill(own, 0);
      addOwn(own, division, grid.codeOf(cell));
      for (int indicator = 0; indicator < indicators; indicator++) {
        counted[cell * indicators + indicator] += sign * own[indicator];
      }
    }
  }

  /**
   * Adds what was counted of the subjects that stand in a cell of a division itself, from the
   * columns.
   */
  private void addOwn(long[] counted, int division, int code) {
    long[] blockPage = blocks[division / SlotBlocks.PAGE];
    if (blockPage == null) {
      return;
    }
    long block = blockPage[division % SlotBlocks.PAGE];
    int size = (int) block;
    if (size == 0) {
      return;
    }
    int begin = (int) (block >>> 32);
    int last = begin + size - 1;
    for (int word = begin >>> 6; word <= last >>> 6; word++) {
      long mask = -1L;
      if (word == begin >>> 6) {
        mask &= -1L << begin;
      }
      if (word == last >>> 6) {
        mask &= -1L >>> ~last;
      }
      addWord(counted, word, mask, code);
    }
  }

  private void addWord(long[] counted, int word, long within, int code) {
    long[] page = columns[word / AnswerColumns.WORDS];
    if (page == null) {
      return;
    }
    int at = word % AnswerColumns.WORDS * stride;
    long mask = within;
    for (int bit = 0; bit < grid.getBits(); bit++) {
      long set = page[at + 2 * indicators + bit];
      mask &= (code >>> bit & 1) == 0 ? ~set : set;
    }
    if (mask == 0) {
      return;
    }
    for (int indicator = 0; indicator < indicators; indicator++) {
      long required = page[at + 2 * indicator] & mask;
      long met = page[at + 2 * indicator + 1] & required;
      counted[indicator] += ((long) Long.bitCount(met) << 32) + Long.bitCount(required);
    }
  }
}
