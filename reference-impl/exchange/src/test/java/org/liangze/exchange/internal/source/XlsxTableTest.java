package org.liangze.exchange.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;

class XlsxTableTest {

  @TempDir Path folder;

  @Test
  void numbersAreGivenAsTheWorkbookStoresThem() throws Exception {
    RawRow row =
        only(
            "<c r=\"A1\"><v>150102001001</v></c><c r=\"B1\"><v>1.50102E+11</v></c>"
                + "<c r=\"C1\"><v>12.50</v></c>");
    assertThat(row.getCell(0)).isEqualTo("150102001001");
    assertThat(row.getCell(1)).isEqualTo("1.50102E+11");
    assertThat(row.getCell(2)).isEqualTo("12.50");
    assertThat(row.getKind(0)).isEqualTo(RawRow.Kind.NUMBER);
  }

  @Test
  void numbersThatAFormatShowsAsDatesAreDays() throws Exception {
    RawRow row =
        only(
            "<c r=\"A1\" s=\"1\"><v>44868</v></c><c r=\"B1\" s=\"2\"><v>44868.75</v></c>"
                + "<c r=\"C1\" s=\"3\"><v>44868</v></c><c r=\"D1\" s=\"4\"><v>1</v></c>"
                + "<c r=\"E1\" s=\"1\"><v>61</v></c>");
    assertThat(row.getCell(0)).isEqualTo("2022-11-03");
    assertThat(row.getKind(0)).isEqualTo(RawRow.Kind.DATE);
    assertThat(row.getCell(1)).isEqualTo("2022-11-03");
    assertThat(row.getKind(2)).as("'day' in quotes makes no date").isEqualTo(RawRow.Kind.NUMBER);
    assertThat(row.getCell(3)).isEqualTo("1900-01-01");
    assertThat(row.getCell(4)).isEqualTo("1900-03-01");
  }

  @Test
  void numbersThatAFormatShowsAsTimesAreNoNumbersThatSomebodyTypedIn() throws Exception {
    RawRow row =
        only(
            "<c r=\"A1\" s=\"5\"><v>0.25</v></c><c r=\"B1\" s=\"6\"><v>0.25</v></c>"
                + "<c r=\"C1\" s=\"3\"><v>0.25</v></c>");
    assertThat(row.getKind(0)).isEqualTo(RawRow.Kind.UNUSABLE);
    assertThat(row.getKind(1)).isEqualTo(RawRow.Kind.UNUSABLE);
    assertThat(row.getKind(2)).as("[Red] is no hour").isEqualTo(RawRow.Kind.NUMBER);
  }

  @Test
  void daysCountFrom1904WhereTheWorkbookSaysSo() throws Exception {
    Path file =
        Workbooks.ofRows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43406</v></c></row>")
            .from1904()
            .write(folder.resolve("mac.xlsx"));
    try (RawTable table = open(file)) {
      assertThat(table.next().getCell(0)).isEqualTo("2022-11-03");
    }
  }

  @Test
  void sharedInlineAndFormulaTextsAreTexts() throws Exception {
    Path file =
        Workbooks.ofRows(
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                    + "<c r=\"B1\" t=\"inlineStr\"><is><t>多伦县</t></is></c>"
                    + "<c r=\"D1\" t=\"str\"><f>A1</f><v>=1+1</v></c></row>")
            .shared("<si><r><t>150</t></r><r><t>102</t></r></si>")
            .write(folder.resolve("texts.xlsx"));
    try (RawTable table = open(file)) {
      RawRow row = table.next();
      assertThat(row.getCell(0)).isEqualTo("150102");
      assertThat(row.getCell(1)).isEqualTo("多伦县");
      assertThat(row.getCell(2)).isEmpty();
      assertThat(row.getCell(3)).isEqualTo("=1+1");
    }
  }

  @Test
  void errorsAndTruthValuesAreNoTexts() throws Exception {
    RawRow row =
        only(
            "<c r=\"A1\" t=\"e\"><v>#N/A</v></c><c r=\"B1\" t=\"b\"><v>1</v></c>"
                + "<c r=\"C1\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>");
    for (int i = 0; i < 3; i++) {
      assertThat(row.getKind(i)).isEqualTo(RawRow.Kind.UNUSABLE);
    }
  }

  @Test
  void furtherSheetsAreARemark() throws Exception {
    Path file = folder.resolve("two.xlsx");
    try (Workbook book = new Workbook(Files.newOutputStream(file), "Test", null)) {
      book.newWorksheet("一").value(0, 0, "id");
      book.newWorksheet("二").value(0, 0, "id");
    }
    try (RawTable table = open(file)) {
      assertThat(table.getRemarks())
          .extracting(RowFault::getCode)
          .containsExactly(IntakeFinding.IGNORED_SHEET);
      assertThat(table.next().getCell(0)).isEqualTo("id");
    }
  }

  @Test
  void aTextBeyondWhatACellCanHoldIsRefusedWithItsRow() throws IOException {
    RowFinding finding =
        refused(
            Workbooks.ofRows(
                "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\">"
                    + "<c r=\"A2\" t=\"inlineStr\"><is><t>"
                    + "x".repeat(2_000_000)
                    + "</t></is></c></row>"));
    assertThat(finding.getCode()).isEqualTo(IntakeFinding.TOO_LONG);
    assertThat(finding.getRow()).isEqualTo(2);
  }

  @Test
  void aTextInManyPiecesIsRefusedToo() throws IOException {
    assertThat(
            refused(
                    Workbooks.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>")
                        .shared("<si>" + "<r><t>xxxxxxxx</t></r>".repeat(200_000) + "</si>"))
                .getCode())
        .isEqualTo(IntakeFinding.TOO_LONG);
  }

  @Test
  void aSharedTextThatIsNotThereIsRefusedInsteadOfLookedForEver() throws IOException {
    assertThat(
            refused(
                    Workbooks.ofRows(
                        "<row r=\"7\"><c r=\"A7\" t=\"s\"><v>2000000000</v></c></row>"))
                .getRow())
        .isEqualTo(7);
  }

  @Test
  void aCellFarOutsideTheSheetIsRefusedHoweverItIsHidden() throws IOException {
    for (String cell :
        new String[] {
          "<c r=\"ZZZZZZ1\"><v>1</v></c>",
          "<c q=\" r='A1'\" r=\"ZZZZZZ1\"><v>1</v></c>",
          "<c q=\">\" r=\"ZZZZZZ1\"><v>1</v></c>",
          "<x:c xmlns:x=\"m\" r=\"ZZZZZZ1\"><v>1</v></x:c>",
          "<!-- > < --><c r=\"ZZZZZZ1\"><v>1</v></c>",
          "<c " + "q=\"" + " ".repeat(600) + "\" r=\"ZZZZZZ1\"><v>1</v></c>",
          "<c><v>1</v></c>"
        }) {
      assertThat(refused(Workbooks.ofRows("<row r=\"1\">" + cell + "</row>")).getCode())
          .as(cell)
          .isEqualTo(IntakeFinding.UNREADABLE);
    }
  }

  @Test
  void aPartInAnEncodingThatHidesItsTagsIsRefused() throws IOException {
    String sheet = "<worksheet><sheetData/></worksheet>";
    assertThat(
            refused(
                    Workbooks.ofRows("")
                        .part(
                            "xl/worksheets/sheet1.xml", sheet.getBytes(StandardCharsets.UTF_16LE)))
                .getCode())
        .isEqualTo(IntakeFinding.WRONG_ENCODING);
  }

  @Test
  void aZipThatIsNoWorkbookIsNamed() throws IOException {
    Path file = folder.resolve("archive.zip");
    try (java.util.zip.ZipOutputStream zip =
        new java.util.zip.ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new java.util.zip.ZipEntry("businesses.csv"));
      zip.write("id,name\n".getBytes(StandardCharsets.UTF_8));
    }
    assertThat(
            catchThrowableOfType(UnreadableException.class, () -> open(file))
                .getFinding()
                .getMessage()
                .getEnglish())
        .contains("compressed file, not a workbook");
  }

  /** Whatever a damaged workbook makes of the reader, it is a finding. */
  @Test
  void damagedWorkbooksAreFindings() throws IOException {
    Path file = folder.resolve("sound.xlsx");
    try (Workbook book = new Workbook(Files.newOutputStream(file), "Test", null)) {
      for (int row = 0; row < 50; row++) {
        book.newWorksheet("s" + row).value(row, 0, "id" + row);
      }
    }
    byte[] sound = Files.readAllBytes(file);
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = sound.clone();
      for (int hit = 0; hit <= i % 5; hit++) {
        damaged[4 + random.nextInt(damaged.length - 4)] = (byte) random.nextInt();
      }
      if (i % 7 == 0) {
        damaged = Arrays.copyOf(damaged, 4 + random.nextInt(damaged.length - 4));
      }
      Files.write(file, damaged);
      readAsFarAsPossible(file);
    }
  }

  private static void readAsFarAsPossible(Path file) throws IOException {
    try (RawTable table = open(file)) {
      RawRow row = table.next();
      while (row != null) {
        row = table.next();
      }
    } catch (UnreadableException e) {
      assertThat(e.getFinding().getMessage().getEnglish()).isNotEmpty();
    }
  }

  private RawRow only(String cells) throws Exception {
    Path file =
        Workbooks.ofRows("<row r=\"1\">" + cells + "</row>").write(folder.resolve("one.xlsx"));
    try (RawTable table = open(file)) {
      return table.next();
    }
  }

  private RowFinding refused(Workbooks book) throws IOException {
    Path file = book.write(folder.resolve("refused.xlsx"));
    return catchThrowableOfType(UnreadableException.class, () -> open(file)).getFinding();
  }

  private static RawTable open(Path file) throws UnreadableException {
    return RawTable.open(file, cells -> cells.length);
  }
}
