package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyFileTest {

  private static final String SALES_FOUR_TIMES =
      """
      name: sample-city
      base: inner-mongolia
      basis: {zh: 某市包保督导办法, en: rules of a sample city}
      values:
        - parameter: visits.D.SALES
          from: 2022-10-01
          value: 4
      """;

  private static final String FAULTY =
      """
      name: sample-city
      base: inner-mongoli
      basis: 某市包保督导办法
      values:
        - parameter: visits.D.SALE
          from: 2022-10-01
          value: 4
        - parameter: visits.D.SALES
          from: 2022-13-01
          value: four
      """;

  @TempDir private Path folder;
  private Path policy;

  @BeforeEach
  void write() throws IOException {
    policy = Files.writeString(folder.resolve("sample-city.yaml"), SALES_FOUR_TIMES);
  }

  private Run demo(String... further) {
    List<String> arguments = new ArrayList<>(List.of("demo", "--scale=county", "--businesses=300"));
    arguments.add("--out=" + folder.resolve("out"));
    arguments.addAll(List.of(further));
    return Run.of(arguments.toArray(new String[0]));
  }

  private String underPolicy() {
    return "--policy=" + policy;
  }

  private static List<Map<String, Object>> list(Object list) {
    @SuppressWarnings("unchecked") // a field of another shape fails the test, as it should
    List<Map<String, Object>> objects = (List<Map<String, Object>>) list;
    return objects;
  }

  private static Object at(Object object, String... path) {
    Object found = object;
    for (String field : path) {
      found = ((Map<?, ?>) found).get(field);
    }
    return found;
  }

  private static Map<String, Object> unit(Map<String, Object> dispatch, Object code) {
    return list(dispatch.get("units")).stream()
        .filter(unit -> unit.get("code").equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void oneChangedFrequencyChangesTheRankingAndTheDifferenceIsTold() {
    Map<String, Object> base = demo("--format=json").object();
    List<Map<String, Object>> told = demo("--format=json", underPolicy()).objects();
    Map<String, Object> dispatch = told.get(0);
    Map<String, Object> difference = told.get(1);

    assertThat(told).hasSize(2);
    assertThat(dispatch)
        .containsEntry("policy", "sample-city")
        .containsEntry("comparedWith", "2022-11-29");
    assertThat(difference)
        .containsEntry("type", "difference")
        .containsEntry("base", "inner-mongolia")
        .containsEntry("policy", "sample-city")
        .containsEntry("date", "2022-11-30")
        .containsEntry("jurisdiction", "152531");
    assertThat(list(difference.get("units")))
        .hasSize(5)
        .allSatisfy(
            move -> {
              Object before = unit(base, move.get("code")).get("score");
              Object after = unit(dispatch, move.get("code")).get("score");
              assertThat(at(move, "before", "rank")).isEqualTo(at(before, "rank"));
              assertThat(at(move, "before", "score")).isEqualTo(at(before, "value"));
              assertThat(at(move, "after", "rank")).isEqualTo(at(after, "rank"));
              assertThat(at(move, "after", "score")).isEqualTo(at(after, "value"));
              assertThat((long) move.get("movement"))
                  .isEqualTo((long) at(before, "rank") - (long) at(after, "rank"));
            })
        .anySatisfy(move -> assertThat((long) move.get("movement")).isPositive());
    assertThat(((Map<?, ?>) difference.get("indicators")).keySet()).hasToString("[SUPERVISED]");
    assertThat(at(difference, "indicators", "SUPERVISED", "before", "met"))
        .isEqualTo(at(base, "total", "indicators", "SUPERVISED", "met"));
    assertThat(at(difference, "indicators", "SUPERVISED", "after", "met"))
        .isEqualTo(at(dispatch, "total", "indicators", "SUPERVISED", "met"))
        .isNotEqualTo(at(base, "total", "indicators", "SUPERVISED", "met"));
    assertThat(at(difference, "total", "before", "score"))
        .isEqualTo(at(base, "total", "score", "value"));
    assertThat(at(difference, "total", "after", "score"))
        .isEqualTo(at(dispatch, "total", "score", "value"));
  }

  @Test
  void peopleReadTheDifferenceAsTwoTables() {
    Run run = demo(underPolicy(), "--lang=en");

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out())
        .contains("\nWhat policy sample-city changes against inner-mongolia\n")
        .containsPattern("(?m)^rank before  after  moved  unit +score before  after$")
        .containsPattern("(?m)^ +\\d +\\d +\\+\\d  ")
        .containsPattern("(?m)^supervised +[\\d.]+%  \\d+/300  [\\d.]+%  \\d+/300$")
        .doesNotContainPattern("(?m)^guaranteed ");
    assertThat(demo(underPolicy()).out())
        .contains("\n政策差异（sample-city 与 inner-mongolia 相比）\n原名次  现名次  升降  单位");
  }

  @Test
  void theBulletinIsTheOneUnderThePolicy() {
    Run run = demo("--format=json", underPolicy());

    assertThat(folder.resolve("out/bulletin-152531-2022-11-30.json"))
        .hasContent(run.lines().get(0));
  }

  @Test
  void tablesGiveTheSameUnderThePolicyAsTheProvinceOfWhichTheyWereMade() {
    Path data = folder.resolve("data");
    Run.of("generate", "--scale=county", "--businesses=300", "--out=" + data);
    Run run = Run.of("dispatch", "--dry-run", "--format=json", "--data=" + data, underPolicy());

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.out()).isEqualTo(demo("--format=json", underPolicy()).out());
  }

  @Test
  void anExplanationQuotesThePolicy() {
    Run run =
        Run.of(
            "explain",
            "--scale=county",
            "--businesses=300",
            "--indicator=SUPERVISED",
            "--line=SALES",
            "--grade=D",
            "--limit=1",
            "--lang=en",
            underPolicy());

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.lines().get(0)).endsWith("policy sample-city");
    assertThat(run.lines())
        .contains(
            "[1] visits per period, grade D, sales: 4 visits (since 2022-10-01);"
                + " rules of a sample city");
  }

  @Test
  void aPolicyThatOnlyRenamesChangesNothing() throws IOException {
    Files.writeString(policy, "name: ours\nbase: national\nvalues: []\n");

    assertThat(demo(underPolicy()).out())
        .contains("政策差异（ours 与 national 相比）", "各项计数不变")
        .doesNotContainPattern("(?m)^ +\\d +\\d +[+-]\\d  ");
  }

  @Test
  void whatCountsAsMediumOrHighRiskIsPartOfTheDifference() throws IOException {
    Files.writeString(
        policy,
        """
        name: ours
        base: national
        basis: a rule
        values:
          - {parameter: risk.medium-or-high.A, from: 2022-01-01, value: true}
        """);

    assertThat(demo(underPolicy(), "--lang=en").out())
        .containsPattern("(?m)^of medium or high risk +\\d+ +\\d+$");
    Object total = demo(underPolicy(), "--format=json").objects().get(1).get("total");
    assertThat((long) at(total, "after", "mediumOrHighRisk"))
        .isGreaterThan((long) at(total, "before", "mediumOrHighRisk"));
  }

  @Test
  void aShippedPolicyHasNoBaseAndNoDifference() {
    assertThat(demo("--policy=national", "--format=json").object())
        .containsEntry("policy", "national");
    assertThat(demo("--policy=NATIONAL").out()).doesNotContain("政策差异");
  }

  @Test
  void everyFaultOfAFileIsToldWithItsLineAndPlaceAndNothingIsWritten() throws IOException {
    Files.writeString(policy, FAULTY);
    String indicator = "--indicator=SUPERVISED";
    List<Run> runs =
        List.of(
            demo(underPolicy(), "--lang=en"),
            Run.of("explain", "--scale=county", indicator, underPolicy(), "--lang=en"),
            Run.of(
                "dispatch",
                "--divisions=none.csv",
                "--businesses=none.csv",
                "--out=" + folder.resolve("out"),
                underPolicy(),
                "--lang=en"));
    for (Run run : runs) {
      assertThat(run.exit()).isEqualTo(Exit.UNREADABLE);
      assertThat(run.out()).isEmpty();
      assertThat(run.err().lines())
          .hasSize(5)
          .satisfiesExactly(
              line -> assertThat(line).contains("sample-city.yaml has 4 faults:"),
              line -> assertThat(line).startsWith("  line 2: LZ-POLICY-014 base is "),
              line -> assertThat(line).startsWith("  line 5: LZ-POLICY-015 values[0].parameter "),
              line -> assertThat(line).startsWith("  line 9: LZ-POLICY-013 values[1].from "),
              line -> assertThat(line).startsWith("  line 10: LZ-POLICY-012 values[1].value "));
    }
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void aFileThatIsNotThereCannotBeReadAndAnyOtherWordIsWrongUsage() {
    assertThat(demo("--policy=" + folder.resolve("none.yml")).exit()).isEqualTo(Exit.UNREADABLE);
    Run run = demo("--policy=mars");

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.err()).contains("--policy 的值为 'mars'：可选 inner-mongolia、national");
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
