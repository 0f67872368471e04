package org.liangze.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.InvalidValueException;
import org.liangze.model.jurisdiction.JurisdictionCode;

class CreditCodeTest {

  @ParameterizedTest
  @CsvSource({
    "911101083303521997, 7, 110108, 330352199",
    "91110108551385082Q, Q, 110108, 551385082",
    "11230225MB04777572, 2, 230225, MB0477757",
    "11500236MB1822153Y, Y, 500236, MB1822153",
    "91150102MA00003570, 0, 150102, MA0000357",
    "91150102MA0000234Y, Y, 150102, MA0000234"
  })
  void aValidCodeIsTakenApart(String text, String check, String division, String organisation) {
    CreditCode code = CreditCode.of(text);
    IdentifierVerdict verdict = code.verify();
    assertThat(verdict.getKind()).isEqualTo(IdentifierKind.USCC);
    assertThat(verdict.isValid()).contains(true);
    assertThat(verdict.getExpected()).contains(check);
    assertThat(verdict.getWarnings()).isEmpty();
    assertThat(code.getDivision()).contains(JurisdictionCode.of(division));
    assertThat(code.getOrganisationCode()).contains(organisation);
    assertThat(code.isOrganisationCodeValid()).isTrue();
    assertThat(code.isPersonal()).isFalse();
    assertThat(code).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "911101083303521998, 7",
    "91110108551385082P, Q",
    "91150102MA00003571, 0",
    "91150102MA0000357Y, 0"
  })
  void aWrongCheckCharacterIsToldWithTheRightOne(String text, String expected) {
    IdentifierVerdict verdict = CreditCode.of(text).verify();
    assertThat(verdict.getValidity()).isEqualTo(Validity.WRONG_CHECK);
    assertThat(verdict.isValid()).contains(false);
    assertThat(verdict.getExpected()).contains(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          91150100MA0N2XYZ01  | character 'Z' at position 16 is not allowed, perhaps 2
          9115O102MA00003570  | character 'O' at position 5 is not allowed, perhaps 0
          91I50102MA00003570  | character 'I' at position 3 is not allowed, perhaps 1
          91150102MA0000357S  | character 'S' at position 18 is not allowed, perhaps 5
          91150102MV00003570  | character 'V' at position 10 is not allowed, perhaps U
          9111010833035219978 | must have 18 characters, found 19
          91110108330352199   | must have 18 characters, found 17
          """)
  void aMalformedCodeIsExplained(String text, String explanation) {
    CreditCode code = CreditCode.of(text);
    IdentifierVerdict verdict = code.verify();
    assertThat(verdict.getKind()).isEqualTo(IdentifierKind.USCC);
    assertThat(verdict.getValidity()).isEqualTo(Validity.MALFORMED);
    assertThat(verdict.getMessage().getEnglish()).endsWith("malformed: " + explanation);
    assertThat(verdict.getExpected()).isEmpty();
    assertThat(code.getDivision()).isEmpty();
    assertThat(code.getOrganisationCode()).isEmpty();
    assertThat(code.isOrganisationCodeValid()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91110108551385082q",
        " 9111 0108 5513 8508 2Q ",
        "９１１１０１０８５５１３８５０８２Ｑ",
        "91110108-551385082-Q",
        "91110108551385082Q\uFEFF"
      })
  void otherSpellingsAreTheSameCode(String text) {
    assertThat(CreditCode.of(text)).isEqualTo(CreditCode.of("91110108551385082Q"));
    assertThat(CreditCode.of(text).verify().isValid()).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A\0B", "\uD842", "A\uDFB7"})
  void whatNoDatabaseCanKeepIsNoCode(String text) {
    assertThatThrownBy(() -> CreditCode.of(text)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> LicenceNumber.of(text)).isInstanceOf(InvalidValueException.class);
    assertThat(Identifier.recognise(text).getVerdict().isValid()).isEmpty();
  }

  @Test
  void aLetterOfWhichTheCapitalsAreSeveralStaysOneSpelling() {
    CreditCode code = CreditCode.of("\u0390");

    assertThat(CreditCode.of(code.getValue())).isEqualTo(code);
    assertThatThrownBy(() -> CreditCode.of("\u0390".repeat(64)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aWrongOrganisationCodeWithinIsAWarning() {
    // 91150102MA0000358 has the organisation code MA0000358, whose check would be 7.
    String body = "91150102MA0000358";
    CreditCode code = CreditCode.of(body + CheckDigits.creditCode(body));
    assertThat(code.verify().isValid()).contains(true);
    assertThat(code.verify().getWarnings()).hasSize(1);
    assertThat(code.isOrganisationCodeValid()).isFalse();
  }

  @Test
  void anOrganisationCodeMayEndInX() {
    CreditCode code = CreditCode.unified("91", "150102", "MA000012");
    assertThat(code.getOrganisationCode()).contains("MA000012X");
    assertThat(code.verify().isValid()).contains(true);
  }

  @ParameterizedTest
  @ValueSource(strings = {"11010119900307123X", "110101199003071233", "110101199003071234"})
  void anIdentityCardInPlaceOfACodeIsRecognisedAndMasked(String text) {
    CreditCode code = CreditCode.of(text);
    assertThat(code.getKind()).isEqualTo(IdentifierKind.ID_CARD);
    assertThat(code.isPersonal()).isTrue();
    assertThat(code.toString()).startsWith("11***************").doesNotContain("1990");
    IdentifierVerdict verdict = code.verify();
    assertThat(verdict.toString()).doesNotContain("0307", "1990");
    assertThat(verdict.getExpected()).contains("3");
    assertThat(verdict.isValid()).contains(text.endsWith("3"));
    assertThat(verdict.getWarnings()).hasSize(1);
    assertThat(code.getDivision()).isEmpty();
    assertThat(code.getOrganisationCode()).isEmpty();
  }

  @Test
  void anIdentityCardWithAnImpossibleDateIsMalformedAndMaskedToo() {
    CreditCode code = CreditCode.of("110101199013451234");
    assertThat(code.getKind()).isEqualTo(IdentifierKind.ID_CARD);
    assertThat(code.verify().getValidity()).isEqualTo(Validity.MALFORMED);
    assertThat(code.toString()).doesNotContain("1990");
  }

  @Test
  void aCodeThatCouldBeACardIsMaskedThoughItPassesAsACode() {
    // The check character is right for a credit code, and wrong for a card.
    CreditCode code = CreditCode.of("110101199003070007");
    assertThat(code.getKind()).isEqualTo(IdentifierKind.USCC);
    assertThat(code.isPersonal()).isTrue();
    assertThat(code).hasToString("11***************7");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          150102000000015, true,  5
          150102000000016, -,     -
          152526001234561, true,  1
          """)
  void aFormerRegistrationNumberIsRecognised(String text, Boolean valid, String expected) {
    CreditCode code = CreditCode.of(text);
    IdentifierVerdict verdict = code.verify();
    assertThat(verdict.getKind()).isEqualTo(IdentifierKind.REGISTRATION);
    assertThat(verdict.isValid().orElse(null)).isEqualTo(valid);
    assertThat(verdict.getExpected().orElse(null)).isEqualTo(expected);
    assertThat(code).hasToString(text);
  }

  @Test
  void fifteenDigitsThatCouldBeAFormerCardAreMasked() {
    CreditCode code = CreditCode.of("150102600101124");
    assertThat(code.getKind()).isEqualTo(IdentifierKind.REGISTRATION);
    assertThat(code.isPersonal()).isTrue();
    assertThat(code).hasToString("15************4");
  }

  @Test
  void aTextOfNoKnownLayoutIsOpaque() {
    CreditCode code = CreditCode.of("无证");
    assertThat(code.getKind()).isEqualTo(IdentifierKind.OPAQUE);
    assertThat(code.verify().isValid()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "身份证 11010119900307123X",
        "身份证11010119900307123x（店主）",
        "身份证：１１０１０１１９９００３０７１２３Ｘ",
        "身份证 110101 19900307 123X",
        "身份证 110101-19900307-123X"
      })
  void aCardWithinALongerTextIsMasked(String text) {
    assertThat(CreditCode.of(text).toString()).doesNotContain("1990").contains("***");
    assertThat(LicenceNumber.of(text).toString()).doesNotContain("1990", "１９９０").contains("***");
  }

  @Test
  void aBlankOrTooLongTextIsRefusedWithoutShowingIt() {
    assertThatThrownBy(() -> CreditCode.of("\u3000")).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> CreditCode.of("11010119900307123X".repeat(4)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("CreditCode.length is 72")
        .hasMessageNotContaining("1990");
  }

  @Test
  void partsThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> CreditCode.unified("91", "150102", "MA00"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("CreditCode is '91150102MA00'");
    assertThatThrownBy(() -> CreditCode.unified("91", "150102", "MA00000Z"))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> CreditCode.unified("9", "150102", "MA000012"))
        .isInstanceOf(InvalidValueException.class);
  }
}
