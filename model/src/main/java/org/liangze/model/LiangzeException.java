package org.liangze.model;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The root of all exceptions that the library throws: unchecked, with a stable code and a text in
 * Chinese and English.
 *
 * <p>No message holds a person's name, phone or identity number in the clear.
 */
public class LiangzeException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient ErrorCode code;
  private final transient Text text;

  public LiangzeException(ErrorCode code, Text text) {
    this(code, text, null);
  }

  public LiangzeException(ErrorCode code, Text text, @Nullable Throwable cause) {
    super(code.getCode() + ": " + Objects.requireNonNull(text, "text"), cause);
    this.code = code;
    this.text = text;
  }

  /** Returns the kind of error. */
  public ErrorCode getErrorCode() {
    return code;
  }

  /** Returns what happened, in both languages. */
  public Text getText() {
    return text;
  }

  /** Returns what happened, in Chinese for a Chinese locale, else in English. */
  public String getMessage(Locale locale) {
    return text.in(locale);
  }
}
