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

class DemoTest {

  @TempDir private Path folder;

  private Run demo(String... further) {
    List<String> arguments =
        new ArrayList<>(List.of("demo", "--scale", "county", "--out", folder.toString()));
    arguments.addAll(List.of(further));
    return Run.of(arguments.toArray(new String[0]));
  }

  @Test
  void aCampaignDayIsToldAsHeadlineRankingAndLaggards() {
    Run run = demo();

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .startsWith(
            """
            多伦县 2022年11月30日 “两个责任”日调度

              包保干部                164  旗县(市、区) 11  苏木乡镇(街道) 28  嘎查村(社区) 125
              应包保主体            1,000  比例 1:6.10
              其中中高风险            560

              属地管理责任
              数据核查率          100.00%  1,000/1,000
              包保覆盖率           98.90%  989/1,000
              承诺书签订率         76.83%  126/164
              督导完成率           59.40%  594/1,000
              问题整改率           61.29%  19/31

              主体责任
              应落实“三人三责”        560  中高风险主体，当日落实到位 19
              应配食品安全总监          6  已配备 4
              应配食品安全员        1,361  已配备 719
              食品安全员配备率     52.83%  719/1,361
              食品安全总监配备率   66.67%  4/6
              日管控率             30.77%  172/559
              周排查率             26.07%  146/560
              月调度率             23.04%  129/560
              三人三责落实率        3.39%  19/560
              培训达标率              n/a  0/0

            硬排名：属地管理责任（按综合得分，升降比 2022-11-29）
            """);
  }

  @Test
  void eachResponsibilityHasATableUnderShortHeadsThatFitsATerminal() {
    assertThat(demo().out())
        .contains(
            """
            名次  升降  单位         得分     核查    包保   承诺书    督导    整改
            ----  ----  ----------  -----  -------  ------  -------  ------  ------
               1     =  多伦诺尔镇  79.81  100.00%  99.04%   66.67%  58.65%  66.67%
            """)
        .contains(
            """
              综合得分还包括：食品安全员配备率、食品安全总监配备率

            硬排名：主体责任（按三人三责落实率，升降比 2022-11-29）
            名次  升降  单位        三人三责  安全员     总监  日管控  周排查  月调度
            """);
    assertThat(demo("--lang", "en").lines())
        .contains(
            "Hard ranking, enterprise responsibility, by three persons on track, moved since"
                + " 2022-11-29")
        .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(120));
  }

  @Test
  void whatAppliesToNoUnitIsNoLaggardAndALongTieIsToldInShort() {
    String later = demo().out();
    String earlier = demo("--date", "2022-10-20").out();

    assertThat(later.substring(later.indexOf("\n后进单位\n")))
        .contains("\n  三人三责落实率        西干沟乡 3.13%、大北沟镇 2.53%、滦源镇 2.09%\n")
        .doesNotContain("培训达标率");
    assertThat(earlier.substring(earlier.indexOf("\n后进单位\n")))
        .contains("\n  督导完成率          全部 5 个单位 0.00%\n");
  }

  @Test
  void onlyTheIndicatorsThatAreAskedForAreCounted() {
    Run json = demo("--format", "json", "--indicators", "SUPERVISED,三人三责落实率,SUPERVISED");
    Run text = demo("--indicators", "supervised，Three persons on track");

    assertThat(counted(json)).containsExactly("SUPERVISED", "THREE_PERSONS");
    assertThat(json.object().get("notCounted").toString()).contains("DATA_VERIFIED", "TRAINED");
    assertThat(text.exit()).isEqualTo(Exit.OK);
    assertThat(text.out())
        .contains("\n  未统计（--indicators 未选）：数据核查率、包保覆盖率、")
        .contains("  督导完成率        59.40%  594/1,000\n")
        .doesNotContain("日管控  ", "数据核查率  ");
  }

  private static List<Object> counted(Run json) {
    List<Object> codes = new ArrayList<>();
    for (Object indicator : (List<?>) json.object().get("indicators")) {
      codes.add(((Map<?, ?>) indicator).get("code"));
    }
    return codes;
  }

  @Test
  void theBulletinLiesInEveryFormatWhereTheOutputSays() throws IOException {
    Run run = demo("--lang", "en");

    for (String format : List.of("html", "xlsx", "csv", "json")) {
      Path file = folder.resolve("bulletin-152531-2022-11-30." + format);
      assertThat(file).isNotEmptyFile();
      assertThat(run.out()).contains("\n  " + file + "\n");
    }
    try (var files = Files.list(folder)) {
      assertThat(files).hasSize(4);
    }
  }

  @Test
  void standardOutputIsTheDispatchAsOneLineOfJsonAndNothingElse() throws IOException {
    Run run = demo("--format", "json");

    Map<String, Object> dispatch = run.object();
    assertThat(dispatch)
        .containsEntry("date", "2022-11-30")
        .containsEntry("comparedWith", "2022-11-29");
    assertThat((List<?>) dispatch.get("units")).hasSize(5);
    assertThat(folder.resolve("bulletin-152531-2022-11-30.json")).hasContent(run.out().strip());
    assertThat(run.err()).contains("bulletin-152531-2022-11-30.html");
  }

  @Test
  void onTheLastDayOfTheCampaignAllIsDoneAndNobodyLagsBehind() {
    assertThat(demo("--date", "2022-12-31", "--lang", "en").lines())
        .contains(
            "  Letters signed          100.00%  164/164",
            "  Supervised              100.00%  1,000/1,000",
            "  Officer appointed       100.00%  1,361/1,361",
            "  Director appointed      100.00%  6/6",
            "  Weighted score            none");
  }

  @Test
  void ranksMoveAgainstTheDayThatIsAskedFor() {
    assertThat(demo("--compared-with", "2022-11-10").out())
        .contains("升降比 2022-11-10")
        .containsPattern("(?m)^ +\\d +[+-]\\d  ");
  }

  @Test
  void anotherJurisdictionAndTierOfUnitsCanBeAskedFor() {
    Run run =
        Run.of(
            "demo",
            "--scale=example-province",
            "--businesses=300",
            "--unit-tier=county",
            "--format=json",
            "--out=" + folder);

    assertThat((List<?>) run.object().get("units"))
        .isNotEmpty()
        .allSatisfy(unit -> assertThat(((Map<?, ?>) unit).get("tier")).isEqualTo("COUNTY"));
    assertThat(demo("--jurisdiction", "1525", "--format", "json").object().get("jurisdiction"))
        .isEqualTo(Map.of("code", "1525", "name", "锡林郭勒盟", "tier", "CITY"));
  }

  @Test
  void theSameSeedGivesTheSameDispatch() {
    String first = demo("--seed", "7", "--format", "json").out();

    assertThat(demo("--seed", "7", "--format", "json").out()).isEqualTo(first);
    assertThat(demo("--seed", "8", "--format", "json").out()).isNotEqualTo(first);
  }

  @Test
  void aBarIsShownToWhoeverWatchesAndNeverOnStandardOutput() {
    String[] arguments = {
      "demo", "--scale", "county", "--businesses", "300", "--out", folder.toString()
    };
    Run watched = Run.watched(arguments);
    Run unwatched = Run.of(arguments);

    assertThat(watched.err()).contains("\r", "包保干部");
    assertThat(unwatched.err()).isEmpty();
    assertThat(watched.out()).isEqualTo(unwatched.out());
  }

  @Test
  void whatCannotBeMadeOrDispatchedIsWrongUsageAndWritesNothing() throws IOException {
    for (List<String> wrong :
        List.of(
            List.of("--scale", "nation"),
            List.of("--date", "2024-01-01"),
            List.of("--date", "yesterday"),
            List.of("--date", "2022-11-31"),
            List.of("--date=+999999999-01-01"),
            List.of("--businesses", "0"),
            List.of("--jurisdiction", "99"),
            List.of("--jurisdiction", "?"),
            List.of("--indicators", "SUPERVISION"),
            List.of("--indicators", "SUPERVISED,,TRAINED"),
            List.of("--compared-with", "2022-12-01"))) {
      Run run = demo(wrong.toArray(new String[0]));

      assertThat(run.exit()).as("%s", wrong).isEqualTo(Exit.USAGE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).startsWith("liangze: ").doesNotContain("\tat ");
    }
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void whereNothingCanBeWrittenTheExitCodeSaysSo() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Run run = Run.of("demo", "--scale", "county", "--businesses", "50", "--out", file.toString());

    assertThat(run.exit()).isEqualTo(Exit.UNWRITABLE);
    assertThat(run.err()).startsWith("liangze: ").doesNotContain("\tat ");
  }
}
