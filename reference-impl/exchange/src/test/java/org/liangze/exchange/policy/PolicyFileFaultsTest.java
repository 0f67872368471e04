package org.liangze.exchange.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every fault is told with its path, line, column and code, and all of them at once. */
class PolicyFileFaultsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "name: a;base: national;values: [];^vales: []| UNKNOWN_KEY | vales | Maybe it should be 'values'",
        "name: a;base: national;values: []; ^extra: 1| SYNTAX |  | is no YAML",
        "name: a;base: national;values: [];^basis_: x| UNKNOWN_KEY | basis_ | 'basis'",
        "name: a;base: national;values: [];^name: b| DUPLICATE_KEY | name | line 1",
        "^base: national;values: []| MISSING | name | name is missing",
        "^name: a;values: []| MISSING | base | base is missing",
        "^name: a;base: national| MISSING | values | values is missing",
        "name: a;base: national;values:^| MISSING | values | values is missing",
        "name: ^~;base: national;values: []| MISSING | name | name is missing",
        "name: ^5;base: national;values: []| WRONG_TYPE | name | name is 5: must be a text",
        "name: ^' ';base: national;values: []| INVALID_VALUE | name | not blank",
        "name: a;base: ^natonal;values: []| UNKNOWN_BASE | base | Maybe it should be 'national'",
        "name: a;base: ^[national];values: []| WRONG_TYPE | base | base is [...]",
        "name: a;base: national;values: ^{}| WRONG_TYPE | values | must be a list",
        "name: a;base: national;values: [];basis:^| MISSING | basis | basis is missing",
        "name: a;base: national;values: [];basis: ^5| WRONG_TYPE | basis | basis is 5: must be a text",
        "name: a;base: national;values: [];basis: ^{zh: x}| MISSING | basis.en | basis.en is missing",
        "name: a;base: national;values: [];basis: {zh: x, en: ^''}| INVALID_VALUE | basis.en | blank",
        "name: a;base: national;values: [];basis: ^'　'| INVALID_VALUE | basis | blank",
        "name: a;base: national;values: [];basis: {zh: x, en: ^yes}| WRONG_TYPE | basis.en | yes: must be a text",
        "name: a;base: national;values: [];basis: {zh: x, en: y, ^de: z}| UNKNOWN_KEY | basis.de | known are zh, en",
        "^name：a;base：national| WRONG_TYPE |  | a colon and a blank",
      })
  void aFaultOfTheHeadIsToldWithItsPlace(
      String marked, PolicyFileError code, String path, String said) {
    assertOne(marked.replace(";", "\n"), code, path == null ? "" : path, said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "parameter: visits.B.CATERING, from: 2025-01-01, value: 2| MISSING_BASIS | .basis | needs a legal basis",
        "parameter: visits.B.CATERING, from: 2025-01-01, value: 2, basis:^| MISSING_BASIS | .basis | legal basis",
        "parameter: visits.B.CATERING, from: 2025-01-01, value: 2, basis: ^''| INVALID_VALUE | .basis | blank",
        "parameter: visits.B.CATERING, from: 2025-01-01, basis: b| MISSING | .value | value is missing",
        "parameter: visits.B.CATERING, value: 2, basis: b| MISSING | .from | from is missing",
        "from: 2025-01-01, value: 2, basis: b| MISSING | .parameter | parameter is missing",
        "parameter: ^visits.B.CATERNG, from: 2025-01-01, value: 2, basis: b| UNKNOWN_PARAMETER | .parameter | Maybe it should be 'visits.B.CATERING'",
        "parameter: ^duty.daily.working-days-only, from: 2025-01-01, value: true, basis: b| UNKNOWN_PARAMETER | .parameter | Maybe it should be 'duty.working-days-only.",
        "parameter: ^sunshine, from: 2025-01-01, value: 2, basis: b| UNKNOWN_PARAMETER | .parameter | 'sunshine': is no known parameter",
        "parameter: visits.B.CATERING, ^form: 2025-01-01, from: 2025-01-01, value: 2, basis: b| UNKNOWN_KEY | .form | 'from'",
        "parameter: visits.B.CATERING, from: 2025-01-01, ^from: 2025-01-01, value: 2, basis: b| DUPLICATE_KEY | .from | line 4",
        "parameter: visits.B.CATERING, from: ^2025-02-29, value: 2, basis: b| INVALID_VALUE | .from | '2025-02-29': must be a day",
        "parameter: visits.B.CATERING, from: ^2025-1-1, value: 2, basis: b| INVALID_VALUE | .from | '2025-1-1'",
        "parameter: visits.B.CATERING, from: ^2025年, value: 2, basis: b| INVALID_VALUE | .from | '2025年'",
        "parameter: visits.B.CATERING, from: ^20250101, value: 2, basis: b| WRONG_TYPE | .from | 20250101: must be a day",
        "parameter: visits.B.CATERING, from: 2025-01-01, value: ^-1, basis: b| INVALID_VALUE | .value | value is -1: must be 0 to 1000",
        "parameter: figures.decimals, from: 2025-01-01, value: ^99, basis: b| INVALID_VALUE | .value | value is 99: must be 0 to 18",
        "parameter: roles.bar-years, from: 2025-01-01, value: ^2147483647, basis: b| INVALID_VALUE | .value | must be 0 to 100",
        "parameter: letters.validity, from: 2025-01-01, value: ^1201, basis: b| INVALID_VALUE | .value | must be 0 to 1200",
        "parameter: duty.steps.DAILY_CONTROL, from: 2025-01-01, value: ^REVIEW, basis: b| INVALID_VALUE | .value | must be steps of that duty: CHECK, REPORT_TO_DIRECTOR, RISK_REPORT",
        "parameter: guaranteeing-tier.A, from: 2025-01-01, value: ^NATION, basis: b| INVALID_VALUE | .value | must be a tier below the nation",
        "parameter: visits.B.CATERING, from: 2025-01-01, value: ^'2', basis: b| WRONG_TYPE | .value | '2': must be a whole number",
        "parameter: visits.B.CATERING, from: 2025-01-01, value: ^2.0, basis: b| WRONG_TYPE | .value | 2.0: must be a whole number",
        "parameter: visits.B.CATERING, from: 2025-01-01, value: ^010, basis: b| WRONG_TYPE | .value | 010: must be",
        "parameter: visits.B.CATERING, from: 2025-01-01, value: ^0x10, basis: b| WRONG_TYPE | .value | 0x10: must be",
        "parameter: visits.B.CATERING, from: 2025-01-01, value: ^1_000, basis: b| WRONG_TYPE | .value | 1_000: must be",
        "parameter: visits.B.CATERING, from: 2025-01-01, value: ^2147483648, basis: b| INVALID_VALUE | .value | at most 2147483647",
        "parameter: visits.B.CATERING, from: 2025-01-01, value: ^[2], basis: b| WRONG_TYPE | .value | [...]: must be",
        "parameter: risk.medium-or-high.A, from: 2025-01-01, value: ^yes, basis: b| WRONG_TYPE | .value | yes: must be true or false",
        "parameter: risk.medium-or-high.A, from: 2025-01-01, value: ^'true', basis: b| WRONG_TYPE | .value | 'true': must be true",
        "parameter: ranking.method, from: 2025-01-01, value: ^DENCE, basis: b| INVALID_VALUE | .value | one of COMPETITION, DENSE, ORDINAL",
        "parameter: visits.period, from: 2025-01-01, value: ^quarter, basis: b| INVALID_VALUE | .value | Maybe it should be 'QUARTER'",
        "parameter: guaranteeing-tier.A, from: 2025-01-01, value: ^3, basis: b| WRONG_TYPE | .value | must be one of NATION",
        "parameter: director.diners.OTHER, from: 2025-01-01, value: ^300, basis: b| WRONG_TYPE | .value | must be a bound",
        "parameter: director.diners.OTHER, from: 2025-01-01, value: ^'< 300', basis: b| INVALID_VALUE | .value | '< 300': must be a bound",
        "parameter: director.diners.OTHER, from: 2025-01-01, value: ^'> -3', basis: b| INVALID_VALUE | .value | '> -3': must not be negative",
        "parameter: director.diners.OTHER, from: 2025-01-01, value: ^'> 3000000000', basis: b| INVALID_VALUE | .value | at most",
        "parameter: label.tier.CITY, from: 2025-01-01, value: ^7, basis: b| WRONG_TYPE | .value | 7: must be a text",
        "parameter: label.tier.CITY, from: 2025-01-01, value: ^{zh: 市}, basis: b| MISSING | .value.en | value.en is missing",
        "parameter: visits.modes.D, from: 2025-01-01, value: ^[ON_SITE], basis: b| WRONG_TYPE | .value | must be modes joined by +; modes are ON_SITE, GROUP, VIDEO",
        "parameter: visits.modes.D, from: 2025-01-01, value: ^ON_SITE+VIDIO, basis: b| INVALID_VALUE | .value | Maybe it should be 'VIDEO'",
        "parameter: visits.modes.D, from: 2025-01-01, value: ^NONE, basis: b| INVALID_VALUE | .value | must be modes",
        "parameter: duty.steps.DAILY_CONTROL, from: 2025-01-01, value: ^CHECK+REVEW, basis: b| INVALID_VALUE | .value | Maybe it should be 'REVIEW'",
        "parameter: letters.rule, from: 2025-01-01, value: ^PER_BUSINESS, basis: b| INVALID_VALUE | .value | must be one of PER_CADRE, PER_ASSIGNMENT",
        "parameter: grading.size.RETAIL.LARGE, from: 2025-01-01, value: ^'>= 300', basis: b| WRONG_TYPE | .value | keys with values (staff, revenue)",
        "parameter: grading.size.RETAIL.LARGE, from: 2025-01-01, value: ^{staff: '>= 300'}, basis: b| MISSING | .value.revenue | value.revenue is missing",
        "parameter: grading.size.RETAIL.LARGE, from: 2025-01-01, value: {staff: '>= 300', revenue: ^20000}, basis: b| WRONG_TYPE | .value.revenue | must be a bound",
        "parameter: grading.size.RETAIL.LARGE, from: 2025-01-01, value: {staff: '>= 300', revenue: '> 1', ^profit: '> 1'}, basis: b| UNKNOWN_KEY | .value.profit | known are staff, revenue",
        "parameter: ^7, from: 2025-01-01, value: 7, basis: b| WRONG_TYPE | .parameter | 7: must be a text",
      })
  void aFaultOfAValueIsToldWithItsPlace(
      String marked, PolicyFileError code, String path, String said) {
    String item = marked.contains("^") ? "{" + marked + "}" : "^{" + marked + "}";
    assertOne("name: a\nbase: national\nvalues:\n  - " + item, code, "values[0]" + path, said);
  }

  /** Reads a file with a mark where its only fault is to be found. */
  private static void assertOne(String marked, PolicyFileError code, String path, String said) {
    String before = marked.substring(0, marked.indexOf('^'));
    PolicyPackReading reading = SamplePack.read(marked.replace("^", ""));

    assertThat(reading.getPack()).isEmpty();
    assertThat(reading.getFaults()).hasSize(1);
    PolicyFileFault fault = reading.getFaults().get(0);
    assertThat(fault.getCode()).isEqualTo(code);
    assertThat(fault.getPath()).isEqualTo(path);
    assertThat(fault.getLine()).hasValue(before.split("\n", -1).length);
    assertThat(fault.getColumn()).hasValue(before.length() - before.lastIndexOf('\n'));
    assertThat(fault.getMessage().getEnglish()).contains(said);
    assertThat(fault.getMessage().getChinese()).matches("(?s).*\\p{IsHan}.*");
  }

  @Test
  void theSameParameterAndDayTwiceIsAFault() {
    List<PolicyFileFault> faults =
        SamplePack.faultsOfValues(
            "  - {parameter: visits.B.SALES, from: 2025-01-01, value: 2, basis: b}",
            "  - {parameter: visits.B.SALES, from: 2026-01-01, value: 2, basis: b}",
            "  - {parameter: visits.B.SALES, from: 2025-01-01, value: 3, basis: b}");

    assertThat(faults).hasSize(1);
    assertThat(faults.get(0))
        .hasToString(
            "line 6, column 5: LZ-POLICY-016: "
                + "values[2]: visits.B.SALES from 2025-01-01 has a value in line 4 already / "
                + "values[2]：visits.B.SALES 自 2025-01-01 的取值已见于第 4 行");
  }

  @Test
  void aBoundWithoutQuotationMarksIsAFaultWithAHint() {
    List<PolicyFileFault> faults =
        SamplePack.faultsOfValues(
            "  - parameter: director.diners.OTHER", "    from: 2025-01-01", "    value: >= 300");

    assertThat(faults).extracting(PolicyFileFault::getCode).containsExactly(PolicyFileError.SYNTAX);
    assertThat(faults.get(0).getLine()).hasValue(6);
    assertThat(faults.get(0).getColumn()).hasValue(13);
    assertThat(faults.get(0).getMessage().getEnglish()).contains("in quotation marks: \">= 300\"");
  }

  @Test
  void tabsAndFullWidthColonsAreFaultsWithHints() {
    assertThat(SamplePack.read("name: a\n\tbase: national\n").getFaults().get(0))
        .asString()
        .contains("line 2", "blanks instead of tabs", "请用空格缩进");
    assertThat(SamplePack.read("name: a\nbase：national\nvalues: []\n").getFaults().get(0))
        .asString()
        .contains("line 3", "instead of the full-width", "半角冒号");
  }

  @Test
  void beforeTheSyntaxBreaksEveryFaultIsToldAndNothingIsMissedBehind() {
    List<PolicyFileFault> faults =
        SamplePack.faultsOfValues(
            "  - {parameter: visits.B.SALES, from: 2025-13-01, value: 2, basis: b}",
            "  - parameter: visits.B.SALES",
            "    from: \"2025-01-01");

    assertThat(faults)
        .extracting(PolicyFileFault::getCode)
        .containsExactly(PolicyFileError.INVALID_VALUE, PolicyFileError.SYNTAX);
  }

  @Test
  void allFaultsAreToldAtOnceInTheOrderOfTheFile() {
    String yaml =
        """
        name: ours
        base: nation
        values:
          - parameter: visits.B.SALE
            from: 2025-13-01
            value: -1
          - parameter: visits.B.SALES
            from: 2025-01-01
            value: -1
          - from: 2025-01-01
            vlaue: 2
            basis: {zh: 某规定}
          - not a value
        value: 3
        values:
          - {parameter: officer.minimum, from: 2025-01-01, value: two, basis: b}
        """;

    assertThat(SamplePack.read(yaml).getFaults())
        .extracting(
            fault ->
                fault.getLine().getAsInt() + " " + fault.getPath() + " " + fault.getCode().name())
        .containsExactly(
            "2 base UNKNOWN_BASE",
            "4 values[0].basis MISSING_BASIS",
            "4 values[0].parameter UNKNOWN_PARAMETER",
            "5 values[0].from INVALID_VALUE",
            "7 values[1].basis MISSING_BASIS",
            "9 values[1].value INVALID_VALUE",
            "10 values[2].parameter MISSING",
            "10 values[2].value MISSING",
            "11 values[2].vlaue UNKNOWN_KEY",
            "12 values[2].basis.en MISSING",
            "13 values[3] WRONG_TYPE",
            "14 value UNKNOWN_KEY",
            "15 values DUPLICATE_KEY",
            "16 values[0].value WRONG_TYPE");
  }

  @Test
  void theExceptionCarriesAllFaultsAndTellsTheFirstTwenty() {
    String item = "  - {parameter: visits.B.SALES, from: 2025, value: 2, basis: b}\n";
    byte[] yaml =
        ("name: a\nbase: national\nvalues:\n" + item.repeat(23)).getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(
            () ->
                PolicyPackFile.standard().readOrThrow(new ByteArrayInputStream(yaml), "ours.yaml"))
        .isInstanceOfSatisfying(
            PolicyFileException.class,
            e -> {
              assertThat(e.getFaults()).hasSize(23);
              assertThat(e.getErrorCode()).isEqualTo(PolicyFileError.FAULTY_FILE);
              assertThat(e.getMessage(Locale.ENGLISH))
                  .startsWith("ours.yaml has 23 fault(s):\nline 4: values[0].from is 2025: must")
                  .contains("line 23: ")
                  .doesNotContain("line 24: ")
                  .endsWith("and 3 more");
              assertThat(e.getMessage(Locale.CHINESE)).contains("第 4 行：values[0].from 的值为 2025");
            });
  }
}
