package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.api.intake.IntakeListener;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;

class DivisionBaseTest {

  private static final JurisdictionTree BASE =
      JurisdictionTree.builder()
          .add(Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE))
          .add(Jurisdiction.of("1525", "锡林郭勒盟", Tier.CITY, "15"))
          .add(Jurisdiction.of("152531", "多伦县", Tier.COUNTY, "1525"))
          .alias(JurisdictionCode.of("152599"), JurisdictionCode.of("152531"))
          .build();

  @TempDir private Path folder;

  private final List<RowFinding> told = new ArrayList<>();

  private DivisionList read(String... rows) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("more.csv"),
            "code,name,tier,type,parent_code\n" + String.join("\n", rows) + "\n");
    return DivisionTable.builder()
        .divisions(file)
        .base(BASE)
        .build()
        .read(
            IntakeContext.builder()
                .listener(
                    new IntakeListener() {
                      @Override
                      public void onFinding(RowFinding finding) {
                        told.add(finding);
                      }
                    })
                .build());
  }

  @Test
  void aListHangsItsDivisionsBelowThoseThatAreThere() throws IOException {
    DivisionList list =
        read("152531100,多伦诺尔镇,TOWNSHIP,镇,152531", "152531101,大北沟镇,TOWNSHIP,,152599");

    assertThat(list.isClean()).isTrue();
    assertThat(list.getTree().size()).isEqualTo(5);
    assertThat(list.getTree().getChildren(JurisdictionCode.of("152531"))).hasSize(2);
    assertThat(list.getTree().getAliases()).containsKey(JurisdictionCode.of("152599"));
    assertThat(list.getReport().getRows()).isEqualTo(2);
  }

  @Test
  void aRowThatRepeatsWhatIsThereChangesNothing() throws IOException {
    DivisionList list = read("152531,多伦县,COUNTY,县,1525", "15,内蒙古自治区,PROVINCE,自治区,");

    assertThat(list.isClean()).isTrue();
    assertThat(told).isEmpty();
    assertThat(list.getTree().getAll()).isEqualTo(BASE.getAll());
  }

  @Test
  void aRowThatSaysOtherwiseIsWarnedOfAndTheEarlierCounts() throws IOException {
    DivisionList list = read("152531,多伦市,COUNTY,,1525");

    assertThat(list.isClean()).isTrue();
    assertThat(told)
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.getRow()).isEqualTo(2);
              assertThat(finding.isError()).isFalse();
              assertThat(finding.getMessage().getChinese()).contains("152531", "多伦县");
            });
    assertThat(list.getTree().get(JurisdictionCode.of("152531")).getName()).isEqualTo("多伦县");
    assertThat(list.getReport().getFindings()).containsEntry("LZ-INTAKE-015", 1L);
  }

  @Test
  void faultsAreToldByTheRowsOfTheListAlone() throws IOException {
    DivisionList list =
        read("152532,甲,COUNTY,,1525", "152532,乙,COUNTY,,1525", "152533,丙,CITY,,1525");

    assertThat(list.getFaults()).extracting(RowFinding::getRow).containsExactly(3L, 4L);
    assertThat(list.getFaults().get(0).getMessage().getChinese()).contains("第 2 行");
    assertThat(list.getTree().size()).isEqualTo(4);
  }
}
