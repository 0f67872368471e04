package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckFigureTest {

  private static Run check(String met, String required, String published) {
    List<String> arguments =
        new ArrayList<>(List.of("check", "figure", "--format", "json", "--met", met));
    if (required != null) {
      arguments.addAll(List.of("--required", required));
    }
    arguments.addAll(List.of("--published", published));
    return Run.of(arguments.toArray(new String[0]));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "null",
      value = {
        "37321 | 181430 | 20.57  | CONSISTENT      | 20.57",
        "79060 | 181430 | 43.58% | CONSISTENT      | 43.58%",
        "12108 | 14977  | 80.8%  | CONSISTENT      | 80.8%",
        "239   | 273    | 87.6%  | DOUBLE_ROUNDING | 87.5%",
        "239   | 273    | 87.4%  | INCONSISTENT    | 87.5%",
        "39300 | 225200 | 1:5.73 | CONSISTENT      | 1:5.73",
        "2551  | 22641  | 1:8.88 | CONSISTENT      | 1:8.88",
        "2017  | 15501  | 1:7.69 | CONSISTENT      | 1:7.69",
        "202   | 3535   | 1:17.50| CONSISTENT      | 1:17.50",
        "2768  | 2768   | 100%   | CONSISTENT      | 100%",
        "39    | 37     | 105.4% | CONSISTENT      | 105.4%",
        "0     | 0      | 100%   | NOT_APPLICABLE  | null",
        "600+  | 8431   | 1:14.1 | IMPLIED         | null",
      })
  void everyPublishedFigureComesOutWithItsVerdict(
      String met, String required, String published, String verdict, String computed) {
    assertThat(check(met, required, published).object())
        .containsEntry("verdict", verdict)
        .containsEntry("computed", computed)
        .containsKeys("requiredFrom", "requiredTo");
  }

  @Test
  void anIntervalOfDenominatorsIsNarrowedDown() {
    assertThat(check("28248", "5.5万余", "51.3%").object())
        .containsEntry("verdict", "IMPLIED")
        .containsEntry("requiredFrom", 55011L)
        .containsEntry("requiredTo", 55118L);
  }

  @Test
  void theDenominatorMayBeLeftOut() {
    assertThat(check("28248", null, "51.3%").object())
        .containsEntry("verdict", "IMPLIED")
        .containsEntry("requiredFrom", 55011L)
        .containsEntry("requiredTo", 55118L);
  }

  @Test
  void theExitCodeTellsWhetherTheFigureIsWrong() {
    assertThat(check("12108", "14977", "80.8%").exit()).isEqualTo(Exit.OK);
    assertThat(check("28248", null, "51.3%").exit()).isEqualTo(Exit.OK);
    assertThat(check("0", "0", "100%").exit()).isEqualTo(Exit.OK);
    assertThat(check("239", "273", "87.6%").exit()).isEqualTo(Exit.FINDINGS);
    assertThat(check("239", "273", "12%").exit()).isEqualTo(Exit.FINDINGS);
  }

  @ParameterizedTest
  @CsvSource({"x, 273, 87.6%", "239, x, 87.6%", "239, 273, x", "-5, 273, 1%"})
  void whatIsNoFigureIsWrongUsage(String met, String required, String published) {
    Run run = check(met, required, published);

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("liangze: ").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @CsvSource({
    "15+146+641+1749, 2551, CONSISTENT, 2551",
    "32+254+2486+19901, 22641, PARTS_LEFT_OUT, 22673",
    "3+43+628+14827, 15501, CONSISTENT, 15501",
    "37321+79060+46617+18432, 181430, CONSISTENT, 181430",
    "1+2, 9, INCONSISTENT, 3",
  })
  void everyPublishedTotalComesOutWithItsVerdict(
      String parts, String total, String verdict, String sum) {
    Run run = Run.of("check", "total", "--format", "json", "--parts", parts, "--published", total);

    assertThat(run.object()).containsEntry("verdict", verdict).containsEntry("computed", sum);
    assertThat((String) run.object().get("message"))
        .startsWith("公布合计 " + total + "：")
        .contains(sum);
    assertThat(run.exit()).isEqualTo(verdict.equals("CONSISTENT") ? Exit.OK : Exit.FINDINGS);
  }

  @Test
  void thePartThatWasLeftOutIsNamed() {
    Map<String, Object> object =
        Run.of(
                "check",
                "total",
                "--format",
                "json",
                "--parts",
                "32+254+2486+19901",
                "--published",
                "22641")
            .object();

    assertThat(object).containsEntry("leftOut", List.of(List.of(1L)));
  }
}
