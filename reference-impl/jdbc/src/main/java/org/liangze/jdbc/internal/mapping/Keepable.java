package org.liangze.jdbc.internal.mapping;

import java.time.LocalDate;
import java.util.function.Function;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/** What every database keeps; the rest is refused before anything is written. */
final class Keepable {

  private static final LocalDate FIRST_DAY = LocalDate.of(1000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private Keepable() {}

  static LocalDate day(String field, LocalDate day) {
    if (day.isBefore(FIRST_DAY) || day.isAfter(LAST_DAY)) {
      throw InvalidValueException.of(
          field,
          day,
          Text.of(
              "数据库只保存 " + FIRST_DAY + " 至 " + LAST_DAY + " 的日期",
              "a database keeps days from " + FIRST_DAY + " to " + LAST_DAY));
    }
    return day;
  }

  /**
   * Returns how a number is spelt, if it is the same number when it is read again: an opaque one
   * may hold anything that a database can keep.
   */
  static <E> String spelling(String field, E number, String spelt, Function<String, E> parse) {
    if (!isPlain(spelt) && !isReadBack(number, spelt, parse)) {
      throw InvalidValueException.hiding(
          field,
          Text.of("数据库无法原样保存这些字符", "a database cannot give back these characters as they are"));
    }
    return spelt;
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '0' && c <= '9' || c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  private static <E> boolean isReadBack(E number, String spelt, Function<String, E> parse) {
    try {
      return parse.apply(spelt).equals(number);
    } catch (InvalidValueException e) {
      return false;
    }
  }
}
