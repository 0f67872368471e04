package org.liangze.generators;

/**
 * Numbers that look random and depend on nothing but the seed, the purpose and an index, so that
 * any of them can be had at any time and in any order.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Dice {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;

  private final long seed;

  Dice(long seed) {
    this.seed = mix(seed + GOLDEN_GAMMA);
  }

  /** Returns any long. */
  long roll(Enum<?> purpose, long index) {
    // The name's hash, not the ordinal: a new constant must not move the others.
    long stream = mix(seed ^ purpose.name().hashCode() * GOLDEN_GAMMA);
    return mix(stream + index * GOLDEN_GAMMA);
  }

  /** Returns a number from 0 up to, and without, a bound. */
  int below(int bound, Enum<?> purpose, long index) {
    return below(bound, roll(purpose, index));
  }

  /** Maps any long to a number from 0 up to, and without, a bound. */
  static int below(int bound, long roll) {
    return (int) ((roll >>> 32) * bound >>> 32);
  }

  /** The finaliser of SplitMix64. */
  static long mix(long value) {
    long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}
