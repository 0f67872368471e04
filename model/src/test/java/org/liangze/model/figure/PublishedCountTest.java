package org.liangze.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.InvalidValueException;

class PublishedCountTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0           | 0
          28248       | 28248
          28,248      | 28248
          28，248      | 28248
          ２８２４８       | 28248
          2017名       | 2017
          28 248      | 28248
          3.93万       | 39250..39349
          3.93万名      | 39250..39349
          22.52万      | 225150..225249
          3万          | 25000..34999
          3.0万        | 29500..30499
          0.4万        | 3500..4499
          0万          | 0..4999
          1.2亿        | 115000000..124999999
          3千          | 2500..3499
          2.5百万       | 2450000..2549999
          3.9346万     | 39346
          1.234千      | 1234
          5.5万余       | 55000..55999
          5.5万余户      | 55000..55999
          5.50万余      | 55000..55099
          5.5余万       | 55000..55999
          5万多         | 50000..59999
          30余万        | 300000..399999
          30万余        | 300000..309999
          30万多        | 300000..309999
          600余        | 600..699
          28000余      | 28000..28999
          205余        | 205+
          600+        | 600+
          600＋        | 600+
          600人以上      | 600+
          30万以上       | 300000+
          1万+         | 10000+
          55000-56000 | 55000..56000
          55000～56000 | 55000..56000
          55000至56000 | 55000..56000
          7-7         | 7
          9223372036854775807  | 9223372036854775807
          """)
  void aPublishedCountMeansTheseCounts(String text, String meant) {
    assertThat(PublishedCount.of(text)).hasToString(meant);
    assertThat(PublishedCount.of(meant)).isEqualTo(PublishedCount.of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "万",
        "余",
        "三万",
        "-5",
        "12.5",
        "3.93456万",
        "1,23",
        "1,2345",
        "5.5余万余",
        "600++",
        "5.5.5万",
        "3.万",
        ".5万",
        "12a",
        "1e5",
        "9223372036854775808",
        "922337203686亿",
        "56000-55000",
        "11111111111111111111111111111111111111111111111111111111111111111"
      })
  void whatIsNoCountIsRefusedByFieldValueAndRule(String text) {
    assertThatThrownBy(() -> PublishedCount.of(text))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> {
              assertThat(refused.getField()).startsWith("PublishedCount");
              assertThat(refused.getRule().getChinese()).isNotEmpty();
              assertThat(refused).hasMessageStartingWith("LZ-MODEL-001: PublishedCount");
            });
  }

  @Test
  void aNegativeCountIsRefused() {
    assertThatThrownBy(() -> PublishedCount.exactly(-1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("PublishedCount is -1: must not be negative");
  }

  @Test
  void aSumBeyondALongIsRefused() {
    assertThatThrownBy(() -> PublishedCount.exactly(Long.MAX_VALUE).plus(PublishedCount.exactly(1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("9223372036854775807 + 1");
  }

  @Test
  void whatTwoCountsBothMayMeanIsTheirIntersection() {
    PublishedCount rounded = PublishedCount.between(10, 19);
    assertThat(rounded.intersect(PublishedCount.atLeast(15)))
        .contains(PublishedCount.between(15, 19));
    assertThat(PublishedCount.atLeast(15).intersect(rounded))
        .contains(PublishedCount.between(15, 19));
    assertThat(PublishedCount.atLeast(15).intersect(PublishedCount.atLeast(20)))
        .contains(PublishedCount.atLeast(20));
    assertThat(rounded.intersect(PublishedCount.exactly(19))).contains(PublishedCount.exactly(19));
    assertThat(rounded.intersect(PublishedCount.exactly(20))).isEmpty();
  }

  @Test
  void onlyItsOwnCountsAreContained() {
    assertThat(PublishedCount.between(10, 19).contains(9)).isFalse();
    assertThat(PublishedCount.between(10, 19).contains(10)).isTrue();
    assertThat(PublishedCount.between(10, 19).contains(19)).isTrue();
    assertThat(PublishedCount.between(10, 19).contains(20)).isFalse();
    assertThat(PublishedCount.atLeast(10).contains(Long.MAX_VALUE)).isTrue();
  }
}
