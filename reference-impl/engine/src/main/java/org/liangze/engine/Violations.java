package org.liangze.engine;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.liangze.api.error.RefusedException;
import org.liangze.api.error.Violation;
import org.liangze.model.Text;
import org.liangze.model.ledger.LedgerEntry;

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

  /** Adds why what holds from a day on cannot be ended on another, if it cannot. */
  void addIfCannotEnd(LedgerEntry entry, LocalDate from, Optional<LocalDate> ended, LocalDate end) {
    Text name = Wording.name(entry);
    if (!end.isAfter(from)) {
      add(
          Violation.EMPTY_SPAN,
          Text.of(
              name.getChinese() + " 自 " + from + " 起，终止日期 " + end + " 应晚于该日",
              name.getEnglish()
                  + " begins on "
                  + from
                  + ", the end, "
                  + end
                  + ", must come after it"));
    }
    if (ended.isPresent() && !ended.get().isAfter(end)) {
      add(
          Violation.ALREADY_ENDED,
          Text.of(
              name.getChinese() + " 已于 " + ended.get() + " 终止",
              name.getEnglish() + " ended on " + ended.get()));
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
