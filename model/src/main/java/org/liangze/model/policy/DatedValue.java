package org.liangze.model.policy;

import java.time.LocalDate;
import java.util.Objects;
import org.liangze.model.Text;

/**
 * A value of a parameter from a day on, with its legal basis (法律依据).
 *
 * <p>Example: {@code 1} visit from 2022-09-01 on.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of the value
 */
public final class DatedValue<T> {

  private final LocalDate from;
  private final T value;
  private final Text basis;

  DatedValue(LocalDate from, T value, Text basis) {
    this.from = Objects.requireNonNull(from, "from");
    this.value = Objects.requireNonNull(value, "value");
    this.basis = Objects.requireNonNull(basis, "basis");
  }

  /** Returns the first day on which the value is in force. */
  public LocalDate getFrom() {
    return from;
  }

  public T getValue() {
    return value;
  }

  /** Returns on what the value is based. */
  public Text getBasis() {
    return basis;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DatedValue
        && ((DatedValue<?>) other).from.equals(from)
        && ((DatedValue<?>) other).value.equals(value)
        && ((DatedValue<?>) other).basis.equals(basis);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, value);
  }

  /** Returns {@code value from day}. */
  @Override
  public String toString() {
    return value + " from " + from;
  }
}
