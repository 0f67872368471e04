package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckDivisionsTest {

  @TempDir private Path folder;

  private Path list(String... rows) throws IOException {
    return Files.writeString(
        folder.resolve("divisions.csv"),
        "code,name,tier,type,parent_code\n" + String.join("\n", rows) + "\n");
  }

  private static Run json(Path file) {
    return Run.of("check", "divisions", "--format", "json", file.toString());
  }

  @Test
  void aSoundListIsCountedByTierAndUnit() throws IOException {
    Path file =
        list(
            "15,内蒙古自治区,PROVINCE,自治区,",
            "1525,锡林郭勒盟,CITY,盟,15",
            "152531,多伦县,COUNTY,县,1525",
            "152502,锡林浩特市,COUNTY,县级市,1525",
            "1501,呼和浩特市,CITY,地级市,15");
    Run run = json(file);

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.object())
        .containsEntry("counts", Map.of("PROVINCE", 1L, "CITY", 2L, "COUNTY", 2L))
        .containsEntry("faultCount", 0L)
        .containsEntry("faults", List.of());
    assertThat(Run.of("check", "divisions", file.toString()).lines())
        .containsExactly(
            "单位        省  市  县",
            "----------  --  --  --",
            "呼和浩特市   0   0   0",
            "锡林郭勒盟   0   0   2",
            "合计         1   2   2",
            "问题 0 个");
  }

  @Test
  void everyFaultIsToldAtOnceWithItsRow() throws IOException {
    Path file =
        list(
            "15,内蒙古自治区,PROVINCE,,",
            "1501,呼和浩特市,CITY,,15",
            "1501,呼和浩特市,CITY,,15",
            "1502,包头市,CITY,,99",
            "150101,甲,COUNTY,,150102",
            "150102,乙,COUNTY,,150101",
            "1503,丙,PROVINCE,,15",
            ",丁,CITY,,15");
    Run run = json(file);

    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
    Map<String, Object> object = run.object();
    assertThat(object).containsEntry("faultCount", 5L);
    assertThat(
            ((List<?>) object.get("faults"))
                .stream()
                    .map(fault -> (Map<?, ?>) fault)
                    .map(fault -> fault.get("row") + " " + fault.get("code"))
                    .collect(Collectors.toList()))
        .containsExactly(
            "4 LZ-TREE-001", "5 LZ-TREE-002", "6 LZ-TREE-003", "8 LZ-TREE-004", "9 LZ-INTAKE-003");
    assertThat(Run.of("check", "divisions", "--lang=en", file.toString()).out())
        .contains("faults: 5", "divisions.csv row 4 code: error LZ-TREE-001");
  }

  @Test
  void faultsOfOldCodesAreToldWithTheirOwnFile() throws IOException {
    Path file = list("15,内蒙古自治区,PROVINCE,,", "1525,锡林郭勒盟,CITY,,15");
    Path old = Files.writeString(folder.resolve("old.csv"), "old_code,new_code\n1599,1777\n");

    Run run = Run.of("check", "divisions", "--aliases", old.toString(), file.toString());

    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(run.out())
        .contains("old.csv 第 2 行 new_code：错误 LZ-TREE-005")
        .doesNotContain(file.getFileName() + " 第");
  }

  @Test
  void aFileThatIsNoListIsUnreadable() throws IOException {
    Path wrong = Files.writeString(folder.resolve("wrong.csv"), "a,b\n1,2\n");

    for (Path file : List.of(wrong, folder.resolve("nowhere.csv"), folder)) {
      Run run = json(file);

      assertThat(run.exit()).as("%s", file).isEqualTo(Exit.UNREADABLE);
      assertThat(run.object()).containsEntry("faultCount", 1L).containsEntry("counts", Map.of());
      assertThat(((Map<?, ?>) ((List<?>) run.object().get("faults")).get(0)).get("row"))
          .as("row of %s, whose header alone has one", file)
          .isEqualTo(file.equals(wrong) ? 1L : null);
      assertThat(run.err()).isEmpty();
    }
  }

  @Test
  void identifiersAreHeldAgainstAList() throws IOException {
    Path file = list("15,内蒙古自治区,PROVINCE,,", "152531,多伦县,COUNTY,,15");
    Map<String, Object> object =
        Run.of(
                "check",
                "id",
                "--format",
                "json",
                "--divisions",
                file.toString(),
                "SC10415255102074")
            .object();

    assertThat(object)
        .containsEntry("warnings", List.of("未知的行政区划 152551"))
        .containsEntry("suggestions", List.of("SC10415253102074"));
    assertThat(Run.of("check", "id", "--divisions", "nowhere.csv", "SC10415255102074").exit())
        .isEqualTo(Exit.UNREADABLE);
  }

  @Test
  void aListWithoutADivisionIsAFaultOfTheWholeFile() throws IOException {
    Path empty =
        Files.writeString(folder.resolve("empty.csv"), "code,name,tier,type,parent_code\n");
    Run run = json(empty);

    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
    assertThat(run.object()).containsEntry("faultCount", 1L);
    assertThat(run.out())
        .contains(
            "{\"row\":null,\"column\":null,\"code\":\"LZ-INTAKE-015\",\"message\":\"区划表中没有任何区划\"}");
    assertThat(Run.of("check", "divisions", empty.toString()).lines())
        .containsExactly("问题 1 个", "  empty.csv：错误 LZ-INTAKE-015 区划表中没有任何区划");
  }
}
