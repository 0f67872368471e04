package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final String POLICY = "sample-city.yaml";
  private static final String CALENDAR = "holidays.yaml";
  private static final String PROGRAM = "-jar liangze.jar ";

  @TempDir private Path folder;

  @Test
  void everyCommandLineRuns() throws IOException {
    List<String> lines =
        Files.readAllLines(README).stream()
            .filter(line -> line.startsWith("    java "))
            .map(line -> line.substring(line.indexOf(PROGRAM) + PROGRAM.length()))
            .collect(Collectors.toList());

    assertThat(lines).hasSize(17);
    writePolicy();
    Files.writeString(folder.resolve(CALENDAR), "name: ours\nyears: {2022: {basis: b, off: []}}\n");
    for (String line : lines) {
      Run run = Run.of(inFolder(line).toArray(new String[0]));

      assertThat(run.exit()).as(line).isIn(Exit.OK, Exit.FINDINGS);
      if (line.contains("--store")) {
        assertThat(run.err()).as(line).startsWith("存储 jdbc:h2:");
      } else {
        assertThat(run.err()).as(line).isEmpty();
      }
    }
  }

  /** The same at a small scale, and away from the folder of the sources. */
  private List<String> inFolder(String line) {
    List<String> arguments = new ArrayList<>(Arrays.asList(line.split(" ")));
    arguments.replaceAll(word -> word.equals("data") ? folder.resolve("data").toString() : word);
    arguments.replaceAll(word -> word.replace("data/", folder.resolve("data") + "/"));
    arguments.replaceAll(word -> word.replace("./ledger", folder.resolve("ledger").toString()));
    arguments.replaceAll(word -> word.equals(POLICY) ? folder.resolve(POLICY).toString() : word);
    arguments.replaceAll(word -> word.equals(CALENDAR) ? folder.resolve(word).toString() : word);
    if (line.startsWith("demo") && !line.contains("--scale")) {
      arguments.addAll(List.of("--scale", "example-province", "--businesses", "200"));
    }
    if (line.startsWith("explain") && line.contains("1504")) {
      arguments.addAll(List.of("--businesses", "2000"));
    }
    if (line.startsWith("demo") || line.startsWith("dispatch") || line.startsWith("ledger")) {
      arguments.addAll(List.of("--out", folder.resolve("out").toString()));
    }
    return arguments;
  }

  @Test
  void theExamplesOfJsonAreWhatTheProgramSays() throws IOException {
    String readme = Files.readString(README).replace("\n     ", "");

    for (String command :
        List.of(
            "explain --scale county --indicator DIRECTOR_APPOINTED --limit 1",
            "policy --date 2022-11-30 --find director.diners.SCHOOL",
            "check id SC10415255102074",
            "check figure --met 239 --required 273 --published 87.6%",
            "check total --parts 32+254+2486+19901 --published 22641")) {
      Run run = Run.of((command + " --format json").split(" "));

      assertThat(readme).contains("\n    " + run.out().strip().replace("\n", "\n    ") + "\n");
    }
  }

  private Path writePolicy() throws IOException {
    String readme = Files.readString(README);
    String begin = "\n```yaml\n";
    int from = readme.indexOf(begin) + begin.length();
    return Files.writeString(
        folder.resolve(POLICY), readme.substring(from, readme.indexOf("```", from)));
  }

  @Test
  void theExampleOfADifferenceIsWhatTheProgramSays() throws IOException {
    Run run =
        Run.of(
            "demo",
            "--scale=county",
            "--format=json",
            "--policy=" + writePolicy(),
            "--out=" + folder.resolve("out"));
    String difference = run.lines().get(1);
    String firstUnitOnly =
        difference.replaceFirst("(\"units\":\\[.*?}}),.*],\"total\"", "$1],\"total\"");

    assertThat(Files.readString(README).replace("\n     ", ""))
        .contains("\n    " + firstUnitOnly + "\n");
  }

  @Test
  void theExampleOfAnExplanationIsWhatTheProgramSays() throws IOException {
    Run run = Run.of("explain", "--scale=county", "--indicator=SUPERVISED", "--limit=2");

    assertThat(Files.readString(README)).contains("\n```\n" + run.out() + "```\n");
  }
}
