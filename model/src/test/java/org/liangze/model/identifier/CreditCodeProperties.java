package org.liangze.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class CreditCodeProperties {

  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  @Provide
  Arbitrary<CreditCode> validCodes() {
    return Combinators.combine(
            Arbitraries.of("11", "12", "51", "52", "91", "92", "93", "N1", "Y1"),
            Arbitraries.strings().numeric().ofLength(6),
            Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofLength(8))
        .as(CreditCode::unified);
  }

  @Property
  void aCodeMadeOfItsPartsIsValid(@ForAll("validCodes") CreditCode code) {
    assertThat(code.verify().isValid()).contains(true);
    assertThat(code.getKind()).isEqualTo(IdentifierKind.USCC);
    assertThat(code.isOrganisationCodeValid()).isTrue();
  }

  @Property
  void theCheckCharacterMakesTheWeightedSumAMultipleOf31(@ForAll("validCodes") CreditCode code) {
    BigInteger sum = BigInteger.ZERO;
    for (int i = 0; i < 17; i++) {
      BigInteger weight = BigInteger.valueOf(3).pow(i);
      sum = sum.add(weight.multiply(BigInteger.valueOf(valueAt(code, i))));
    }
    sum = sum.add(BigInteger.valueOf(valueAt(code, 17)));
    assertThat(sum.mod(BigInteger.valueOf(31))).isEqualTo(BigInteger.ZERO);
  }

  @Property
  void aCodeIsMadeAgainFromItsValue(@ForAll @StringLength(min = 1, max = 64) String text) {
    Assume.that(Spelling.isStorable(text));
    CreditCode code = CreditCode.of(text);

    assertThat(CreditCode.of(code.getValue())).isEqualTo(code);
  }

  private static int valueAt(CreditCode code, int position) {
    return ALPHABET.indexOf(code.getValue().charAt(position));
  }

  @Property(tries = 200)
  void everySingleCharacterErrorIsDetected(@ForAll("validCodes") CreditCode code) {
    String value = code.getValue();
    for (int position = 0; position < value.length(); position++) {
      for (char c = '0'; c <= 'Z'; c++) {
        if (c != value.charAt(position) && (c <= '9' || c >= 'A')) {
          String wrong = value.substring(0, position) + c + value.substring(position + 1);
          IdentifierVerdict verdict = CreditCode.of(wrong).verify();
          // Digits alone may turn into a real card; that is no valid credit code either.
          assertThat(verdict.getKind() == IdentifierKind.USCC && verdict.isValid().orElse(false))
              .isFalse();
        }
      }
    }
  }
}
