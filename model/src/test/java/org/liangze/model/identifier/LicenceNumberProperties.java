package org.liangze.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liangze.model.jurisdiction.JurisdictionCode;

class LicenceNumberProperties {

  @Provide
  Arbitrary<LicenceNumber> validNumbers() {
    Arbitrary<String> divisions = Arbitraries.strings().numeric().ofLength(6);
    return Arbitraries.oneOf(
        Combinators.combine(
                Arbitraries.strings().numeric().ofLength(3),
                divisions,
                Arbitraries.integers().between(1, 9999))
            .as(LicenceNumber::production),
        Combinators.combine(
                Arbitraries.integers().between(0, 9),
                divisions,
                Arbitraries.integers().between(1, 999_999))
            .as(LicenceNumber::operation),
        Combinators.combine(divisions, Arbitraries.integers().between(1, 999_999))
            .as(LicenceNumber::filing));
  }

  @Property
  void aNumberMadeOfItsPartsIsValidAndGivesThemBack(@ForAll("validNumbers") LicenceNumber number) {
    assertThat(number.verify().isValid()).contains(true);
    assertThat(LicenceNumber.of(number.getValue())).isEqualTo(number);
    int division = number.getKind() == IdentifierKind.SC ? 5 : 3;
    assertThat(number.getDivision())
        .contains(JurisdictionCode.of(number.getValue().substring(division, division + 6)));
  }

  @Property
  void everySingleDigitErrorIsDetected(@ForAll("validNumbers") LicenceNumber number) {
    String value = number.getValue();
    for (int position = 2; position < value.length(); position++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit != value.charAt(position)) {
          String wrong = value.substring(0, position) + digit + value.substring(position + 1);
          assertThat(LicenceNumber.of(wrong).verify().getValidity())
              .isEqualTo(Validity.WRONG_CHECK);
        }
      }
    }
  }

  @Property
  void theExpectedDigitIsTheOnlyOneThatPasses(@ForAll("validNumbers") LicenceNumber number) {
    String body = number.getValue().substring(0, 15);
    for (char digit = '0'; digit <= '9'; digit++) {
      IdentifierVerdict verdict = LicenceNumber.of(body + digit).verify();
      assertThat(verdict.getExpected()).contains(number.getValue().substring(15));
      assertThat(verdict.isValid()).contains((body + digit).equals(number.getValue()));
    }
  }

  @Property(tries = 300)
  void theNumberThatWasMistypedIsAmongTheSuggestions(
      @ForAll @IntRange(min = 101, max = 131) int category,
      @ForAll @IntRange(min = 150101, max = 152931) int division,
      @ForAll @IntRange(min = 1, max = 9999) int sequence,
      @ForAll @IntRange(min = 2, max = 15) int position,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    LicenceNumber meant = LicenceNumber.production("" + category, "" + division, sequence);
    LicenceNumber typed = LicenceNumber.of(shifted(meant.getValue(), position, shift));
    assertThat(typed.suggest(code -> code.equals(JurisdictionCode.of("" + division))))
        .contains(meant)
        .allSatisfy(suggestion -> assertThat(differences(suggestion, typed)).isEqualTo(1));
  }

  @Provide
  Arbitrary<String> almostNumbers() {
    return Combinators.combine(
            Arbitraries.of("SC", "JY", "YB", "QS", "sc", "ＳＣ", "S", ""),
            Arbitraries.strings().withChars("0123456789OIBX -。張\u200B").ofMaxLength(18))
        .as((prefix, rest) -> prefix + rest);
  }

  @Property
  void whateverStandsInTheFieldIsJudgedAndNothingFails(@ForAll("almostNumbers") String text) {
    if (Spelling.isStorable(text)) {
      LicenceNumber number = LicenceNumber.of(text);
      assertThat(number.verify().getKind()).isEqualTo(number.getKind());
      assertThat(number.verify().getValidity() == Validity.MALFORMED)
          .isEqualTo(!number.isWellFormed());
      assertThat(number.suggest(code -> true)).isNotNull();
    }
  }

  private static String shifted(String value, int position, int shift) {
    char digit = (char) ('0' + (value.charAt(position) - '0' + shift) % 10);
    return value.substring(0, position) + digit + value.substring(position + 1);
  }

  private static int differences(LicenceNumber one, LicenceNumber other) {
    int differences = 0;
    for (int i = 0; i < one.getValue().length(); i++) {
      differences += one.getValue().charAt(i) == other.getValue().charAt(i) ? 0 : 1;
    }
    return differences;
  }
}
