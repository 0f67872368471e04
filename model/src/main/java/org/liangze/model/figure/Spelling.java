package org.liangze.model.figure;

import java.text.Normalizer;

/** How figures are spelt in publications: full-width, with blanks, with digits in groups. */
final class Spelling {

  /** A whole number, with or without commas between groups of three digits. */
  static final String WHOLE = "(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)";

  /** The longest text that is read at all, in UTF-16 units. */
  static final int LONGEST = 64;

  private Spelling() {}

  /** Returns the text in half width, without blanks. */
  static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> !isFiller(c))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  private static boolean isFiller(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
