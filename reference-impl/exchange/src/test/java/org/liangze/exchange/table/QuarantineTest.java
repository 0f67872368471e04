package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.intake.IntakeReport;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.engine.DefaultTwoResponsibilities;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Right;
import org.liangze.model.access.Scope;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.jurisdiction.JurisdictionCode;

class QuarantineTest {

  private static final String CADRES =
      "备注,id,name,phone,jurisdiction,tier,from\n"
          + "=秘密,C1,王小明,13800001234,1501,市,2022-13-10\n"
          + "好,C2,李小红,,1501,市,2022-10-10\n";

  @TempDir Path folder;
  private final Heard heard = new Heard();
  private Path source;
  private Path quarantine;

  @BeforeEach
  void nameFiles() {
    source = folder.resolve("cadres.csv");
    quarantine = folder.resolve("bad.csv");
  }

  @Test
  void theBadRowsComeOutAsTheyWereWithRowAndReasons() throws IOException {
    check(CADRES, context().addRights(Right.READ_PERSONAL_DATA).locale(Locale.ENGLISH).build());
    assertThat(lines())
        .containsExactly(
            "\uFEFF备注,id,name,phone,jurisdiction,tier,from,quarantine_row,quarantine_reasons",
            "'=秘密,C1,王小明,13800001234,1501,市,2022-13-10,2,"
                + "LZ-INTAKE-004 from (包保起始日期): '2022-13-10': must be a day such as 2022-11-03");
  }

  @Test
  void withoutTheRightPersonalDataAreMaskedAndUnknownColumnsHidden() throws IOException {
    check(CADRES, context().build());
    assertThat(lines().get(1))
        .startsWith("***,C1,王**,138******34,1501,市,2022-13-10,2,LZ-INTAKE-004");
    assertThat(lines().get(0)).endsWith("隔离_原行号,隔离_原因");
  }

  @Test
  void anIdentityNumberIsMaskedInWhateverColumnItStands() throws IOException {
    check(
        "id,jurisdiction,visited_on,mode,cadre_ids,business_ids\n"
            + "11010519491231002X,1501,2022-11-20,GROUP,C1;11010519491231002X;C33333333333333333333333333333333333333333333333,B1\n",
        context().build(),
        TableLayout.VISITS);
    assertThat(String.join("", lines()))
        .doesNotContain("11010519491231002X")
        .contains("11***************X");
  }

  @Test
  void identifiersOfDigitsStayReadable() throws IOException {
    check(
        "id,name,jurisdiction,line,licences,credit_code,from\n"
            + "150102001003001,某餐馆,150102,餐饮服务,JY21501020000011,911101083303521997,2022\n",
        context().build(),
        TableLayout.BUSINESSES);
    assertThat(lines().get(1))
        .startsWith("150102001003001,某餐馆,150102,餐饮服务,JY21501020000011,911101083303521997,2022,2,");
  }

  @Test
  void withoutABadRowThereIsNoFileAndAnOldOneIsTakenAway() throws IOException {
    Files.writeString(quarantine, "old");
    check("id,name,jurisdiction,tier,from\nC2,李小红,1501,市,2022-10-10\n", context().build());
    assertThat(quarantine).doesNotExist();
  }

  @Test
  void whatIsMendedCanBeSentAgain() throws IOException {
    check(CADRES, context().addRights(Right.READ_PERSONAL_DATA).build());
    String mended = Files.readString(quarantine).replace("2022-13-10", "2022-12-10");
    TableReport report = check(mended, context().build());
    assertThat(report.getGood()).isEqualTo(1);
    assertThat(report.isClean()).isTrue();
  }

  @Test
  void aFatalEndIsInTheFileTooAndIsNoRowWhenSentAgain() throws IOException {
    Path second = folder.resolve("second.csv");
    check(CADRES + "C3,\"x\n", context().addRights(Right.READ_PERSONAL_DATA).build());
    assertThat(lines()).hasSize(3);
    assertThat(lines().get(2)).startsWith("\"\",,,,,,,4,LZ-INTAKE-017");
    Files.copy(quarantine, second);
    TableReport report =
        TableIntake.check(TableLayout.CADRES, second, IntakeContext.builder().build());
    assertThat(report.getRows()).isEqualTo(1);
    assertThat(report.getBlank()).isEqualTo(1);
  }

  @Test
  void aFileWithoutAUsableHeaderIsSaidInTheFileToo() throws IOException {
    check("x,y\n1,2\n", context().build());
    assertThat(lines().get(0)).isEqualTo("\uFEFF隔离_原行号,隔离_原因");
    assertThat(lines().get(1)).startsWith("1,LZ-INTAKE-002");
  }

  @Test
  void cellsBeyondTheHeaderStandInTheReasons() throws IOException {
    check(
        "id,name,jurisdiction,tier,from\nC2,李小红,1501,市,2022-10-10,more,,extra\n",
        context().addRights(Right.READ_PERSONAL_DATA).build());
    assertThat(lines().get(1)).contains("[more | extra]");
  }

  @Test
  void aTextComesOutWholeAndOneThatIsTooLongStaysBadWhenSentAgain() throws IOException {
    String header = "id,business_id,jurisdiction,found_on,description,due\n";
    String longest = "冷".repeat(2_000);
    Path second = folder.resolve("second.csv");
    check(
        header
            + "F1,B1,150102,2022-11-20,\"第一行\n"
            + longest.substring(4)
            + "\",2022-11-19\n"
            + "F2,B1,150102,2022-11-20,"
            + longest
            + "冷,2022-12-05\n",
        context().build(),
        TableLayout.FINDINGS);
    Files.writeString(second, Files.readString(quarantine).replace("2022-11-19", "2022-11-21"));

    List<NumberedEntry> mended = new ArrayList<>();
    IntakeContext again = IntakeContext.builder().listener(heard).build();
    try (TableIntake intake = TableIntake.open(TableLayout.FINDINGS, second, again)) {
      intake.forEachRemaining(mended::add);
    }
    assertThat(mended)
        .extracting(entry -> ((Finding) entry.getEntry()).getDescription())
        .containsExactly("第一行\n" + longest.substring(4));
    assertThat(heard.brief()).containsExactly("3 description INVALID_VALUE ERROR");
  }

  @Test
  void theSourceIsNotOverwritten() throws IOException {
    Files.writeString(source, CADRES);
    IntakeContext context = IntakeContext.builder().quarantine(source).build();
    assertThatThrownBy(() -> TableIntake.check(TableLayout.CADRES, source, context))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("LZ-TABLE-004");
    assertThat(source).hasContent(CADRES);
  }

  @Test
  void whatIsRejectedWhenTakenOverGoesToTheSameFile() throws IOException {
    Files.write(
        source,
        (CADRES + "远,C3,赵大海,,152531,县,2022-10-10\n近,C4,孙丽,,150102,县,2022-10-10\n")
            .getBytes(StandardCharsets.UTF_8));
    Actor office =
        Actor.of("office-1501", Scope.within(Counties.TREE, JurisdictionCode.of("1501")));
    IntakeContext context = context().listener(heard).addRights(Right.READ_PERSONAL_DATA).build();
    TableReport report;
    try (TableIntake intake = TableIntake.open(TableLayout.CADRES, source, context)) {
      IntakeReport taken =
          liangze().baseRegister().takeOver(office, "op-1", intake, intake.rejections());
      assertThat(taken.getWritten().values()).containsExactly(2L);
      report = intake.getReport();
    }
    assertThat(report.getRows()).isEqualTo(4);
    assertThat(report.getGood()).isEqualTo(2);
    assertThat(report.getBad()).isEqualTo(2);
    assertThat(report.getRejected()).isEqualTo(1);
    assertThat(report.getFindings()).containsEntry("LZ-INTAKE-014", 1L);
    assertThat(heard.rejected).extracting(entry -> entry.getRow()).containsExactly(4L);
    assertThat(lines()).hasSize(3);
    assertThat(lines().get(2)).startsWith("远,C3,赵大海,,152531,县,2022-10-10,4,LZ-INTAKE-014");
  }

  private static TwoResponsibilities liangze() {
    return DefaultTwoResponsibilities.builder()
        .store(new MemoryLedgerStore())
        .jurisdictions(Counties.TREE)
        .clock(Clock.fixed(Instant.parse("2022-11-20T00:00:00Z"), ZoneOffset.UTC))
        .zone(ZoneId.of("Asia/Shanghai"))
        .build();
  }

  private IntakeContext.Builder context() {
    return IntakeContext.builder().tree(Counties.TREE).quarantine(quarantine);
  }

  private TableReport check(String text, IntakeContext context) throws IOException {
    return check(text, context, TableLayout.CADRES);
  }

  private TableReport check(
      String text,
      IntakeContext context,
      TableLayout<? extends org.liangze.model.ledger.LedgerEntry> layout)
      throws IOException {
    Files.writeString(source, text);
    return TableIntake.check(layout, source, context);
  }

  private List<String> lines() throws IOException {
    return Files.readAllLines(quarantine);
  }
}
