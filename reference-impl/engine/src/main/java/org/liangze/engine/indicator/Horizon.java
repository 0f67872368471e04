package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How long an answer holds: through the day before the first day on which any of the facts or rules
 * that it rests on changes. Not thread-safe; made for one assessment.
 */
final class Horizon {

  private final LocalDate on;
  private LocalDate through = LocalDate.MAX;

  Horizon(LocalDate on) {
    this.on = on;
  }

  /** Takes in a day on which something changes; one that is past or present changes no more. */
  Horizon changesOn(LocalDate day) {
    if (day.isAfter(on) && !day.isAfter(through)) {
      through = day.minusDays(1);
    }
    return this;
  }

  /** Takes in a day on which something changes, if there is one. */
  Horizon changesOn(Optional<LocalDate> day) {
    return day.isPresent() ? changesOn(day.get()) : this;
  }

  /** Takes in the last day, inclusive, on which something stays as it is. */
  Horizon staysThrough(LocalDate last) {
    if (last.isBefore(through)) {
      through = last;
    }
    return this;
  }

  LocalDate through() {
    return through;
  }
}
