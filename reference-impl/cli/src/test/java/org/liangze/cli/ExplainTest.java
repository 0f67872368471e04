package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.assessment.Indicator;

class ExplainTest {

  @TempDir private static Path shared;

  @TempDir private Path folder;

  @BeforeAll
  static void generate() {
    assertThat(Run.of("generate", "--scale", "county", "--out", shared.toString()).exit())
        .isEqualTo(Exit.OK);
  }

  private static Run explain(String indicator, String... further) {
    return run(List.of("explain", "--scale", "county", "--indicator", indicator), further);
  }

  private static Run tables(Path data, String... further) {
    return run(List.of("explain", "--data", data.toString(), "--indicator", "SUPERVISED"), further);
  }

  private static Run run(List<String> begin, String... further) {
    List<String> arguments = new ArrayList<>(begin);
    arguments.addAll(List.of(further));
    return Run.of(arguments.toArray(new String[0]));
  }

  private static Map<String, Object> figure(Run run) {
    return run.objects().get(0);
  }

  private static List<Map<String, Object>> missed(Run run) {
    List<Map<String, Object>> objects = run.objects();
    return objects.subList(1, objects.size());
  }

  @Test
  void aFigureIsToldWithItsReasonsThoseWhoMissItAndTheRule() {
    Run run = explain("SUPERVISED", "--limit", "2");

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .isEqualTo(
            """
            多伦县 2022-11-30 督导完成率，政策 inner-mongolia

              59.40%  594/1,000，未达标 406，不计入 361

            未达标原因    代码                个数
            ------------  ------------------  ----
            本周期未督导  NO_VISIT_IN_PERIOD   406

            不计入原因  代码          个数
            ----------  ------------  ----
            仅备案      NOT_LICENSED   361

            标识            名称              区划代码      区划        原因          依据  此状态至
            --------------  ----------------  ------------  ----------  ------------  ----  ----------
            B152531-000003  多伦县瑞客副食店  152531100001  春光东社区  本周期未督导  [1]   2022-12-31
            B152531-000006  多伦县华旺商店    152531100001  春光东社区  本周期未督导  [1]   2022-12-31

            [1] 每周期督导次数，D级，食品销售：1 次（2000-01-01 起）；各地包保督导办法：每季度至少一次
            下一页：--after B152531-000006
            """);
  }

  @Test
  void anExplanationSpeaksEnglish() {
    assertThat(explain("DIRECTOR_APPOINTED", "--lang", "en").lines())
        .contains(
            "  66.67%  4/6, missed by 2, not counted 1,355",
            "not asked by the policy  NOT_ASKED_BY_POLICY  1,355",
            "no director appointed  NO_DIRECTOR      2",
            "[1] director required, medium: yes (since 2022-11-01); SAMR Order 60")
        .noneMatch(line -> line.startsWith("next page"));
  }

  @Test
  void programsGetALineForTheFigureAndOneForEachWhoMissesIt() {
    Run run = explain("OFFICER_APPOINTED", "--format", "json", "--limit", "1");

    assertThat(figure(run))
        .isEqualTo(
            Run.object(
                """
                {"type":"figure","indicator":"OFFICER_APPOINTED","jurisdiction":"152531",\
                "date":"2022-11-30","line":null,"grade":null,"policy":"inner-mongolia",\
                "met":719,"required":1361,"rate":"52.83%",\
                "reasons":[{"reason":"NO_OFFICER","reasonText":"未配备食品安全员","count":642}],\
                "notRequired":[],"next":"B152531-000002"}"""));
    assertThat(missed(run)).hasSize(1);
    assertThat(missed(run).get(0))
        .containsEntry("type", "missed")
        .containsEntry("kind", "business")
        .containsEntry("id", "B152531-000002")
        .containsEntry("reason", "NO_OFFICER")
        .containsEntry("holdsThrough", "2025-04-14")
        .containsEntry(
            "rule",
            Run.object(
                """
                {"parameter":"officer.minimum","label":"食品安全员最低人数","value":1,\
                "unit":"人","from":"2022-11-01","basis":"市场监管总局令第 60 号"}"""));
  }

  @Test
  void thePagesTogetherTellEveryOneOnceAndAsManyAsTheFigureLacks() {
    List<Object> paged = new ArrayList<>();
    String[] page = {"--format", "json", "--limit", "150"};
    Run run = explain("SUPERVISED", page);
    paged.addAll(ids(run));
    while (figure(run).get("next") != null) {
      String[] next = {
        "--format", "json", "--limit", "150", "--after", (String) figure(run).get("next")
      };
      run = explain("SUPERVISED", next);
      paged.addAll(ids(run));
    }

    assertThat(paged)
        .hasSize(406)
        .doesNotHaveDuplicates()
        .isEqualTo(ids(explain("SUPERVISED", "--format", "json", "--limit", "10000")));
  }

  private static List<Object> ids(Run run) {
    return missed(run).stream().map(missed -> missed.get("id")).collect(Collectors.toList());
  }

  @Test
  void everyFigureOfTheDispatchIsExplainedByTheSameCounts() {
    Map<?, ?> total =
        (Map<?, ?>)
            Run.of("demo", "--scale=county", "--format=json", "--out=" + folder)
                .object()
                .get("total");
    for (Indicator indicator : Indicator.builtIn()) {
      Map<?, ?> dispatched =
          (Map<?, ?>) ((Map<?, ?>) total.get("indicators")).get(indicator.getCode());
      Map<String, Object> explained = figure(explain(indicator.getCode(), "--format", "json"));

      assertThat(explained.get("met")).as("%s", indicator).isEqualTo(dispatched.get("met"));
      assertThat(explained.get("required")).isEqualTo(dispatched.get("required"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SUPERVISED, CATERING, D",
    "supervised, catering, d",
    "督导完成率, 餐饮服务, D级",
    "Supervised, Catering, grade D"
  })
  void namesAndCodesAreUnderstood(String indicator, String line, String grade) {
    Run run = explain(indicator, "--line", line, "--grade", grade, "--format", "json");

    assertThat(figure(run))
        .containsEntry("indicator", "SUPERVISED")
        .containsEntry("line", "CATERING")
        .containsEntry("grade", "D")
        .containsEntry("required", 291L);
  }

  @Test
  void aFilterByLineOrGradeAloneLeavesTheOtherOpen() {
    Run byLine = explain("SUPERVISED", "--line", "CATERING", "--format", "json");
    Run byGrade = explain("SUPERVISED", "--grade", "D", "--format", "json");

    assertThat((long) figure(byLine).get("required")).isBetween(292L, 999L);
    assertThat((long) figure(byGrade).get("required")).isBetween(292L, 999L);
    assertThat(figure(byLine)).containsEntry("grade", null);
    assertThat(figure(byGrade)).containsEntry("line", null);
  }

  @Test
  void whyAnIndicatorOverCadresCountsNobodyOfALineIsTold() {
    String remark = "该指标以包保干部为对象，不按条线或等级统计，请去掉 --line 和 --grade";

    assertThat(explain("LETTER_SIGNED", "--line", "CATERING").lines()).contains("  注意：" + remark);
    assertThat(explain("LETTER_SIGNED", "--grade", "D", "--lang", "en").out())
        .contains("  note: this indicator is over cadres and not counted by line or grade;");
    assertThat(figure(explain("LETTER_SIGNED", "--grade", "D", "--format", "json")))
        .containsEntry("required", 0L)
        .containsEntry("remark", remark);
    assertThat(figure(explain("LETTER_SIGNED", "--format", "json"))).doesNotContainKey("remark");
    assertThat(figure(explain("SUPERVISED", "--grade", "D", "--format", "json")))
        .doesNotContainKey("remark");
  }

  @Test
  void aPartOfTheProvinceIsExplainedByItself() {
    Run run = explain("SUPERVISED", "--jurisdiction", "152531100", "--format", "json");

    assertThat(missed(run))
        .isNotEmpty()
        .allSatisfy(
            missed -> assertThat((String) missed.get("jurisdiction")).startsWith("152531100"));
    assertThat(explain("SUPERVISED", "--date", "2022-12-31").lines())
        .contains("  100.00%  1,000/1,000，未达标 0，不计入 361", "仅备案      NOT_LICENSED   361")
        .hasSize(7);
  }

  @Test
  void noPersonIsNamed() {
    assertThat(missed(explain("LETTER_SIGNED", "--format", "json")))
        .isNotEmpty()
        .allSatisfy(
            missed ->
                assertThat(missed)
                    .containsEntry("kind", "cadre")
                    .containsEntry("name", null)
                    .containsEntry("holdsThrough", null));
    assertThat(explain("LETTER_SIGNED", "--limit", "1").out())
        .contains("  未签订承诺书  [1]   不限\n")
        .contains("[1] 承诺书签订方式：一人一书（2000-01-01 起）；");
  }

  @Test
  void aFindingIsToldWithItsBusinessAndTheDayOnWhichItIsDue() {
    List<Map<String, Object>> missed = missed(explain("RECTIFIED", "--format", "json"));

    assertThat(missed)
        .isNotEmpty()
        .allSatisfy(
            finding -> {
              assertThat(finding).containsEntry("kind", "finding");
              assertThat((String) finding.get("business")).startsWith("B152531-");
              assertThat((String) finding.get("name")).startsWith("多伦县");
              assertThat((String) finding.get("due")).matches("2022-\\d\\d-\\d\\d");
            });
    Map<String, Object> first = missed.get(0);
    assertThat(explain("RECTIFIED", "--limit", "1").lines())
        .anyMatch(line -> line.matches("标识 +主体 +整改期限 +名称 .*"))
        .anyMatch(
            line ->
                line.matches(
                    "%s +%s +%s +%s .*"
                        .formatted(
                            first.get("id"),
                            first.get("business"),
                            first.get("due"),
                            first.get("name"))));
    assertThat(missed(explain("SUPERVISED", "--format", "json")))
        .allSatisfy(business -> assertThat(business).doesNotContainKeys("business", "due"));
  }

  @Test
  void tablesAreExplainedLikeTheProvinceThatTheyWereMadeOf() {
    Run run = tables(shared);

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(explain("SUPERVISED").out());
  }

  @Test
  void badRowsAreToldBesideTheExplanation() throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(shared.resolve("visits.csv")));
    lines.set(1, lines.get(1).replaceFirst("202\\d-\\d\\d-\\d\\d", "2022-13-45"));
    Path visits = Files.write(folder.resolve("visits.csv"), lines);
    Run run = tables(shared, "--visits", visits.toString(), "--format", "json");

    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(run.err()).contains("visits.csv", "2022-13-45");
    assertThat(figure(run)).containsEntry("met", 593L);
  }

  @Test
  void ifAFileCannotBeReadNothingIsExplained() throws IOException {
    Path letters = Files.writeString(folder.resolve("letters.csv"), "id,cadre_id\n");
    Run run = tables(shared, "--letters", letters.toString());

    assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("LZ-INTAKE-002").doesNotContain("\tat ");
    assertThat(tables(folder.resolve("nowhere")).exit()).isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void aFigureThatIsNotCountedForLackOfItsTableIsRefused() throws IOException {
    try (Stream<Path> files = Files.list(shared)) {
      for (Path file : files.filter(path -> !path.endsWith("duty-records.csv")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Run run = Run.of("explain", "--data", folder.toString(), "--indicator", "DAILY_CONTROL");

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).isEqualTo("liangze: --indicator：没有 duty-records 数据，未统计日管控率\n");
    assertThat(
            Run.of("explain", "--data", shared.toString(), "--indicator", "DAILY_CONTROL").exit())
        .isEqualTo(Exit.OK);
  }

  @Test
  void anUnknownIndicatorIsAnsweredWithTheKnownOnes() {
    Run run = explain("SUPERVISION", "--lang", "en");

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err())
        .startsWith(
            "liangze: --indicator: 'SUPERVISION' is none of DATA_VERIFIED (data verified), ")
        .contains("SUPERVISED (supervised)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--indicator 督导",
        "--indicator SUPERVISED --line bakery",
        "--indicator SUPERVISED --grade E",
        "--indicator SUPERVISED --limit 0",
        "--indicator SUPERVISED --limit 10001",
        "--indicator SUPERVISED --jurisdiction 99",
        "--indicator SUPERVISED --jurisdiction x",
        "--indicator SUPERVISED --date 2024-01-01",
        "--indicator SUPERVISED --businesses 0",
        "--indicator SUPERVISED --scale nation",
        "--indicator SUPERVISED --scale county --data data",
        "--indicator SUPERVISED --cadres cadres.csv",
        "--indicator SUPERVISED --businesses businesses.csv",
        "--scale county"
      })
  void whatCannotBeExplainedIsWrongUsage(String line) {
    Run run = Run.of(("explain " + line).split(" "));

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .startsWith("liangze: ")
        .doesNotContain("\tat ")
        .doesNotContain("Exception");
  }

  @Test
  void aDayBeforeThePolicyIsWrongUsage() {
    assertThat(tables(shared, "--date", "1900-01-01").exit()).isEqualTo(Exit.USAGE);
  }
}
