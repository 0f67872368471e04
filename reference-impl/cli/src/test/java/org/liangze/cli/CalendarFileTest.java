package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarFileTest {

  /** Daily control on working days only, in every food line. */
  private static final String WORKING_DAYS_ONLY =
      """
      name: working-days
      base: inner-mongolia
      basis: {zh: 某市规定, en: rules of a sample city}
      values:
        - {parameter: duty.working-days-only.PRODUCTION, from: 2022-10-01, value: true}
        - {parameter: duty.working-days-only.SALES, from: 2022-10-01, value: true}
        - {parameter: duty.working-days-only.CATERING, from: 2022-10-01, value: true}
        - {parameter: duty.working-days-only.CANTEEN, from: 2022-10-01, value: true}
        - {parameter: duty.working-days-only.SMALL_WORKSHOP, from: 2022-10-01, value: true}
        - {parameter: duty.working-days-only.SPECIAL_FOOD, from: 2022-10-01, value: true}
      """;

  /** Knows nothing of 2022. */
  private static final String OF_2030 = "name: later\nyears:\n  2030: {basis: b, off: []}\n";

  @TempDir private Path folder;

  private Path file(String name, String yaml) throws IOException {
    return Files.writeString(folder.resolve(name), yaml);
  }

  private Run run(String command, String... further) throws IOException {
    List<String> arguments = new ArrayList<>(List.of(command, "--scale=county"));
    arguments.add("--policy=" + file("working-days.yaml", WORKING_DAYS_ONLY));
    if (command.equals("demo")) {
      arguments.add("--out=" + folder.resolve("out"));
    }
    arguments.addAll(List.of(further));
    return Run.of(arguments.toArray(new String[0]));
  }

  @Test
  void whatTheCalendarDoesNotKnowIsToldAndNotRanked() throws IOException {
    Run run = run("demo", "--calendar=" + file("later.yaml", OF_2030));

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .containsPattern("日管控率 +n/a  0/0  无法判定 559\n")
        .contains("注意：日管控率有 559 个对象无法判定（工作日历未覆盖该日 559）");
    assertThat(run.out().substring(run.out().indexOf("\n后进单位\n")))
        .as("no unit has a rate, and so none lags behind and none is free of it")
        .doesNotContain("\n  日管控率 ");
  }

  @Test
  void theCalendarThatIsShippedKnowsTheCampaign() throws IOException {
    assertThat(run("demo").out()).containsPattern("日管控率 +\\S+%  \\S+/559\n").doesNotContain("无法判定");
    assertThat(run("demo", "--date=2022-12-04").lines())
        .as("a Sunday")
        .anyMatch(line -> line.matches("  日管控率 +n/a  0/0"));
  }

  @Test
  void anExplanationTellsHowManyAreUnknownAndWhy() throws IOException {
    String later = "--calendar=" + file("later.yaml", OF_2030);

    assertThat(run("explain", "--indicator=DAILY_CONTROL", later).lines())
        .anyMatch(line -> line.startsWith("  n/a  0/0，未达标 0，无法判定 559"))
        .anyMatch(line -> line.matches("工作日历未覆盖该日  CALENDAR_UNKNOWN +559"));
    Map<String, Object> figure =
        run("explain", "--indicator=DAILY_CONTROL", later, "--format=json").objects().get(0);
    assertThat(figure).containsEntry("rate", "n/a");
    assertThat((List<?>) figure.get("unknown"))
        .isEqualTo(
            List.of(
                Map.of("reason", "CALENDAR_UNKNOWN", "reasonText", "工作日历未覆盖该日", "count", 559L)));
  }

  @Test
  void whatACalendarChangesIsNotTakenForTheDifferenceOfThePolicy() throws IOException {
    String later = "--calendar=" + file("later.yaml", OF_2030);

    assertThat(run("demo", later, "--lang=en").out()).contains("0/0, unknown 559");
  }

  @Test
  void everyFaultOfACalendarIsToldAndNothingIsWritten() throws IOException {
    Run run =
        run(
            "demo",
            "--lang=en",
            "--calendar="
                + file(
                    "faulty.yaml", "name: x\nyears:\n  2022: {off: [2023-01-01, 2022-13-01]}\n"));

    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err())
        .contains("calendar file ", "faulty.yaml has 3 faults:")
        .contains("line 3: LZ-POLICY-011 years.2022.basis is missing")
        .contains("line 3: LZ-POLICY-013 years.2022.off[0] is '2023-01-01': must lie in 2022");
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aCalendarThatIsNotThereIsToldAsSuch() throws IOException {
    Run run = run("demo", "--lang=en", "--calendar=" + folder.resolve("none.yaml"));

    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.err()).contains("LZ-POLICY-002");
  }
}
