package org.liangze.model.policy;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangze.model.enterprise.DutyStep;

/**
 * The steps (环节) that a record of a duty must show, such as 一查两报: a check and two reports.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DutySteps {

  private final Set<DutyStep> steps;

  private DutySteps(Set<DutyStep> steps) {
    this.steps = Collections.unmodifiableSet(steps);
  }

  /** Returns a set of steps; none is allowed, and asks for nothing but the record. */
  public static DutySteps of(DutyStep... steps) {
    return of(Arrays.asList(steps));
  }

  /** Returns a set of steps. */
  public static DutySteps of(Collection<DutyStep> steps) {
    Set<DutyStep> copy = EnumSet.noneOf(DutyStep.class);
    copy.addAll(steps);
    return new DutySteps(copy);
  }

  /** Returns the steps, in the order in which they are taken. */
  public Set<DutyStep> asSet() {
    return steps;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DutySteps && ((DutySteps) other).steps.equals(steps);
  }

  @Override
  public int hashCode() {
    return steps.stream().mapToInt(step -> 1 << step.ordinal()).sum();
  }

  /** Returns the names of the steps, joined by {@code +}; {@code NONE} if there is none. */
  @Override
  public String toString() {
    return steps.isEmpty()
        ? "NONE"
        : steps.stream().map(DutyStep::name).collect(Collectors.joining("+"));
  }
}
