package org.liangze.model.identifier;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/** How identifiers are spelt in ledgers: full-width, in small letters, with blanks and hyphens. */
final class Spelling {

  private static final int LONGEST = 64;

  private Spelling() {}

  /** Returns the plain spelling: half-width, upper case, without blanks and hyphens. */
  static String plain(String text) {
    String halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(halfWidth.length());
    halfWidth.codePoints().filter(c -> !isFiller(c)).forEach(plain::appendCodePoint);
    return plain.toString().toUpperCase(Locale.ROOT);
  }

  private static boolean isFiller(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '-'
        || c == 0x2010
        || c == 0x2011
        || c == 0x2012
        || c == 0x2013
        || c == 0x2014
        || c == 0x200B
        || c == 0xFEFF;
  }

  static void requireStorable(String field, String text) {
    if (text.trim().isEmpty() || text.length() > LONGEST) {
      throw InvalidValueException.of(
          field, text, Text.of("不得为空白，不超过 64 个字符", "must not be blank, at most 64 characters"));
    }
  }

  static boolean areDigits(CharSequence text) {
    return text.length() > 0 && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Says which character is wrong, and which digit or letter it may be mistaken for. */
  static @Nullable Text firstOutside(String text, int from, String alphabet) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (alphabet.indexOf(c) < 0) {
        int lookAlike = "OIZSVQ".indexOf(c);
        String hint = lookAlike < 0 ? "" : String.valueOf("0125U0".charAt(lookAlike));
        String shown =
            Character.isLetterOrDigit(c) && c < 128
                ? "'" + c + "'"
                : String.format(Locale.ROOT, "U+%04X", (int) c);
        return Text.of(
            "第 " + (i + 1) + " 位 " + shown + " 不是允许的字符" + (hint.isEmpty() ? "" : "，或为 " + hint),
            "character "
                + shown
                + " at position "
                + (i + 1)
                + " is not allowed"
                + (hint.isEmpty() ? "" : ", perhaps " + hint));
      }
    }
    return null;
  }
}
