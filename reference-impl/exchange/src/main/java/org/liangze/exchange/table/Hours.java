package org.liangze.exchange.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;

/**
 * How long something took, as cells spell it: hours such as {@code 1.5}, or minutes such as {@code
 * 80min}; whole minutes always, and exactly.
 */
final class Hours {

  private static final int MINUTES_PER_HOUR = 60;

  /** Three minutes are 0.05 hours; one and two are no decimal fraction. */
  private static final int DECIMAL_MINUTES = 3;

  private static final Pattern HOURS =
      Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{1,15})?) ?(?:小时|h)?");
  private static final Pattern MINUTES = Pattern.compile("([0-9]{1,9}) ?(?:分钟|min)");

  /** A workbook writes 1.1 as 1.1000000000000001; more digits than these were not typed in. */
  private static final MathContext TYPED = new MathContext(15);

  private Hours() {}

  static Text rule() {
    return Text.of(
        "应为小时数，如 1.5，或分钟数，如 80min；须为整分钟",
        "must be hours such as 1.5, or minutes such as 80min; whole minutes");
  }

  /** Returns the duration; null if the text spells none of whole minutes. */
  static @Nullable Duration find(String text) {
    String plain = Spellings.halfWidth(text);
    Matcher minutes = MINUTES.matcher(plain);
    if (minutes.matches()) {
      return Duration.ofMinutes(Long.parseLong(minutes.group(1)));
    }
    Matcher hours = HOURS.matcher(plain);
    return hours.matches() ? ofHours(new BigDecimal(hours.group(1))) : null;
  }

  /** Returns the duration of a workbook's number; null if it is none of whole minutes. */
  static @Nullable Duration ofNumber(String raw) {
    try {
      return ofHours(new BigDecimal(raw).round(TYPED));
    } catch (NumberFormatException noNumber) {
      return null;
    }
  }

  private static @Nullable Duration ofHours(BigDecimal hours) {
    try {
      return Duration.ofMinutes(
          hours.multiply(BigDecimal.valueOf(MINUTES_PER_HOUR)).longValueExact());
    } catch (ArithmeticException fractionOfAMinute) {
      return null;
    }
  }

  /** Writes hours where they end as a decimal, else minutes. */
  static String write(Duration duration) {
    long minutes = duration.toMinutes();
    return minutes % DECIMAL_MINUTES == 0
        ? BigDecimal.valueOf(minutes)
            .divide(BigDecimal.valueOf(MINUTES_PER_HOUR))
            .stripTrailingZeros()
            .toPlainString()
        : minutes + "min";
  }
}
