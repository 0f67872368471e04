package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.api.intake.NumberedEntry;

/** Licence numbers and other codes in tables that are taken in. */
class IdentifierIntakeTest extends IntakeReading {

  @Test
  void aWrongCheckDigitIsExplainedWithASuggestionAndNeverMended() throws IOException {
    List<NumberedEntry> entries =
        read(TableLayout.BUSINESSES, BUSINESS_HEADER + row("B1", "SC10415255102074", ""));
    assertThat(entries).isEmpty();
    assertThat(heard.messages())
        .contains("校验码为 4，应为 5")
        .contains("check character is 4, must be 5")
        .contains("perhaps SC10415253102074");
  }

  @Test
  void aNumberOfNoKnownKindIsWarnedOfExceptAWorkshopsOwn() throws IOException {
    String workshop = "小作坊登记1525号";
    String[][] rows = {
      {"餐饮服务", "许可证JY21525310000015", "warned"},
      {"餐饮服务", "JV21525310000015", "warned"},
      {"餐饮服务", workshop, "warned"},
      {"小作坊", workshop, ""},
      {"小作坊", "编号 ｓｃ-104 1525", "warned"},
      {"餐饮服务", "JY21501020000011", ""},
    };
    for (String[] row : rows) {
      heard.findings.clear();
      assertThat(
              read(
                  TableLayout.BUSINESSES,
                  BUSINESS_HEADER + "B1,某店,150102," + row[0] + ",D,," + row[1] + ",2021-03-01\n"))
          .hasSize(1);
      assertThat(heard.brief())
          .as(String.join(" ", row))
          .isEqualTo(
              row[2].isEmpty() ? List.of() : List.of("2 licences MALFORMED_IDENTIFIER WARNING"));
    }
  }

  @Test
  void anUnknownDivisionInANumberIsAWarningAlone() throws IOException {
    assertThat(read(TableLayout.BUSINESSES, BUSINESS_HEADER + row("B1", "JY14403030012013", "")))
        .hasSize(1);
    assertThat(heard.brief()).containsExactly("2 licences UNKNOWN_DIVISION WARNING");
  }

  @Test
  void aCodeThatOnlyLooksLikeAFormerIdentityNumberIsAnIdentifier() throws IOException {
    assertThat(
            read(
                TableLayout.BUSINESSES,
                BUSINESS_HEADER
                    + row("150102001003001", "JY21501020000011", "")
                    + row("150102200001000017", "JY21501020000011", "")))
        .hasSize(2);
    assertThat(heard.findings).isEmpty();
  }

  @Test
  void aCodeInScientificNotationHasLostDigitsAndIsNotGuessed() throws IOException {
    read(
        TableLayout.BUSINESSES,
        BUSINESS_HEADER + "1.5E+11,某餐馆,1.50102E+11,餐饮服务,D,9.1150102E+17,1.5E+11,2021-03-01\n");
    assertThat(heard.brief())
        .containsExactly(
            "2 id LOST_DIGITS ERROR",
            "2 jurisdiction LOST_DIGITS ERROR",
            "2 credit_code LOST_DIGITS ERROR",
            "2 licences LOST_DIGITS ERROR");
  }
}
