package org.liangze.model.identifier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.business.FoodLine;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * The number of a licence or filing (许可证编号), such as {@code SC10415253102074}.
 *
 * <p>SC, JY and YB carry 14 digits, the last of them a check digit by ISO 7064 MOD 11,10 (GB/T
 * 17710); the layout of YB is taken to be that of JY and is unverified. QS carries 12 digits and no
 * check. Anything else, such as a provincial workshop registration, is opaque.
 *
 * <p>A faulty number is kept as it is: {@link #verify} explains what is wrong and {@link #suggest}
 * what may have been meant; nothing is ever corrected. Full-width characters, small letters, blanks
 * and hyphens are only spelling. Two numbers are equal if they are spelt alike in plain form.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class LicenceNumber {

  private static final int CHECKED_DIGITS = 14;
  private static final int UNCHECKED_DIGITS = 12;

  /** A letter right after the prefix is taken for a digit only if the length fits. */
  private static final Pattern PREFIXED =
      Pattern.compile("(SC|JY|YB)([0-9].*|[OILSZB][0-9A-Z]{13})|QS([0-9].*|[OILSZB][0-9A-Z]{11})");

  private static final String DIGITS = "0123456789";

  private final String value;
  private final IdentifierKind kind;

  private LicenceNumber(String value) {
    this.value = value;
    this.kind = kindOf(value);
  }

  private static IdentifierKind kindOf(String value) {
    return PREFIXED.matcher(value).matches()
        ? IdentifierKind.valueOf(value.substring(0, 2))
        : IdentifierKind.OPAQUE;
  }

  /**
   * Returns the number that a text spells, faulty or not.
   *
   * @throws InvalidValueException if the text is blank or longer than 64 characters
   */
  public static LicenceNumber of(String text) {
    String plain = Spelling.plain(text);
    String value = PREFIXED.matcher(plain).matches() ? plain : text.trim();
    Spelling.requireStorable("LicenceNumber", text, value);
    return new LicenceNumber(value);
  }

  /**
   * Returns the valid SC number of a category, a county and a sequence.
   *
   * @param category three digits, such as {@code 104}
   * @param division six digits
   * @param sequence 1 to 9999
   */
  public static LicenceNumber production(String category, String division, int sequence) {
    return withCheck("SC", category + division + padded("sequence", sequence, 4));
  }

  /**
   * Returns the valid JY number of a form, a county and a sequence.
   *
   * @param form 1 sales, 2 catering, 3 canteen
   * @param division six digits
   * @param sequence 1 to 999999
   */
  public static LicenceNumber operation(int form, String division, int sequence) {
    return withCheck("JY", form + division + padded("sequence", sequence, 6));
  }

  /** Returns the valid YB number of a county and a sequence from 1 to 999999. */
  public static LicenceNumber filing(String division, int sequence) {
    return withCheck("YB", "1" + division + padded("sequence", sequence, 6));
  }

  private static String padded(String field, int number, int digits) {
    String text = String.format(Locale.ROOT, "%0" + digits + "d", number);
    if (number < 1 || text.length() > digits) {
      throw InvalidValueException.of(
          "LicenceNumber." + field,
          number,
          Text.of(
              "应为 " + digits + " 位以内的正数",
              "must be at least 1 and have at most " + digits + " digits"));
    }
    return text;
  }

  private static LicenceNumber withCheck(String prefix, String body) {
    if (body.length() != CHECKED_DIGITS - 1 || !Spelling.areDigits(body)) {
      throw InvalidValueException.of(
          "LicenceNumber", prefix + body, Text.of("校验码前应有 13 位数字", "13 digits before the check"));
    }
    return new LicenceNumber(prefix + body + CheckDigits.mod11And10(body));
  }

  /** Returns the number in plain spelling; an opaque one as it was given, without outer blanks. */
  public String getValue() {
    return value;
  }

  /** Returns SC, JY, YB, QS or OPAQUE, by the prefix. */
  public IdentifierKind getKind() {
    return kind;
  }

  /** Returns whether the number has the layout of its kind; an opaque one has none to fail. */
  public boolean isWellFormed() {
    return kind == IdentifierKind.OPAQUE
        || (value.length() == 2 + digitsOf(kind) && Spelling.areDigits(value.substring(2)));
  }

  /** Returns the category digits of a well-formed SC number, such as {@code 104}. */
  public Optional<String> getCategory() {
    return getKind() == IdentifierKind.SC ? part(2, 5) : Optional.empty();
  }

  /** Returns the form digit of a well-formed JY or YB number: 1 sales, 2 catering, 3 canteen. */
  public Optional<String> getForm() {
    return getKind() == IdentifierKind.JY || getKind() == IdentifierKind.YB
        ? part(2, 3)
        : Optional.empty();
  }

  /** Returns the county, by its six digits, of a well-formed SC, JY or YB number. */
  public Optional<JurisdictionCode> getDivision() {
    int from = divisionFrom();
    return from < 0 ? Optional.empty() : part(from, from + 6).map(JurisdictionCode::of);
  }

  /** Returns the sequence digits of a well-formed SC, JY or YB number. */
  public Optional<String> getSequence() {
    int from = divisionFrom();
    return from < 0 ? Optional.empty() : part(from + 6, 15);
  }

  /** Returns the food line that the number stands for; empty if it does not tell. */
  public Optional<FoodLine> getFoodLine() {
    switch (getKind()) {
      case SC:
        return getCategory()
            .map(
                category ->
                    FoodCategory.of(category).filter(FoodCategory::isSpecialFood).isPresent()
                        ? FoodLine.SPECIAL_FOOD
                        : FoodLine.PRODUCTION);
      case QS:
        return Optional.of(FoodLine.PRODUCTION);
      case YB:
        return Optional.of(FoodLine.SALES);
      case JY:
        return getForm().flatMap(LicenceNumber::lineOfForm);
      default:
        return Optional.empty();
    }
  }

  private static Optional<FoodLine> lineOfForm(String form) {
    switch (form) {
      case "1":
        return Optional.of(FoodLine.SALES);
      case "2":
        return Optional.of(FoodLine.CATERING);
      case "3":
        return Optional.of(FoodLine.CANTEEN);
      default:
        return Optional.empty();
    }
  }

  /** Judges the number without judging its division. */
  public IdentifierVerdict verify() {
    return verify(division -> true);
  }

  /**
   * Judges the number.
   *
   * @param knownDivision whether a county is known; an unknown one is a warning, as development
   *     zones stand in no official list
   */
  public IdentifierVerdict verify(Predicate<JurisdictionCode> knownDivision) {
    if (kind == IdentifierKind.OPAQUE) {
      return IdentifierVerdict.of(
              kind, Validity.UNCHECKED, Text.of("无校验规则的编号", "no known layout, nothing to check"))
          .build();
    }
    if (!isWellFormed()) {
      return IdentifierVerdict.malformed(kind, whatIsMalformed(kind)).build();
    }
    if (kind == IdentifierKind.QS) {
      return IdentifierVerdict.of(
              kind, Validity.UNCHECKED, Text.of("旧编号，无校验码", "former number, no check digit"))
          .build();
    }
    return IdentifierVerdict.checked(kind, value, expectedCheck())
        .addAllWarnings(warnings(knownDivision))
        .build();
  }

  private Text whatIsMalformed(IdentifierKind kind) {
    Text outside = Spelling.firstOutside(value, 2, DIGITS);
    int found = value.length() - 2;
    return outside != null
        ? outside
        : Text.of(
            kind + " 后应有 " + digitsOf(kind) + " 位数字，现有 " + found + " 位",
            kind + " takes " + digitsOf(kind) + " digits, found " + found);
  }

  private List<Text> warnings(Predicate<JurisdictionCode> knownDivision) {
    List<Text> warnings = new ArrayList<>();
    getCategory()
        .filter(category -> !FoodCategory.of(category).isPresent())
        .ifPresent(
            category ->
                warnings.add(Text.of("未知的食品类别 " + category, "unknown food category " + category)));
    getForm()
        .filter(form -> !lineOfForm(form).isPresent())
        .ifPresent(
            form -> warnings.add(Text.of("未知的经营形式 " + form, "unknown form of business " + form)));
    getDivision()
        .filter(division -> !knownDivision.test(division))
        .ifPresent(
            division ->
                warnings.add(Text.of("未知的行政区划 " + division, "unknown division " + division)));
    return warnings;
  }

  /**
   * Returns the numbers with one digit changed that pass the check and name a known division and a
   * known category or form, by the place of the change; empty if this number is valid, has no check
   * digit or is malformed. A suggestion is for a person to decide on.
   *
   * @param knownDivision whether a county is known
   */
  public List<LicenceNumber> suggest(Predicate<JurisdictionCode> knownDivision) {
    if (verify().getValidity() != Validity.WRONG_CHECK) {
      return Collections.emptyList();
    }
    List<LicenceNumber> suggestions = new ArrayList<>();
    for (int position = 2; position < value.length(); position++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        LicenceNumber changed =
            new LicenceNumber(value.substring(0, position) + digit + value.substring(position + 1));
        // The number as it is fails the check, so it is never among them.
        if (changed.expectedCheck() == changed.value.charAt(15)
            && changed.warnings(knownDivision).isEmpty()) {
          suggestions.add(changed);
        }
      }
    }
    return Collections.unmodifiableList(suggestions);
  }

  private char expectedCheck() {
    return CheckDigits.mod11And10(value.substring(2, 15));
  }

  private int divisionFrom() {
    switch (getKind()) {
      case SC:
        return 5;
      case JY:
      case YB:
        return 3;
      default:
        return -1;
    }
  }

  private Optional<String> part(int from, int end) {
    return isWellFormed() ? Optional.of(value.substring(from, end)) : Optional.empty();
  }

  private static int digitsOf(IdentifierKind kind) {
    return kind == IdentifierKind.QS ? UNCHECKED_DIGITS : CHECKED_DIGITS;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LicenceNumber && ((LicenceNumber) other).value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the number; an identity number that stands in it or in its place is masked. */
  @Override
  public String toString() {
    return PersonalNumber.maskWithin(value);
  }
}
