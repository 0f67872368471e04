package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

  private static final List<String> COMMANDS =
      List.of(
          "demo",
          "generate",
          "dispatch",
          "explain",
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
        new Shell(InputStream.nullInputStream(), failing, err, Clock.systemUTC(), () -> false);
    int exit = Liangze.run(shell, List.of("check", "id", "--lang", "en", "SC10415253102074"));
    return new Run(exit, "", err.toString(StandardCharsets.UTF_8));
  }
}
