package org.liangze.model.figure;

import java.math.BigInteger;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * The guarantee ratio (包保比例) 1:N, businesses per cadre.
 *
 * <p>Example: 39,300 cadres and 225,200 businesses are {@code 1:5.73}. Both counts are at least 0;
 * without cadres the ratio is "n/a". Ratios compare exactly by N; n/a is below all others.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Ratio implements Measure<Ratio> {

  private final long cadres;
  private final long businesses;

  private Ratio(long cadres, long businesses) {
    this.cadres = cadres;
    this.businesses = businesses;
  }

  /**
   * Returns the ratio of cadres to businesses.
   *
   * @throws InvalidValueException if a count is negative
   */
  public static Ratio of(long cadres, long businesses) {
    return new Ratio(
        notNegative("Ratio.cadres", cadres), notNegative("Ratio.businesses", businesses));
  }

  private static long notNegative(String field, long count) {
    if (count < 0) {
      throw InvalidValueException.of(field, count, Text.of("不得为负", "must not be negative"));
    }
    return count;
  }

  public long getCadres() {
    return cadres;
  }

  public long getBusinesses() {
    return businesses;
  }

  @Override
  public boolean isApplicable() {
    return cadres != 0;
  }

  /** Returns the ratio such as {@code 1:5.73}, or {@code n/a}. */
  @Override
  public String toText(int decimals) {
    return isApplicable()
        ? "1:"
            + Fractions.round(
                    1, BigInteger.valueOf(businesses), BigInteger.valueOf(cadres), decimals)
                .toPlainString()
        : Measure.NOT_APPLICABLE;
  }

  @Override
  public int compareTo(Ratio other) {
    if (cadres == 0 || other.cadres == 0) {
      return Boolean.compare(cadres != 0, other.cadres != 0);
    }
    return Fractions.compare(businesses, cadres, other.businesses, other.cadres);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ratio && compareTo((Ratio) other) == 0;
  }

  @Override
  public int hashCode() {
    return cadres == 0 ? -1 : Fractions.hash(businesses, cadres);
  }

  /** Returns {@code cadres:businesses}. */
  @Override
  public String toString() {
    return cadres + ":" + businesses;
  }
}
