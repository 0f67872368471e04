package org.liangze.model.policy;

import java.util.Objects;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * A parameter of the policy (政策参数): what is asked for, not its value.
 *
 * <p>Example: {@code visits.D.CATERING}, "visits per period, grade D, catering", in visits, 0 to
 * 1000. Two parameters are equal if they have the same key.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of its values, an immutable one
 */
public final class PolicyParameter<T> {

  private final String key;
  private final Class<T> type;
  private final Text label;
  private final Text unit;
  private final ValueRule<T> rule;

  private PolicyParameter(String key, Class<T> type, Text label, Text unit, ValueRule<T> rule) {
    this.key = key;
    this.type = type;
    this.label = label;
    this.unit = unit;
    this.rule = rule;
  }

  static <T> PolicyParameter<T> of(String key, Class<T> type, Text label, Text unit) {
    return of(key, type, label, unit, ValueRule.any(type));
  }

  static <T> PolicyParameter<T> of(
      String key, Class<T> type, Text label, Text unit, ValueRule<T> rule) {
    return new PolicyParameter<>(key, type, label, unit, rule);
  }

  /** Makes a parameter of whole numbers from 0 to the greatest that makes sense, included. */
  static PolicyParameter<Integer> number(String key, int greatest, Text label, Text unit) {
    return of(key, Integer.class, label, unit, ValueRule.upTo(greatest));
  }

  /** Returns the stable key, such as {@code visits.D.CATERING}. */
  public String getKey() {
    return key;
  }

  /** Returns the class of the values. */
  public Class<?> getType() {
    return type;
  }

  /** Returns what it is, in both languages. */
  public Text getLabel() {
    return label;
  }

  /** Returns the unit of its values; empty where they have none. */
  public Text getUnit() {
    return unit;
  }

  /** Returns which values are permitted (允许取值), such as "must be 0 to 18". */
  public Text getRule() {
    return rule.getText();
  }

  /** Returns whether a value is of the type, and one that is permitted. */
  public boolean permits(Object value) {
    return type.isInstance(value) && rule.permits(type.cast(value));
  }

  /**
   * Returns a value that the parameter permits.
   *
   * @throws InvalidValueException if it does not; names the key, the value and the rule
   */
  public T require(Object value) {
    if (!type.isInstance(value)) {
      throw InvalidValueException.of(key, value, ValueRule.any(type).getText());
    }
    if (!permits(value)) {
      throw InvalidValueException.of(key, value, rule.getText());
    }
    return type.cast(value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PolicyParameter && ((PolicyParameter<?>) other).key.equals(key);
  }

  @Override
  public int hashCode() {
    return Objects.hash(key);
  }

  /** Returns the key. */
  @Override
  public String toString() {
    return key;
  }
}
