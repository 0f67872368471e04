package org.liangze.model.calendar;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * The last day, inclusive, on which something may be done (期限), counted in working days; or the
 * first day that the calendar does not know, so that the last day cannot be told.
 *
 * <p>Example: 7 working days after Friday, 2023-01-20, end on 2023-02-03: the week of the Spring
 * Festival is off, and the weekend after it is worked.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Deadline {

  private final @Nullable LocalDate day;
  private final @Nullable LocalDate firstUnknown;

  private Deadline(@Nullable LocalDate day, @Nullable LocalDate firstUnknown) {
    this.day = day;
    this.firstUnknown = firstUnknown;
  }

  /**
   * Returns the day that is a number of working days after a day, which is not counted itself.
   *
   * @param workingDays at least 0; 0 gives the day itself, whatever kind it is
   * @throws InvalidValueException if the number is negative
   * @throws NullPointerException if the calendar breaks its contract and has no answer
   */
  public static Deadline afterWorkingDays(DayKinds calendar, LocalDate start, int workingDays) {
    Objects.requireNonNull(calendar, "calendar");
    if (workingDays < 0) {
      throw InvalidValueException.of(
          "workingDays", workingDays, Text.of("不得为负", "must not be negative"));
    }
    LocalDate day = Objects.requireNonNull(start, "start");
    for (int left = workingDays; left > 0; ) {
      day = day.plusDays(1);
      DayKind kind = Objects.requireNonNull(calendar.getKind(day), "kind of day");
      if (kind == DayKind.UNKNOWN) {
        return new Deadline(null, day);
      }
      left -= kind == DayKind.WORKING ? 1 : 0;
    }
    return new Deadline(day, null);
  }

  /** Returns the last day, inclusive; empty if it cannot be told. */
  public Optional<LocalDate> getDay() {
    return Optional.ofNullable(day);
  }

  /** Returns the first day whose kind is not known and would decide; empty if the day is known. */
  public Optional<LocalDate> getFirstUnknown() {
    return Optional.ofNullable(firstUnknown);
  }

  /**
   * Returns whether the last day is over on a day. Through the first unknown day it is not,
   * whatever kind that day is, because it may be the last day itself at the earliest.
   */
  public DeadlineState getState(LocalDate on) {
    if (day != null) {
      return on.isAfter(day) ? DeadlineState.OVER : DeadlineState.NOT_OVER;
    }
    return on.isAfter(firstUnknown) ? DeadlineState.UNKNOWN : DeadlineState.NOT_OVER;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Deadline
        && Objects.equals(((Deadline) other).day, day)
        && Objects.equals(((Deadline) other).firstUnknown, firstUnknown);
  }

  @Override
  public int hashCode() {
    return Objects.hash(day, firstUnknown);
  }

  /** Returns the day, or {@code unknown from} the first unknown one. */
  @Override
  public String toString() {
    return day != null ? day.toString() : "unknown from " + firstUnknown;
  }
}
