package org.liangze.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.InvalidValueException;

class PublishedFigureTest {

  /** Counts and figures as bulletins, newspapers and offices of 2021 to 2024 printed them. */
  @ParameterizedTest(name = "{0}: {1} of {2} printed {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          risk A         | 37321 | 181430  | 20.57% | CONSISTENT      | 20.57% | 181391 | 181478
          risk B         | 79060 | 181430  | 43.58% | CONSISTENT      | 43.58% | 181393 | 181434
          exam, all      | 12108 | 14977   | 80.8%  | CONSISTENT      | 80.8%  | 14976  | 14994
          exam, director | 239   | 273     | 87.6%  | DOUBLE_ROUNDING | 87.5%  | 273    | 273
          exam, director | 239   | 273     | 87.5%  | CONSISTENT      | 87.5%  | 273    | 273
          verified       | 28248 | 5.5万余    | 51.3%  | IMPLIED         | -      | 55011  | 55118
          verified       | 28248 | -       | 51.3%  | IMPLIED         | -      | 55011  | 55118
          directors      | 1054  | 1000    | 105.4% | CONSISTENT      | 105.4% | 1000   | 1000
          region         | 39300 | 225200  | 1:5.73 | CONSISTENT      | 1:5.73 | 224993 | 225385
          region         | 3.93万 | 22.52万  | 1:5.73 | IMPLIED         | -      | 225150 | 225249
          Ordos          | 2551  | 22641   | 1:8.88 | CONSISTENT      | 1:8.88 | 22641  | 22665
          Fenghua        | 2017  | 15501   | 1:7.69 | CONSISTENT      | 1:7.69 | 15501  | 15520
          Tongwei        | 1169  | 2768    | 1:2.37 | CONSISTENT      | 1:2.37 | 2765   | 2776
          Tongwei        | 2768  | 2768    | 100%   | CONSISTENT      | 100%   | 2755   | 2781
          Dunhua         | 400   | 2970    | 1:7.43 | CONSISTENT      | 1:7.43 | 2970   | 2973
          Yangling       | 202   | 3535    | 1:17.50| CONSISTENT      | 1:17.50| 3534   | 3536
          Dinghai        | 600+  | 8431    | 1:14.05| IMPLIED         | -      | 8431   | 8431
          Dinghai        | 600+  | 8431    | 1:14   | IMPLIED         | -      | 8431   | 8431
          Dinghai        | 600+  | -       | 1:14   | IMPLIED         | -      | 8100   | -
          Dinghai        | 600+  | 8431    | 1:14.06| INCONSISTENT    | -      | 8433   | -
          """)
  void publishedFiguresComeOutAsTheyWereFound(
      String what,
      String met,
      String required,
      String published,
      FigureVerdict verdict,
      String computed,
      Long from,
      Long to) {
    assertCheck(check(met, required, published), verdict, computed, from, to);
  }

  @ParameterizedTest(name = "{0} of {1} printed {2}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          1     | 8     | 12.5%    | CONSISTENT      | 12.5%   | 8     | 8
          1     | 8     | 13%      | CONSISTENT      | 13%     | 8     | 8
          1     | 8     | 12%      | INCONSISTENT    | 13%     | -     | -
          1     | 8     | 12.50%   | CONSISTENT      | 12.50%  | 8     | 8
          249   | 2000  | 12.5%    | CONSISTENT      | 12.5%   | 1985  | 2000
          2489  | 20000 | 12.5%    | DOUBLE_ROUNDING | 12.4%   | 19992 | 20000
          2489  | 20000 | 12.4%    | CONSISTENT      | 12.4%   | 19992 | 20153
          24889 | 200000| 12.5%    | DOUBLE_ROUNDING | 12.4%   | 199912| 200000
          12444 | 100000| 12.5%    | INCONSISTENT    | 12.4%   | 99156 | 99951
          1     | 1     | 100%     | CONSISTENT      | 100%    | 1     | 1
          3     | 2     | 150%     | CONSISTENT      | 150%    | 2     | 2
          3     | 2     | 100%     | INCONSISTENT    | 150%    | 3     | 3
          0     | 5     | 0%       | CONSISTENT      | 0%      | 1     | -
          0     | 5     | 0.00%    | CONSISTENT      | 0.00%   | 1     | -
          5     | 0     | 0%       | NOT_APPLICABLE  | -       | -     | -
          0     | 0     | 100%     | NOT_APPLICABLE  | -       | -     | -
          0     | 7     | 1:5.73   | NOT_APPLICABLE  | -       | -     | -
          7     | 0     | 1:0.00   | CONSISTENT      | 1:0.00  | 0     | 0
          5     | 9     | n/a      | NOT_APPLICABLE  | -       | -     | -
          5     | 9     | N/A      | NOT_APPLICABLE  | -       | -     | -
          5     | 9     | —        | NOT_APPLICABLE  | -       | -     | -
          5     | 9     | ——       | NOT_APPLICABLE  | -       | -     | -
          5     | -     | n/a      | NOT_APPLICABLE  | -       | -     | -
          5     | -     | 0%       | IMPLIED         | -       | 1001  | -
          0     | -     | 5%       | INCONSISTENT    | -       | -     | -
          0     | -     | 1:5      | NOT_APPLICABLE  | -       | -     | -
          239   | -     | 87.6%    | DOUBLE_ROUNDING | -       | 273   | 273
          3     | -     | 99.9%    | INCONSISTENT    | -       | -     | -
          400   | -     | 1:7.4    | IMPLIED         | -       | 2940  | 2979
          28248 | 5万余   | 51.3%    | IMPLIED         | -       | 55011 | 55118
          28248 | 55050-60000 | 51.3% | IMPLIED      | -       | 55050 | 55118
          28248 | 55050-55100 | 51.3% | CONSISTENT   | 51.3%   | 55050 | 55100
          28248 | 5.6万余 | 51.3%    | INCONSISTENT    | -       | 55011 | 55118
          28248 | 55010 | 51.3%    | INCONSISTENT    | 51.4%   | 55011 | 55118
          28248 | 55011 | 51.3%    | CONSISTENT      | 51.3%   | 55011 | 55118
          28248 | 55118 | 51.3%    | CONSISTENT      | 51.3%   | 55011 | 55118
          28248 | 55119 | 51.3%    | DOUBLE_ROUNDING | 51.2%   | 55119 | 55124
          28248 | 55124 | 51.3%    | DOUBLE_ROUNDING | 51.2%   | 55119 | 55124
          25    | 200-201 | 12%    | IMPLIED         | -       | 201   | 201
          25    | 199-200 | 13%    | CONSISTENT      | 13%     | 199   | 200
          25    | 200-201 | 13%    | IMPLIED         | -       | 200   | 200
          39300 | 22.52万| 1:5.73   | CONSISTENT      | 1:5.73  | 225150| 225249
          950   | 1000  | 90%以上    | CONSISTENT      | 95%     | 1     | 1055
          899   | 1000  | 90%以上    | INCONSISTENT    | 90%     | 1     | 998
          1     | 3     | 33.3333% | CONSISTENT      | 33.3333%| 3     | 3
          9223372036854775807 | 9223372036854775807 | 100.00% | CONSISTENT | 100.00% | 9222910891310210297 | -
          """)
  void theVerdictFollowsFromTheExactCounts(
      String met,
      String required,
      String published,
      FigureVerdict verdict,
      String computed,
      Long from,
      Long to) {
    assertCheck(check(met, required, published), verdict, computed, from, to);
  }

  @ParameterizedTest
  @CsvSource({
    "80.8, 80.8",
    "80.8%, 80.8%",
    "80.8％, 80.8%",
    "８０．８％, 80.8%",
    "80.8 %, 80.8%",
    "' 80.8%', 80.8%",
    "080.8%, 80.8%",
    "80.84%, 80.84%",
    "80.844%, 80.844%",
    "80.8439607398%, 80.8439607398%"
  })
  void aPercentageMayBeSpeltInManyWaysAndIsComputedInThatForm(String published, String computed) {
    FigureCheck check = check("12108", "14977", published);
    assertThat(check.getVerdict()).isEqualTo(FigureVerdict.CONSISTENT);
    assertThat(check.getComputed()).contains(computed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1:5.73", "1：5.73", "1∶5.73", "1 : 5.73", "１：５．７３", "1比5.73"})
  void aRatioMayBeSpeltInManyWays(String published) {
    FigureCheck check = check("39300", "225200", published);
    assertThat(check.getVerdict()).isEqualTo(FigureVerdict.CONSISTENT);
    assertThat(check.getComputed()).contains("1:5.73");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "%",
        "abc",
        "-5%",
        "80.8%%",
        "80.%",
        ".8%",
        "80..8%",
        "80,8%",
        "8 out of 10",
        "2:11",
        "1:5.73%",
        "1:",
        ":5",
        "1:5:3",
        "80.8‰",
        "NaN",
        "1e2%",
        "1.1234567890123456789%",
        "11111111111111111111111111111111111111111111111111111111111111111%"
      })
  void whatIsNoFigureIsRefusedByFieldValueAndRule(String published) {
    assertThatThrownBy(() -> PublishedFigure.of(published))
        .isInstanceOfSatisfying(
            InvalidValueException.class,
            refused -> {
              assertThat(refused.getField()).isEqualTo("PublishedFigure");
              assertThat(refused).hasMessageContaining("must be a percentage such as 80.8%");
            });
  }

  @Test
  void theMessageNamesTheFigureTheVerdictAndTheDenominators() {
    FigureCheck check = check("28248", "5.5万余", "51.3%");
    assertThat(check.getMessage().getChinese()).isEqualTo("公布 51.3%：可推分母，相应分母为 55011..55118");
    assertThat(check("239", "273", "87.6").getMessage().getEnglish())
        .isEqualTo(
            "published 87.6: rounded twice, the true value is 87.5, fitting denominators are 273");
  }

  private static FigureCheck check(String met, String required, String published) {
    PublishedFigure figure = PublishedFigure.of(published);
    return required == null
        ? figure.check(PublishedCount.of(met))
        : figure.check(PublishedCount.of(met), PublishedCount.of(required));
  }

  private static void assertCheck(
      FigureCheck check, FigureVerdict verdict, String computed, Long from, Long to) {
    assertThat(check.getVerdict()).isEqualTo(verdict);
    assertThat(check.getComputed().orElse(null)).isEqualTo(computed);
    assertThat(check.getRequiredFrom().isPresent() ? check.getRequiredFrom().getAsLong() : null)
        .isEqualTo(from);
    assertThat(check.getRequiredTo().isPresent() ? check.getRequiredTo().getAsLong() : null)
        .isEqualTo(to);
  }
}
