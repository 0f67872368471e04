package org.liangze.exchange.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;

/** What the README says about policy files is so. */
class PolicyReadmeTest {

  private static final Path SOURCE =
      Path.of("src/test/java/org/liangze/exchange/policy/PolicyReadmeTest.java");

  @Test
  void theExampleFileStandsThere() throws IOException {
    assertThat(readme()).contains("```yaml\n" + SamplePack.yaml() + "```");
  }

  @Test
  void theExampleCodeReadsAndWritesThatFile(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("sample-city.yaml");
    Path copy = directory.resolve("copy.yaml");
    Files.writeString(file, SamplePack.yaml(), StandardCharsets.UTF_8);
    // example
    PolicyPackFile format = PolicyPackFile.standard();
    PolicyPack ours = format.readOrThrow(file);
    try (OutputStream out = Files.newOutputStream(copy)) {
      format.write(ours, PolicyPack.national(), out);
    }
    // end of the example
    assertThat(format.readOrThrow(copy)).isEqualTo(ours);
    assertThat(readme()).contains(example());
  }

  @Test
  void theExampleOfHolidaysIsReadAndSaysWhatTheShippedCalendarSays() throws IOException {
    String section = readme().substring(readme().indexOf("## Holidays"));
    int from = section.indexOf("```yaml\n") + "```yaml\n".length();
    String yaml = section.substring(from, section.indexOf("```", from));
    HolidayCalendar calendar =
        HolidayFile.read(
                new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "holidays.yaml")
            .getCalendarOrThrow();

    for (String day : List.of("2023-01-02", "2023-01-28", "2023-04-05")) {
      assertThat(calendar.getKind(LocalDate.parse(day)))
          .isEqualTo(HolidayFile.china().getKind(LocalDate.parse(day)));
    }
  }

  @Test
  void theFaultIsToldInTheseWords() throws IOException {
    List<PolicyFileFault> faults =
        SamplePack.read(SamplePack.yaml().replace("2025-09-01", "2025-02-29")).getFaults();

    assertThat(faults).hasSize(1);
    assertThat(readme()).contains("```\n" + faults.get(0) + "\n```");
  }

  @Test
  void theFormOfEveryTypeAndTheCodeOfEveryFaultStandThere() throws IOException {
    for (PolicyFileError error : PolicyFileError.values()) {
      assertThat(readme())
          .contains("| " + error.getCode() + " | ")
          .contains(error.getTitle().getChinese());
    }
    for (PolicyParameter<?> parameter : PolicyParameters.all()) {
      assertThat(readme()).contains("`" + parameter.getType().getSimpleName() + "`");
    }
  }

  private static String readme() throws IOException {
    return Files.readString(Path.of("README.md"), StandardCharsets.UTF_8);
  }

  private static String example() throws IOException {
    String source = Files.readString(SOURCE, StandardCharsets.UTF_8);
    int from = source.indexOf("// example\n") + "// example\n".length();
    return source
        .substring(from, source.indexOf("    // end of the example", from))
        .replace("\n    ", "\n")
        .substring(4);
  }
}
