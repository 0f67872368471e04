package org.liangze.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;

class PolicyCommandTest {

  @TempDir private Path folder;

  private static List<Object> keys(Run run) {
    return run.objects().stream().map(parameter -> parameter.get("parameter")).toList();
  }

  @Test
  void everyParameterIsListedInItsOrder() {
    Run run = Run.of("policy", "--format", "json");

    assertThat(run.exit()).isEqualTo(Exit.OK);
    assertThat(run.err()).isEmpty();
    assertThat(keys(run))
        .isEqualTo(PolicyParameters.all().stream().map(PolicyParameter::getKey).toList());
    assertThat(Run.of("policy").lines())
        .hasSizeGreaterThan(PolicyParameters.all().size())
        .first()
        .isEqualTo("政策 inner-mongolia，2022-12-20，参数 " + PolicyParameters.all().size() + " 个");
  }

  @Test
  void aTextFindsKeysLabelsAndBasesInBothLanguages() {
    for (String text : List.of("培训", "Training")) {
      assertThat(keys(Run.of("policy", "--find", text, "--format", "json")))
          .contains("training.period", "training.hours.CANTEEN")
          .doesNotContain("visits.period");
    }
    assertThat(keys(Run.of("policy", "--find", "visits.d.sales", "--format", "json")))
        .containsExactly("visits.D.SALES");
    assertThat(keys(Run.of("policy", "--find", "第 60 号", "--format", "json")))
        .contains("officer.minimum");
    assertThat(Run.of("policy", "--find", "sunshine", "--lang", "en").out())
        .isEqualTo("policy inner-mongolia, 2022-12-20, parameters: 0\n");
  }

  @Test
  void aParameterIsToldAsAPolicyFileHasIt() {
    Run run = Run.of("policy", "--find", "officer.minimum", "--date", "2022-11-30");

    assertThat(run.out())
        .isEqualTo(
            """
            政策 inner-mongolia，2022-11-30，参数 1 个

            参数             取值  单位  起始日期    依据  名称
            ---------------  ----  ----  ----------  ----  ------------------
            officer.minimum  1     人    2022-11-01  [1]   食品安全员最低人数

            [1] 市场监管总局令第 60 号
            """);
  }

  @Test
  void aFileIsListedWithItsOwnValuesFromTheirDay() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("ours.yaml"),
            """
            name: ours
            base: national
            values:
              - {parameter: director.diners.SCHOOL, from: 2023-01-01, value: ">= 400", basis: 某市文件}
            """);
    String[] words = {
      "policy", "--policy", file.toString(), "--find", "director.diners.SCHOOL", "--format", "json"
    };
    Map<String, Object> before = Run.of(words).object();
    String[] later = Arrays.copyOf(words, words.length + 2);
    later[words.length] = "--date";
    later[words.length + 1] = "2023-01-01";

    assertThat(before).containsEntry("policy", "ours").doesNotContainEntry("basis", "某市文件");
    assertThat(Run.of(later).object())
        .containsEntry("form", "Bound")
        .containsEntry("yaml", "\">= 400\"")
        .containsEntry("from", "2023-01-01")
        .containsEntry("basis", "某市文件");
  }

  @Test
  void aDayBeforeThePolicyIsWrongUsage() {
    Run run = Run.of("policy", "--date", "1900-01-01");

    assertThat(run.exit()).isEqualTo(Exit.USAGE);
    assertThat(run.out()).isEmpty();
  }
}
