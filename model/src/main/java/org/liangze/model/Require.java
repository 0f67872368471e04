package org.liangze.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liangze.model.identifier.PersonalNumber;

/** The checks that several values share; each failure names the field, the value and the rule. */
public final class Require {

  /** The longest identifier of an entry, in UTF-16 units. */
  public static final int LONGEST_ID = 64;

  /** The longest name of a business, a person or a post, in UTF-16 units. */
  public static final int LONGEST_NAME = 200;

  /** The longest passage of text, such as a finding or minutes, in UTF-16 units. */
  public static final int LONGEST_PASSAGE = 2_000;

  private Require() {}

  /**
   * Requires an identifier: 1 to 64 characters, no blanks or control characters, and not the number
   * of a person's identity card, because identifiers are shown to everyone. Like every text here,
   * it holds no half of a surrogate pair.
   */
  public static void identifier(String field, String value) {
    wellFormed(field, value);
    if (value.isEmpty() || value.length() > LONGEST_ID || hasBlankOrControl(value)) {
      throw refused(
          field,
          value,
          Text.of(
              "标识应为 1 至 64 个字符，不含空白和控制字符",
              "an identifier has 1 to 64 characters, no blanks and no control characters"));
    }
    notPersonal(field, PersonalNumber.isCard(value));
  }

  /** Requires a code of some shape, and not the number of a person's identity card. */
  public static void code(String field, String value, Pattern shape, Text rule) {
    if (!shape.matcher(value).matches()) {
      throw refused(field, value, rule);
    }
    notPersonal(field, PersonalNumber.isCard(value));
  }

  /**
   * Requires a name: not blank, at most 200 characters, no control characters, and no number of a
   * person's identity card in it.
   */
  public static void name(String field, String value) {
    wellFormed(field, value);
    if (isBadName(value)) {
      throw refused(field, value, nameRule());
    }
    notPersonal(field, PersonalNumber.standsIn(value));
  }

  /** Requires a name like {@link #name}, without showing a bad one, because it is personal. */
  public static void personalName(String field, String value) {
    wellFormed(field, value);
    if (isBadName(value)) {
      throw InvalidValueException.hiding(field, nameRule());
    }
    notPersonal(field, PersonalNumber.standsIn(value));
  }

  /**
   * Requires a passage of text: not blank, at most 2,000 characters, no control characters but line
   * breaks and tabs, and no number of a person's identity card in it. A bad one is not shown, as it
   * may tell of persons.
   */
  public static void passage(String field, String value) {
    wellFormed(field, value);
    String flat = value.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    if (value.length() > LONGEST_PASSAGE || isBlankOrHasControl(flat)) {
      throw InvalidValueException.hiding(
          field,
          Text.of(
              "文字不得为空白，不超过 2000 个字符，除换行和制表符外不含控制字符",
              "a text is not blank, has at most 2,000 characters and no control characters but line breaks and tabs"));
    }
    notPersonal(field, PersonalNumber.standsIn(value));
  }

  /** Requires that a day does not come before another. */
  public static void notBefore(String field, LocalDate day, LocalDate earliest) {
    if (day.isBefore(earliest)) {
      throw InvalidValueException.of(
          field, day, Text.of("不得早于 " + earliest, "must not be before " + earliest));
    }
  }

  private static void wellFormed(String field, String value) {
    if (!isWellFormed(value)) {
      throw InvalidValueException.hiding(
          field, Text.of("文字含不成对的 UTF-16 代理项", "a text holds no half of a UTF-16 surrogate pair"));
    }
  }

  /**
   * Returns whether a text holds no half of a surrogate pair: that is no character, and neither
   * UTF-8 nor any file or database can keep it.
   */
  public static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  private static void notPersonal(String field, boolean personal) {
    if (personal) {
      throw InvalidValueException.hiding(
          field, Text.of("不得为公民身份号码", "is not a person's identity number"));
    }
  }

  /** A value that breaks another rule is shown, unless it holds what must not be. */
  private static InvalidValueException refused(String field, String value, Text rule) {
    return PersonalNumber.standsIn(value)
        ? InvalidValueException.hiding(field, rule)
        : InvalidValueException.of(field, value, rule);
  }

  /** Requires that a half-open span of days is not empty: the end, if any, after the beginning. */
  public static void span(String field, LocalDate from, Optional<LocalDate> end) {
    if (end.isPresent() && !end.get().isAfter(from)) {
      throw InvalidValueException.of(
          field, end.get(), Text.of("终止日期应晚于起始日期 " + from, "must be after the first day, " + from));
    }
  }

  private static Text nameRule() {
    return Text.of(
        "名称不得为空白，不超过 200 个字符，不含控制字符",
        "a name is not blank, has at most 200 characters and no control characters");
  }

  private static boolean isBadName(String value) {
    return value.length() > LONGEST_NAME || isBlankOrHasControl(value);
  }

  private static boolean isBlankOrHasControl(String value) {
    boolean blank = true;
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i))) {
        return true;
      }
      blank &= isBlank(value.charAt(i));
    }
    return blank;
  }

  /** A plain loop, because every identifier of every row that is read comes by here. */
  private static boolean hasBlankOrControl(String value) {
    for (int i = 0; i < value.length(); i++) {
      if (Character.isISOControl(value.charAt(i)) || isBlank(value.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** White space in any script, such as the full-width blank. */
  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
