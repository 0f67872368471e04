package org.liangze.api.duty;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;

/**
 * What was found while doing a duty (发现的问题), and by when it must be put right.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Problem {

  Problem() {}

  /** Returns what was found; 1 to 2,000 characters. */
  public abstract String getDescription();

  /** Returns the last day, inclusive, on which it must be put right. */
  public abstract LocalDate getDue();

  public static Problem of(String description, LocalDate due) {
    return new Builder().description(description).due(due).build();
  }

  /** Builds a {@link Problem}. */
  static final class Builder extends ImmutableProblem.Builder {
    Builder() {}
  }
}
