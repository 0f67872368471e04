package org.liangze.exchange.table;

import java.text.Normalizer;
import java.util.Locale;

/** How cells are spelt: blanks around them, full-width forms, marks in headers. */
final class Spellings {

  private Spellings() {}

  /** Returns a text without blanks and invisible marks at its ends. */
  static String stripped(String text) {
    int from = 0;
    int end = text.length();
    while (from < end && isBlank(text.charAt(from))) {
      from++;
    }
    while (from < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(from, end);
  }

  static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(char c) {
    if (c < 0x80) {
      return c == ' ' || (c >= '\t' && c <= '\r');
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
  }

  /** Returns a text with half-width forms of its characters. */
  static String halfWidth(String text) {
    return isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Returns what is compared of a header or a term: no blanks, hyphens or marks, small letters. */
  static String plain(String text) {
    String halfWidth = halfWidth(text);
    StringBuilder plain = new StringBuilder(halfWidth.length());
    for (int i = 0; i < halfWidth.length(); i++) {
      char c = halfWidth.charAt(i);
      if (!isBlank(c) && c != '_' && c != '-' && c != '*' && c != ':') {
        plain.append(c);
      }
    }
    return plain.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
