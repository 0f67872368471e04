package org.liangze.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.liangze.model.Text;

/** Half-open spans of days: from a first day up to, and without, an end, or for ever. */
final class Spans {

  private Spans() {}

  /** Returns whether two spans have a day in common. */
  static boolean overlap(
      LocalDate from, Optional<LocalDate> end, LocalDate otherFrom, Optional<LocalDate> otherEnd) {
    return isBefore(from, otherEnd) && isBefore(otherFrom, end);
  }

  /** Returns the later of two ends, of which none at all is the latest. */
  static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
    if (!one.isPresent() || !other.isPresent()) {
      return Optional.empty();
    }
    return one.get().isAfter(other.get()) ? one : other;
  }

  private static boolean isBefore(LocalDate day, Optional<LocalDate> end) {
    return !end.isPresent() || day.isBefore(end.get());
  }

  /** Returns a span as people read it. */
  static Text describe(LocalDate from, Optional<LocalDate> end) {
    return end.isPresent()
        ? Text.of(from + " 起，" + end.get() + " 止（不含当日）", "from " + from + " until " + end.get())
        : Text.of(from + " 起", "from " + from + " on");
  }
}
