package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables of what enterprises do, beside those of the guarantee. */
class DutyTablesTest {

  private static final String DIVISIONS =
      "code,name,tier,parent_code\n152531,多伦县,COUNTY,\n152531101,多伦诺尔镇,TOWNSHIP,152531\n";
  private static final String BUSINESSES =
      "id,name,jurisdiction,line,licences,from\n"
          + "B1,某餐馆,152531101,餐饮服务,JY21525310000015,2021-03-01\n";
  private static final String CLOSURES =
      "歇业编号,主体编号,区划代码,起始日期,歇业至,星期\nK1,B1,152531101,2022-10-01,2022-10-07,\n";
  private static final String DUTY_RECORDS =
      "履职记录编号,主体编号,区划代码,职责,岗位,人员编号,所属日期,完成日期,零风险报告,履职环节\n"
          + "D1,B1,152531101,日管控,食品安全员,P1,2022-11-30,2022-11-30,否,检查、风险报告\n";
  private static final String FINDINGS =
      "问题编号,主体编号,区划代码,履职记录编号,发现日期,问题描述,整改期限\n" + "F1,B1,152531101,D1,2022-11-30,生熟混放,2022-12-05\n";
  private static final String TRAININGS =
      "培训编号,人员编号,主体编号,区划代码,完成日期,培训小时数,培训主题\nT1,P1,B1,152531101,2022-11-02,1.5,过敏原\n";
  private static final String DISQUALIFICATIONS =
      "禁业编号,人员编号,主体编号,区划代码,职务,吊销日期\nQ1,P2,B1,152531101,法定代表人,2020-05-04\n";

  @TempDir private Path folder;

  private Path data;
  private Path out;

  @BeforeEach
  void nameFolders() throws IOException {
    data = Files.createDirectories(folder.resolve("data"));
    out = folder.resolve("out");
    write("divisions", DIVISIONS);
    write("businesses", BUSINESSES);
  }

  private void write(String table, String text) throws IOException {
    Files.writeString(data.resolve(table + ".csv"), text);
  }

  private void writeDutyTables() throws IOException {
    write("closures", CLOSURES);
    write("duty-records", DUTY_RECORDS);
    write("findings", FINDINGS);
    write("trainings", TRAININGS);
    write("disqualifications", DISQUALIFICATIONS);
  }

  private Run dispatch(String... further) {
    List<String> arguments =
        new ArrayList<>(
            List.of("dispatch", "--data", data.toString(), "--out", out.toString(), "--date"));
    arguments.add("2022-11-30");
    arguments.addAll(List.of(further));
    return Run.of(arguments.toArray(new String[0]));
  }

  @Test
  void aFolderWithoutThemIsDispatched() {
    assertThat(dispatch().exit()).isEqualTo(Exit.OK);
  }

  @Test
  void whoAsksForAnIndicatorWithoutItsTableIsWarned() throws IOException {
    String warning = "警告：没有 duty-records 数据，日管控率按没有任何记录统计";

    assertThat(dispatch("--indicators", "DAILY_CONTROL").lines()).contains(warning);
    Run json = dispatch("--indicators", "DAILY_CONTROL", "--format", "json");
    assertThat(json.err().lines()).contains(warning);
    assertThat(json.objects()).hasSize(1);
    assertThat(dispatch("--indicators", "DAILY_CONTROL", "--lang", "en").lines())
        .contains(
            "warning: without a table 'duty-records', DAILY_CONTROL is counted as if nothing had been done");
    assertThat(dispatch().out()).doesNotContain("警告：没有");
    writeDutyTables();
    assertThat(dispatch("--indicators", "DAILY_CONTROL").out()).doesNotContain("警告：没有");
  }

  @Test
  void eachIsReadFromTheFolderAfterWhatItRefersTo() throws IOException {
    writeDutyTables();
    Run run = dispatch("--lang", "en");

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.lines().stream().filter(line -> line.matches("[a-z-]+\\.csv .*")))
        .extracting(line -> line.replaceAll(" +", " "))
        .containsExactly(
            "divisions.csv CSV, UTF-8 2 2 0 0 0",
            "businesses.csv CSV, UTF-8 1 1 0 0 0",
            "closures.csv CSV, UTF-8 1 1 0 0 0",
            "duty-records.csv CSV, UTF-8 1 1 0 0 0",
            "findings.csv CSV, UTF-8 1 1 0 0 0",
            "trainings.csv CSV, UTF-8 1 1 0 0 0",
            "disqualifications.csv CSV, UTF-8 1 1 0 0 0");
  }

  @Test
  void eachCanBeNamedByItsOwnOption() throws IOException {
    writeDutyTables();
    Run fromFolder = dispatch("--format", "json");
    List<String> named = new ArrayList<>(List.of("--format", "json"));
    for (String table :
        List.of("closures", "duty-records", "findings", "trainings", "disqualifications")) {
      Path elsewhere = folder.resolve(table + "-2022.csv");
      Files.move(data.resolve(table + ".csv"), elsewhere);
      named.addAll(List.of("--" + table, elsewhere.toString()));
    }
    Run byOption = dispatch(named.toArray(new String[0]));

    assertThat(byOption.exit()).isEqualTo(Exit.OK);
    assertThat(byOption.out()).isEqualTo(fromFolder.out());
    assertThat(byOption.err()).contains("duty-records-2022.csv", "findings-2022.csv");
  }

  @Test
  void aBadDutyRecordIsQuarantinedAndWhatWasFoundThereToo() throws IOException {
    writeDutyTables();
    write("duty-records", DUTY_RECORDS.replace("2022-11-30,否", "2022-11-29,否"));
    Run run = dispatch();

    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(out.resolve(FindingsFile.NAME))
        .content(StandardCharsets.UTF_8)
        .contains("duty-records.csv,2,done_on,LZ-INTAKE-004,ERROR,")
        .contains("findings.csv,2,duty_record_id,LZ-INTAKE-009,ERROR,");
    assertThat(out.resolve("quarantine-duty-records.csv")).content().contains("D1,B1,");
    assertThat(out.resolve("quarantine-findings.csv")).content().contains("生熟混放");
  }

  @Test
  void ifDutyRecordsCannotBeReadTheFindingsThatNameThemAreNotCalledWrong() throws IOException {
    writeDutyTables();
    write("duty-records", "id\nD1\n");
    Run run = dispatch();

    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(out.resolve(FindingsFile.NAME))
        .content(StandardCharsets.UTF_8)
        .contains("duty-records.csv,1,,LZ-INTAKE-002,FATAL")
        .contains("findings.csv,0,,LZ-INTAKE-001,WARNING")
        .doesNotContain("LZ-INTAKE-009");
  }

  @Test
  void theFolderOfTheDataMayBeThatOfTheOutput() throws IOException {
    writeDutyTables();
    out = data;
    write("trainings", TRAININGS.replace("1.5", "1.51"));
    Run run = dispatch();

    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(data.resolve("findings.csv")).hasContent(FINDINGS);
    write("trainings", TRAININGS);
    assertThat(dispatch().exit()).isEqualTo(Exit.OK);
    assertThat(data.resolve("findings.csv")).hasContent(FINDINGS);
    assertThat(data.resolve(FindingsFile.NAME)).doesNotExist();
  }
}
