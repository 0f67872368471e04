package org.liangze.model.policy;

import java.util.Objects;
import org.liangze.model.Text;

/**
 * A parameter of the policy (政策参数): what is asked for, not its value.
 *
 * <p>Example: {@code visits.D.CATERING}, "visits per period, grade D, catering", in visits. Two
 * parameters are equal if they have the same key.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the type of its values, an immutable one
 */
public final class PolicyParameter<T> {

  private final String key;
  private final Class<?> type;
  private final Text label;
  private final Text unit;

  private PolicyParameter(String key, Class<?> type, Text label, Text unit) {
    this.key = key;
    this.type = type;
    this.label = label;
    this.unit = unit;
  }

  static <T> PolicyParameter<T> of(String key, Class<T> type, Text label, Text unit) {
    return new PolicyParameter<>(key, type, label, unit);
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
