package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir private Path folder;

  private Set<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    }
  }

  @Test
  void filesAppearUnderTheirNamesAllAtOnce() throws IOException {
    try (OutputFolder out = OutputFolder.open(folder)) {
      out.write("a", stream -> stream.write('a'));
      out.write("b", stream -> stream.write('b'));
      assertThat(names()).doesNotContain("a", "b");
      out.publish();
    }
    assertThat(names()).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void whatFailsHalfWayLeavesTheEarlierFileAndNothingElse() throws IOException {
    Files.writeString(folder.resolve("a"), "earlier");
    try (OutputFolder out = OutputFolder.open(folder)) {
      assertThatThrownBy(
              () ->
                  out.write(
                      "a",
                      stream -> {
                        stream.write("half".getBytes());
                        throw new IOException("No space left on device");
                      }))
          .isInstanceOfSatisfying(
              UserException.class,
              e -> {
                assertThat(e.getExitCode()).isEqualTo(Exit.UNWRITABLE);
                assertThat(e.getText().getEnglish()).endsWith(": No space left on device");
              });
    }
    assertThat(names()).containsExactly("a");
    assertThat(folder.resolve("a")).hasContent("earlier");
  }

  @Test
  void aFolderWithinAFileCannotBeOpened() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    for (Path wrong : new Path[] {file, file.resolve("below")}) {
      assertThatThrownBy(() -> OutputFolder.open(wrong))
          .isInstanceOfSatisfying(
              UserException.class, e -> assertThat(e.getExitCode()).isEqualTo(Exit.UNWRITABLE));
    }
  }
}
