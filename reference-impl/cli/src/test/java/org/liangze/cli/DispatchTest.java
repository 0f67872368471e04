package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.exchange.table.TableLayout;
import org.liangze.exchange.table.TableWriter;
import org.liangze.exchange.table.WriteOptions;
import org.liangze.generators.GeneratedProvince;
import org.liangze.generators.ProvinceSpec;
import org.liangze.model.jurisdiction.Tier;

class DispatchTest {

  @TempDir private static Path shared;

  @TempDir private Path folder;

  private static String demo;

  @BeforeAll
  static void generate() {
    assertThat(
            Run.of("generate", "--scale", "county", "--out", shared.resolve("data").toString())
                .exit())
        .isEqualTo(Exit.OK);
    demo = demo("--out", shared.resolve("demo").toString()).out();
  }

  private static Run demo(String... further) {
    return run(List.of("demo", "--scale", "county", "--format", "json"), further);
  }

  private static Run run(List<String> begin, String... further) {
    List<String> arguments = new ArrayList<>(begin);
    arguments.addAll(List.of(further));
    return Run.of(arguments.toArray(new String[0]));
  }

  private Run dispatch(Path data, String... further) {
    return run(List.of("dispatch", "--data", data.toString(), "--out", out().toString()), further);
  }

  private Path out() {
    return folder.resolve("out");
  }

  private Set<String> written() {
    try (Stream<Path> files = Files.list(out())) {
      return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies the generated data, with the lines of one table changed. */
  private Path dataWith(String table, UnaryOperator<List<String>> change) throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    try (Stream<Path> files = Files.list(shared.resolve("data"))) {
      for (Path file : files.collect(Collectors.toList())) {
        Files.copy(file, data.resolve(file.getFileName()));
      }
    }
    Path file = data.resolve(table + ".csv");
    Files.write(file, change.apply(new ArrayList<>(Files.readAllLines(file))));
    return data;
  }

  @Test
  void whatWasGeneratedGivesTheDispatchOfTheDemoDigitForDigit() throws IOException {
    Run run = dispatch(shared.resolve("data"), "--format", "json");

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).isEqualTo(demo);
    for (String format : List.of("html", "xlsx", "csv", "json")) {
      String name = "bulletin-152531-2022-11-30." + format;
      assertThat(out().resolve(name)).hasSameBinaryContentAs(shared.resolve("demo/" + name));
    }
  }

  @Test
  void whatRestsOnATableThatIsNotThereIsNotCountedAndALineSaysSo() throws IOException {
    Path data = dataWith("divisions", lines -> lines);
    Files.delete(data.resolve("duty-records.csv"));
    Files.delete(data.resolve("trainings.csv"));
    Run text = dispatch(data);
    Run json = dispatch(data, "--format", "json");

    assertThat(text.exit()).isEqualTo(Exit.OK);
    assertThat(text.out())
        .contains("\n  未统计（没有 duty-records、trainings 数据）：日管控率、周排查率、月调度率、三人三责落实率、培训达标率\n")
        .contains("硬排名：主体责任（按食品安全员配备率，")
        .doesNotContain("三人三责”", "日管控  ", "培训  ");
    assertThat((List<?>) json.object().get("notCounted"))
        .isEqualTo(
            List.of(
                "DAILY_CONTROL",
                "WEEKLY_INSPECTION",
                "MONTHLY_DISPATCH",
                "THREE_PERSONS",
                "TRAINED"));
    assertThat(dispatch(data, "--lang", "en").out())
        .contains("\n  not counted (no table duty-records, trainings): daily control, ");
    assertThat(out().resolve("bulletin-152531-2022-11-30.html"))
        .content(StandardCharsets.UTF_8)
        .contains("Indicators not counted", "daily control, weekly inspection, monthly dispatch");
  }

  @Test
  void withoutAppointmentsNobodyIsCalledWithoutOfficer() throws IOException {
    Path data = dataWith("divisions", lines -> lines);
    Files.delete(data.resolve("appointments.csv"));

    assertThat(dispatch(data, "--format", "json").object().get("notCounted"))
        .isEqualTo(List.of("OFFICER_APPOINTED", "DIRECTOR_APPOINTED"));
  }

  @Test
  void whatIsAskedForIsCountedWhateverTableIsThere() throws IOException {
    Path data = dataWith("divisions", lines -> lines);
    Files.delete(data.resolve("duty-records.csv"));
    Run run = dispatch(data, "--indicators", "DAILY_CONTROL,SUPERVISED", "--format", "json");

    assertThat(((Map<?, ?>) run.object().get("total")).get("indicators").toString())
        .contains("SUPERVISED", "DAILY_CONTROL")
        .doesNotContain("GUARANTEED", "TRAINED");
  }

  @Test
  void anUnknownIndicatorIsWrongUsageAndLeavesNoTrace() {
    Run run = dispatch(shared.resolve("data"), "--indicators", "SUPERVISION", "--lang", "en");

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith(
            "liangze: --indicators: 'SUPERVISION' is none of DATA_VERIFIED (data verified)");
    assertThat(out()).doesNotExist();
  }

  @Test
  void tablesCanBeGivenOneByOneAndAsWorkbooks() {
    GeneratedProvince province =
        GeneratedProvince.of(ProvinceSpec.county().withDay(LocalDate.of(2022, 11, 30)));
    Path workbook = folder.resolve("主体.xlsx");
    try (var writer =
            TableWriter.xlsx(TableLayout.BUSINESSES, workbook, WriteOptions.inTheClear());
        var businesses = province.businesses()) {
      writer.writeAll(businesses.iterator());
    }
    List<String> arguments = new ArrayList<>(List.of("dispatch", "--format", "json"));
    for (TableLayout<?> table : TableLayout.all()) {
      Path csv = shared.resolve("data").resolve(table.getName() + ".csv");
      if (Files.exists(csv)) {
        arguments.add("--" + table);
        arguments.add((table == TableLayout.BUSINESSES ? workbook : csv).toString());
      }
    }
    Run run =
        run(arguments, "--date=2022-11-30", "--divisions-version=2025-12-31", "--out=" + out());

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).isEqualTo(demo);
  }

  @Test
  void aListOfDivisionsIsCompletedByThatOfTheFolder() throws IOException {
    Path official = folder.resolve("official.csv");
    try (var writer = TableWriter.csv(TableLayout.DIVISIONS, official, WriteOptions.inTheClear())) {
      GeneratedProvince.of(ProvinceSpec.county()).getTree().getAll().stream()
          .filter(division -> division.getTier() != Tier.VILLAGE)
          .forEach(writer::write);
    }
    Path villages =
        dataWith(
            "divisions",
            lines ->
                lines.stream()
                    .filter(line -> line.startsWith("\uFEFFcode") || line.contains("VILLAGE"))
                    .collect(Collectors.toList()));
    Run alone = dispatch(villages, "--format", "json");
    Run both = dispatch(villages, "--divisions", official.toString(), "--format", "json");

    assertThat(alone.exit()).as("villages without their townships").isEqualTo(Exit.UNREADABLE);
    assertThat(both.exit()).isEqualTo(Exit.OK);
    assertThat(both.out()).isEqualTo(demo);
  }

  @Test
  void badRowsAreToldAndQuarantinedAndTheRestGoesOn() throws IOException {
    Path data =
        dataWith(
            "businesses",
            lines -> {
              lines.set(1, lines.get(1).replaceFirst("(JY\\d{13})\\d", "$1X"));
              lines.set(2, lines.get(2).replaceFirst(",1525\\d{8},", ",999999999999,"));
              lines.set(3, lines.get(4));
              lines.set(5, lines.get(5).replaceFirst("92\\d{6}\\w{10}", "11010519491231002X"));
              lines.set(6, lines.get(6).replaceFirst(",\\d{4}-\\d\\d-\\d\\d,", ",2022-13-45,"));
              lines.set(7, lines.get(7) + ",one,too,many");
              lines.set(9, lines.get(9).replaceFirst(",1525\\d{8},", ",11010519491231002X,"));
              lines.set(8, "B9,\"" + "垃圾\n".repeat(1_000_000) + "\"");
              return lines;
            });
    Run run = dispatch(data);

    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(run.err()).isEmpty();
    assertThat(written())
        .contains(
            "intake-findings.csv",
            "quarantine-businesses.csv",
            "quarantine-visits.csv",
            "bulletin-152531-2022-11-30.html")
        .doesNotContain("quarantine-cadres.csv");
    assertThat(out().resolve("intake-findings.csv"))
        .content(StandardCharsets.UTF_8)
        .startsWith("\uFEFFfile,row,column,code,severity,message\r\nbusinesses.csv,2,licences,")
        .contains("businesses.csv,3,jurisdiction,LZ-INTAKE-007,ERROR,")
        .contains("businesses.csv,5,id,LZ-INTAKE-010,ERROR,")
        .contains("businesses.csv,6,credit_code,LZ-INTAKE-011,WARNING,")
        .contains("businesses.csv,8,,LZ-INTAKE-013,ERROR,")
        .contains("businesses.csv,9,name,LZ-INTAKE-012,ERROR,")
        .contains("assignments.csv,2,business_id,LZ-INTAKE-009,ERROR,")
        .doesNotContain("19491231");
    assertThat(out().resolve("quarantine-businesses.csv"))
        .content(StandardCharsets.UTF_8)
        .contains("2022-13-45")
        .doesNotContain("19491231");
    assertThat(run.out()).doesNotContain("19491231").contains("应包保主体              993  ");
  }

  @Test
  void faultyOldCodesAreToldWithTheirOwnFileAndQuarantined() throws IOException {
    Path aliases =
        Files.writeString(folder.resolve("old.csv"), "old_code,new_code\n152531,1525\n1599,1777\n");
    Run run = dispatch(shared.resolve("data"), "--aliases", aliases.toString());

    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(out().resolve("intake-findings.csv"))
        .content(StandardCharsets.UTF_8)
        .contains("old.csv,2,old_code,LZ-TREE-006", "old.csv,3,new_code,LZ-TREE-005")
        .doesNotContain("divisions.csv");
    assertThat(run.out()).contains("old.csv 第 2 行 old_code");
    assertThat(out().resolve("quarantine-aliases.csv"))
        .content(StandardCharsets.UTF_8)
        .contains("152531,1525,2,LZ-TREE-006");
  }

  @Test
  void everyBulletinSaysHowManyRowsWereLeftOut() throws IOException {
    Path data =
        dataWith(
            "businesses",
            lines -> {
              lines.set(1, lines.get(1).replaceAll("\\d{4}-\\d{2}-\\d{2}", "2022-13-45"));
              return lines;
            });
    Run text = dispatch(data);
    long leftOut = ((Number) run(data).get("rowsLeftOut")).longValue();

    assertThat(leftOut).as("the business, and what refers to it").isGreaterThan(1);
    assertThat(text.out()).contains("注意：输入数据另有 " + leftOut + " 行因错误未计入");
    assertThat(out().resolve("bulletin-152531-2022-11-30.html"))
        .content(StandardCharsets.UTF_8)
        .contains("<p class=\"remark\">未计入的输入行：输入数据另有 " + leftOut + " 行");
    assertThat(Run.object(demo.strip())).containsEntry("rowsLeftOut", 0L);
  }

  private Map<String, Object> run(Path data) {
    return dispatch(data, "--format", "json").object();
  }

  @Test
  void aCleanRunTakesAwayTheBadRowsOfAnEarlierOne() throws IOException {
    Path faulty =
        dataWith(
            "cadres",
            lines -> {
              lines.set(1, lines.get(1).replace("CITY", "CITYSTATE"));
              return lines;
            });
    dispatch(faulty);
    assertThat(written()).contains("quarantine-cadres.csv", "intake-findings.csv");

    dispatch(shared.resolve("data"));
    assertThat(written()).hasSize(4).allMatch(name -> name.startsWith("bulletin-"));
  }

  @Test
  void badRowsShowPersonalDataOnlyToThoseWhoAskForItSoThatTheyCanBeMendedThere()
      throws IOException {
    Path data =
        dataWith(
            "cadres",
            lines -> {
              lines.set(1, lines.get(1).replace("CITY", "CITYSTATE"));
              return lines;
            });
    Path quarantine = out().resolve("quarantine-cadres.csv");
    String bad = Files.readAllLines(data.resolve("cadres.csv")).get(1);

    dispatch(data);
    assertThat(quarantine).content(StandardCharsets.UTF_8).doesNotContain(bad).contains("**");

    dispatch(data, "--personal-data", "clear");
    assertThat(quarantine).content(StandardCharsets.UTF_8).contains(bad).doesNotContain("**");

    Path mended = folder.resolve("mended.csv");
    Files.writeString(mended, Files.readString(quarantine).replace("CITYSTATE", "CITY"));
    dispatch(data, "--cadres", mended.toString());
    assertThat(quarantine).doesNotExist();
  }

  @Test
  void ifAFileCannotBeReadNothingIsDispatched() throws IOException {
    Path missingColumn = dataWith("letters", lines -> List.of("id,cadre_id", "L1,C1525-001"));
    Run run = dispatch(missingColumn, "--format", "json");

    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("LZ-INTAKE-002").doesNotContain("\tat ");
    assertThat(written())
        .contains("intake-findings.csv")
        .noneMatch(name -> name.startsWith("bulletin"));
  }

  @Test
  void ifAFileCannotBeReadWhatRefersToItIsNotCalledWrong() throws IOException {
    Path data =
        dataWith(
            "businesses",
            lines -> {
              lines.set(10, "B9,\"an open quote");
              return lines;
            });
    Path assignments = data.resolve("assignments.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(assignments));
    lines.set(3, lines.get(3).replaceFirst(",C[^,]*,", ",C-none,"));
    Files.write(assignments, lines);
    Run run = dispatch(data, "--lang", "en");

    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
    String findings = Files.readString(out().resolve("intake-findings.csv"));
    assertThat(
            findings.lines().skip(1).filter(line -> !line.contains(",0,,LZ-INTAKE-001,WARNING,")))
        .as("the fatal place and the one wrong cadre, besides a line for each unchecked kind")
        .hasSize(2);
    assertThat(findings)
        .contains("businesses.csv,11,,LZ-INTAKE-017,FATAL")
        .contains("assignments.csv,4,cadre_id,LZ-INTAKE-009,ERROR")
        .contains("assignments.csv,0,,LZ-INTAKE-001,WARNING", "because businesses.csv could not");
    assertThat(written())
        .contains("quarantine-assignments.csv")
        .doesNotContain("quarantine-visits.csv");
    assertThat(Files.readAllLines(out().resolve("quarantine-assignments.csv"))).hasSize(2);
    assertThat(run.out()).contains("were not checked");
  }

  @Test
  void aFileInAnotherEncodingOrOfAnotherKindIsNamed() throws IOException {
    Path wrong = Files.write(folder.resolve("wrong.csv"), "id,名称\n".getBytes("UTF-16"));
    Path picture = Files.write(folder.resolve("picture.csv"), new byte[] {(byte) 0xFF, 1, 2});

    for (Path file : List.of(wrong, picture, folder.resolve("nowhere.csv"), folder)) {
      Run run = dispatch(shared.resolve("data"), "--visits", file.toString());

      assertThat(run.exit()).as("%s", file).isEqualTo(Exit.UNREADABLE);
      assertThat(run.out()).contains(file.getFileName() + "：致命 LZ-INTAKE-");
      assertThat(run.err()).doesNotContain("\tat ");
    }
  }

  @Test
  void aTableInGb18030GivesTheSameFigures() throws IOException {
    Path data = dataWith("businesses", lines -> lines);
    Path file = data.resolve("businesses.csv");
    String text = Files.readString(file).substring(1);
    Files.write(file, text.getBytes(Charset.forName("GB18030")));

    assertThat(dispatch(data, "--format", "json").out()).isEqualTo(demo);
  }

  @Test
  void aDryRunTellsEverythingAndWritesNothing() {
    Run run = dispatch(shared.resolve("data"), "--dry-run", "--format", "json");

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).isEqualTo(demo);
    assertThat(out()).doesNotExist();
  }

  @Test
  void withoutADayItIsDispatchedAsOfToday() throws IOException {
    Path data = dataWith("divisions", lines -> lines);
    Files.delete(data.resolve("dispatch.properties"));

    assertThat(dispatch(data, "--format", "json").object())
        .containsEntry("date", "2022-12-20")
        .containsEntry("divisionsVersion", "");
    Files.writeString(data.resolve("dispatch.properties"), "date=tomorrow\n");
    assertThat(dispatch(data).exit()).isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void whatIsNotGivenIsWrongUsage() throws IOException {
    Path data = dataWith("divisions", lines -> lines);
    Files.delete(data.resolve("businesses.csv"));
    Run none = Run.of("dispatch");
    Run noBusinesses = dispatch(data);
    Files.copy(data.resolve("cadres.csv"), data.resolve("cadres.xlsx"));
    Run twice =
        dispatch(data, "--businesses", shared.resolve("data").resolve("businesses.csv").toString());

    Run beforeAnyPolicy = dispatch(shared.resolve("data"), "--date", "1900-01-01");

    for (Run run : List.of(none, noBusinesses, twice, beforeAnyPolicy)) {
      assertThat(run.exit()).isEqualTo(Exit.USAGE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("liangze: ");
    }
    assertThat(out())
        .satisfiesAnyOf(
            path -> assertThat(path).doesNotExist(), path -> assertThat(path).isEmptyDirectory());
    assertThat(dispatch(folder.resolve("nowhere")).exit()).isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void aTierOfWhichNoUnitLiesBelowIsWrongUsage() {
    Run run = dispatch(shared.resolve("data"), "--unit-tier", "city");

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).startsWith("liangze: --unit-tier：多伦县（152531）之下没有这一层级的区划：city");
    assertThat(run.out()).isEmpty();
    assertThat(demo("--unit-tier", "county", "--lang", "en").err())
        .isEqualTo("liangze: --unit-tier: no unit of that tier lies below 多伦县 (152531): county\n");
  }

  @Test
  void whatTheFolderNotesWronglyIsToldInWords() throws IOException {
    Path data = dataWith("cadres", lines -> lines);
    Path settings = data.resolve("dispatch.properties");
    Files.writeString(settings, "date=abc\n");
    Run noDay = dispatch(data);
    Files.writeString(settings, "date=\\u00zz\n");
    Run malformed = dispatch(data);

    assertThat(noDay.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(noDay.err()).endsWith("无法读取：date 的值为 'abc'：应为日期，如 2022-11-30\n");
    assertThat(malformed.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(malformed.err()).endsWith("无法读取：不是属性文件（编码应为 UTF-8，\\u 后应为四位十六进制数）\n");
  }
}
