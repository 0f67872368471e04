package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2022-11-03",
        "2022-11-3",
        "2022/11/3",
        "2022.11.03",
        "2022年11月3日",
        "２０２２年１１月３日",
        "2022-11-03 00:00:00",
        "2022-11-03T08:30:00.000",
        "2022/11/3 8:30"
      })
  void aDayMayBeSpeltInManyWays(String text) {
    assertThat(new Days().find(text)).isEqualTo(LocalDate.of(2022, 11, 3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2022",
        "2022-11",
        "22-11-03",
        "2022-13-01",
        "2022-02-30",
        "2022-11-031",
        "2022-11-03x",
        "2022-11-03 ",
        "11/3/2022",
        "20221103",
        "44868",
        "2022年11月",
        "长期"
      })
  void whatSpellsNoDayIsNone(String text) {
    assertThat(new Days().find(text)).isNull();
  }

  @Test
  void aYearBeyondFourDigitsReadsAsItIsWritten() {
    LocalDate afterAll = LocalDate.of(9999, 12, 31).plusDays(1);
    assertThat(new Days().find(afterAll.toString())).isEqualTo(afterAll);
    assertThat(new Days().find("+99")).isNull();
  }
}
