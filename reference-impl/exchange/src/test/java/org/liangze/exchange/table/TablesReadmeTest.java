package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.api.BaseRegister;
import org.liangze.api.intake.IntakeListener;
import org.liangze.engine.DefaultTwoResponsibilities;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

/** The README says what the code does: its example runs, its tables are those of the layouts. */
class TablesReadmeTest {

  private static final Path README = Path.of("README.md");
  private static final Path SOURCE =
      Path.of("src/test/java/org/liangze/exchange/table/TablesReadmeTest.java");

  @Test
  void theExampleTakesBusinessesIn(@TempDir Path folder) throws IOException {
    Path divisionFile =
        Files.writeString(
            folder.resolve("divisions.csv"),
            "code,name,tier,type,parent_code\n150102,新城区,COUNTY,,\n");
    Path businessFile =
        Files.writeString(
            folder.resolve("businesses.csv"),
            "主体编号,主体名称,区划代码,条线,许可证编号,入册日期\n"
                + "B1,某餐馆,150102,餐饮服务,JY21501020000011,2021-03-01\n"
                + "B2,某餐馆,150102,餐饮服务,JY21501020000012,2021-03-01\n");
    Path quarantineFile = folder.resolve("businesses.bad.csv");
    IntakeListener listener = IntakeListener.none();
    Actor actor = Actor.of("office-15", Scope.everything());
    DivisionList read =
        DivisionTable.of(divisionFile).read(IntakeContext.builder().listener(listener).build());
    BaseRegister register =
        DefaultTwoResponsibilities.builder()
            .store(new MemoryLedgerStore())
            .jurisdictions(read.getTree())
            .clock(Clock.fixed(Instant.parse("2022-11-20T00:00:00Z"), ZoneOffset.UTC))
            .zone(ZoneId.of("Asia/Shanghai"))
            .build()
            .baseRegister();
    // example
    DivisionList divisions = DivisionTable.of(divisionFile).read(IntakeContext.builder().build());
    IntakeContext context =
        IntakeContext.builder()
            .tree(divisions.getTree())
            .listener(listener)
            .quarantine(quarantineFile)
            .build();
    TableReport report;
    try (TableIntake intake = TableIntake.open(TableLayout.BUSINESSES, businessFile, context)) {
      register.takeOver(actor, "businesses-2022-11-03", intake, intake.rejections());
      report = intake.getReport();
    }
    // end of the example
    assertThat(report.getGood()).isEqualTo(1);
    assertThat(report.getBad()).isEqualTo(1);
    assertThat(quarantineFile).isNotEmptyFile();
    assertThat(readme()).contains(example("example", "end of the example"));
  }

  @Test
  void theExampleWritesCadres(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("cadres.xlsx");
    Cadre cadre =
        Cadre.builder()
            .id("C1")
            .name("王小明")
            .jurisdiction(JurisdictionCode.of("15"))
            .tier(Tier.PROVINCE)
            .from(LocalDate.of(2022, 10, 10))
            .build();
    java.util.Iterator<Cadre> cadres = java.util.List.of(cadre).iterator();
    // writing
    try (TableWriter<Cadre> writer =
        TableWriter.xlsx(TableLayout.CADRES, file, WriteOptions.masked())) {
      writer.writeAll(cadres);
    }
    // end of writing
    assertThat(file).isNotEmptyFile();
    assertThat(readme()).contains(example("writing", "end of writing"));
  }

  @Test
  void theTablesOfColumnsAreThoseOfTheLayouts() throws IOException {
    for (TableLayout<?> layout : TableLayout.all()) {
      assertThat(readme()).contains(table(layout));
    }
  }

  private static String table(TableLayout<?> layout) {
    StringBuilder table =
        new StringBuilder("#### `" + layout.getName() + "` " + layout.getLabel().getChinese())
            .append("\n\n| column | Chinese headers | required | example |\n|---|---|---|---|\n");
    for (TableColumn column : layout.getColumns()) {
      table
          .append("| `")
          .append(column.getName())
          .append("` | ")
          .append(headers(column))
          .append(" | ")
          .append(required(column))
          .append(" | ")
          .append(column.getExample())
          .append(" |\n");
    }
    return table.toString();
  }

  private static String required(TableColumn column) {
    return !column.isRequired() ? "" : column.isBlankAllowed() ? "yes, may be blank" : "yes";
  }

  private static String headers(TableColumn column) {
    StringJoiner headers = new StringJoiner("、");
    column.getHeaders().forEach(headers::add);
    if (column.getLastDayHeaders().isEmpty()) {
      return headers.toString();
    }
    StringJoiner lastDays = new StringJoiner("、");
    column.getLastDayHeaders().forEach(lastDays::add);
    return headers + "; as the last day: " + lastDays;
  }

  private static String readme() throws IOException {
    return Files.readString(README, StandardCharsets.UTF_8);
  }

  private static String example(String begin, String end) throws IOException {
    String source = Files.readString(SOURCE, StandardCharsets.UTF_8);
    int from = source.indexOf("// " + begin + "\n") + ("// " + begin + "\n").length();
    return source
        .substring(from, source.indexOf("    // " + end, from))
        .replace("\n    ", "\n")
        .substring(4);
  }
}
