package org.liangze.exchange.policy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;

/** How a day, or several in a row, is written in a file. */
final class DayForm {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern DAYS = Pattern.compile("(" + DAY + ")(?: *\\.\\. *(" + DAY + "))?");

  /** A first and a last day, both inclusive; the same for a single day. */
  static final class Days {
    final LocalDate first;
    final LocalDate last;

    private Days(LocalDate first, LocalDate last) {
      this.first = first;
      this.last = last;
    }
  }

  private DayForm() {}

  /** Returns a day, such as {@code 2025-01-01}; null, with a fault, if there is none. */
  static @Nullable LocalDate day(YamlNode node, Faults faults) {
    if (node.getKind() == YamlNode.Kind.TEXT && DAY.matcher(node.getText()).matches()) {
      try {
        return LocalDate.parse(node.getText());
      } catch (DateTimeException e) {
        // The shape of a day, but none in the calendar: told below.
      }
    }
    fault(
        node,
        faults,
        Text.of("应为日期，例如 2025-01-01", "must be a day of the calendar, such as 2025-01-01"));
    return null;
  }

  /**
   * Returns one day or several, such as {@code 2025-01-28..2025-02-04}; null, with a fault, if not.
   */
  static @Nullable Days days(YamlNode node, Faults faults) {
    Matcher matcher = DAYS.matcher(node.getText());
    if (node.getKind() == YamlNode.Kind.TEXT && matcher.matches()) {
      try {
        LocalDate first = LocalDate.parse(matcher.group(1));
        LocalDate last = matcher.group(2) == null ? first : LocalDate.parse(matcher.group(2));
        if (last.isBefore(first)) {
          faults.value(
              PolicyFileError.INVALID_VALUE,
              node,
              Text.of("结束日期早于开始日期", "must not end before it begins"));
          return null;
        }
        return new Days(first, last);
      } catch (DateTimeException e) {
        // The shape of days, but not in the calendar: told below.
      }
    }
    fault(
        node,
        faults,
        Text.of(
            "应为日期或起止日期，例如 2025-01-01 或 2025-01-28..2025-02-04",
            "must be a day of the calendar, or a first and a last one, such as 2025-01-01 or"
                + " 2025-01-28..2025-02-04"));
    return null;
  }

  private static void fault(YamlNode node, Faults faults, Text rule) {
    boolean word = node.getKind() == YamlNode.Kind.TEXT;
    faults.value(word ? PolicyFileError.INVALID_VALUE : PolicyFileError.WRONG_TYPE, node, rule);
  }
}
