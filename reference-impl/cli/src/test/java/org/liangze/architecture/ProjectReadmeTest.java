package org.liangze.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project's README: two commands, and what it says of folders. */
class ProjectReadmeTest {

  private static final Path ROOT = Path.of("../..");

  @Test
  void thereAreTwoCommandsAndTheSecondIsWhatContinuousIntegrationRuns() throws IOException {
    List<String> commands = indented(Files.readAllLines(ROOT.resolve("README.md")));
    List<String> run =
        Files.readAllLines(ROOT.resolve(".ci/run")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();

    assertThat(commands).hasSize(2);
    assertThat(run)
        .containsExactly("set -euo pipefail", "cd \"$(dirname \"$0\")/..\"", commands.get(1));
  }

  @Test
  void itFitsOnAPageAndTellsHowAFigureIsExplained() throws IOException {
    Path readme = ROOT.resolve("README.md");

    assertThat(Files.readAllLines(readme)).hasSizeLessThanOrEqualTo(60);
    assertThat(readme).content().contains("`java -jar ... explain`", "`--policy`");
  }

  /** The commands stand indented by four, outside of fenced code. */
  private static List<String> indented(List<String> lines) {
    boolean fenced = false;
    List<String> found = new ArrayList<>();
    for (String line : lines) {
      fenced ^= line.startsWith("```");
      if (!fenced && line.startsWith("    ")) {
        found.add(line.strip());
      }
    }
    return found;
  }

  @Test
  void everyModuleIsInTheMapOfFoldersAndHasAReadmeOfItsOwn() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    List<String> modules =
        Files.readAllLines(ROOT.resolve("pom.xml")).stream()
            .map(String::strip)
            .filter(line -> line.startsWith("<module>"))
            .map(line -> line.replaceAll("</?module>", ""))
            .toList();

    assertThat(modules).contains("model", "reference-impl/cli");
    for (String module : modules) {
      assertThat(readme).contains("(" + module + ")");
      assertThat(ROOT.resolve(module).resolve("README.md")).exists();
    }
  }
}
