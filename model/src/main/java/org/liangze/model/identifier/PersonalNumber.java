package org.liangze.model.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.liangze.model.access.PersonalData;

/**
 * Recognises identity card numbers (公民身份号码, GB 11643) by shape, so that they are masked where they
 * are shown, and refused where they would be shown later.
 *
 * <p>Example: {@code 11010519491231002X}.
 */
public final class PersonalNumber {

  private static final int LENGTH = 18;

  /**
   * Whoever holds a post or runs a business was born by then. Later dates in the place of a
   * birthday are as a rule days of issue, in numbers that other systems make of division, date and
   * sequence.
   */
  private static final int LATEST_BIRTH = 2010;

  private static final Pattern CARD = Pattern.compile("[1-9][0-9]{16}[0-9X]");
  private static final String DIGIT = "[0-9０-９]";
  private static final String GAP = "[\\s\\p{Z}\\p{Cf}\\p{Pd}]{0,8}";

  /** A card as it may stand in a text: full-width, with a small x, in groups. */
  private static final Pattern CARD_WITHIN =
      Pattern.compile("(?<!" + DIGIT + ")(?:" + DIGIT + GAP + "){17}[0-9０-９XxＸｘ](?!" + DIGIT + ")");

  private static final Set<String> PROVINCES =
      Collections.unmodifiableSet(
          new HashSet<>(
              Arrays.asList(
                  "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35",
                  "36", "37", "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54",
                  "61", "62", "63", "64", "65", "71", "81", "82", "83")));

  private PersonalNumber() {}

  /**
   * Returns whether a value is the number of a grown-up's card: a division, a real date of birth,
   * and either the check character of a card or none of a credit code, so that credit codes are
   * none.
   *
   * <p>Cheap for all that has not 17 digits and one more character, as ordinary identifiers.
   */
  public static boolean isCard(String value) {
    if (value.length() != LENGTH || digitsInARow(value) < LENGTH - 1) {
      return false;
    }
    String plain = Spelling.plain(value);
    return hasShape(plain)
        && hasRealDate(plain)
        && Integer.parseInt(plain.substring(6, 10)) <= LATEST_BIRTH
        && CreditCode.of(plain).getKind() == IdentifierKind.ID_CARD;
  }

  /** Returns whether the number of a card stands in a text, in groups or not. */
  public static boolean standsIn(String text) {
    if (digitsInARow(text) < LENGTH - 1) {
      return false;
    }
    Matcher matcher = CARD_WITHIN.matcher(text);
    while (matcher.find()) {
      if (isCard(Spelling.plain(matcher.group()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns a text in which each number of the shape of a card shows itself as {@link Identifier}
   * does: masked, unless it is a credit code of digits alone.
   */
  public static String maskCardsIn(String text) {
    Matcher matcher = CARD_WITHIN.matcher(text);
    StringBuffer masked = new StringBuffer();
    while (matcher.find()) {
      matcher.appendReplacement(
          masked, Matcher.quoteReplacement(Identifier.recognise(matcher.group()).getShown()));
    }
    return matcher.appendTail(masked).toString();
  }

  /** The most digits that no letter parts; a plain loop, as all names and identifiers come here. */
  private static int digitsInARow(String text) {
    int most = 0;
    int row = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isDigit(c)) {
        row++;
        most = Math.max(most, row);
      } else if (Character.isLetter(c)) {
        row = 0;
      }
    }
    return most;
  }

  /** Whether 18 characters have the shape of a card: a division and a plausible year of birth. */
  static boolean hasShape(String value) {
    if (!CARD.matcher(value).matches()) {
      return false;
    }
    int year = Integer.parseInt(value.substring(6, 10));
    return year >= 1880 && year <= 2099 && isIssuer(value);
  }

  /** A division of the mainland or of the residence permits, or 9 for foreign residents. */
  private static boolean isIssuer(String value) {
    return PROVINCES.contains(value.substring(0, 2)) || value.charAt(0) == '9';
  }

  static boolean isForeign(String value) {
    return value.charAt(0) == '9';
  }

  static boolean hasRealDate(String value) {
    return isDate(
        Integer.parseInt(value.substring(6, 10)),
        Integer.parseInt(value.substring(10, 12)),
        Integer.parseInt(value.substring(12, 14)));
  }

  /** Whether a resident's card could stand here, its check character mistyped or not. */
  static boolean couldBeCard(String value) {
    return hasShape(value) && !isForeign(value) && hasRealDate(value);
  }

  static boolean hasRightCheck(String value) {
    return CheckDigits.idCard(value) == value.charAt(17);
  }

  /**
   * Whether 15 digits could be an identity card of the former layout, with a year of two digits.
   */
  static boolean couldBeFormerCard(String value) {
    return value.length() == 15
        && Spelling.areDigits(value)
        && PROVINCES.contains(value.substring(0, 2))
        && isDate(
            1900 + Integer.parseInt(value.substring(6, 8)),
            Integer.parseInt(value.substring(8, 10)),
            Integer.parseInt(value.substring(10, 12)));
  }

  /**
   * Masks every run of 18 in a text that has the shape of a card, what nearly has it, and a former
   * card as a whole.
   */
  static String maskWithin(String text) {
    if (couldBeFormerCard(Spelling.plain(text))) {
      return PersonalData.Kind.IDENTITY_NUMBER.mask(Spelling.plain(text));
    }
    Matcher matcher = CARD_WITHIN.matcher(text);
    StringBuffer masked = new StringBuffer();
    while (matcher.find()) {
      String found = matcher.group();
      matcher.appendReplacement(
          masked,
          hasShape(Spelling.plain(found))
              ? PersonalData.Kind.IDENTITY_NUMBER.mask(found)
              : Matcher.quoteReplacement(found));
    }
    return NearMiss.mask(matcher.appendTail(masked).toString());
  }

  static boolean isProvince(String division) {
    return PROVINCES.contains(division.substring(0, 2));
  }

  /** Whether eight characters are a day on which a holder of a card may have been born. */
  static boolean isDateOfBirth(String date) {
    return Spelling.areDigits(date)
        && date.compareTo("1880") > 0
        && date.compareTo("2100") < 0
        && isDate(
            Integer.parseInt(date.substring(0, 4)),
            Integer.parseInt(date.substring(4, 6)),
            Integer.parseInt(date.substring(6)));
  }

  private static boolean isDate(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }
}
