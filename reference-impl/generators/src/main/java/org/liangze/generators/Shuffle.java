package org.liangze.generators;

/**
 * A shuffle of the numbers from 0 up to, and without, a size, that needs no memory for them.
 *
 * <p>A Feistel network over the next even power of two; what falls outside the size is sent round
 * again until it falls inside, which keeps it a permutation.
 *
 * <p>This class is immutable and thread-safe.
 */
final class Shuffle {

  private static final int ROUNDS = 4;

  private final int size;
  private final long key;
  private final int halfBits;
  private final int halfMask;

  Shuffle(int size, long key) {
    this.size = size;
    this.key = key;
    int bits = 32 - Integer.numberOfLeadingZeros(Math.max(1, size - 1));
    this.halfBits = (bits + 1) / 2;
    this.halfMask = (1 << halfBits) - 1;
  }

  /** Returns where a number comes to lie. */
  int at(int number) {
    long value = number;
    do {
      value = permuted(value);
    } while (value >= size);
    return (int) value;
  }

  private long permuted(long value) {
    long left = value >>> halfBits;
    long right = value & halfMask;
    for (int round = 0; round < ROUNDS; round++) {
      long next = left ^ Dice.mix(key + right * ROUNDS + round) & halfMask;
      left = right;
      right = next;
    }
    return left << halfBits | right;
  }
}
