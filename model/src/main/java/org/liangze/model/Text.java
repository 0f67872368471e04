package org.liangze.model;

import java.util.Locale;
import java.util.Objects;

/**
 * A text in Chinese and English, as the library says it to people.
 *
 * <p>Example: {@code Text.of("校验码错误", "wrong check digit")}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Text {

  private final String chinese;
  private final String english;

  private Text(String chinese, String english) {
    this.chinese = Objects.requireNonNull(chinese, "chinese");
    this.english = Objects.requireNonNull(english, "english");
  }

  /** Returns a text with these two wordings. */
  public static Text of(String chinese, String english) {
    return new Text(chinese, english);
  }

  /** Returns a text that reads the same in both languages, such as a name or a number. */
  public static Text same(String wording) {
    return new Text(wording, wording);
  }

  public String getChinese() {
    return chinese;
  }

  public String getEnglish() {
    return english;
  }

  /** Returns the Chinese wording for a Chinese locale, and the English one for any other. */
  public String in(Locale locale) {
    return Locale.CHINESE.getLanguage().equals(locale.getLanguage()) ? chinese : english;
  }

  /** Returns this text followed by another, with nothing between them. */
  public Text plus(Text next) {
    return new Text(chinese + next.chinese, english + next.english);
  }

  /** Returns whether there is nothing to be seen of either wording: blanks and controls alone. */
  public boolean isBlank() {
    return isBlank(chinese) || isBlank(english);
  }

  private static boolean isBlank(String wording) {
    return wording.codePoints().allMatch(Text::isUnseen);
  }

  private static boolean isUnseen(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Text
        && ((Text) other).chinese.equals(chinese)
        && ((Text) other).english.equals(english);
  }

  @Override
  public int hashCode() {
    return 31 * chinese.hashCode() + english.hashCode();
  }

  /** Returns both wordings, {@code english / chinese}. */
  @Override
  public String toString() {
    return chinese.equals(english) ? english : english + " / " + chinese;
  }
}
