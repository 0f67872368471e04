package org.liangze.exchange.bulletin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.liangze.model.Text;
import org.liangze.model.figure.Measure;
import org.liangze.model.figure.Tally;

/** How words, numbers and dates are printed in one bulletin; the platform has no say in it. */
final class Printing {

  private static final DateTimeFormatter ENGLISH_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm xxx", Locale.ROOT);

  private final Locale locale;
  private final int decimals;

  Printing(Locale locale, int decimals) {
    this.locale = locale;
    this.decimals = decimals;
  }

  Locale getLocale() {
    return locale;
  }

  boolean isChinese() {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
  }

  String say(Wording wording, String... values) {
    return wording.in(locale, values);
  }

  String say(Text text) {
    return clean(text.in(locale));
  }

  /** Says a term where it stands alone, as in a table's head: English begins with a capital. */
  String head(Text term) {
    String said = say(term);
    if (isChinese() || said.isEmpty()) {
      return said;
    }
    int first = said.codePointAt(0);
    return new StringBuilder()
        .appendCodePoint(Character.toTitleCase(first))
        .append(said, Character.charCount(first), said.length())
        .toString();
  }

  String measure(Measure<?> measure) {
    return measure.toText(decimals);
  }

  static String counts(Tally tally) {
    return number(tally.getMet()) + "/" + number(tally.getRequired());
  }

  /** Returns how many are unknown; nothing if none are. */
  String unknown(long count) {
    return count == 0 ? "" : say(Wording.UNKNOWN_COUNT, number(count));
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  String date(LocalDate date) {
    return isChinese()
        ? date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日"
        : ENGLISH_DATE.format(date);
  }

  static String minute(Instant instant, ZoneId zone) {
    return MINUTE.format(instant.atZone(zone));
  }

  /**
   * Returns a text from outside without what XML, JSON or a line of a table cannot hold: control
   * characters become blanks, halves of surrogate pairs and non-characters become U+FFFD.
   */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(point -> Character.isISOControl(point) ? ' ' : point)
        .map(point -> isCharacter(point) ? point : 0xFFFD)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isCharacter(int point) {
    return (point & 0xFFFE) != 0xFFFE
        && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
  }
}
