package org.liangze.model.policy;

import java.util.function.Predicate;
import org.liangze.model.Text;

/** Which values of its type a parameter permits (允许取值), and how that is told. */
final class ValueRule<T> {

  private final Predicate<T> permitted;
  private final Text text;

  private ValueRule(Predicate<T> permitted, Text text) {
    this.permitted = permitted;
    this.text = text;
  }

  static <T> ValueRule<T> of(Predicate<T> permitted, Text text) {
    return new ValueRule<>(permitted, text);
  }

  /** Permits each value of the type. */
  static <T> ValueRule<T> any(Class<T> type) {
    String name = type.getSimpleName();
    return of(value -> true, Text.of("应为 " + name, "must be a " + name));
  }

  /** Permits the numbers from 0 to the greatest, both included. */
  static ValueRule<Integer> upTo(int greatest) {
    return of(
        value -> value >= 0 && value <= greatest,
        Text.of("应为 0 至 " + greatest, "must be 0 to " + greatest));
  }

  boolean permits(T value) {
    return permitted.test(value);
  }

  Text getText() {
    return text;
  }
}
