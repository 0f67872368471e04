package org.liangze.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckIdTest {

  private static Map<String, Object> json(String value) {
    return Run.of("check", "id", "--format", "json", value).object();
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "SC11834010705158, SC, true, 8",
        "SC12742098400010, SC, true, 0",
        "SC10443061200101, SC, true, 1",
        "SC10123018401210, SC, true, 0",
        "SC11435078200021, SC, true, 1",
        "SC10744030704994, SC, true, 4",
        "SC12336098200173, SC, true, 3",
        "SC10737110203268, SC, true, 8",
        "JY23506230105266, JY, true, 6",
        "JY34202220183637, JY, true, 7",
        "JY13501040006708, JY, true, 8",
        "JY14403030012013, JY, true, 3",
        "SC10415255102074, SC, false, 5",
        "SC10415253102074, SC, true, 4",
        "SC12345678901234, SC, false, 2",
        "SC10512345678901, SC, false, 2",
        "JY15101000000000, JY, false, 8",
        "SC10515012300014, SC, true, 4",
        "JY21501020000011, JY, true, 1",
        "YB11501020000012, YB, true, 2",
        "SC13115292100010, SC, true, 0",
        "911101083303521997, USCC, true, 7",
        "91110108551385082Q, USCC, true, Q",
        "11230225MB04777572, USCC, true, 2",
        "11500236MB1822153Y, USCC, true, Y",
        "91150100MA0N2XYZ01, USCC, false, null",
        "91150102MA00003570, USCC, true, 0",
        "91150102MA0000234Y, USCC, true, Y",
        "QS150001012345, QS, null, null",
        "SC1041525310207, SC, false, null",
        "150100000012347, REGISTRATION, null, null",
        "内蒙古小作坊登记第17号, OPAQUE, null, null",
      })
  void everyNumberComesOutWithItsVerdict(
      String value, String kind, Boolean valid, String expected) {
    Map<String, Object> object = json(value);

    assertThat(object)
        .containsEntry("input", value)
        .containsEntry("kind", kind)
        .containsEntry("valid", valid)
        .containsEntry("expected", expected);
    assertThat((String) object.get("message")).isNotBlank();
  }

  @Test
  void aPersonalNumberIsNowhereInTheOutput() {
    for (String format : List.of("json", "text")) {
      for (String number :
          List.of("11010519491231002X", "110105491231002", "1101 0519 4912 3100 2x")) {
        Run run = Run.of("check", "id", "--format", format, number);

        assertThat(run.out() + run.err()).doesNotContain("19491231").doesNotContain("491231");
      }
    }
    assertThat(json("11010519491231002X"))
        .containsEntry("input", "11***************X")
        .containsEntry("kind", "ID_CARD");
  }

  @Test
  void standardInputGivesOneObjectForEachLineThatIsNotBlank() {
    Run run =
        Run.withInput(
            "\uFEFFSC10415253102074\r\n\n  \nSC10415255102074\nJY23506230105266",
            "check",
            "id",
            "--format",
            "json",
            "-");

    assertThat(run.objects().stream().map(o -> o.get("input")).collect(Collectors.toList()))
        .containsExactly("SC10415253102074", "SC10415255102074", "JY23506230105266");
    assertThat(run.exit()).isEqualTo(Exit.FINDINGS);
  }

  @Test
  void aLineOfRubbishIsNoIdentifierAndDoesNotStopTheRest() {
    Run run =
        Run.withInput(
            "x".repeat(5_000_000) + "\nSC10415253102074\n", "check", "id", "--format=json", "-");

    assertThat(run.objects()).hasSize(2);
    assertThat(run.objects().get(0)).containsEntry("kind", "OPAQUE").containsEntry("valid", null);
    assertThat(run.objects().get(1)).containsEntry("valid", true);
    assertThat(run.out().length()).isLessThan(1000);
  }

  @Test
  void ofALineOfRubbishOnlyTheBeginningIsKept() throws IOException {
    BoundedLines lines =
        new BoundedLines(
            new ByteArrayInputStream(("x".repeat(1_000_000) + "\r\nnext").getBytes(UTF_8)));

    assertThat(lines.next()).hasSize(4096);
    assertThat(lines.next()).isEqualTo("next");
    assertThat(lines.next()).isNull();
  }

  @Test
  void theExitCodeTellsWhetherAnyIsInvalid() {
    assertThat(Run.of("check", "id", "SC10415253102074", "QS150001012345").exit())
        .isEqualTo(Exit.OK);
    assertThat(Run.of("check", "id", "SC10415253102074", "SC10415255102074").exit())
        .isEqualTo(Exit.FINDINGS);
  }

  @Test
  void peopleReadOneLineForEachNumberAndASum() {
    assertThat(Run.of("check", "id", "SC10415255102074", "JY23506230105266").lines())
        .containsExactly(
            "无效    SC10415255102074    食品生产许可证编号，校验码为 4，应为 5",
            "有效    JY23506230105266    食品经营许可证编号，校验码 6 正确",
            "共 2 个：有效 1，无效 1，不可验 0");
    assertThat(Run.of("check", "id", "--lang", "en", "SC10415255102074").lines())
        .containsExactly(
            "invalid SC10415255102074    food production licence, check character is 4, must be 5");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "91110108551385082Q",
        "SC104152531020741234",
        "SC1041525310207412345",
        "内蒙古小作坊登记第一百二十三号"
      })
  void twoBlanksAtLeastStandBehindTheNumber(String value) {
    assertThat(Run.of("check", "id", value).lines().get(0)).contains(value + "  ");
  }
}
