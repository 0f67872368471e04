package org.liangze.model.jurisdiction;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Require;
import org.liangze.model.Text;

/**
 * The code of a jurisdiction (行政区划代码), such as {@code 152531} for Duolun county.
 *
 * <p>A standard code has 2 digits (province), 4 (city), 6 (county), 9 (township) or 12 (village).
 * Longer forms that only add zeros are the same code: {@code 150000} is {@code 15}, {@code
 * 150102001000} is {@code 150102001}. Areas that a province manages outside the official list
 * (development zones, corps farms) may have codes of their own: 1 to 32 of {@code 0-9 A-Z a-z - _
 * .}.
 *
 * <p>A code says nothing about its parent: parentage comes from the {@link JurisdictionTree} alone.
 *
 * <p>This class is immutable and thread-safe. Codes are ordered as their texts are.
 */
public final class JurisdictionCode implements Comparable<JurisdictionCode> {

  private static final Pattern SHAPE = Pattern.compile("[0-9A-Za-z][0-9A-Za-z._-]{0,31}");
  private static final Text SHAPE_RULE =
      Text.of(
          "应为 2、4、6、9 或 12 位数字，或 1 至 32 位字母、数字、-、_、.",
          "must be 2, 4, 6, 9 or 12 digits, or 1 to 32 letters, digits, '-', '_', '.'");
  private static final Pattern DIGITS = Pattern.compile("[0-9]+");

  private final String value;

  private JurisdictionCode(String value) {
    this.value = value;
  }

  /**
   * Returns the code that a text denotes.
   *
   * @param text such as {@code 15}, {@code 150000}, {@code 152531} or {@code 1501GXQ}
   * @throws InvalidValueException if the text has not the shape of a code, or is the number of a
   *     person's identity card
   */
  public static JurisdictionCode of(String text) {
    Objects.requireNonNull(text, "text");
    Require.code("JurisdictionCode", text, SHAPE, SHAPE_RULE);
    return new JurisdictionCode(shortest(text));
  }

  private static String shortest(String text) {
    String code = text;
    if (!DIGITS.matcher(code).matches()) {
      return code;
    }
    if (code.length() == 12 && code.endsWith("000")) {
      code = code.substring(0, 9);
    }
    if (code.length() == 9 && code.endsWith("000")) {
      code = code.substring(0, 6);
    }
    while ((code.length() == 6 || code.length() == 4) && code.endsWith("00")) {
      code = code.substring(0, code.length() - 2);
    }
    return code;
  }

  /** Returns the shortest form of the code, such as {@code 15}. */
  public String getValue() {
    return value;
  }

  /** Returns whether the code has one of the official lengths and digits only. */
  public boolean isStandard() {
    return getImpliedTier().isPresent();
  }

  /**
   * Returns the tier that the length of a standard code stands for; nothing for other codes. What
   * tier a jurisdiction really has is said by its row in the tree.
   */
  public Optional<Tier> getImpliedTier() {
    if (!DIGITS.matcher(value).matches()) {
      return Optional.empty();
    }
    switch (value.length()) {
      case 2:
        return Optional.of(Tier.PROVINCE);
      case 4:
        return Optional.of(Tier.CITY);
      case 6:
        return Optional.of(Tier.COUNTY);
      case 9:
        return Optional.of(Tier.TOWNSHIP);
      case 12:
        return Optional.of(Tier.VILLAGE);
      default:
        return Optional.empty();
    }
  }

  @Override
  public int compareTo(JurisdictionCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JurisdictionCode && ((JurisdictionCode) other).value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the shortest form of the code. */
  @Override
  public String toString() {
    return value;
  }
}
