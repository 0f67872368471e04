package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide in the README of the spi shows the examples as they are compiled and run here. */
class GuideTest {

  private static final Path README = Path.of("../README.md");
  private static final Path EXAMPLES = Path.of("src/test/java/org/liangze/spi/testkit/example");

  private static String readme() throws IOException {
    return Files.readString(README);
  }

  private static String example(String name) throws IOException {
    return Files.readString(EXAMPLES.resolve(name + ".java"));
  }

  /** Returns members of an example from one on up to another, as they stand at the margin. */
  private static String cut(String source, String from, String to) {
    return source.substring(source.indexOf(from), source.indexOf(to)).stripTrailing().stripIndent();
  }

  private static void assertShown(String code) throws IOException {
    assertThat(readme()).contains("```java\n" + code + "\n```");
  }

  @Test
  void aCompletePlugInFitsInto150LinesAndItsTestInto25() throws IOException {
    assertThat(example("ListLedgerStore").lines()).hasSizeLessThan(150);
    assertThat(example("ListLedgerStoreTest").lines()).hasSizeLessThan(25);
  }

  @Test
  void theHeartOfTheStoreIsShownAsItIsRun() throws IOException {
    assertShown(
        cut(
            example("ListLedgerStore"),
            "  @Override\n  public Commit commit(",
            "  @Override\n  public Optional<Commit> findCommit("));
  }

  @Test
  void theTestOfTheStoreIsShownInFull() throws IOException {
    assertShown(example("ListLedgerStoreTest").strip());
  }

  @Test
  void theReadingOfARowIsShownAsItIsRun() throws IOException {
    assertShown(
        cut(
            example("LineLicenceSource"),
            "  static LicenceItem read(",
            "  private final class Snapshot"));
  }

  @Test
  void everyLinkLeadsSomewhere() throws IOException {
    List<String> links =
        Pattern.compile("]\\(([^)#]+)\\)")
            .matcher(readme())
            .results()
            .map((MatchResult found) -> found.group(1))
            .toList();

    assertThat(links).isNotEmpty().allSatisfy(link -> assertThat(Path.of("..", link)).exists());
  }

  @ParameterizedTest
  @EnumSource
  void theGuideSaysWhatToCheckIfATestOfAStoreFails(StoreRule rule) throws IOException {
    assertThat(readme()).contains("### If a test of " + rule + " fails\n\n| ");
  }

  @ParameterizedTest
  @EnumSource
  void theGuideSaysWhatToCheckIfATestOfASourceFails(SourceRule rule) throws IOException {
    assertThat(readme()).contains("### If a test of " + rule + " fails\n\n| ");
  }
}
