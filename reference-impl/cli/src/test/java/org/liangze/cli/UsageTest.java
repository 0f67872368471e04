package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  private static final List<String> COMMANDS =
      List.of(
          "demo",
          "generate",
          "dispatch",
          "explain",
          "ledger",
          "policy",
          "check id",
          "check figure",
          "check total",
          "check divisions");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "chek id x",
        "check id",
        "check id --frmat json x",
        "check id --format xml x",
        "check figure --met 1",
        "--lang fr check id x"
      })
  void wrongUsageIsToldInASentenceOnStandardError(String line) {
    Run run = Run.of(line.isEmpty() ? new String[0] : line.split(" "));

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("liangze: ")
        .doesNotContain("\tat ")
        .doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "demo",
        "generate",
        "dispatch",
        "explain",
        "ledger",
        "policy",
        "check",
        "check id",
        "check figure",
        "check total",
        "check divisions"
      })
  void helpSpeaksBothLanguages(String command) {
    String[] words = (command + " --help").trim().split(" ");
    Run chinese = Run.of(words);
    Run english = Run.of(("--lang=en " + command + " --help").replaceAll(" +", " ").split(" "));

    assertThat(chinese.exit()).isZero();
    assertThat(chinese.out()).contains("用法：", "选项：", "退出码：");
    assertThat(english.exit()).isZero();
    assertThat(english.out()).contains("Usage: liangze", "Options:", "Exit codes:");
    assertThat(english.out().chars().filter(c -> c >= 0x4E00 && c <= 0x9FFF).count())
        .as("Chinese characters in English help, but for example values")
        .isLessThanOrEqualTo(4);
  }

  @Test
  void everyOptionIsExplained() {
    for (String lang : new String[] {"zh", "en"}) {
      for (String command : COMMANDS) {
        Run run = Run.of((command + " --help --lang " + lang).split(" "));

        assertThat(run.out().replaceAll("\n {20,}", "  "))
            .as("options of %s in %s", command, lang)
            .doesNotContainPattern("(?m)^ +(-\\w, +)?--[a-z-]+(=\\S+)?$");
      }
    }
  }

  @Test
  void standardOutputThatIsFullIsToldAndAClosedPipeIsNot() {
    assertThat(runInto("No space left on device").exit()).isEqualTo(Exit.UNWRITABLE);
    assertThat(runInto("No space left on device").err())
        .isEqualTo("liangze: cannot write standard output: No space left on device\n");
    assertThat(runInto("Broken pipe")).isEqualTo(new Run(Exit.OK, "", ""));
  }

  private static Run runInto(String failure) {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException(failure);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            InputStream.nullInputStream(), failing, err, Clock.systemUTC(), () -> false, Map.of());
    int exit = Liangze.run(shell, List.of("check", "id", "--lang", "en", "SC10415253102074"));
    return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void helpStatesHowManyFindingsAreShown() {
    assertThat(Run.of("dispatch", "--help").out()).contains("每个文件显示前几条问题，默认 5");
    assertThat(Run.of("check", "divisions", "--help").out()).contains("显示前几条问题，默认 20");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check figure --met 1 | 缺少选项、参数或其取值：--published TEXT",
        "check figure --published 1% --met | 缺少选项、参数或其取值：--met N",
        "check id | 缺少选项、参数或其取值：VALUE",
        "check id --frmat json x | 无法识别的参数：'--frmat'",
        "check divisions a.csv 11010519491231002X | 无法识别的参数：'11***************X'",
        "check id --format xml x | --format 的值为 'xml'：可选 text、json",
        "demo --date 2022-13-01 | --date 的值为 '2022-13-01'：应为日期，如 2022-11-30",
        "demo --date 11010519491231002X | --date 的值为 '11***************X'：应为日期，如 2022-11-30",
        "demo --seed abc | --seed 的值为 'abc'：应为整数",
        "demo --seed 1 --seed 2 | --seed 只能给出一次",
        "check figure --met abc --published 1% | --met 的值为 'abc'：",
        "demo --scale county --date 1999-01-01 | --date 的值为 1999-01-01：",
        "demo --scale county --businesses -1 | --businesses 的值为 -1：",
        "demo --scale county --jurisdiction x! | --jurisdiction 的值为 'x!'：",
      })
  void wrongUsageIsToldInChineseAndByTheNameOfTheOption(String line, String told) {
    Run run = Run.of(line.split(" "));

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err().replaceFirst("liangze: (命令行有误：)?", ""))
        .startsWith(told)
        .doesNotContainPattern("[A-Z][a-z]+[A-Z][a-z]+")
        .doesNotContain("19491231", "Missing", "Unmatched", "Invalid", "Did you mean", "Possible");
  }

  @Test
  void wrongUsageIsToldInEnglishAsWell() {
    assertThat(Run.of("--lang=en", "check", "figure", "--met", "1").err())
        .startsWith("liangze: wrong usage: missing, or without a value: --published TEXT\n");
    assertThat(Run.of("--lang=en", "demo", "--seed", "abc").err())
        .startsWith("liangze: wrong usage: --seed is 'abc': must be a whole number\n");
  }
}
