package org.liangze.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.InvalidValueException;
import org.liangze.model.business.FoodLine;
import org.liangze.model.jurisdiction.JurisdictionCode;

class LicenceNumberTest {

  /** The counties of Xilingol by the list of the Ministry of Civil Affairs, 2025-12-31. */
  private static final Set<String> XILINGOL =
      Set.of(
          "152501", "152502", "152522", "152523", "152524", "152525", "152526", "152527", "152528",
          "152529", "152530", "152531");

  private static final Predicate<JurisdictionCode> IN_XILINGOL =
      code -> XILINGOL.contains(code.getValue());

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SC11834010705158, SC, 118, 340107, 0515,   8, true
          SC12742098400010, SC, 127, 420984, 0001,   0, true
          SC10443061200101, SC, 104, 430612, 0010,   1, true
          SC10123018401210, SC, 101, 230184, 0121,   0, true
          SC11435078200021, SC, 114, 350782, 0002,   1, true
          SC10744030704994, SC, 107, 440307, 0499,   4, true
          SC12336098200173, SC, 123, 360982, 0017,   3, true
          SC10737110203268, SC, 107, 371102, 0326,   8, true
          JY23506230105266, JY, 2,   350623, 010526, 6, true
          JY34202220183637, JY, 3,   420222, 018363, 7, true
          JY13501040006708, JY, 1,   350104, 000670, 8, true
          JY14403030012013, JY, 1,   440303, 001201, 3, true
          SC10415255102074, SC, 104, 152551, 0207,   5, false
          SC10415253102074, SC, 104, 152531, 0207,   4, true
          SC12345678901234, SC, 123, 456789, 0123,   2, false
          SC10512345678901, SC, 105, 123456, 7890,   2, false
          JY15101000000000, JY, 1,   510100, 000000, 8, false
          SC10515012300014, SC, 105, 150123, 0001,   4, true
          JY21501020000011, JY, 2,   150102, 000001, 1, true
          YB11501020000012, YB, 1,   150102, 000001, 2, true
          SC13115292100010, SC, 131, 152921, 0001,   0, true
          """)
  void aNumberIsTakenApartAndItsCheckDigitJudged(
      String text,
      IdentifierKind kind,
      String categoryOrForm,
      String division,
      String sequence,
      String expected,
      boolean valid) {
    LicenceNumber number = LicenceNumber.of(text);
    assertThat(number.getKind()).isEqualTo(kind);
    assertThat(kind == IdentifierKind.SC ? number.getCategory() : number.getForm())
        .contains(categoryOrForm);
    assertThat(number.getDivision()).contains(JurisdictionCode.of(division));
    assertThat(number.getSequence()).contains(sequence);
    IdentifierVerdict verdict = number.verify();
    assertThat(verdict.getExpected()).contains(expected);
    assertThat(verdict.isValid()).contains(valid);
    assertThat(verdict.getValidity()).isEqualTo(valid ? Validity.VALID : Validity.WRONG_CHECK);
    assertThat(number).hasToString(text);
  }

  @ParameterizedTest
  @CsvSource({
    "SC10415253102074, PRODUCTION",
    "SC12742098400010, SPECIAL_FOOD",
    "SC12812345678901, SPECIAL_FOOD",
    "SC12912345678901, SPECIAL_FOOD",
    "SC13012345678901, PRODUCTION",
    "SC20112345678901, PRODUCTION",
    "QS150104010001, PRODUCTION",
    "JY11501020000012, SALES",
    "JY21501020000011, CATERING",
    "JY31501020000011, CANTEEN",
    "YB11501020000012, SALES"
  })
  void aNumberTellsItsFoodLine(String text, FoodLine line) {
    assertThat(LicenceNumber.of(text).getFoodLine()).contains(line);
  }

  @ParameterizedTest
  @ValueSource(strings = {"JY91501020000011", "SC104", "蒙食小作坊150102号", "QS"})
  void aNumberThatDoesNotTellHasNoFoodLine(String text) {
    LicenceNumber number = LicenceNumber.of(text);
    assertThat(number.getFoodLine().filter(line -> line != FoodLine.PRODUCTION)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sc10415253102074",
        "ＳＣ１０４１５２５３１０２０７４",
        " SC 104 152531 0207 4 ",
        "SC-104-152531-0207-4",
        "SC–104–152531–0207–4",
        "\uFEFFSC10415253102074",
        "S\u200BC10415253102074",
        "SC\u00A010415253102074\u3000",
        "SC10415253102074\u00AD"
      })
  void otherSpellingsAreTheSameNumber(String text) {
    assertThat(LicenceNumber.of(text))
        .isEqualTo(LicenceNumber.of("SC10415253102074"))
        .hasSameHashCodeAs(LicenceNumber.of("SC10415253102074"))
        .hasToString("SC10415253102074");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SC1041525310207   | SC takes 14 digits, found 13
          SC104152531020745 | SC takes 14 digits, found 15
          SC1               | SC takes 14 digits, found 1
          SC1O415253102074  | character 'O' at position 4 is not allowed, perhaps 0
          SC104I5253102074  | character 'I' at position 6 is not allowed, perhaps 1
          SC1041525310207A  | character 'A' at position 16 is not allowed
          SCIO415253102074  | character 'I' at position 3 is not allowed, perhaps 1
          SC1041525310B074  | character 'B' at position 13 is not allowed, perhaps 8
          SC10415253102074。 | character U+3002 at position 17 is not allowed
          JY2150102000001   | JY takes 14 digits, found 13
          JYO1501020000011  | character 'O' at position 3 is not allowed, perhaps 0
          YB1               | YB takes 14 digits, found 1
          QS15010401000     | QS takes 12 digits, found 11
          QS1501040100012   | QS takes 12 digits, found 13
          QS15O104010001    | character 'O' at position 5 is not allowed, perhaps 0
          """)
  void aMalformedNumberIsExplainedAndNeverCorrected(String text, String explanation) {
    LicenceNumber number = LicenceNumber.of(text);
    IdentifierVerdict verdict = number.verify();
    assertThat(verdict.getValidity()).isEqualTo(Validity.MALFORMED);
    assertThat(verdict.isValid()).contains(false);
    assertThat(verdict.getExpected()).isEmpty();
    assertThat(verdict.getMessage().getEnglish()).endsWith("malformed: " + explanation);
    assertThat(number.getDivision()).isEmpty();
    assertThat(number.getSequence()).isEmpty();
    assertThat(number.suggest(code -> true)).isEmpty();
    assertThat(number.getValue()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "蒙食小作坊 1501020001",
        "蒙小作坊备（2022）第 15 号",
        "SC",
        "JYB-2020-15",
        "SCZF150102",
        "10415253102074",
        "XSC10415253102074"
      })
  void anythingElseIsOpaqueAndKeptAsItIs(String text) {
    LicenceNumber number = LicenceNumber.of("  " + text + " ");
    assertThat(number.getKind()).isEqualTo(IdentifierKind.OPAQUE);
    assertThat(number.getValue()).isEqualTo(text);
    assertThat(number.verify().isValid()).isEmpty();
    assertThat(number.isWellFormed()).isTrue();
  }

  @Test
  void aFormerNumberHasNoCheckDigit() {
    IdentifierVerdict verdict = LicenceNumber.of("QS150104010001").verify();
    assertThat(verdict.getKind()).isEqualTo(IdentifierKind.QS);
    assertThat(verdict.getValidity()).isEqualTo(Validity.UNCHECKED);
    assertThat(verdict.isValid()).isEmpty();
    assertThat(verdict.getExpected()).isEmpty();
  }

  @Test
  void anUnknownDivisionIsAWarningOnly() {
    IdentifierVerdict verdict = LicenceNumber.of("SC11834010705158").verify(IN_XILINGOL);
    assertThat(verdict.isValid()).contains(true);
    assertThat(verdict.getWarnings())
        .extracting(warning -> warning.in(Locale.CHINA))
        .containsExactly("未知的行政区划 340107");
    assertThat(LicenceNumber.of("SC10415253102074").verify(IN_XILINGOL).getWarnings()).isEmpty();
  }

  @Test
  void anUnknownCategoryOrFormIsAWarningOnly() {
    assertThat(LicenceNumber.production("999", "152531", 1).verify().getWarnings())
        .extracting(warning -> warning.in(Locale.ENGLISH))
        .containsExactly("unknown food category 999");
    IdentifierVerdict verdict = LicenceNumber.operation(7, "152531", 1).verify();
    assertThat(verdict.isValid()).contains(true);
    assertThat(verdict.getWarnings())
        .extracting(warning -> warning.in(Locale.ENGLISH))
        .containsExactly("unknown form of business 7");
  }

  @Test
  void whatMayHaveBeenMeantIsSuggestedAndNotApplied() {
    LicenceNumber published = LicenceNumber.of("SC10415255102074");
    IdentifierVerdict verdict = published.verify(IN_XILINGOL);
    assertThat(verdict.isValid()).contains(false);
    assertThat(verdict.getExpected()).contains("5");
    assertThat(verdict.getWarnings()).hasSize(1);
    List<LicenceNumber> suggestions = published.suggest(IN_XILINGOL);
    assertThat(suggestions).containsExactly(LicenceNumber.of("SC10415253102074"));
    assertThat(published).hasToString("SC10415255102074");
  }

  @Test
  void noSuggestionHasAnUnknownCategory() {
    List<LicenceNumber> suggestions = LicenceNumber.of("SC10415253102075").suggest(IN_XILINGOL);
    assertThat(suggestions)
        .contains(LicenceNumber.of("SC10415253102074"))
        .allSatisfy(
            suggestion -> {
              assertThat(suggestion.verify(IN_XILINGOL).isValid()).contains(true);
              assertThat(suggestion.verify(IN_XILINGOL).getWarnings()).isEmpty();
            });
  }

  @Test
  void aValidNumberNeedsNoSuggestion() {
    assertThat(LicenceNumber.of("SC10415253102074").suggest(IN_XILINGOL)).isEmpty();
    assertThat(LicenceNumber.of("QS150104010001").suggest(code -> true)).isEmpty();
    assertThat(LicenceNumber.of("蒙食小作坊1501020001").suggest(code -> true)).isEmpty();
  }

  @Test
  void aNumberIsMadeOfItsParts() {
    assertThat(LicenceNumber.production("104", "152531", 207)).hasToString("SC10415253102074");
    assertThat(LicenceNumber.operation(2, "150102", 1)).hasToString("JY21501020000011");
    assertThat(LicenceNumber.filing("150102", 1)).hasToString("YB11501020000012");
  }

  @Test
  void partsThatDoNotFitAreRefused() {
    assertThatThrownBy(() -> LicenceNumber.production("104", "152531", 10000))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("LicenceNumber.sequence is 10000");
    assertThatThrownBy(() -> LicenceNumber.operation(2, "150102", 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("LicenceNumber.sequence is 0");
    assertThatThrownBy(() -> LicenceNumber.production("1O4", "152531", 1))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> LicenceNumber.operation(12, "150102", 1))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> LicenceNumber.filing("1501", 1))
        .isInstanceOf(InvalidValueException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "   ", "\u3000", "\u200B", "-"})
  void aBlankIsNoNumber(String text) {
    assertThatThrownBy(() -> LicenceNumber.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("LicenceNumber.length is ")
        .hasMessageContaining("must not be blank");
  }

  @Test
  void aTextThatIsTooLongIsRefusedWithoutShowingIt() {
    String text = "11010119900307123X" + "0".repeat(60);
    assertThatThrownBy(() -> LicenceNumber.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("LicenceNumber.length is 78")
        .hasMessageNotContaining("19900307");
  }
}
