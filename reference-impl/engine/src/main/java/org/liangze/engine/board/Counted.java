package org.liangze.engine.board;

/**
 * How often something was met and required, in one number (计数): both change with one addition.
 *
 * <p>The upper half holds what was met, the lower half what was required, each at most 2^31 - 1.
 */
final class Counted {

  private static final long ONE_MET = 1L << 32;

  private Counted() {}

  /** Returns what an answer adds; what is unknown adds nothing. */
  static long ofAnswer(int answer) {
    return (answer & 1) + (answer == Answer.MET ? ONE_MET : 0);
  }

  static int met(long counted) {
    return (int) (counted >>> 32);
  }

  static int required(long counted) {
    return (int) counted;
  }
}
