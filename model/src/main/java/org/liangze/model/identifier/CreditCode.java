package org.liangze.model.identifier;

import java.util.Optional;
import java.util.regex.Pattern;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.access.PersonalData;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * A unified social credit code (统一社会信用代码, GB 32100), such as {@code 91110108551385082Q}, or what
 * stands in its place: an identity card number or a former registration number of 15 digits.
 *
 * <p>18 characters of {@code 0-9 A-H J-N P-R T U W X Y}: registering authority, type, six digits of
 * the division, nine characters of organisation code with its own check, and the check character.
 *
 * <p>An identity card number is personal data: {@code toString} and messages show it masked.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CreditCode {

  /** The permitted characters; the position of each is its value. */
  static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int LENGTH = 18;
  private static final Pattern MEANT = Pattern.compile("[0-9A-Z]{18}|[0-9][0-9A-Z]{15,19}");

  private final String value;

  private CreditCode(String value) {
    this.value = value;
  }

  /**
   * Returns the code that a text spells, faulty or not.
   *
   * @throws InvalidValueException if the text is blank or longer than 64 characters
   */
  public static CreditCode of(String text) {
    String value = Spelling.plain(text);
    Spelling.requireStorable("CreditCode", text, value);
    return new CreditCode(value);
  }

  /**
   * Returns the valid code of an authority and type, a county and an organisation.
   *
   * @param authorityAndType two characters, such as {@code 91} for an enterprise, {@code 92} for an
   *     individual trader
   * @param division six digits
   * @param organisation eight characters; its check is added
   */
  public static CreditCode unified(String authorityAndType, String division, String organisation) {
    String given = authorityAndType + division + organisation;
    if (organisation.length() != 8
        || given.length() != LENGTH - 2
        || Spelling.firstOutside(given, 0, ALPHABET) != null) {
      throw InvalidValueException.of(
          "CreditCode",
          given,
          Text.of("应为 2+6+8 个允许的字符", "2 + 6 + 8 permitted characters are needed"));
    }
    String body = given + CheckDigits.organisation(organisation);
    return new CreditCode(body + CheckDigits.creditCode(body));
  }

  /** Returns the code in plain spelling, in the clear even if it is personal. */
  @PersonalData(PersonalData.Kind.IDENTITY_NUMBER)
  public String getValue() {
    return value;
  }

  /** Returns USCC, ID_CARD, REGISTRATION or OPAQUE. */
  public IdentifierKind getKind() {
    if (isIdCard()) {
      return IdentifierKind.ID_CARD;
    }
    if (value.length() == 15 && Spelling.areDigits(value)) {
      return IdentifierKind.REGISTRATION;
    }
    return MEANT.matcher(value).matches() || hasRightCheck()
        ? IdentifierKind.USCC
        : IdentifierKind.OPAQUE;
  }

  /** A right card check decides for the card; otherwise a right credit code check against it. */
  private boolean isIdCard() {
    if (!PersonalNumber.hasShape(value)) {
      return false;
    }
    boolean rightCard = PersonalNumber.hasRealDate(value) && PersonalNumber.hasRightCheck(value);
    if (PersonalNumber.isForeign(value)) {
      return rightCard && !hasRightCheck();
    }
    return rightCard || !hasRightCheck();
  }

  /** Returns whether the value is personal, or could be: then it is shown masked. */
  public boolean isPersonal() {
    return getKind() == IdentifierKind.ID_CARD
        || PersonalNumber.couldBeCard(value)
        || PersonalNumber.couldBeFormerCard(value);
  }

  /** Returns the division of a well-formed credit code. */
  public Optional<JurisdictionCode> getDivision() {
    return isUnified() && Spelling.areDigits(value.substring(2, 8))
        ? Optional.of(JurisdictionCode.of(value.substring(2, 8)))
        : Optional.empty();
  }

  /** Returns the organisation code (组织机构代码), nine characters, of a well-formed credit code. */
  public Optional<String> getOrganisationCode() {
    return isUnified() ? Optional.of(value.substring(8, 17)) : Optional.empty();
  }

  /** Returns whether the organisation code passes its own check; false if there is none. */
  public boolean isOrganisationCodeValid() {
    return getOrganisationCode()
        .filter(code -> CheckDigits.organisation(code) == code.charAt(8))
        .isPresent();
  }

  /** Judges the code. A wrong check of the organisation code within is a warning. */
  public IdentifierVerdict verify() {
    IdentifierKind kind = getKind();
    switch (kind) {
      case ID_CARD:
        return verifyIdCard();
      case REGISTRATION:
        return verifyRegistration();
      case USCC:
        return verifyUnified();
      default:
        return IdentifierVerdict.of(
                kind, Validity.UNCHECKED, Text.of("无校验规则的编号", "no known layout, nothing to check"))
            .build();
    }
  }

  private IdentifierVerdict verifyIdCard() {
    if (!PersonalNumber.hasRealDate(value)) {
      return IdentifierVerdict.malformed(
              IdentifierKind.ID_CARD, Text.of("出生日期不存在", "the date of birth does not exist"))
          .build();
    }
    return IdentifierVerdict.checked(IdentifierKind.ID_CARD, value, CheckDigits.idCard(value))
        .addWarnings(
            Text.of(
                "此处应为统一社会信用代码，不应填写个人证件号码", "a personal number stands in place of a credit code"))
        .build();
  }

  /** A registration number from before 2007 need not have a check digit, so none is ever wrong. */
  private IdentifierVerdict verifyRegistration() {
    char expected = CheckDigits.mod11And10(value.substring(0, 14));
    if (expected == value.charAt(14)) {
      return IdentifierVerdict.checked(IdentifierKind.REGISTRATION, value, expected).build();
    }
    return IdentifierVerdict.of(
            IdentifierKind.REGISTRATION,
            Validity.UNCHECKED,
            Text.of(
                "15 位注册号，末位不是校验码", "registration number of 15 digits, the last is no check digit"))
        .build();
  }

  private IdentifierVerdict verifyUnified() {
    Text outside = Spelling.firstOutside(value, 0, ALPHABET);
    if (outside != null) {
      return IdentifierVerdict.malformed(IdentifierKind.USCC, outside).build();
    }
    if (value.length() != LENGTH) {
      return IdentifierVerdict.malformed(
              IdentifierKind.USCC,
              Text.of(
                  "应为 18 位，现有 " + value.length() + " 位",
                  "must have 18 characters, found " + value.length()))
          .build();
    }
    IdentifierVerdict.Builder verdict =
        IdentifierVerdict.checked(IdentifierKind.USCC, value, CheckDigits.creditCode(value));
    if (!isOrganisationCodeValid()) {
      verdict.addWarnings(
          Text.of("其中的组织机构代码校验码错误", "the organisation code within has a wrong check character"));
    }
    return verdict.build();
  }

  /** Not an identity card, whose digits tell nothing that a credit code would. */
  private boolean isUnified() {
    return isWellFormed() && getKind() == IdentifierKind.USCC;
  }

  private boolean isWellFormed() {
    return value.length() == LENGTH && Spelling.firstOutside(value, 0, ALPHABET) == null;
  }

  private boolean hasRightCheck() {
    return isWellFormed() && CheckDigits.creditCode(value) == value.charAt(17);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CreditCode && ((CreditCode) other).value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** Returns the code, masked if it is or could be personal. */
  @Override
  public String toString() {
    return shown(value);
  }

  /** Returns a spelling of this code, masked if it is or could be personal. */
  String shown(String spelling) {
    if (isPersonal()) {
      return PersonalData.Kind.IDENTITY_NUMBER.mask(value);
    }
    // A right credit code stays in the clear, even if its digits resemble a card's.
    return hasRightCheck() ? spelling : PersonalNumber.maskWithin(spelling);
  }
}
