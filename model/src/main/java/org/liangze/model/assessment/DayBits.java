package org.liangze.model.assessment;

import java.util.OptionalLong;

/**
 * Sets of days (日期集合) as bits: pairs of a word's number and its 64 days, in ascending order, so
 * that a year of days takes 14 longs and days far apart take no more than near ones.
 */
final class DayBits {

  private static final int WORD = 6;

  private DayBits() {}

  /** Returns the set with one more day; the set itself if it holds the day already. */
  static long[] with(long[] bits, long epochDay) {
    long word = epochDay >> WORD;
    long bit = 1L << epochDay;
    int at = find(bits, word);
    if (at < bits.length && bits[at] == word) {
      if ((bits[at + 1] & bit) != 0) {
        return bits;
      }
      long[] changed = bits.clone();
      changed[at + 1] |= bit;
      return changed;
    }
    long[] grown = new long[bits.length + 2];
    System.arraycopy(bits, 0, grown, 0, at);
    grown[at] = word;
    grown[at + 1] = bit;
    System.arraycopy(bits, at, grown, at + 2, bits.length - at);
    return grown;
  }

  /** Returns the first day of the set from one day through another, both inclusive. */
  static OptionalLong first(long[] bits, long from, long through) {
    for (int at = find(bits, from >> WORD); at < bits.length; at += 2) {
      long start = bits[at] << WORD;
      long days = bits[at + 1];
      if (start < from) {
        days &= -1L << from;
      }
      if (days != 0) {
        long day = start + Long.numberOfTrailingZeros(days);
        return day <= through ? OptionalLong.of(day) : OptionalLong.empty();
      }
      if (start > through) {
        break;
      }
    }
    return OptionalLong.empty();
  }

  /** Returns how many days the set holds. */
  static int count(long[] bits) {
    int count = 0;
    for (int at = 0; at < bits.length; at += 2) {
      count += Long.bitCount(bits[at + 1]);
    }
    return count;
  }

  /** Returns the position of the first pair whose word is not below one; the end if all are. */
  private static int find(long[] bits, long word) {
    // Records come in the order of days as a rule, so the end is looked at first.
    int at = bits.length;
    while (at > 0 && bits[at - 2] >= word) {
      at -= 2;
    }
    return at;
  }
}
