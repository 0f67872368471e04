package org.liangze.generators;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Splits a whole number over weights, one share after the other, so that the shares add up to it
 * exactly: each is what the running total has gained by rounding down.
 *
 * <p>Not thread-safe.
 */
final class Shares {

  private final long whole;
  private final long weights;
  private long weightSoFar;
  private long givenSoFar;

  /**
   * @param whole what is split; times the weights it must fit a long
   * @param weights the sum of all weights to come
   */
  Shares(long whole, long weights) {
    this.whole = whole;
    this.weights = weights;
  }

  /** Returns the share of the next weight. */
  long next(long weight) {
    weightSoFar += weight;
    long share = Math.multiplyExact(whole, weightSoFar) / weights - givenSoFar;
    givenSoFar += share;
    return share;
  }

  /** Returns equal shares, as equal as whole numbers can be. */
  static int[] equal(int whole, int parts) {
    Shares shares = new Shares(whole, parts);
    return IntStream.range(0, parts).map(part -> (int) shares.next(1)).toArray();
  }

  /** Returns shares by the largest remainder, in the order of the weights. */
  static long[] byLargestRemainder(long whole, long[] weights) {
    long sum = Arrays.stream(weights).sum();
    long[] shares = new long[weights.length];
    long[] remainders = new long[weights.length];
    long left = whole;
    for (int i = 0; i < weights.length; i++) {
      long product = Math.multiplyExact(whole, weights[i]);
      shares[i] = product / sum;
      remainders[i] = product % sum;
      left -= shares[i];
    }
    IntStream.range(0, weights.length)
        .boxed()
        .sorted(Comparator.comparingLong((Integer i) -> remainders[i]).reversed())
        .limit(left)
        .forEach(i -> shares[i]++);
    return shares;
  }
}
