package org.liangze.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.liangze.api.error.RefusedException;
import org.liangze.api.error.Violation;
import org.liangze.model.Text;

/** Collects the rules that a call breaks, to refuse it with all of them at once. */
final class Violations {

  private static final Text SEPARATOR = Text.of("；", "; ");

  private final Map<Violation, Text> found = new LinkedHashMap<>();

  /** Adds a broken rule; a rule may be broken several times. */
  void add(Violation violation, Text what) {
    found.merge(violation, what, (before, next) -> before.plus(SEPARATOR).plus(next));
  }

  /** Adds DAY_TO_COME if a day that must have come is after today. */
  void addIfToCome(String field, LocalDate day, LocalDate today) {
    if (day.isAfter(today)) {
      add(
          Violation.DAY_TO_COME,
          Text.of(
              field + " 为 " + day + "，不得晚于今日 " + today,
              field + " is " + day + ", must not be after today, " + today));
    }
  }

  /**
   * Refuses the call if any rule is broken.
   *
   * @throws RefusedException with all of them
   */
  void refuseIfAny() {
    if (!found.isEmpty()) {
      throw new RefusedException(found);
    }
  }
}
