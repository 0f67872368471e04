package org.liangze.engine.board;

import org.jspecify.annotations.Nullable;

/**
 * The answers about many subjects in bits (判定位列): for each indicator one column of "required" and
 * one of "met", beside the columns that tell each subject's cell.
 *
 * <p>Sixty-four subjects share a word of each column, and the words of all columns that are about
 * the same subjects stand side by side: so a count is {@code Long.bitCount} of a few words, and a
 * change touches one place in memory. A place that nobody holds has no bit set, and counts nowhere.
 * Required and not met is MISSED; met without being required stands for UNKNOWN.
 */
final class AnswerColumns {

  /** Words of each column on a page. */
  static final int WORDS = 16;

  private static final int WORD_SHIFT = 4;

  private final int indicators;
  private final CellGrid grid;
  private final int stride;
  private final LongPages pages;

  AnswerColumns(int indicators, CellGrid grid, int slots) {
    this.indicators = indicators;
    this.grid = grid;
    this.stride = 2 * indicators + grid.getBits();
    this.pages = new LongPages(pagesFor(slots), WORDS * stride);
  }

  private static int pagesFor(int slots) {
    return (slots + 64 * WORDS - 1) / (64 * WORDS);
  }

  void growTo(int slots) {
    pages.growTo(pagesFor(slots));
  }

  private int offset(int slot) {
    return (slot >>> 6 & WORDS - 1) * stride;
  }

  private static int pageOf(int slot) {
    return slot >>> 6 + WORD_SHIFT;
  }

  /** Returns the state of an answer: bit 0 is set if required, bit 1 if met. */
  int answer(int slot, int indicator) {
    long[] page = pages.get(pageOf(slot));
    if (page == null) {
      return 0;
    }
    int at = offset(slot) + 2 * indicator;
    return (int) (page[at] >>> slot & 1 | (page[at + 1] >>> slot & 1) << 1);
  }

  /** Sets an answer, and returns what it was. */
  int setAnswer(int slot, int indicator, int answer) {
    long[] page = pages.writable(pageOf(slot));
    int at = offset(slot) + 2 * indicator;
    long bit = 1L << slot;
    int before = (page[at] & bit) == 0 ? 0 : 1;
    before |= (page[at + 1] & bit) == 0 ? 0 : 2;
    page[at] = (answer & 1) == 0 ? page[at] & ~bit : page[at] | bit;
    page[at + 1] = (answer & 2) == 0 ? page[at + 1] & ~bit : page[at + 1] | bit;
    return before;
  }

  /** Sets in which cell a subject stands. */
  void setCell(int slot, int cell) {
    long[] page = pages.writable(pageOf(slot));
    int at = offset(slot) + 2 * indicators;
    long bit = 1L << slot;
    int code = grid.codeOf(cell);
    for (int i = 0; i < grid.getBits(); i++) {
      page[at + i] = (code >>> i & 1) == 0 ? page[at + i] & ~bit : page[at + i] | bit;
    }
  }

  /** Returns in which cell a subject stands. */
  int cellAt(int slot) {
    long[] page = pages.get(pageOf(slot));
    if (page == null) {
      return 0;
    }
    int at = offset(slot) + 2 * indicators;
    int code = 0;
    for (int i = 0; i < grid.getBits(); i++) {
      code |= (int) (page[at + i] >>> slot & 1) << i;
    }
    return grid.cellOf(code);
  }

  /** Moves all that stands about a subject to another place, and leaves the old one empty. */
  void move(int from, int to) {
    copyFrom(this, from, to);
    clear(from);
  }

  /** Copies all that stands about a subject in other columns to a place in these. */
  void copyFrom(AnswerColumns other, int from, int to) {
    long[] target = pages.writable(pageOf(to));
    long[] source = other.pages.get(pageOf(from));
    int old = offset(from);
    int now = offset(to);
    for (int i = 0; i < stride; i++) {
      long bit = source == null ? 0 : source[old + i] >>> from & 1;
      target[now + i] = target[now + i] & ~(1L << to) | bit << to;
    }
  }

  /** Leaves a place empty. */
  void clear(int slot) {
    long[] page = pages.writable(pageOf(slot));
    int at = offset(slot);
    for (int i = 0; i < stride; i++) {
      page[at + i] &= ~(1L << slot);
    }
  }

  @Nullable long[][] freeze() {
    return pages.freeze();
  }
}
