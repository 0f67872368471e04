package org.liangze.exchange.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;

/**
 * Days as cells spell them: {@code 2022-11-03}, {@code 2022/11/3}, {@code 2022.11.3}, {@code
 * 2022年11月3日}, each also with a time of day, which is left out. Remembers what it has read, since a
 * table has few different days.
 *
 * <p>Not thread-safe.
 */
final class Days {

  private static final int MOST_REMEMBERED = 100_000;

  private final Map<String, LocalDate> remembered = new HashMap<>();

  static Text rule() {
    return Text.of("应为日期，如 2022-11-03", "must be a day such as 2022-11-03");
  }

  /** Returns the day; null if the text spells none. */
  @Nullable LocalDate find(String text) {
    LocalDate day = remembered.get(text);
    if (day == null) {
      day = parse(Spellings.halfWidth(text));
      if (day != null && remembered.size() < MOST_REMEMBERED) {
        remembered.put(text, day);
      }
    }
    return day;
  }

  static @Nullable LocalDate parse(String text) {
    return text.startsWith("+") || text.startsWith("-") ? beyond(text) : usual(text);
  }

  /** A year of more than four digits, or before the first, as it is written. */
  private static @Nullable LocalDate beyond(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException noDay) {
      return null;
    }
  }

  private static @Nullable LocalDate usual(String text) {
    int[] parts = new int[3];
    int at = 0;
    for (int part = 0; part < parts.length; part++) {
      int from = at;
      int most = part == 0 ? 4 : 2;
      while (at < text.length() && at - from < most && isDigit(text.charAt(at))) {
        parts[part] = parts[part] * 10 + (text.charAt(at) - '0');
        at++;
      }
      if (at == from || (part == 0 && at != most)) {
        return null;
      }
      if (part < 2 && (at >= text.length() || "-/.年月".indexOf(text.charAt(at++)) < 0)) {
        return null;
      }
    }
    if (at < text.length() && (text.charAt(at) == '日' || text.charAt(at) == '号')) {
      at++;
    }
    return isTimeOfDay(text, at) ? day(parts) : null;
  }

  private static @Nullable LocalDate day(int[] parts) {
    try {
      return LocalDate.of(parts[0], parts[1], parts[2]);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Nothing, or a blank or T and digits, colons and a fraction. */
  private static boolean isTimeOfDay(String text, int from) {
    if (from == text.length()) {
      return true;
    }
    if (text.charAt(from) != ' ' && text.charAt(from) != 'T') {
      return false;
    }
    for (int i = from + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isDigit(c) && c != ':' && c != '.') {
        return false;
      }
    }
    return text.length() > from + 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
