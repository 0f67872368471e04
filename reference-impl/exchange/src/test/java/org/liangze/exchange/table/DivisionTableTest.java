package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.model.access.Right;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

class DivisionTableTest {

  private static final String HEADER = "code,name,tier,type,parent_code\n";

  @TempDir Path folder;

  private final Heard heard = new Heard();

  @Test
  void aListInAnyOrderBecomesATreeWithItsCounts() throws IOException {
    DivisionList list =
        read(
            HEADER
                + "150102,新城区,COUNTY,市辖区,1501\n"
                + "15,内蒙古自治区,PROVINCE,自治区,\n"
                + "1501,呼和浩特市,CITY,地级市,15\n",
            "");
    assertThat(list.isClean()).isTrue();
    assertThat(list.getCounts())
        .containsEntry(Tier.PROVINCE, 1)
        .containsEntry(Tier.CITY, 1)
        .containsEntry(Tier.COUNTY, 1);
    assertThat(list.getTree().get(JurisdictionCode.of("150102")).getType()).contains("市辖区");
    assertThat(list.getTree().getSource()).isEqualTo("divisions.csv");
  }

  @Test
  void chineseHeadersAndTiersAreRead() throws IOException {
    DivisionList list =
        read("区划代码,区划名称,层级,上级区划代码\n150000,内蒙古自治区,自治区,\n150100,呼和浩特市,地级市,150000\n", "");
    assertThat(list.isClean()).isTrue();
    assertThat(list.getTree().size()).isEqualTo(2);
  }

  @Test
  void everyFaultIsAFindingWithItsRowAndTheRowsGoToQuarantine() throws IOException {
    DivisionList list =
        read(
            HEADER
                + "15,内蒙古自治区,PROVINCE,,\n"
                + "1501,呼和浩特市,CITY,,15\n"
                + "1501,呼和浩特市,CITY,,15\n"
                + "1502,包头市,CITY,,99\n"
                + "150202,东河区,COUNTY,,1502\n"
                + "1503,乌海市,省级,,15\n"
                + "X1,甲,CITY,,X2\n"
                + "X2,乙,COUNTY,,X1\n"
                + "1504,,城市,,15 01\n",
            "");
    assertThat(list.getFaults())
        .extracting(fault -> fault.getRow() + " " + fault.getColumn().get() + " " + fault.getCode())
        .containsExactly(
            "4 code DUPLICATE_CODE",
            "5 parent_code UNKNOWN_PARENT",
            "6 parent_code DIVISION_FAULT",
            "7 tier TIER_NOT_BELOW_PARENT",
            "8 parent_code CYCLE",
            "10 name MISSING_VALUE",
            "10 tier INVALID_VALUE",
            "10 parent_code INVALID_VALUE");
    assertThat(heard.findings).hasSize(8);
    assertThat(list.getReport().getRows()).isEqualTo(9);
    assertThat(list.getReport().getGood()).isEqualTo(2);
    assertThat(list.getReport().getBad()).isEqualTo(7);
    assertThat(list.getTree().size()).isEqualTo(2);
    assertThat(Files.readAllLines(folder.resolve("bad.csv")))
        .as("both rows of a cycle are there")
        .hasSize(8)
        .anyMatch(line -> line.startsWith("X2,乙,COUNTY,,X1,9,LZ-TREE-003"));
  }

  @Test
  void oldCodesLeadToNewOnesAndTheirFaultsNameTheirRows() throws IOException {
    DivisionList list =
        read(
            HEADER + "15,内蒙古自治区,PROVINCE,,\n1501,呼和浩特市,CITY,,15\n",
            "旧代码,新代码\n1599,1501\n1598,1777\n15,1501\n,1501\n");
    assertThat(list.getTree().get(JurisdictionCode.of("1599")).getName()).isEqualTo("呼和浩特市");
    assertThat(list.getAliasFaults())
        .extracting(fault -> fault.getRow() + " " + fault.getColumn().get() + " " + fault.getCode())
        .containsExactly(
            "3 new_code UNKNOWN_ALIAS_TARGET",
            "4 old_code ALIAS_HIDES_CODE",
            "5 old_code MISSING_VALUE");
    assertThat(list.getFaults()).isEmpty();
    assertThat(list.isClean()).isFalse();
    assertThat(list.getAliasReport().get().getRows()).isEqualTo(4);
  }

  @Test
  void faultsOfOldCodesAreToldCountedAndQuarantinedWithTheirOwnFile() throws IOException {
    Path divisions =
        Files.writeString(folder.resolve("divisions.csv"), HEADER + "15,内蒙古自治区,PROVINCE,,\n");
    Path aliases =
        Files.writeString(
            folder.resolve("aliases.csv"),
            "old_code,new_code\n1599,15\n1598,1777\n15,1599\n1597,15\n1597,1598\n");
    Heard heardOfAliases = new Heard();
    DivisionList list =
        DivisionTable.builder()
            .divisions(divisions)
            .aliases(aliases)
            .build()
            .read(
                IntakeContext.builder().listener(heard).build(),
                IntakeContext.builder()
                    .listener(heardOfAliases)
                    .quarantine(folder.resolve("bad-aliases.csv"))
                    .build());

    assertThat(heard.findings).isEmpty();
    assertThat(list.getReport().isClean()).isTrue();
    assertThat(heardOfAliases.findings).isEqualTo(list.getAliasFaults()).isNotEmpty();
    TableReport report = list.getAliasReport().get();
    assertThat(report.isClean()).isFalse();
    assertThat(report.getRows()).isEqualTo(5);
    assertThat(report.getFindings()).containsKeys("LZ-TREE-005", "LZ-TREE-006", "LZ-TREE-007");
    assertThat(Files.readAllLines(folder.resolve("bad-aliases.csv")))
        .hasSize(1 + (int) report.getBad())
        .anyMatch(line -> line.startsWith("1598,1777,3,LZ-TREE-005"));
  }

  @Test
  void findingsAreToldInTheOrderOfTheRowsAndACycleNamesAllOfIts() throws IOException {
    DivisionList list =
        read(
            HEADER
                + "X2,乙,COUNTY,,X1\n"
                + "15,内蒙古自治区,PROVINCE,,\n"
                + "1501,,CITY,,15\n"
                + "X1,甲,CITY,,X2\n"
                + "X3,丙,VILLAGE,,X2\n"
                + "1502,包头市,城市,,15\n",
            "");
    assertThat(heard.findings).extracting(RowFinding::getRow).containsExactly(2L, 4L, 6L, 7L);
    assertThat(list.getFaults()).isEqualTo(heard.findings);
    assertThat(heard.findings.get(0).getMessage().getChinese()).endsWith("（第 2、5 行）");
  }

  @Test
  void aListThatCannotBeReadIsAFaultAndAnEmptyTree() {
    DivisionList list =
        DivisionTable.of(folder.resolve("none.csv")).read(IntakeContext.builder().build());
    assertThat(list.getTree().size()).isZero();
    assertThat(list.getFaults()).hasSize(1);
    assertThat(list.getReport().getFatal()).isPresent();
  }

  private DivisionList read(String divisions, String aliases) throws IOException {
    Path file = Files.writeString(folder.resolve("divisions.csv"), divisions);
    DivisionTable.Builder table = DivisionTable.builder().divisions(file);
    if (!aliases.isEmpty()) {
      table.aliases(Files.writeString(folder.resolve("aliases.csv"), aliases));
    }
    return table
        .build()
        .read(
            IntakeContext.builder()
                .listener(heard)
                .quarantine(folder.resolve("bad.csv"))
                .addRights(Right.READ_PERSONAL_DATA)
                .build());
  }
}
