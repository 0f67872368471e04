package org.liangze.model.jurisdiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.InvalidValueException;

class JurisdictionCodeTest {

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          15,           15,           PROVINCE
          1500,         15,           PROVINCE
          150000,       15,           PROVINCE
          150000000,    15,           PROVINCE
          150000000000, 15,           PROVINCE
          1525,         1525,         CITY
          152500,       1525,         CITY
          152500000,    1525,         CITY
          152500000000, 1525,         CITY
          152531,       152531,       COUNTY
          152531000,    152531,       COUNTY
          152531000000, 152531,       COUNTY
          152530,       152530,       COUNTY
          150102001,    150102001,    TOWNSHIP
          150102001000, 150102001,    TOWNSHIP
          441900003,    441900003,    TOWNSHIP
          150102001003, 150102001003, VILLAGE
          152531100200, 152531100200, VILLAGE
          1,            1,            -
          150,          150,          -
          15010200,     15010200,     -
          1501GXQ,      1501GXQ,      -
          1501-gx_q.2,  1501-gx_q.2,  -
          A00,          A00,          -
          """)
  void aCodeIsKeptInItsShortestForm(String text, String value, Tier implied) {
    JurisdictionCode code = JurisdictionCode.of(text);
    assertThat(code.getValue()).isEqualTo(value);
    assertThat(code).hasToString(value).isEqualTo(JurisdictionCode.of(value));
    assertThat(code).hasSameHashCodeAs(JurisdictionCode.of(value));
    assertThat(code.getImpliedTier().orElse(null)).isEqualTo(implied);
    assertThat(code.isStandard()).isEqualTo(implied != null);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "15 25",
        "152531 ",
        "１５２５",
        "锡林郭勒",
        "-15",
        "15/25",
        "123456789012345678901234567890123"
      })
  void whatHasNotTheShapeOfACodeIsRefused(String text) {
    assertThatThrownBy(() -> JurisdictionCode.of(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("JurisdictionCode is '" + text + "': must be 2, 4, 6, 9 or 12");
  }

  @Test
  void codesAreOrderedAsTheirTextsAre() {
    assertThat(JurisdictionCode.of("15")).isLessThan(JurisdictionCode.of("1501"));
    assertThat(JurisdictionCode.of("1501")).isLessThan(JurisdictionCode.of("1502"));
    assertThat(JurisdictionCode.of("152500")).isEqualByComparingTo(JurisdictionCode.of("1525"));
  }
}
