package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.generators.GeneratedProvince;
import org.liangze.generators.ProvinceSpec;
import org.liangze.model.jurisdiction.JurisdictionTree;

/**
 * The whole of Inner Mongolia in a real PostgreSQL: loads it, and counts it in a process that
 * begins with nothing, both with 512 MiB of heap; not a test, as its name does not end like one.
 * See the README for how to run it.
 */
class DatabaseMeasurement {

  private static final Pattern HEAP_BEFORE = Pattern.compile("([0-9]+)M->");

  @TempDir private Path folder;

  @Test
  void measure() throws Exception {
    Path inMemory = run("in memory", "1g", "demo");
    try (EmbeddedPostgres server =
        EmbeddedPostgres.builder()
            .setLocaleConfig("locale", "C")
            .setServerConfig("unix_socket_directories", ".")
            .start()) {
      String[] store = {
        "--store=jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
        "--store-user=postgres"
      };
      assertSame(inMemory, run("loaded and counted", "512m", with(store, "demo")));
      assertSame(inMemory, run("loaded again", "512m", with(store, "demo")));
      assertSame(
          inMemory,
          run(
              "counted",
              "512m",
              with(
                  store,
                  "dispatch",
                  "--date=2022-11-30",
                  "--divisions=" + divisions(),
                  "--divisions-version=" + tree().getVersion())));
    }
  }

  private static String[] with(String[] store, String... command) {
    return Stream.concat(Arrays.stream(command), Arrays.stream(store)).toArray(String[]::new);
  }

  private static JurisdictionTree tree() {
    return GeneratedProvince.of(ProvinceSpec.innerMongolia()).getTree();
  }

  /** Writes the divisions, which do not depend on how many businesses there are. */
  private Path divisions() {
    Path data = folder.resolve("data");
    Run.of("generate", "--businesses=100", "--out=" + data);
    return data.resolve("divisions.csv");
  }

  /** Runs a command in a process of its own, and returns the folder of its files. */
  private Path run(String what, String heap, String... command) throws Exception {
    Path out = folder.resolve(what.replace(' ', '-'));
    Path log = folder.resolve(out.getFileName() + ".gc");
    Path err = folder.resolve(out.getFileName() + ".err");
    String classes = System.getProperty("surefire.test.class.path");
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-Xlog:gc:file=" + log,
                "-cp",
                classes == null ? System.getProperty("java.class.path") : classes,
                "org.liangze.cli.Main"));
    line.addAll(Arrays.asList(command));
    line.addAll(List.of("--lang=en", "--format=json", "--out=" + out));
    Files.createDirectories(out);
    Process process =
        new ProcessBuilder(line)
            .redirectOutput(out.resolve("standard-output.json").toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(err)).isZero();
    System.out.printf(
        Locale.ROOT,
        "%n%s, heap of %s: at most %d MiB before a collection%n%s",
        what,
        heap,
        peak(log),
        Files.readString(err));
    return out;
  }

  private static int peak(Path log) throws IOException {
    int peak = 0;
    for (Matcher heap = HEAP_BEFORE.matcher(Files.readString(log)); heap.find(); ) {
      peak = Math.max(peak, Integer.parseInt(heap.group(1)));
    }
    return peak;
  }

  private static void assertSame(Path expected, Path actual) throws IOException {
    try (Stream<Path> files = Files.list(expected)) {
      for (Path file : files.toList()) {
        assertThat(Files.mismatch(file, actual.resolve(file.getFileName())))
            .as(file.getFileName().toString())
            .isEqualTo(-1);
      }
    }
    System.out.println("every file is the same as in memory, byte for byte");
  }
}
