package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Licence;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

class TableWriterTest {

  private static final Cadre CADRE =
      Cadre.builder()
          .id("=C1")
          .name("王小明")
          .phone("13800001234")
          .jurisdiction(JurisdictionCode.of("150102001003"))
          .tier(Tier.VILLAGE)
          .from(LocalDate.of(2022, 10, 10))
          .build();

  @TempDir Path folder;

  @Test
  void personalDataAreMaskedUnlessTheRightIsThere() {
    assertThat(csv(TableLayout.CADRES, CADRE, WriteOptions.masked()))
        .isEqualTo(
            "\uFEFFid,name,phone,jurisdiction,tier,post,from,end\r\n"
                + "'=C1,王**,138******34,150102001003,VILLAGE,,2022-10-10,\r\n");
    assertThat(csv(TableLayout.CADRES, CADRE, WriteOptions.inTheClear()))
        .contains("'=C1,王小明,13800001234,");
  }

  @Test
  void aPersonalNumberInPlaceOfACodeIsMaskedToo() {
    FoodBusiness business =
        FoodBusiness.builder()
            .id("B1")
            .name("某餐馆")
            .jurisdiction(JurisdictionCode.of("150102"))
            .line(FoodLine.CATERING)
            .creditCode(CreditCode.of("11010519491231002X"))
            .addLicences(Licence.of(LicenceNumber.of("11010519491231002X")))
            .from(LocalDate.of(2021, 3, 1))
            .build();
    assertThat(csv(TableLayout.BUSINESSES, business, WriteOptions.masked()))
        .doesNotContain("11010519491231002X")
        .contains("11***************X");
    assertThat(csv(TableLayout.BUSINESSES, business, WriteOptions.inTheClear()))
        .contains("11010519491231002X");
  }

  @Test
  void headersAndTermsAreChineseByChoice() {
    WriteOptions chinese =
        WriteOptions.builder().language(Locale.SIMPLIFIED_CHINESE).marked(false).build();
    assertThat(csv(TableLayout.CADRES, CADRE, chinese))
        .startsWith("干部编号,姓名,联系电话,任职区划代码,包保层级,职务,包保起始日期,包保终止日期\r\n")
        .contains(",150102001003,村,");
  }

  @Test
  void everyCellOfAWorkbookIsATextInTextFormat() throws IOException {
    Path file = folder.resolve("cadres.xlsx");
    try (TableWriter<Cadre> writer =
        TableWriter.xlsx(TableLayout.CADRES, file, WriteOptions.inTheClear())) {
      writer.write(CADRE);
      assertThat(writer.getRows()).isEqualTo(1);
    }
    try (ReadableWorkbook book =
        new ReadableWorkbook(file.toFile(), new ReadingOptions(true, false))) {
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows.get(1).getCellText(0)).isEqualTo("=C1");
      assertThat(rows.get(1).getCellText(3)).isEqualTo("150102001003");
      assertThat(rows.get(1).getCell(3).getType().name()).isEqualTo("STRING");
    }
    String sheet = part(file, "xl/worksheets/sheet1.xml");
    assertThat(sheet).containsPattern("<c r=\"D2\" s=\"[1-9][0-9]*\" t=\"inlineStr\">");
    assertThat(part(file, "xl/styles.xml")).contains("\"@\"");
  }

  @Test
  void aListThatNoCellOfAWorkbookHoldsIsRefusedAndCsvHoldsIt() {
    SupervisionVisit visit =
        SupervisionVisit.builder()
            .id("V1")
            .jurisdiction(JurisdictionCode.of("15"))
            .visitedOn(LocalDate.of(2022, 11, 20))
            .mode(VisitMode.VIDEO)
            .addCadreIds("C1")
            .addAllBusinessIds(
                IntStream.range(0, 3_000).mapToObj(i -> "B150102-00" + (1_000 + i)).toList())
            .build();
    try (TableWriter<SupervisionVisit> writer =
        TableWriter.xlsx(TableLayout.VISITS, folder.resolve("v.xlsx"), WriteOptions.masked())) {
      assertThatThrownBy(() -> writer.write(visit))
          .isInstanceOf(TableException.class)
          .hasMessageContaining("LZ-TABLE-003");
    }
    assertThat(csv(TableLayout.VISITS, visit, WriteOptions.masked())).contains("B150102-003999");
  }

  @Test
  void aFileThatCannotBeWrittenIsAnErrorWithItsName() {
    Path file = folder.resolve("no-such-folder").resolve("cadres.csv");
    assertThatThrownBy(() -> TableWriter.csv(TableLayout.CADRES, file, WriteOptions.masked()))
        .isInstanceOf(TableException.class)
        .hasMessageContaining("LZ-TABLE-001")
        .hasMessageContaining("cadres.csv")
        .hasMessageNotContaining("no-such-folder");
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("full");
          }
        };
    TableWriter<Cadre> writer = TableWriter.csv(TableLayout.CADRES, full, WriteOptions.masked());
    writer.write(CADRE);
    assertThatThrownBy(writer::close).isInstanceOf(TableException.class);
  }

  private static <T> String csv(TableLayout<T> layout, T record, WriteOptions options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableWriter<T> writer = TableWriter.csv(layout, out, options)) {
      writer.writeAll(List.of(record).iterator());
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String part(Path file, String name) throws IOException {
    try (java.util.zip.ZipFile zip = new java.util.zip.ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
