package org.liangze.engine.board;

import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The answers about all subjects of one sort, and the counts of every division (对象看板).
 *
 * <p>What is counted of a division that has others below it stands in a tally, which every change
 * of an answer keeps up along the path to the root. A division without others below it has none: it
 * is counted from its block of columns when somebody asks. One thread writes; readers have {@link
 * #freeze() frozen} states.
 */
final class SubjectBoard {

  static final int NOWHERE = -1;

  private final DivisionNumbers divisions;
  private final CellGrid grid;
  private final int indicators;
  private AnswerColumns columns;
  private SlotBlocks blocks;
  private final IdTable table = new IdTable();

  /** For each inner division a page: for each cell what was counted of each indicator. */
  private final LongPages tallies;

  /** By place: whose answers stand there, in which division, and the last day they hold. */
  private @Nullable String[] ids;

  private int[] divisionOf;
  private int[] holdsThrough;

  /**
   * Makes an empty board.
   *
   * @param expected how many subjects each division will have, so that nothing need move; a guess
   */
  SubjectBoard(DivisionNumbers divisions, CellGrid grid, int indicators, int[] expected) {
    this.divisions = divisions;
    this.grid = grid;
    this.indicators = indicators;
    this.blocks = new SlotBlocks(expected);
    this.columns = new AnswerColumns(indicators, grid, blocks.getEnd());
    this.ids = new String[blocks.getEnd()];
    this.divisionOf = new int[blocks.getEnd()];
    this.holdsThrough = new int[blocks.getEnd()];
    this.tallies = new LongPages(divisions.getInnerCount(), grid.getCells() * indicators);
  }

  /** Returns the place of a subject, until the next one enters or leaves; or {@link #NOWHERE}. */
  int find(String id) {
    return table.find(id, ids);
  }

  int divisionAt(int slot) {
    return divisionOf[slot];
  }

  int cellAt(int slot) {
    return columns.cellAt(slot);
  }

  int answerAt(int slot, int indicator) {
    return columns.answer(slot, indicator);
  }

  /**
   * Puts a subject that is not on the board into a division and a cell; nothing is required of it
   * yet.
   *
   * @return its place
   */
  int enter(String id, int division, int cell) {
    if (blocks.isFull(division)) {
      makeRoom(division);
    }
    int slot = blocks.take(division);
    ids[slot] = id;
    divisionOf[slot] = division;
    holdsThrough[slot] = Integer.MAX_VALUE;
    table.add(id, slot, ids);
    columns.setCell(slot, cell);
    return slot;
  }

  private void makeRoom(int division) {
    int from = blocks.beginOf(division);
    int size = blocks.sizeOf(division);
    int to = blocks.relocate(division);
    growTo(blocks.getEnd());
    for (int i = 0; i < size; i++) {
      move(from + i, to + i);
    }
    if (blocks.isWasteful()) {
      layOutAnew();
    }
  }

  private void growTo(int slots) {
    columns.growTo(slots);
    if (ids.length < slots) {
      int room = Math.max(slots, (int) Math.min(Integer.MAX_VALUE - 8, ids.length * 9L / 8));
      ids = Arrays.copyOf(ids, room);
      divisionOf = Arrays.copyOf(divisionOf, room);
      holdsThrough = Arrays.copyOf(holdsThrough, room);
    }
  }

  private void move(int from, int to) {
    table.move(from, to, ids);
    columns.move(from, to);
    ids[to] = ids[from];
    ids[from] = null;
    divisionOf[to] = divisionOf[from];
    holdsThrough[to] = holdsThrough[from];
  }

  /** Takes the subject of a place off the board, with all that was counted of it. */
  void leave(int slot) {
    for (int indicator = 0; indicator < indicators; indicator++) {
      answer(slot, indicator, Answer.NOT_REQUIRED);
    }
    table.remove(slot, ids);
    columns.clear(slot);
    ids[slot] = null;
    int last = blocks.giveBack(divisionOf[slot]);
    if (last != slot) {
      move(last, slot);
    }
  }

  /**
   * Notes the answer of an indicator about the subject of a place, and counts it all the way up.
   */
  void answer(int slot, int indicator, int answer) {
    int before = columns.setAnswer(slot, indicator, answer);
    if (before != answer) {
      long change = Counted.ofAnswer(answer) - Counted.ofAnswer(before);
      if (change != 0) {
        count(divisionOf[slot], columns.cellAt(slot) * indicators + indicator, change);
      }
    }
  }

  /** Notes the last day on which all answers about a subject hold, as a day of the epoch. */
  void setHoldsThrough(int slot, int day) {
    holdsThrough[slot] = day;
  }

  /** Gives the subjects of which an answer no longer holds on a day. */
  void forEachExpired(long day, Consumer<String> consumer) {
    for (int slot = 0; slot < ids.length; slot++) {
      if (holdsThrough[slot] < day) {
        String id = ids[slot];
        if (id != null) {
          consumer.accept(id);
        }
      }
    }
  }

  private void count(int division, int at, long change) {
    for (int d = division; d != DivisionNumbers.NONE; d = divisions.parentOf(d)) {
      int inner = divisions.innerOf(d);
      if (inner != DivisionNumbers.NONE) {
        tallies.writable(inner)[at] += change;
      }
    }
  }

  /** Lays all blocks out in order again, so that no place is wasted. */
  private void layOutAnew() {
    SlotBlocks oldBlocks = blocks;
    AnswerColumns oldColumns = columns;
    @Nullable String[] oldIds = ids;
    int[] oldHolds = holdsThrough;
    int[] sizes = new int[divisions.size()];
    for (int division = 0; division < sizes.length; division++) {
      sizes[division] = blocks.sizeOf(division);
    }
    blocks = new SlotBlocks(sizes);
    columns = new AnswerColumns(indicators, grid, blocks.getEnd());
    ids = new String[blocks.getEnd()];
    divisionOf = new int[blocks.getEnd()];
    holdsThrough = new int[blocks.getEnd()];
    table.clear();
    for (int division = 0; division < sizes.length; division++) {
      int begin = oldBlocks.beginOf(division);
      for (int from = begin; from < begin + sizes[division]; from++) {
        String id = oldIds[from];
        if (id == null) {
          throw new IllegalStateException("nobody stands at " + from);
        }
        int slot = blocks.take(division);
        ids[slot] = id;
        divisionOf[slot] = division;
        holdsThrough[slot] = oldHolds[from];
        table.add(id, slot, ids);
        columns.copyFrom(oldColumns, from, slot);
      }
    }
  }

  /** Returns the state of the board as it is now; it will not change. */
  BoardState freeze() {
    return new BoardState(
        divisions, grid, indicators, columns.freeze(), blocks.freeze(), tallies.freeze());
  }
}
