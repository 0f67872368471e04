package org.liangze.generators.arbitrary;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.FoodCategory;
import org.liangze.model.identifier.LicenceNumber;

/**
 * Arbitrary licence numbers (许可证编号) and credit codes (统一社会信用代码), right ones and wrong ones.
 *
 * <p>They are in made-up counties of the code 99. They shrink to small sequences.
 */
public final class IdentifierArbitraries {

  /** Where the digits of a licence number begin. */
  private static final int AFTER_THE_PREFIX = 2;

  private static final String CODE_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private IdentifierArbitraries() {}

  /** Returns valid numbers of licences and filings: JY, SC and YB. Given for LicenceNumber. */
  public static Arbitrary<LicenceNumber> licenceNumbers() {
    return Arbitraries.oneOf(operations(), productions(), filings()).withoutEdgeCases();
  }

  /** Returns numbers in which exactly one of the 14 digits is wrong, which the check detects. */
  public static Arbitrary<LicenceNumber> licenceNumbersWithOneWrongDigit() {
    return Combinators.combine(
            licenceNumbers(),
            Arbitraries.integers().between(0, 13),
            Arbitraries.integers().between(1, 9))
        .as(
            (number, position, shift) ->
                LicenceNumber.of(
                    changed(number.getValue(), AFTER_THE_PREFIX + position, shift, "0123456789")));
  }

  /** Returns valid numbers that are licences, no filings: JY and SC. */
  static Arbitrary<LicenceNumber> licences() {
    return Arbitraries.oneOf(operations(), productions());
  }

  static Arbitrary<LicenceNumber> filings() {
    return Combinators.combine(counties(), Arbitraries.integers().between(1, 999_999))
        .as(LicenceNumber::filing);
  }

  private static Arbitrary<LicenceNumber> operations() {
    return Combinators.combine(
            Arbitraries.of(2, 1, 3), counties(), Arbitraries.integers().between(1, 999_999))
        .as(LicenceNumber::operation);
  }

  private static Arbitrary<LicenceNumber> productions() {
    return Combinators.combine(
            Arbitraries.of(FoodCategory.class),
            counties(),
            Arbitraries.integers().between(1, 9_999))
        .as(
            (category, county, sequence) ->
                LicenceNumber.production(category.getCode(), county, sequence));
  }

  private static Arbitrary<String> counties() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 9), Arbitraries.integers().between(1, 9))
        .as((city, county) -> "990" + city + "0" + county);
  }

  /** Returns valid unified credit codes of 18 characters. Given for CreditCode. */
  public static Arbitrary<CreditCode> creditCodes() {
    return Combinators.combine(
            Arbitraries.of(Arrays.asList("91", "92", "12", "93")),
            counties(),
            Arbitraries.strings().withChars(CODE_CHARACTERS).ofLength(7))
        // A letter among digits keeps a code from being an identity number as well.
        .as((type, county, rest) -> CreditCode.unified(type, county, "M" + rest))
        .withoutEdgeCases();
  }

  /** Returns codes in which exactly one of the 18 characters is wrong, which the check detects. */
  public static Arbitrary<CreditCode> creditCodesWithOneWrongCharacter() {
    return Combinators.combine(
            creditCodes(),
            Arbitraries.integers().between(0, 17),
            Arbitraries.integers().between(1, CODE_CHARACTERS.length() - 1))
        .as(
            (code, position, shift) ->
                CreditCode.of(changed(code.getValue(), position, shift, CODE_CHARACTERS)));
  }

  private static String changed(String value, int position, int shift, String alphabet) {
    int index = alphabet.indexOf(value.charAt(position));
    char other = alphabet.charAt((index + shift) % alphabet.length());
    return value.substring(0, position) + other + value.substring(position + 1);
  }
}
