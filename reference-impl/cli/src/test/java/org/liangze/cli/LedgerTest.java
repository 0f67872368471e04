package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {

  private static final String BOTH = "ledger-director-and-officer-152531-2022-11-30.csv";
  private static final String OFFICER_ONLY = "ledger-officer-only-152531-2022-11-30.csv";
  private static final String VACANT = "ledger-vacant-152531-2022-11-30.csv";

  @TempDir private static Path shared;

  @TempDir private Path folder;

  private static Path data;
  private static Path generated;
  private static Run run;

  @BeforeAll
  static void generate() {
    data = shared.resolve("data");
    generated = shared.resolve("generated");
    assertThat(Run.of("generate", "--scale", "county", "--out", data.toString()).exit()).isZero();
    run = Run.of("ledger", "--scale", "county", "--out", generated.toString());
  }

  private static List<String> rows(Path folder, String file) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file));
    return lines.subList(1, lines.size());
  }

  private static Set<String> ids(Path folder, String file) throws IOException {
    return rows(folder, file).stream()
        .map(row -> row.substring(0, row.indexOf(',')))
        .collect(Collectors.toSet());
  }

  private Run tables(String... further) {
    List<String> arguments =
        new ArrayList<>(List.of("ledger", "--data", data.toString(), "--out", folder.toString()));
    arguments.addAll(List.of(further));
    return Run.of(arguments.toArray(new String[0]));
  }

  @Test
  void eachLedgerIsToldWithTheNumberOfItsBusinessesAndWrittenTwice() throws IOException {
    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.lines())
        .startsWith("多伦县 2022-11-30 三人台账，政策 inner-mongolia")
        .contains("配备食品安全总监和食品安全员      " + rows(generated, BOTH).size());
    try (Stream<Path> files = Files.list(generated)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              BOTH,
              OFFICER_ONLY,
              VACANT,
              BOTH.replace(".csv", ".xlsx"),
              OFFICER_ONLY.replace(".csv", ".xlsx"),
              VACANT.replace(".csv", ".xlsx"));
    }
    assertThat(Files.readString(generated.resolve(BOTH))).startsWith("\uFEFF主体编号,主体名称,");
  }

  @Test
  void noBusinessStandsInBothLedgersAndThoseWithoutAnOfficerStandAmongTheVacancies()
      throws IOException {
    Set<String> withOfficer = new HashSet<>(ids(generated, BOTH));
    assertThat(withOfficer).noneMatch(ids(generated, OFFICER_ONLY)::contains);
    withOfficer.addAll(ids(generated, OFFICER_ONLY));

    Run explained =
        Run.of(
            "explain --scale county --indicator OFFICER_APPOINTED --limit 10000 --format json"
                .split(" "));
    Set<String> missing =
        explained.objects().stream()
            .skip(1)
            .map(missed -> (String) missed.get("id"))
            .collect(Collectors.toSet());
    assertThat(missing).isNotEmpty().noneMatch(withOfficer::contains);
    assertThat(ids(generated, VACANT)).containsAll(missing);
  }

  @Test
  void theLedgersOfTablesAreThoseOfTheProvinceThatTheyCameFrom() throws IOException {
    assertThat(tables().exit()).isEqualTo(Exit.OK);

    for (String file : List.of(BOTH, OFFICER_ONLY, VACANT)) {
      assertThat(rows(folder, file)).isEqualTo(rows(generated, file));
    }
  }

  @Test
  void namesAreMaskedUnlessTheyAreAskedForInTheClear() throws IOException {
    assertThat(rows(generated, OFFICER_ONLY).get(0)).containsPattern("\\p{IsHan}\\*");

    assertThat(tables("--personal-data", "clear").exit()).isEqualTo(Exit.OK);
    assertThat(rows(folder, OFFICER_ONLY)).noneMatch(row -> row.contains("*"));
  }

  @Test
  void jsonIsOneLineForEachLedger() {
    Run json = tables("--format", "json");

    assertThat(json.exit()).isEqualTo(Exit.OK);
    List<Map<String, Object>> objects = json.objects();
    assertThat(objects)
        .extracting(ledger -> ledger.get("part"))
        .containsExactly("DIRECTOR_AND_OFFICER", "OFFICER_ONLY", "VACANT");
    assertThat(objects.get(0)).containsEntry("csv", BOTH).containsEntry("policy", "inner-mongolia");
  }

  @Test
  void theReadmeShowsWhatTheProgramSays() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    String table = run.out().substring(0, run.out().indexOf("已写入："));

    assertThat(readme).contains("```\n" + table + "```\n");
    assertThat(readme.replace("\n     ", ""))
        .contains("\n    " + tables("--format", "json").lines().get(0) + "\n");
  }

  @Test
  void withoutAppointmentsNoLedgerIsWritten() throws IOException {
    Path copy = Files.createDirectory(shared.resolve("without-appointments"));
    for (String table : List.of("divisions.csv", "businesses.csv")) {
      Files.copy(data.resolve(table), copy.resolve(table));
    }
    Run none = Run.of("ledger", "--data", copy.toString(), "--out", folder.toString());

    assertThat(none.exit()).isEqualTo(Exit.USAGE);
    assertThat(none.err()).contains("appointments");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }
}
