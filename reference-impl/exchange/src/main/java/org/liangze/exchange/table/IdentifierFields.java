package org.liangze.exchange.table;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.IdentifierKind;
import org.liangze.model.identifier.IdentifierVerdict;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.identifier.Validity;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * Licence numbers and credit codes of a row: judged, explained, with suggestions, and never
 * changed.
 */
final class IdentifierFields {

  private static final int MOST_SUGGESTIONS = 3;
  private static final char MASK = '*';

  /** What looks like a known kind within a text that is none. */
  private static final Pattern LIKE_KNOWN_KIND = Pattern.compile("(sc|jy|yb|qs)[0-9]");

  private final RowAtHand row;
  private final FieldRules rules;

  IdentifierFields(RowAtHand row) {
    this.row = row;
    this.rules = row.getRules();
  }

  /**
   * Returns the number that a text spells; null if it is not to be used.
   *
   * @param known whether a number of a known kind belongs here
   */
  @Nullable LicenceNumber licence(TableColumn column, String text, boolean known) {
    if (!isUsable(column, text)) {
      return null;
    }
    LicenceNumber number;
    try {
      number = LicenceNumber.of(text);
    } catch (InvalidValueException e) {
      row.error(column, IntakeFinding.INVALID_VALUE, e.getRule());
      return null;
    }
    if (number.getKind() == IdentifierKind.OPAQUE) {
      return opaque(column, number, known);
    }
    IdentifierVerdict verdict = number.verify();
    verdict
        .getWarnings()
        .forEach(warning -> row.warning(column, IntakeFinding.INVALID_VALUE, of(number, warning)));
    warnOfUnknownDivision(column, number);
    if (verdict.getValidity() == Validity.WRONG_CHECK) {
      row.error(
          column,
          IntakeFinding.WRONG_CHECK,
          of(number, verdict.getMessage()).plus(suggestions(number)));
      return null;
    }
    return isWellFormed(column, verdict, number) ? number : null;
  }

  private @Nullable LicenceNumber opaque(TableColumn column, LicenceNumber number, boolean known) {
    if (!number.toString().equals(number.getValue())) {
      row.error(
          column,
          IntakeFinding.PERSONAL_NUMBER,
          Text.of(
              "许可证编号处填写了个人证件号码 " + number,
              "a personal number " + number + " in place of a licence"));
      return null;
    }
    if (known || LIKE_KNOWN_KIND.matcher(Spellings.plain(number.getValue())).find()) {
      row.warning(
          column,
          IntakeFinding.MALFORMED_IDENTIFIER,
          of(
              number,
              Text.of(
                  "不是以 SC、JY、YB、QS 加数字开头的编号，未核对校验码",
                  "does not begin with SC, JY, YB or QS and digits, so no check digit was checked")));
    }
    return number;
  }

  private void warnOfUnknownDivision(TableColumn column, LicenceNumber number) {
    if (!rules.hasTree()) {
      return;
    }
    Optional<JurisdictionCode> division = number.getDivision();
    if (division.isPresent() && !rules.isKnown(division.get())) {
      row.warning(
          column,
          IntakeFinding.UNKNOWN_DIVISION,
          of(
              number,
              Text.of(
                  "其中的区划 " + division.get() + " 不在区划数据中（或为开发区，可加入区划别名表）",
                  "its division "
                      + division.get()
                      + " is in no list of divisions (perhaps a development zone; add it to the aliases)")));
    }
  }

  /** Only where the division is unknown: a known one leaves nearly every digit in question. */
  private Text suggestions(LicenceNumber number) {
    if (!rules.hasTree() || number.getDivision().filter(rules.knownDivision()).isPresent()) {
      return Text.same("");
    }
    List<LicenceNumber> suggestions = number.suggest(rules.knownDivision());
    if (suggestions.isEmpty() || suggestions.size() > MOST_SUGGESTIONS) {
      return Text.same("");
    }
    StringJoiner joined = new StringJoiner(", ");
    suggestions.forEach(suggestion -> joined.add(suggestion.getValue()));
    return Text.of("；可能是 " + joined + "，请核对", "; perhaps " + joined + ", please verify");
  }

  private boolean isWellFormed(TableColumn column, IdentifierVerdict verdict, Object shown) {
    if (verdict.getValidity() == Validity.MALFORMED) {
      row.error(column, IntakeFinding.MALFORMED_IDENTIFIER, of(shown, verdict.getMessage()));
      return false;
    }
    return true;
  }

  /** Returns the code in a column; null if there is none, or none to be used. */
  @Nullable CreditCode credit(TableColumn column) {
    String text = row.word(column);
    if (text == null || !isUsable(column, text)) {
      return null;
    }
    CreditCode code;
    try {
      code = CreditCode.of(text);
    } catch (InvalidValueException e) {
      row.error(column, IntakeFinding.INVALID_VALUE, e.getRule());
      return null;
    }
    IdentifierVerdict verdict = code.verify();
    warn(column, code, verdict);
    if (verdict.getValidity() == Validity.WRONG_CHECK) {
      row.error(column, IntakeFinding.WRONG_CHECK, of(code, verdict.getMessage()));
      return null;
    }
    return isWellFormed(column, verdict, code) ? code : null;
  }

  private void warn(TableColumn column, CreditCode code, IdentifierVerdict verdict) {
    IntakeFinding warning =
        verdict.getKind() == IdentifierKind.ID_CARD
            ? IntakeFinding.PERSONAL_NUMBER
            : IntakeFinding.WRONG_CHECK;
    verdict.getWarnings().forEach(text -> row.warning(column, warning, of(code, text)));
    if (verdict.getKind() == IdentifierKind.OPAQUE) {
      row.warning(column, IntakeFinding.MALFORMED_IDENTIFIER, of(code, verdict.getMessage()));
    }
  }

  /** A number that was masked, or shortened by a spreadsheet, is none. */
  private boolean isUsable(TableColumn column, String text) {
    if (text.indexOf(MASK) >= 0) {
      row.masked(column);
      return false;
    }
    if (rules.isScientific(text)) {
      row.lostDigits(column);
      return false;
    }
    return true;
  }

  private static Text of(Object shown, Text message) {
    return Text.same("'" + shown + "' ").plus(message);
  }
}
