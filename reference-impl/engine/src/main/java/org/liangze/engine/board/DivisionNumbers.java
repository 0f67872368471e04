package org.liangze.engine.board;

import java.util.Arrays;
import org.liangze.model.jurisdiction.JurisdictionTree;

/**
 * The divisions of a tree by their numbers in pre-order (区划编号): what lies within a division is the
 * range from its number to its end. Immutable.
 */
final class DivisionNumbers {

  /** Stands for "no division": above the topmost, or a leaf among the inner ones. */
  static final int NONE = -1;

  private final int[] parents;
  private final int[] ends;

  /** The number of each division among those that have others below them; NONE for leaves. */
  private final int[] inner;

  private final int innerCount;

  private DivisionNumbers(int[] parents, int[] ends) {
    this.parents = parents;
    this.ends = ends;
    this.inner = new int[parents.length];
    int count = 0;
    for (int division = 0; division < parents.length; division++) {
      inner[division] = ends[division] > division + 1 ? count++ : NONE;
    }
    this.innerCount = count;
  }

  static DivisionNumbers of(JurisdictionTree tree) {
    int[] ends = new int[tree.size()];
    for (int division = 0; division < ends.length; division++) {
      ends[division] = tree.endOf(tree.at(division).getCode());
    }
    return ofEnds(ends);
  }

  /**
   * Returns the numbering of divisions whose ends are known.
   *
   * @param ends for each division the number after the last one within it
   */
  static DivisionNumbers ofEnds(int[] ends) {
    int[] parents = new int[ends.length];
    Arrays.fill(parents, NONE);
    for (int division = 0; division < ends.length; division++) {
      for (int child = division + 1; child < ends[division]; child = ends[child]) {
        parents[child] = division;
      }
    }
    return new DivisionNumbers(parents, ends);
  }

  int size() {
    return parents.length;
  }

  int parentOf(int division) {
    return parents[division];
  }

  /** Returns the number after the last division within this one; that of its next sibling. */
  int endOf(int division) {
    return ends[division];
  }

  /** Returns the number of a division among the inner ones, in pre-order; NONE for a leaf. */
  int innerOf(int division) {
    return inner[division];
  }

  int getInnerCount() {
    return innerCount;
  }
}
