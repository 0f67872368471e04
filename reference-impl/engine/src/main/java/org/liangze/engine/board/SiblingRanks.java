package org.liangze.engine.board;

import java.util.Arrays;
import org.liangze.model.figure.Rate;

/**
 * The exact ranks of siblings by their rates (同级排名): 1 for the best, ties alike, and 0 for what is
 * n/a; as {@link org.liangze.model.figure.RankingMethod#COMPETITION} has it.
 *
 * <p>Rates up to 1 of less than 2^26 required are compared by their quotients in floating point,
 * which is exact: two different ones lie more than 2^-52 apart, and are rounded by less than 2^-53
 * altogether; equal ones are rounded alike. Whatever goes beyond is compared as fractions. No
 * quotient is ever printed. Not thread-safe.
 */
final class SiblingRanks {

  /** Up to here it is quicker to compare each with each than to sort. */
  private static final int FEW = 40;

  private static final int EXACT_BELOW = 1 << 26;

  private static final long NOT_APPLICABLE = -1;

  private long[] keys = new long[64];
  private long[] sorted = new long[64];

  /**
   * Ranks siblings by one indicator.
   *
   * @param counted what was counted of the siblings
   * @param places where each sibling's count stands, and where its rank goes
   * @param siblings how many there are
   */
  void rank(long[] counted, int[] places, int siblings, int offset, int[] ranks) {
    if (keys.length < siblings) {
      keys = new long[siblings * 2];
      sorted = new long[siblings * 2];
    }
    boolean small = true;
    for (int i = 0; i < siblings; i++) {
      long each = counted[places[i] + offset];
      int required = Counted.required(each);
      int met = Counted.met(each);
      small &= required < EXACT_BELOW & met <= required;
      keys[i] =
          required == 0 ? NOT_APPLICABLE : Double.doubleToRawLongBits(met / (double) required);
    }
    if (!small) {
      rankByFractions(counted, places, siblings, offset, ranks);
    } else if (siblings <= FEW) {
      rankFew(places, siblings, offset, ranks);
    } else {
      rankMany(places, siblings, offset, ranks);
    }
  }

  private void rankFew(int[] places, int siblings, int offset, int[] ranks) {
    for (int i = 0; i < siblings; i++) {
      long key = keys[i];
      long above = 1;
      for (int j = 0; j < siblings; j++) {
        above += key - keys[j] >>> 63;
      }
      ranks[places[i] + offset] = key == NOT_APPLICABLE ? 0 : (int) above;
    }
  }

  private void rankMany(int[] places, int siblings, int offset, int[] ranks) {
    System.arraycopy(keys, 0, sorted, 0, siblings);
    Arrays.sort(sorted, 0, siblings);
    for (int i = 0; i < siblings; i++) {
      ranks[places[i] + offset] =
          keys[i] == NOT_APPLICABLE ? 0 : siblings - lastOf(keys[i], siblings);
    }
  }

  /** Returns the last place at which a key stands among the sorted ones. */
  private int lastOf(long key, int siblings) {
    int low = 0;
    int high = siblings;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] > key) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low - 1;
  }

  private static void rankByFractions(
      long[] counted, int[] places, int siblings, int offset, int[] ranks) {
    for (int i = 0; i < siblings; i++) {
      Rate rate = rateOf(counted[places[i] + offset]);
      int above = 1;
      for (int j = 0; j < siblings; j++) {
        above += rateOf(counted[places[j] + offset]).compareTo(rate) > 0 ? 1 : 0;
      }
      ranks[places[i] + offset] = rate.isApplicable() ? above : 0;
    }
  }

  private static Rate rateOf(long counted) {
    return Rate.of(Counted.met(counted), Counted.required(counted));
  }
}
