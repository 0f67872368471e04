package org.liangze.cli;

import org.jline.utils.WCWidth;

/** How many columns (显示宽度) a text takes on a terminal: two for a Chinese character. */
final class DisplayWidth {

  private static final char REPLACEMENT = '\uFFFD';

  private DisplayWidth() {}

  /** Returns the columns of a text without control characters. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  private static int of(int character) {
    return Math.max(0, WCWidth.wcwidth(character));
  }

  /** Returns a text on one line, with nothing in it that a terminal would obey. */
  static String printable(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r' || c == '\t') {
                safe.append(' ');
              } else if (isObeyed(c)) {
                safe.append(REPLACEMENT);
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }

  /** Control characters, and those that turn the direction of what follows. */
  private static boolean isObeyed(int c) {
    return Character.isISOControl(c)
        || Character.getType(c) == Character.SURROGATE
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** Returns a text filled with blanks to a width, at its end or its beginning. */
  static String pad(String text, int width, boolean atTheEnd) {
    String blanks = " ".repeat(Math.max(0, width - of(text)));
    return atTheEnd ? text + blanks : blanks + text;
  }

  /** Returns a text cut to a width, with {@code ...} where something was cut off. */
  static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int left = width - 3;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      left -= of(text.codePointAt(i));
      if (left < 0) {
        break;
      }
      cut.appendCodePoint(text.codePointAt(i));
    }
    return cut.append("...").toString();
  }
}
