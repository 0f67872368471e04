package org.liangze.generators.example;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.liangze.generators.arbitrary.JqwikRun;

/** The worked example of the README: it fails as it is shown there, and passes once mended. */
class SchoolNoticeTest {

  private static final String BEGIN = "  // README begins\n";
  private static final String END = "  // README ends\n";

  private static String read(String file) throws IOException {
    return Files.readString(Path.of(file)).replace("\r\n", "\n");
  }

  @Test
  void theNoticeFailsOnASchoolAtTheBoundAndTheReadmeShowsTheRealOutput() throws IOException {
    JqwikRun run = JqwikRun.of(SchoolNotice.class);

    assertThat(run.failure()).get().isInstanceOf(AssertionError.class);
    assertThat(run.shrunkSample()).contains("traits=[SCHOOL], diners=500,", "day: 2023-01-01");
    assertThat(read("README.md"))
        .contains("```\nShrunk Sample\n-------------\n" + run.shrunkSample() + "```\n")
        .contains("```\n" + run.failure().orElseThrow().getMessage() + "\n```\n");
  }

  @Test
  void theMendedNoticePasses() {
    JqwikRun run = JqwikRun.of(MendedSchoolNotice.class);

    assertThat(run.failure()).isEmpty();
  }

  @Test
  void theReadmeShowsTheExampleAsItIsRun() throws IOException {
    String source = read("src/test/java/org/liangze/generators/example/SchoolNotice.java");
    String example = source.substring(source.indexOf(BEGIN) + BEGIN.length(), source.indexOf(END));

    String shown =
        example.lines().map(line -> line.replaceFirst("^ {2}", "")).collect(joining("\n"));

    assertThat(read("README.md")).contains("```java\n" + shown + "\n```\n");
  }
}
