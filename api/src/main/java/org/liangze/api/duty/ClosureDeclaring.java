package org.liangze.api.duty;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;

/**
 * On which days a business does not open (歇业申报).
 *
 * <p>Example: every Sunday from 2022-11-01 on.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class ClosureDeclaring {

  ClosureDeclaring() {}

  public abstract String getBusinessId();

  /** Returns the first day. */
  public abstract LocalDate getFrom();

  /** Returns the day on which it no longer holds; empty if it is open. */
  public abstract Optional<LocalDate> getEnd();

  /** Returns the days of the week that are meant; every day if empty. */
  public abstract Set<DayOfWeek> getDaysOfWeek();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link ClosureDeclaring}. */
  public static final class Builder extends ImmutableClosureDeclaring.Builder {
    Builder() {}
  }
}
