package org.liangze.model.identifier;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Require;
import org.liangze.model.Text;

/** How identifiers are spelt in ledgers: full-width, in small letters, with blanks and hyphens. */
final class Spelling {

  /** The longest text that is kept as an identifier, in UTF-16 units. */
  static final int LONGEST = 64;

  private static final String LOOK_ALIKES = "OIZSVQLB";
  private static final String MEANT = "0125U018";

  private Spelling() {}

  /** Returns the plain spelling: half-width, upper case, without blanks and hyphens. */
  static String plain(String text) {
    String halfWidth = Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder plain = new StringBuilder(halfWidth.length());
    halfWidth.codePoints().filter(c -> !isFiller(c)).forEach(plain::appendCodePoint);
    // Once more, as some small letters become several capitals: a plain spelling stays as it is.
    return Normalizer.normalize(plain.toString().toUpperCase(Locale.ROOT), Normalizer.Form.NFKC);
  }

  private static boolean isFiller(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.DASH_PUNCTUATION;
  }

  /** Whether a text holds bidirectional controls, so that it is read otherwise than it is spelt. */
  static boolean turnsDirection(String text) {
    return text.chars()
        .anyMatch(
            c ->
                c == '\u061C'
                    || c == '\u200E'
                    || c == '\u200F'
                    || (c >= '\u202A' && c <= '\u202E')
                    || (c >= '\u2066' && c <= '\u2069'));
  }

  /** Whether a text, as it is and plainly spelt, can be kept as an identifier of any sort. */
  static boolean isStorable(String text) {
    return isText(text) && hasStorableLength(text) && hasStorableLength(plain(text));
  }

  /** Neither U+0000 nor half of a surrogate pair can be kept in a file or database. */
  private static boolean isText(String text) {
    return text.indexOf('\0') < 0 && Require.isWellFormed(text);
  }

  private static boolean hasStorableLength(String text) {
    return !text.isEmpty() && text.length() <= LONGEST;
  }

  /**
   * Requires that an identifier can be kept. Says how long an unfit one is instead of showing it,
   * as it may hold a personal number.
   *
   * @param text as it was given
   * @param value what would be kept of it
   */
  static void requireStorable(String field, String text, String value) {
    if (!isText(text)) {
      throw InvalidValueException.hiding(
          field,
          Text.of(
              "不得含 U+0000 或不成对的 UTF-16 代理项", "holds neither U+0000 nor half of a surrogate pair"));
    }
    if (plain(text).isEmpty() || !hasStorableLength(text) || !hasStorableLength(value)) {
      throw InvalidValueException.of(
          field + ".length",
          Math.max(text.length(), value.length()),
          Text.of("不得为空白，不超过 64 个字符", "must not be blank, at most 64 characters"));
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
        String hint = hint(c, alphabet);
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

  private static String hint(char c, String alphabet) {
    int lookAlike = LOOK_ALIKES.indexOf(c);
    return lookAlike >= 0 && alphabet.indexOf(MEANT.charAt(lookAlike)) >= 0
        ? String.valueOf(MEANT.charAt(lookAlike))
        : "";
  }
}
