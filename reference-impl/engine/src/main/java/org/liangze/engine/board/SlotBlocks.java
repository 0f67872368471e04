package org.liangze.engine.board;

import org.jspecify.annotations.Nullable;

/**
 * Where the subjects of each division stand (户位): a block of places for each, in pre-order of the
 * divisions, with a little room to spare.
 *
 * <p>A full block moves to the end with more room; what it leaves behind is waste, and once that is
 * an eighth of everything, all is laid out anew. So taking a place costs constant time, amortised.
 */
final class SlotBlocks {

  static final int PAGE = 256;

  /** For each division where its block begins, and how many places of it are held. */
  private final LongPages blocks;

  private final int[] capacities;
  private int end;
  private int wasted;

  /**
   * Lays out the blocks.
   *
   * @param counts how many subjects each division has to begin with
   */
  SlotBlocks(int[] counts) {
    this.blocks = new LongPages((counts.length + PAGE - 1) / PAGE, PAGE);
    this.capacities = new int[counts.length];
    for (int division = 0; division < counts.length; division++) {
      if (counts[division] > 0) {
        capacities[division] = withRoom(counts[division]);
        put(division, end, 0);
        end = Math.addExact(end, capacities[division]);
      }
    }
  }

  /** An eighth more, and at least one. */
  private static int withRoom(int count) {
    return count + Math.max(1, count >>> 3);
  }

  private void put(int division, int begin, int size) {
    blocks.writable(division / PAGE)[division % PAGE] = (long) begin << 32 | size;
  }

  private long get(int division) {
    long[] page = blocks.get(division / PAGE);
    return page == null ? 0 : page[division % PAGE];
  }

  int beginOf(int division) {
    return (int) (get(division) >>> 32);
  }

  int sizeOf(int division) {
    return (int) get(division);
  }

  /** Returns the number of places, held or not. */
  int getEnd() {
    return end;
  }

  boolean isFull(int division) {
    return sizeOf(division) == capacities[division];
  }

  /** Returns whether so many places are of no use that all should be laid out anew. */
  boolean isWasteful() {
    return wasted > 1024 && wasted > end >>> 3;
  }

  /**
   * Moves a full block to the end, with twice the room.
   *
   * @return where it begins now; its places are held as before
   */
  int relocate(int division) {
    int size = sizeOf(division);
    int begin = end;
    wasted += capacities[division];
    capacities[division] = Math.max(4, 2 * capacities[division]);
    end = Math.addExact(end, capacities[division]);
    put(division, begin, size);
    return begin;
  }

  /** Holds the next place of a block that is not full, and returns it. */
  int take(int division) {
    int begin = beginOf(division);
    int size = sizeOf(division);
    put(division, begin, size + 1);
    return begin + size;
  }

  /** Gives the last place of a block back, and returns it. */
  int giveBack(int division) {
    int begin = beginOf(division);
    int size = sizeOf(division) - 1;
    put(division, begin, size);
    return begin + size;
  }

  @Nullable long[][] freeze() {
    return blocks.freeze();
  }
}
