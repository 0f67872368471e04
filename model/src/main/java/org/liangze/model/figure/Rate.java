package org.liangze.model.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A rate (比率): met of required, kept exact and rounded only when it is printed.
 *
 * <p>Example: {@code Rate.of(12108, 14977).toText(1)} is {@code 80.8%}. Nothing is clamped: a rate
 * may exceed 100 %, and a difference of rates' counts may be negative; any two longs will do. With
 * required = 0 there is no rate: it is "n/a", neither 0 % nor 100 %.
 *
 * <p>Rates compare by value, exactly: 1/2 equals 2/4. The n/a rate is below all others and equal to
 * itself.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Rate implements Measure<Rate> {

  private final long met;
  private final long required;

  private Rate(long met, long required) {
    this.met = met;
    this.required = required;
  }

  /** Returns the rate of any two counts. */
  public static Rate of(long met, long required) {
    return new Rate(met, required);
  }

  /** Returns the upper count as it was given. */
  public long getMet() {
    return met;
  }

  /** Returns the lower count as it was given. */
  public long getRequired() {
    return required;
  }

  @Override
  public boolean isApplicable() {
    return required != 0;
  }

  /** Returns the percentage, rounded HALF_UP once; empty if n/a. */
  public Optional<BigDecimal> toPercent(int decimals) {
    if (!isApplicable()) {
      return Optional.empty();
    }
    return Optional.of(
        Fractions.round(100, BigInteger.valueOf(met), BigInteger.valueOf(required), decimals));
  }

  /** Returns the percentage with its sign, such as {@code 80.8%}, or {@code n/a}. */
  @Override
  public String toText(int decimals) {
    return toPercent(decimals)
        .map(percent -> percent.toPlainString() + "%")
        .orElse(Measure.NOT_APPLICABLE);
  }

  @Override
  public int compareTo(Rate other) {
    if (required == 0 || other.required == 0) {
      return Boolean.compare(required != 0, other.required != 0);
    }
    return Fractions.compare(met, required, other.met, other.required);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rate && compareTo((Rate) other) == 0;
  }

  @Override
  public int hashCode() {
    return required == 0 ? -1 : Fractions.hash(met, required);
  }

  /** Returns {@code met/required}. */
  @Override
  public String toString() {
    return met + "/" + required;
  }
}
