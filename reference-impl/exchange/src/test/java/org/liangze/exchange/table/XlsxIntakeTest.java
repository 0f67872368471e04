package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;

/** Workbooks as people make them: numbers where codes should be, and dates in formats. */
class XlsxIntakeTest {

  @TempDir Path folder;

  private final Heard heard = new Heard();

  @Test
  void aCodeThatBecameANumberIsItsDigitsAndADateCellIsADay() throws IOException {
    Path file = folder.resolve("cadres.csv");
    try (Workbook book = new Workbook(Files.newOutputStream(file), "Test", null)) {
      Worksheet sheet = book.newWorksheet("包保干部");
      title(sheet, "干部编号", "姓名", "区划代码", "级别", "起始日期");
      sheet.value(1, 0, new BigDecimal("150102001001"));
      sheet.value(1, 1, "王小明");
      sheet.value(1, 2, 150102);
      sheet.value(1, 3, "县级");
      sheet.value(1, 4, LocalDate.of(2022, 10, 10));
      sheet.style(1, 4).format("yyyy/m/d").set();
      sheet.value(3, 0, "C2");
      sheet.value(3, 1, "李小红");
      sheet.value(3, 2, "150102");
      sheet.value(3, 3, "县级");
      sheet.value(3, 4, 44844);
    }
    List<NumberedEntry> entries = read(file, TableLayout.CADRES);
    Cadre cadre = (Cadre) entries.get(0).getEntry();
    assertThat(cadre.getId()).isEqualTo("150102001001");
    assertThat(cadre.getJurisdiction().getValue()).isEqualTo("150102");
    assertThat(cadre.getFrom()).isEqualTo(LocalDate.of(2022, 10, 10));
    assertThat(heard.brief())
        .as("a number without a date format is no day, and rows keep their numbers")
        .containsExactly("4 from INVALID_VALUE ERROR");
  }

  @Test
  void aNumberOfMoreDigitsThanANumberHasIsNotGuessed() throws IOException {
    Path file = folder.resolve("businesses.xlsx");
    try (Workbook book = new Workbook(Files.newOutputStream(file), "Test", null)) {
      Worksheet sheet = book.newWorksheet("主体");
      title(
          sheet, "id", "name", "jurisdiction", "line", "credit_code", "licences", "from", "diners");
      for (int row = 1; row <= 2; row++) {
        sheet.value(row, 0, "B" + row);
        sheet.value(row, 1, "某食堂");
        sheet.value(
            row, 2, row == 1 ? new BigDecimal("150102001003") : new BigDecimal("1.50102E+11"));
        sheet.value(row, 3, "单位食堂");
        if (row == 2) {
          sheet.value(row, 4, new BigDecimal("911501020000234000"));
        }
        sheet.value(row, 5, "JY21501020000011");
        sheet.value(row, 6, "2021-03-01");
        sheet.value(row, 7, 320);
      }
    }
    List<NumberedEntry> entries = read(file, TableLayout.BUSINESSES);
    FoodBusiness business = (FoodBusiness) entries.get(0).getEntry();
    assertThat(business.getDiners()).hasValue(320);
    assertThat(business.getJurisdiction().getValue()).isEqualTo("150102001003");
    assertThat(heard.brief())
        .containsExactly("3 jurisdiction LOST_DIGITS ERROR", "3 credit_code LOST_DIGITS ERROR");
  }

  @Test
  void hoursThatAreNumbersAreReadAsTheyWereTypedInAndNoTimeIsTakenForThem() throws IOException {
    Path file = folder.resolve("trainings.xlsx");
    try (Workbook book = new Workbook(Files.newOutputStream(file), "Test", null)) {
      Worksheet sheet = book.newWorksheet("培训");
      title(sheet, "培训编号", "人员编号", "主体编号", "区划代码", "完成日期", "培训小时数", "培训主题");
      for (int row = 1; row <= 4; row++) {
        sheet.value(row, 0, "T" + row);
        sheet.value(row, 1, "P1");
        sheet.value(row, 2, "B1");
        sheet.value(row, 3, 150102);
        sheet.value(row, 4, LocalDate.of(2025, 6, 10));
        sheet.style(row, 4).format("yyyy/m/d").set();
        sheet.value(row, 6, "过敏原");
      }
      sheet.value(1, 5, 8);
      sheet.value(2, 5, new BigDecimal("1.1000000000000001"));
      sheet.value(3, 5, new BigDecimal("0.33"));
      sheet.value(4, 5, new BigDecimal("0.25"));
      sheet.style(4, 5).format("h:mm").set();
    }
    assertThat(read(file, TableLayout.TRAININGS))
        .extracting(entry -> ((TrainingRecord) entry.getEntry()).getDuration())
        .containsExactly(Duration.ofHours(8), Duration.ofMinutes(66));
    assertThat(heard.brief())
        .containsExactly("4 hours INVALID_VALUE ERROR", "5 hours INVALID_VALUE ERROR");
  }

  @Test
  void aBrokenWorkbookIsAFatalFinding() throws IOException {
    Path file = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    assertThat(read(file, TableLayout.CADRES)).isEmpty();
    assertThat(heard.brief()).containsExactly("0 - UNREADABLE FATAL");
  }

  private static void title(Worksheet sheet, String... titles) {
    for (int i = 0; i < titles.length; i++) {
      sheet.value(0, i, titles[i]);
    }
  }

  private List<NumberedEntry> read(
      Path file, TableLayout<? extends org.liangze.model.ledger.LedgerEntry> layout) {
    List<NumberedEntry> entries = new ArrayList<>();
    IntakeContext context = IntakeContext.builder().tree(Counties.TREE).listener(heard).build();
    try (TableIntake intake = TableIntake.open(layout, file, context)) {
      intake.forEachRemaining(entries::add);
    }
    return entries;
  }
}
