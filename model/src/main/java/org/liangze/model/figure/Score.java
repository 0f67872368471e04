package org.liangze.model.figure;

import java.math.BigInteger;
import java.util.Map;
import java.util.Objects;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * A composite score (综合得分): the weighted mean of rates in percent, kept as an exact fraction.
 *
 * <p>Example: rates 90 % with weight 2 and 60 % with weight 1 score {@code 80.00}. A rate that is
 * n/a takes no part: its weight is shared by the others in proportion. If none applies, the score
 * is n/a.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Score implements Measure<Score> {

  private static final Score NONE = new Score(BigInteger.ZERO, BigInteger.ZERO);

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Score(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * Returns the score of weighted rates.
   *
   * @param <K> what names a rate, such as an indicator
   * @param rates the rates by name
   * @param weights a weight of at least 0 for each name; names without a weight, or with 0, do not
   *     count
   * @throws InvalidValueException if a weight is negative
   */
  public static <K> Score of(Map<K, Rate> rates, Map<K, Integer> weights) {
    BigInteger numerator = BigInteger.ZERO;
    BigInteger denominator = BigInteger.ONE;
    BigInteger total = BigInteger.ZERO;
    for (Map.Entry<K, Rate> entry : rates.entrySet()) {
      Rate rate = entry.getValue();
      BigInteger weight = weight(entry.getKey(), weights);
      if (rate.isApplicable() && weight.signum() > 0) {
        BigInteger met = BigInteger.valueOf(rate.getMet());
        BigInteger required = BigInteger.valueOf(rate.getRequired());
        numerator = numerator.multiply(required).add(weight.multiply(met).multiply(denominator));
        denominator = denominator.multiply(required);
        total = total.add(weight);
      }
    }
    return total.signum() == 0 ? NONE : reduced(numerator, denominator.multiply(total));
  }

  private static BigInteger weight(Object name, Map<?, Integer> weights) {
    Integer weight = weights.get(name);
    if (weight != null && weight < 0) {
      throw InvalidValueException.of(
          "Score.weight of " + name, weight, Text.of("权重不得为负", "must not be negative"));
    }
    return weight == null ? BigInteger.ZERO : BigInteger.valueOf(weight);
  }

  private static Score reduced(BigInteger numerator, BigInteger denominator) {
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    return new Score(numerator.divide(divisor), denominator.divide(divisor));
  }

  @Override
  public boolean isApplicable() {
    return denominator.signum() != 0;
  }

  /** Returns the score on a scale where 100 is every rate at 100 %, or {@code n/a}. */
  @Override
  public String toText(int decimals) {
    return isApplicable()
        ? Fractions.round(100, numerator, denominator, decimals).toPlainString()
        : Measure.NOT_APPLICABLE;
  }

  @Override
  public int compareTo(Score other) {
    if (!isApplicable() || !other.isApplicable()) {
      return Boolean.compare(isApplicable(), other.isApplicable());
    }
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Score
        && ((Score) other).numerator.equals(numerator)
        && ((Score) other).denominator.equals(denominator);
  }

  @Override
  public int hashCode() {
    return Objects.hash(numerator, denominator);
  }

  /** Returns the exact fraction, of 1. */
  @Override
  public String toString() {
    return numerator + "/" + denominator;
  }
}
