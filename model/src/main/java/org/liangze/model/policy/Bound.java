package org.liangze.model.policy;

import java.math.BigDecimal;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * A lower bound of a count (下限), which says itself whether the bound is reached by its own value.
 *
 * <p>Example: {@code Bound.above(1000)} is not reached by 1,000, {@code Bound.from(1000)} is.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Bound {

  private final int value;
  private final boolean inclusive;

  private Bound(int value, boolean inclusive) {
    if (value < 0) {
      throw InvalidValueException.of("Bound.value", value, Text.of("不得为负", "must not be negative"));
    }
    this.value = value;
    this.inclusive = inclusive;
  }

  /** Returns the bound that is reached by this value and all above it. */
  public static Bound from(int value) {
    return new Bound(value, true);
  }

  /** Returns the bound that is reached by all above this value, without it. */
  public static Bound above(int value) {
    return new Bound(value, false);
  }

  public int getValue() {
    return value;
  }

  /** Returns whether the value itself reaches the bound. */
  public boolean isInclusive() {
    return inclusive;
  }

  /** Returns whether a count reaches the bound. */
  public boolean isReachedBy(int count) {
    return inclusive ? count >= value : count > value;
  }

  /** Returns whether a measure, such as a revenue, reaches the bound; its scale is of no matter. */
  public boolean isReachedBy(BigDecimal measure) {
    int order = measure.compareTo(BigDecimal.valueOf(value));
    return inclusive ? order >= 0 : order > 0;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Bound
        && ((Bound) other).value == value
        && ((Bound) other).inclusive == inclusive;
  }

  @Override
  public int hashCode() {
    return 2 * value + (inclusive ? 1 : 0);
  }

  /** Returns {@code >= value} or {@code > value}. */
  @Override
  public String toString() {
    return (inclusive ? ">= " : "> ") + value;
  }
}
