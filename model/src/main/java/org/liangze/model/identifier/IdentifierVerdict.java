package org.liangze.model.identifier;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;

/**
 * The verdict on an identifier (编号校验结论), with what explains it.
 *
 * <p>Example: {@code SC10415255102074} is WRONG_CHECK, expected {@code 5}, with a warning where the
 * division 152551 is unknown. No message shows a personal number.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class IdentifierVerdict {

  IdentifierVerdict() {}

  /** Returns the kind that the identifier was judged as. */
  public abstract IdentifierKind getKind();

  /** Returns what was found. */
  public abstract Validity getValidity();

  /** Returns the right check character; empty if malformed or without one. */
  public abstract Optional<String> getExpected();

  /** Returns the explanation. */
  public abstract Text getMessage();

  /** Returns what is odd but does not make the identifier invalid, such as an unknown division. */
  public abstract List<Text> getWarnings();

  /** Returns whether it is valid; empty if no check character can tell. */
  public final Optional<Boolean> isValid() {
    return getValidity() == Validity.UNCHECKED
        ? Optional.empty()
        : Optional.of(getValidity() == Validity.VALID);
  }

  static Builder of(IdentifierKind kind, Validity validity, Text message) {
    return new Builder().kind(kind).validity(validity).message(message);
  }

  /** Compares the last character with the right one. */
  static Builder checked(IdentifierKind kind, String value, char expected) {
    char found = value.charAt(value.length() - 1);
    boolean right = found == expected;
    Text label = kind.getLabel();
    return of(
            kind,
            right ? Validity.VALID : Validity.WRONG_CHECK,
            right
                ? Text.of(
                    label.getChinese() + "，校验码 " + expected + " 正确",
                    label.getEnglish() + ", check character " + expected + " is right")
                : Text.of(
                    label.getChinese() + "，校验码为 " + found + "，应为 " + expected,
                    label.getEnglish() + ", check character is " + found + ", must be " + expected))
        .expected(String.valueOf(expected));
  }

  static Builder malformed(IdentifierKind kind, Text rule) {
    return of(
        kind,
        Validity.MALFORMED,
        Text.of(
                kind.getLabel().getChinese() + "格式错误：",
                kind.getLabel().getEnglish() + ", malformed: ")
            .plus(rule));
  }

  /** Builds an {@link IdentifierVerdict}. */
  static final class Builder extends ImmutableIdentifierVerdict.Builder {}
}
