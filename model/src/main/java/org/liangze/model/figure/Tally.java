package org.liangze.model.figure;

import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * A tally (计数): how many were met of how many that were required.
 *
 * <p>Example: {@code Tally.of(12108, 14977)}, a rate of 80.8 %. Both counts are at least 0; more
 * may be met than was required. Tallies form a commutative monoid under {@link #plus}, with {@link
 * #ZERO}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Tally {

  /** Nothing met, nothing required: the neutral element. */
  public static final Tally ZERO = new Tally(0, 0);

  private final long met;
  private final long required;

  private Tally(long met, long required) {
    this.met = met;
    this.required = required;
  }

  /**
   * Returns a tally.
   *
   * @throws InvalidValueException if a count is negative
   */
  public static Tally of(long met, long required) {
    return new Tally(notNegative("Tally.met", met), notNegative("Tally.required", required));
  }

  private static long notNegative(String field, long count) {
    if (count < 0) {
      throw InvalidValueException.of(field, count, Text.of("不得为负", "must not be negative"));
    }
    return count;
  }

  /** Returns how many were met. */
  public long getMet() {
    return met;
  }

  /** Returns how many were required. */
  public long getRequired() {
    return required;
  }

  /** Returns how many more would have to be met; 0 if as many or more were met than required. */
  public long getShortfall() {
    return Math.max(0, required - met);
  }

  /** Returns the rate of met to required. */
  public Rate getRate() {
    return Rate.of(met, required);
  }

  /**
   * Returns the sum of both.
   *
   * @throws InvalidValueException if a sum exceeds the range of {@code long}
   */
  public Tally plus(Tally other) {
    return new Tally(
        sum("Tally.met", met, other.met), sum("Tally.required", required, other.required));
  }

  private static long sum(String field, long one, long other) {
    long sum = one + other;
    if (sum < 0) {
      throw InvalidValueException.of(
          field, one + " + " + other, Text.of("合计超出 long 范围", "the sum exceeds a long"));
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Tally
        && ((Tally) other).met == met
        && ((Tally) other).required == required;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(met) + Long.hashCode(required);
  }

  /** Returns {@code met/required}. */
  @Override
  public String toString() {
    return met + "/" + required;
  }
}
