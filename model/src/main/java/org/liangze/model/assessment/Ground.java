package org.liangze.model.assessment;

import java.time.LocalDate;
import java.util.Objects;
import org.liangze.model.policy.DatedValue;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;

/**
 * What in the policy an answer rests on (判定依据): a parameter with its value of the day and the
 * value's legal basis.
 *
 * <p>Example: {@code visits.D.CATERING = 1 from 2000-01-01}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Ground {

  private final PolicyParameter<?> parameter;
  private final DatedValue<?> value;

  private Ground(PolicyParameter<?> parameter, DatedValue<?> value) {
    this.parameter = parameter;
    this.value = value;
  }

  /**
   * Returns the ground that a pack gives on a day.
   *
   * @throws org.liangze.model.InvalidValueException if the pack has no value that early
   */
  public static Ground of(PolicyPack policy, PolicyParameter<?> parameter, LocalDate on) {
    return new Ground(parameter, policy.dated(parameter, on));
  }

  public PolicyParameter<?> getParameter() {
    return parameter;
  }

  /** Returns the value in force, with its first day and legal basis. */
  public DatedValue<?> getValue() {
    return value;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ground
        && ((Ground) other).parameter.equals(parameter)
        && ((Ground) other).value.equals(value);
  }

  @Override
  public int hashCode() {
    return Objects.hash(parameter, value);
  }

  /** Returns {@code parameter = value from day}. */
  @Override
  public String toString() {
    return parameter + " = " + value;
  }
}
