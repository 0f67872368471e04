package org.liangze.exchange.internal.source;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days in a workbook: numbers that a format shows as dates. */
final class ExcelDays {

  private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);

  /** Number 60 is 29 February 1900, a day that never was; from then on the count is one ahead. */
  private static final int NO_DAY = 60;

  private static final int FIRST_OWN_FORMAT = 164;

  private static final Pattern ELAPSED = Pattern.compile("\\[([hH]+|[mM]+|[sS]+)]");

  private ExcelDays() {}

  /** Whether a format shows a number as a date: a built-in one, or one with years or days in it. */
  static boolean isDay(@Nullable Integer id, @Nullable String format) {
    if (id == null) {
      return false;
    }
    boolean builtIn =
        (id >= 14 && id <= 17)
            || id == 22
            || (id >= 27 && id <= 31)
            || id == 36
            || (id >= 50 && id <= 54)
            || id == 57
            || id == 58;
    return builtIn || (format != null && id >= FIRST_OWN_FORMAT && names("yYdD年", format));
  }

  /** Whether a format that shows no date shows a number as a time: one with hours or seconds. */
  static boolean isTimeOfDay(@Nullable Integer id, @Nullable String format) {
    if (id == null) {
      return false;
    }
    boolean builtIn =
        (id >= 18 && id <= 21)
            || (id >= 32 && id <= 35)
            || (id >= 45 && id <= 47)
            || id == 55
            || id == 56;
    return builtIn
        || (format != null
            && id >= FIRST_OWN_FORMAT
            && (names("hHsS时秒", format) || ELAPSED.matcher(format).find()));
  }

  /** Looks past what stands in quotes, in brackets and behind a backslash. */
  private static boolean names(String letters, String format) {
    boolean quoted = false;
    boolean bracketed = false;
    for (int i = 0; i < format.length(); i++) {
      char c = format.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted) {
        continue;
      } else if (c == '\\') {
        i++;
      } else if (c == '[' || c == ']') {
        bracketed = c == '[';
      } else if (!bracketed && letters.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the day of a number; the number itself if it is no day. */
  static String iso(BigDecimal serial, boolean from1904) {
    try {
      long days = serial.setScale(0, RoundingMode.FLOOR).longValueExact();
      if (from1904) {
        return FIRST_OF_1904.plusDays(days).toString();
      }
      if (days <= 0 || days == NO_DAY) {
        return serial.toPlainString();
      }
      return BEFORE_1900.plusDays(days > NO_DAY ? days - 1 : days).toString();
    } catch (ArithmeticException | DateTimeException e) {
      return serial.toString();
    }
  }
}
