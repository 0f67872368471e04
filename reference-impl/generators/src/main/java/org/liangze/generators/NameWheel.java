package org.liangze.generators;

/**
 * Names made of a first and a second part; as many different ones as there are pairs.
 *
 * <p>This class is immutable and thread-safe.
 */
final class NameWheel {

  /** Greater than any part of any wheel, so prime to the number of pairs. */
  private static final int STEP = 7919;

  private final String[] firsts;
  private final String[] seconds;

  NameWheel(String firsts, String seconds) {
    this.firsts = firsts.split(" ");
    this.seconds = seconds.split(" ");
  }

  /**
   * Returns one name.
   *
   * @param turn any number; names of one turn differ from each other
   * @param step from 0 up to the number of pairs
   */
  String name(long turn, int step) {
    int pairs = firsts.length * seconds.length;
    int pair = (int) ((Dice.below(pairs, turn) + (long) step * STEP) % pairs);
    return firsts[pair % firsts.length] + seconds[pair / firsts.length];
  }
}
