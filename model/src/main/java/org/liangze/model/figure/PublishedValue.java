package org.liangze.model.figure;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The true values that print as a published figure: an interval, in eighteenths of its last
 * decimal.
 *
 * <p>Eighteenths, because HALF_UP of P takes in all from P - 1/2 up to, and without, P + 1/2, and
 * rounding first at any number of further decimals takes in all above P - 5/9 (0.555... of a
 * decimal) as well.
 */
final class PublishedValue {

  private static final int PARTS = 18;
  private static final int HALF = 9;
  private static final int FIVE_NINTHS = 10;

  private final boolean ratio;
  private final BigInteger digits;
  private final boolean least;

  /** How many parts a fraction of 1 has: for a percentage 100 times those of one decimal place. */
  private final BigInteger partsOfOne;

  private final BigInteger low;
  private final boolean lowIncluded;
  private final @Nullable BigInteger high;

  private PublishedValue(
      boolean ratio,
      BigInteger digits,
      boolean least,
      BigInteger partsOfOne,
      BigInteger low,
      boolean lowIncluded,
      @Nullable BigInteger high) {
    this.ratio = ratio;
    this.digits = digits;
    this.least = least;
    this.partsOfOne = partsOfOne;
    this.low = low;
    this.lowIncluded = lowIncluded;
    this.high = high;
  }

  /**
   * Returns the values of a figure.
   *
   * @param digits the figure without its point
   * @param least whether the figure is only a lower limit
   */
  static PublishedValue of(boolean ratio, BigInteger digits, int decimals, boolean least) {
    BigInteger partsOfOne =
        BigInteger.TEN.pow(decimals).multiply(BigInteger.valueOf(ratio ? PARTS : 100 * PARTS));
    BigInteger middle = digits.multiply(BigInteger.valueOf(PARTS));
    return least
        ? new PublishedValue(ratio, digits, true, partsOfOne, middle, true, null)
        : new PublishedValue(
            ratio,
            digits,
            false,
            partsOfOne,
            middle.subtract(BigInteger.valueOf(HALF)),
            true,
            middle.add(BigInteger.valueOf(HALF)));
  }

  /** Returns the values that print as the figure only if they are rounded more than once. */
  Optional<PublishedValue> roundedTwice() {
    if (least || digits.signum() == 0) {
      return Optional.empty();
    }
    BigInteger middle = digits.multiply(BigInteger.valueOf(PARTS));
    return Optional.of(
        new PublishedValue(
            ratio,
            digits,
            false,
            partsOfOne,
            middle.subtract(BigInteger.valueOf(FIVE_NINTHS)),
            false,
            middle.subtract(BigInteger.valueOf(HALF))));
  }

  /** Returns whether the value of every pair of counts is one of these. */
  boolean holdsThroughout(PublishedCount met, PublishedCount required) {
    PublishedCount upper = ratio ? required : met;
    PublishedCount lower = ratio ? met : required;
    BigInteger smallestLower = lower.lowest().max(BigInteger.ONE);
    return isAboveLow(upper.lowest(), lower.highest())
        && isBelowHigh(upper.highest(), smallestLower);
  }

  private boolean isAboveLow(BigInteger upper, @Nullable BigInteger lower) {
    if (lower == null) {
      return low.signum() < 0 || (low.signum() == 0 && lowIncluded);
    }
    int compared = partsOfOne.multiply(upper).compareTo(low.multiply(lower));
    return lowIncluded ? compared >= 0 : compared > 0;
  }

  private boolean isBelowHigh(@Nullable BigInteger upper, BigInteger lower) {
    return high == null
        || (upper != null && partsOfOne.multiply(upper).compareTo(high.multiply(lower)) < 0);
  }

  /** Returns the counts of required that, with met, have one of these values. */
  Optional<PublishedCount> impliedBy(PublishedCount met) {
    return ratio ? businesses(met) : denominators(met);
  }

  private Optional<PublishedCount> denominators(PublishedCount met) {
    BigInteger from =
        high == null
            ? BigInteger.ONE
            : partsOfOne.multiply(met.lowest()).divide(high).add(BigInteger.ONE);
    BigInteger most = met.highest();
    if (most == null || low.signum() <= 0) {
      return counts(from, null);
    }
    BigInteger reached = partsOfOne.multiply(most);
    return counts(
        from, lowIncluded ? reached.divide(low) : ceiling(reached, low).subtract(BigInteger.ONE));
  }

  private Optional<PublishedCount> businesses(PublishedCount cadres) {
    BigInteger least = low.max(BigInteger.ZERO).multiply(cadres.lowest().max(BigInteger.ONE));
    BigInteger from =
        lowIncluded ? ceiling(least, partsOfOne) : least.divide(partsOfOne).add(BigInteger.ONE);
    BigInteger most = cadres.highest();
    if (most == null || high == null) {
      return counts(from, null);
    }
    return counts(from, ceiling(high.multiply(most), partsOfOne).subtract(BigInteger.ONE));
  }

  private static BigInteger ceiling(BigInteger numerator, BigInteger denominator) {
    BigInteger[] parts = numerator.divideAndRemainder(denominator);
    return parts[1].signum() == 0 ? parts[0] : parts[0].add(BigInteger.ONE);
  }

  /** Counts are longs: what lies above the largest of them is as good as no limit. */
  private static Optional<PublishedCount> counts(BigInteger from, @Nullable BigInteger to) {
    if (from.bitLength() > 63 || (to != null && to.compareTo(from) < 0)) {
      return Optional.empty();
    }
    return Optional.of(
        to == null || to.bitLength() > 63
            ? PublishedCount.atLeast(from.longValue())
            : PublishedCount.between(from.longValue(), to.longValue()));
  }
}
