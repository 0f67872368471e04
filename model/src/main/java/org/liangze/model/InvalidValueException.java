package org.liangze.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A value breaks the rule of its field; the message names the field, the value and the rule.
 *
 * <p>Example: {@code LZ-MODEL-001: Tally.met is -1: must not be negative / ...}.
 */
public final class InvalidValueException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final String field;
  private final transient Text rule;

  private InvalidValueException(String field, Text text, Text rule, @Nullable Throwable cause) {
    super(ModelError.INVALID_VALUE, text, cause);
    this.field = field;
    this.rule = rule;
  }

  /**
   * Returns the exception for a value that may be shown.
   *
   * @param field the field with its owner, such as {@code Tally.met}
   * @param value the offending value; shown as it is, so never a personal one
   * @param rule the rule that it breaks, such as "must not be negative"
   */
  public static InvalidValueException of(String field, @Nullable Object value, Text rule) {
    Objects.requireNonNull(rule, "rule");
    String shown =
        value instanceof CharSequence ? "'" + shorten(value.toString()) + "'" : "" + value;
    return new InvalidValueException(
        field,
        Text.of(
            field + " 的值为 " + shown + "：" + rule.getChinese(),
            field + " is " + shown + ": " + rule.getEnglish()),
        rule,
        null);
  }

  /** Returns the exception for a value that must not be shown, because it is personal. */
  public static InvalidValueException hiding(String field, Text rule) {
    return new InvalidValueException(
        field,
        Text.of(
            field + " 的值（涉及个人信息，不显示）：" + rule.getChinese(),
            field + " (personal, not shown): " + rule.getEnglish()),
        rule,
        null);
  }

  /** Returns the field with its owner, such as {@code Tally.met}. */
  public String getField() {
    return field;
  }

  /** Returns the rule that the value breaks. */
  public Text getRule() {
    return rule;
  }

  private static String shorten(String value) {
    return value.length() <= 80 ? value : value.substring(0, 77) + "...";
  }
}
