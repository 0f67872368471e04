package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With a database behind it, every command says what it says with the ledger in memory. */
class StoreTest {

  @TempDir Path folder;

  /** A database that lives as long as this test, as nobody else knows its name. */
  private final String database = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";

  private int runs;

  /** What a run says, and every file that it writes. */
  record Said(int exit, String out, Map<String, String> files) {}

  private Said run(String... arguments) throws IOException {
    Path out = folder.resolve("out" + runs++);
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(List.of("--out", out.toString()));
    Run run = Run.of(all.toArray(new String[0]));
    return new Said(run.exit(), run.out().replace(out.toString(), "OUT"), files(out));
  }

  /**
   * The fingerprint of each file; of a ledger, of each part that does not tell when it was made.
   */
  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(out)) {
      for (Path file : all.toList()) {
        if (file.getFileName().toString().matches("ledger-.*xlsx")) {
          addParts(file, files);
        } else {
          files.put(file.getFileName().toString(), new Fingerprint().add(file).get());
        }
      }
    }
    return files;
  }

  private static void addParts(Path workbook, Map<String, String> files) throws IOException {
    try (ZipFile parts = new ZipFile(workbook.toFile())) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        if (part.getName().equals("docProps/core.xml")) {
          continue;
        }
        String content =
            new String(parts.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        files.put(
            workbook.getFileName() + "/" + part.getName(), new Fingerprint().add(content).get());
      }
    }
  }

  private String generated() {
    Path data = folder.resolve("data");
    assertThat(Run.of("generate", "--scale=county", "--businesses=300", "--out=" + data).exit())
        .isZero();
    return data.toString();
  }

  private static String[] with(String[] arguments, String... more) {
    List<String> all = new ArrayList<>(Arrays.asList(arguments));
    all.addAll(Arrays.asList(more));
    return all.toArray(new String[0]);
  }

  @Test
  void aDemoOnADatabaseGivesTheSameFiguresAndFiles() throws IOException {
    String[] demo = {"demo", "--scale=county", "--businesses=300", "--format=json"};
    Said inMemory = run(demo);

    Said first = run(with(demo, "--store=" + database));
    Said again = run(with(demo, "--store=" + database));

    assertThat(first).isEqualTo(inMemory);
    assertThat(again).isEqualTo(inMemory);
  }

  @Test
  void tablesAreLoadedOnceAndDispatchedAlike() throws IOException {
    String data = generated();
    Said inMemory = run("dispatch", "--data=" + data);
    assertThat(inMemory.files).containsKey("bulletin-152531-2022-11-30.json");

    assertThat(run("dispatch", "--data=" + data, "--store=" + database)).isEqualTo(inMemory);
    assertThat(run("dispatch", "--data=" + data, "--store=" + database)).isEqualTo(inMemory);
    assertThat(
            Run.of(
                    with(
                        new String[] {"dispatch"},
                        "--data=" + data,
                        "--store=" + database,
                        "--dry-run"))
                .exit())
        .isEqualTo(Exit.USAGE);
  }

  @Test
  void aLoadThatStoppedIsCompletedByTheSameCommand() throws IOException {
    Path data = Path.of(generated());
    Path part = Files.createDirectory(folder.resolve("part"));
    for (String name : List.of("divisions.csv", "businesses.csv", "cadres.csv")) {
      Files.copy(data.resolve(name), part.resolve(name));
    }
    run("dispatch", "--data=" + part, "--store=" + database);

    Run completed =
        Run.of("dispatch", "--data=" + data, "--store=" + database, "--out=" + folder, "--lang=en");

    assertThat(completed.err()).containsPattern("food business +\\d+ +0 ");
    assertThat(completed.err()).containsPattern("guarantee assignment +(\\d+) +\\1 ");
  }

  @Test
  void whatAStoreHasIsDispatchedByTheDivisionsThatAreGiven() throws IOException {
    String data = generated();
    Said inMemory = run("dispatch", "--data=" + data, "--format=json");
    run("dispatch", "--data=" + data, "--store=" + database);

    Said kept =
        run(
            "dispatch",
            "--store=" + database,
            "--divisions=" + data + "/divisions.csv",
            "--divisions-version=" + version(data),
            "--date=2022-11-30",
            "--format=json");

    assertThat(kept).isEqualTo(inMemory);
  }

  private static String version(String data) throws IOException {
    return Files.readAllLines(Path.of(data, "dispatch.properties")).stream()
        .filter(line -> line.startsWith("divisions-version="))
        .map(line -> line.substring(line.indexOf('=') + 1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void explanationsAndLedgersAreMadeOfWhatAStoreHas() throws IOException {
    String[] explain = {"explain", "--scale=county", "--businesses=300", "--indicator=SUPERVISED"};
    String[] ledger = {"ledger", "--scale=county", "--businesses=300"};
    run("demo", "--scale=county", "--businesses=300", "--store=" + database);

    assertThat(Run.of(with(explain, "--store=" + database)).out()).isEqualTo(Run.of(explain).out());
    assertThat(run(with(ledger, "--store=" + database))).isEqualTo(run(ledger));
  }

  @Test
  void howManyRowsWentInAndCameOutIsToldBesideTheResult() {
    Run run =
        Run.of(
            "demo",
            "--scale=county",
            "--businesses=300",
            "--lang=en",
            "--store=" + database,
            "--out=" + folder);

    assertThat(run.err())
        .containsPattern("store jdbc:h2:mem:\\S+ +rows +written +seconds +rows/s\n")
        .containsPattern("\nfood business +\\d+ +\\d+ +\\d+\\.\\d")
        .containsPattern("\nloaded in total +[\\d,]+ +[\\d,]+ +\\d+\\.\\d")
        .containsPattern("\nread back and counted +[\\d,]+ +\\d+\\.\\d");
  }

  @Test
  void aLoadThatWasDoneBeforeIsTold() {
    String[] demo = {
      "demo",
      "--scale=county",
      "--businesses=100",
      "--lang=en",
      "--store=" + database,
      "--out=" + folder
    };

    assertThat(Run.of(demo).err()).doesNotContain("done before");
    assertThat(Run.of(demo).err()).contains("some of these loads were done before");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jdbc:nobody://host/db?password=geheim", "nothing", "jdbc:oracle:thin:@x"})
  void aDatabaseWithoutADriverIsWrongUsageAndSaysHowToAddOne(String url) {
    Run run = Run.of("demo", "--lang=en", "--store=" + url, "--out=" + folder.resolve("none"));

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err())
        .startsWith("liangze: --store: no driver for ")
        .contains("-cp liangze.jar:DRIVER.jar")
        .doesNotContain("geheim");
    assertThat(folder.resolve("none")).doesNotExist();
  }

  @Test
  void aPasswordIsTakenFromTheEnvironmentAndNeverShown() throws IOException {
    String url = "jdbc:h2:" + folder.resolve("ledger");
    String[] demo = {
      "demo",
      "--scale=county",
      "--businesses=100",
      "--store-user=sa",
      "--store=" + url,
      "--out=" + folder.resolve("out")
    };
    Map<String, String> right = Map.of("LIANGZE_STORE_PASSWORD", "geheim");

    assertThat(Run.within(right, demo).exit()).isZero();

    Run wrong = Run.within(Map.of("LIANGZE_STORE_PASSWORD", "falsch"), demo);
    assertThat(wrong.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(wrong.err()).startsWith("liangze: --store：无法连接 " + url).doesNotContain("falsch");

    demo[4] = "--store=" + url + ";PASSWORD=geheim";
    Run shown = Run.of(with(demo, "--debug"));
    assertThat(shown.exit()).isZero();
    assertThat(shown.err()).contains("PASSWORD=***").doesNotContain("geheim");
  }

  @Test
  void aStoreThatIsReadMustHaveALedger() throws IOException {
    String divisions = generated() + "/divisions.csv";

    Run empty =
        Run.of(
            "dispatch",
            "--lang=en",
            "--store=" + database,
            "--divisions=" + divisions,
            "--out=" + folder.resolve("out"));
    Run noDivisions = Run.of("dispatch", "--lang=en", "--store=" + database);
    Run noScale = Run.of("explain", "--lang=en", "--indicator=TRAINED", "--store=" + database);

    assertThat(empty.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(empty.err().lines())
        .singleElement()
        .asString()
        .contains("there is no ledger in the store; load one with --data");
    assertThat(noDivisions.exit()).isEqualTo(Exit.USAGE);
    assertThat(noDivisions.err()).contains("a store keeps no divisions");
    assertThat(noScale.exit()).isEqualTo(Exit.USAGE);
    assertThat(noScale.err()).contains("a store keeps no divisions");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--store-user=sa", "--store-prefix=x_"})
  void whatBelongsToAStoreNeedsOne(String option) {
    Run run = Run.of("demo", "--lang=en", "--scale=county", option);

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("go together with --store");
  }

  @Test
  void aPrefixKeepsLedgersApartAndABadOneIsRefused() throws IOException {
    String[] demo = {"demo", "--scale=county", "--businesses=100", "--store=" + database};
    Said inMemory = run("demo", "--scale=county", "--businesses=200", "--seed=1");
    run(with(demo, "--store-prefix=one_"));

    assertThat(
            run(
                "demo",
                "--scale=county",
                "--businesses=200",
                "--seed=1",
                "--store=" + database,
                "--store-prefix=other_"))
        .isEqualTo(inMemory);
    assertThat(Run.of(with(demo, "--store-prefix=x; drop table y")).exit()).isEqualTo(Exit.USAGE);
  }
}
