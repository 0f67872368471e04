package org.liangze.model.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.Text;

class IdentifierTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          SC10415253102074,    SC,           true,  4
          SC10415255102074,    SC,           false, 5
          JY21501020000011,    JY,           true,  1
          YB11501020000012,    YB,           true,  2
          YB11501020000013,    YB,           false, 2
          QS150104010001,      QS,           -,     -
          QS1501040100,        QS,           false, -
          SC104,               SC,           false, -
          ｓｃ10415253102074,    SC,           true,  4
          91110108551385082Q,  USCC,         true,  Q
          91150102MA00003570,  USCC,         true,  0
          91150100MA0N2XYZ01,  USCC,         false, -
          110101199003071233,  ID_CARD,      true,  3
          11010119900307123X,  ID_CARD,      false, 3
          150102000000015,     REGISTRATION, true,  5
          蒙食小作坊1501020001,  OPAQUE,       -,     -
          '',                  OPAQUE,       -,     -
          '   ',               OPAQUE,       -,     -
          　,                   OPAQUE,       -,     -
          """)
  void aTextIsRecognisedWhateverFieldItStandsIn(
      String text, IdentifierKind kind, Boolean valid, String expected) {
    Identifier identifier = Identifier.recognise(text);
    assertThat(identifier.getKind()).isEqualTo(kind);
    assertThat(identifier.getVerdict().isValid().orElse(null)).isEqualTo(valid);
    assertThat(identifier.getVerdict().getExpected().orElse(null)).isEqualTo(expected);
    assertThat(identifier.getVerdict().getMessage().getChinese()).isNotBlank();
  }

  @Test
  void suggestionsNeedKnownDivisions() {
    assertThat(Identifier.recognise("SC10415255102074").getSuggestions()).isEmpty();
    assertThat(
            Identifier.recognise("SC10415255102074", code -> code.getValue().equals("152531"))
                .getSuggestions())
        .containsExactly(LicenceNumber.of("SC10415253102074"));
    assertThat(Identifier.recognise("SC10415255102074").getShown()).isEqualTo("SC10415255102074");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010119900307123X",
        "11010119900307123x",
        "110101199003071233",
        "１１０１０１１９９００３０７１２３３",
        "110101 19900307 1233",
        "身份证 110101199003071233",
        "SC110101199003071233",
        "110101900307123",
        "110101199003070007"
      })
  void aPersonalNumberIsMaskedInAllThatIsShown(String text) {
    Identifier identifier = Identifier.recognise(text);
    assertThat(identifier.getShown() + identifier + identifier.getVerdict())
        .doesNotContain("900307", "９００３０７");
    assertThat(identifier.getShown()).contains("***");
  }

  @Test
  void aLongTextIsShownInPartAndMasked() {
    String text = "店主".repeat(28) + "110101199003071233" + "0".repeat(1_000_000);
    Identifier identifier = Identifier.recognise(text);
    assertThat(identifier.getKind()).isEqualTo(IdentifierKind.OPAQUE);
    assertThat(identifier.getShown()).hasSize(65).endsWith("…");
    Identifier masked =
        Identifier.recognise("店主".repeat(28) + "110101199003071233，" + "无".repeat(100));
    assertThat(masked.getShown()).hasSize(65).endsWith("11******…");
  }

  @Test
  void aValidCreditCodeIsShownInTheClear() {
    assertThat(Identifier.recognise("91110108551385082q").getShown())
        .isEqualTo("91110108551385082q");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "11010519491231002",
        "1101051949123100X",
        "1501021980010112320",
        "1010519491231002X",
        "11010519491231OO2X",
        "11010519491231002×",
        "110105.19491231.002X",
        "110105/19491231/002X",
        "110105_19491231_002X",
        "１１０１０５／１９４９１２３１／００２Ｘ",
        "11010519491231002X110105194912310021",
        "110105194912310021110105194912310021",
        "身份证号11010519491231002",
        "13812345678",
        "138-1234-5678",
        "+86 138 1234 5678",
        "8613812345678",
        "电话13812345678",
        "13812345678 13812345678"
      })
  void whatWasMeantToBeAPersonalNumberIsMaskedToo(String text) {
    Identifier identifier = Identifier.recognise(text);
    assertThat(identifier.getShown() + identifier + identifier.getVerdict())
        .doesNotContain("949", "980", "1234", "９４９", "8123");
    assertThat(identifier.getShown()).hasSameSizeAs(text).contains("***");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "911101083303521997",
        "911101083303521998",
        "9111010833035219978",
        "91110108330352199",
        "91150100MA0N2XYZ01",
        "91I50102MA00003570",
        "SC10415253102074",
        "SC 104 1525 3102 074",
        "JY 151 0102 0000 011",
        "JY21501020000011",
        "JY215010200000112",
        "QS1501040100",
        "QS150104010001",
        "150102000000015",
        "蒙食小作坊1501020001",
        "2023-0115",
        "0471-6543210"
      })
  void otherNumbersRightOrWrongAreShownAsTheyWereGiven(String text) {
    assertThat(Identifier.recognise(text).getShown()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200E", "\u200F", "\u202A", "\u202E", "\u2066", "\u2069", "\u061C"})
  void aNumberWithADirectionControlIsMalformed(String control) {
    for (String number : List.of("SC10415253102074", "91110108551385082Q", "11010519491231002X")) {
      Identifier plain = Identifier.recognise(number);
      Identifier turned =
          Identifier.recognise(number.substring(0, 9) + control + number.substring(9));
      assertThat(turned.getKind()).isEqualTo(plain.getKind());
      assertThat(turned.getVerdict().getValidity()).isEqualTo(Validity.MALFORMED);
      assertThat(turned.getVerdict().getMessage().getEnglish()).contains("direction");
      assertThat(turned.getShown()).doesNotContain("19491231");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u200C", "\u200D", "\uFEFF", "\u2060"})
  void charactersWithoutWidthAreOnlySpelling(String invisible) {
    Identifier identifier = Identifier.recognise("SC104" + invisible + "15253102074");
    assertThat(identifier.getVerdict().isValid()).contains(true);
  }

  @Test
  void aBlankAndATooLongTextAreToldApart() {
    for (String blank : List.of("", " ", "\u3000", "\uFEFF")) {
      assertThat(Identifier.recognise(blank).getVerdict().getMessage())
          .isEqualTo(Text.of("空白，不是编号", "blank, not an identifier"));
    }
    assertThat(Identifier.recognise("1".repeat(65)).getVerdict().getMessage())
        .isEqualTo(Text.of("超过 64 个字符，不是编号", "over 64 characters, not an identifier"));
  }
}
