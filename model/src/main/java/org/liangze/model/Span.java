package org.liangze.model;

import java.time.LocalDate;
import java.util.Optional;

/** The half-open spans of days (起止期间) of the model: from a first day up to, and without, an end. */
public final class Span {

  private Span() {}

  /**
   * Returns whether a day lies within a span.
   *
   * @param from the first day, inclusive
   * @param end the first day after the span; empty if it has none
   */
  public static boolean holds(LocalDate from, Optional<LocalDate> end, LocalDate on) {
    return !from.isAfter(on) && (!end.isPresent() || end.get().isAfter(on));
  }
}
