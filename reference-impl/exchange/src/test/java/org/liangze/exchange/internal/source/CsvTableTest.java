package org.liangze.exchange.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;

class CsvTableTest {

  private static final Charset GB18030 = Charset.forName("GB18030");

  @TempDir Path folder;

  @Test
  void everyEndOfLineEndsARow() throws Exception {
    assertThat(rows("id,name\r\n1,a\n2,b\r3,c")).containsExactly("id|name", "1|a", "2|b", "3|c");
  }

  @Test
  void blankLinesAreRowsSoThatNumbersAreThoseOfTheFile() throws Exception {
    try (RawTable table = open("id\n\n1\n".getBytes(StandardCharsets.UTF_8))) {
      assertThat(table.next().getNumber()).isEqualTo(1);
      assertThat(table.next().isBlank()).isTrue();
      assertThat(table.next().getNumber()).isEqualTo(3);
      assertThat(table.next()).isNull();
    }
  }

  @Test
  void quotesHoldSeparatorsLineBreaksAndQuotes() throws Exception {
    assertThat(rows("id,name\n1,\"a,\"\"b\"\"\nc\"\n2,d\n"))
        .containsExactly("id|name", "1|a,\"b\"\nc", "2|d");
  }

  @Test
  void theSeparatorIsTheOneThatMakesTheHeaderKnown() throws Exception {
    assertThat(rows("id\tname\n1\ta;b\n")).containsExactly("id|name", "1|a;b");
    assertThat(rows("id;name\n1;a,b\n")).containsExactly("id|name", "1|a,b");
    assertThat(rows("id;x;y,name\n1,a\n")).containsExactly("id;x;y|name", "1|a");
  }

  @Test
  void utf8IsReadWithAndWithoutMark() throws Exception {
    assertThat(rows("id,name\n1,多伦县\n")).contains("1|多伦县");
    assertThat(rows("\uFEFFid,name\n1,多伦县\n")).containsExactly("id|name", "1|多伦县");
  }

  @Test
  void gb18030IsRecognisedAlsoWithCharactersOfFourBytes() throws Exception {
    byte[] bytes = "id,name\n1,多伦县\n2,㐂𠮷\n".getBytes(GB18030);
    try (RawTable table = open(bytes)) {
      assertThat(table.getFormat().getEnglish()).isEqualTo("CSV, GB18030");
      assertThat(table.next().getCell(1)).isEqualTo("name");
      assertThat(table.next().getCell(1)).isEqualTo("多伦县");
      assertThat(table.next().getCell(1)).isEqualTo("㐂𠮷");
    }
  }

  @Test
  void aRowInAnotherEncodingIsLostAloneAmongRowsInUtf8() throws Exception {
    byte[] good = "id,name\n1,多伦县\n2,正蓝旗\n".getBytes(StandardCharsets.UTF_8);
    byte[] bad = "3,镶黄旗\n".getBytes(GB18030);
    try (RawTable table = open(joined(good, bad, good))) {
      assertThat(table.getFormat().getEnglish()).isEqualTo("CSV, UTF-8");
      List<String> names = new ArrayList<>();
      for (RawRow row = table.next(); row != null; row = table.next()) {
        names.add(row.getCell(1));
      }
      assertThat(names).hasSize(7).contains("正蓝旗");
      assertThat(names.get(3)).contains("\uFFFD");
    }
  }

  @Test
  void whatIsNoTextInEitherEncodingIsSaidWithThePlace() {
    byte[] head = "id,name\n1,".getBytes(StandardCharsets.UTF_8);
    RowFinding finding = refused(joined(head, new byte[] {(byte) 0xFF, (byte) 0xFF, 'x', '\n'}));
    assertThat(finding.getCode()).isEqualTo(IntakeFinding.WRONG_ENCODING);
    assertThat(finding.getMessage().getEnglish()).contains("byte 10, line 2");
  }

  @Test
  void rubbishBytesInOneCellSpoilNoOtherRow() throws Exception {
    byte[] rubbish = new byte[3_000_000];
    new Random(5).nextBytes(rubbish);
    for (int i = 0; i < rubbish.length; i++) {
      rubbish[i] = "\",\r\n".indexOf(rubbish[i]) >= 0 ? (byte) 0xFF : rubbish[i];
    }
    for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
      byte[] before = "id,name\n1,多伦县\n2,".getBytes(charset);
      byte[] after = ",x\n3,正蓝旗\n".getBytes(charset);
      try (RawTable table = open(joined(before, rubbish, after))) {
        assertThat(table.getFormat().getEnglish()).isEqualTo("CSV, " + charset.name());
        table.next();
        assertThat(table.next().getCell(1)).isEqualTo("多伦县");
        RawRow bad = table.next();
        assertThat(bad.getFaults()).extracting(RowFault::getCode).contains(IntakeFinding.TOO_LONG);
        assertThat(bad.getCell(2)).isEqualTo("x");
        assertThat(table.next().getCell(1)).isEqualTo("正蓝旗");
      }
    }
  }

  @Test
  void utf16IsNamedAsWhatItIs() {
    for (Charset charset :
        List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      RowFinding finding = refused("id,name\n1,a\n".getBytes(charset));
      assertThat(finding.getCode()).isEqualTo(IntakeFinding.WRONG_ENCODING);
      assertThat(finding.getMessage().getEnglish()).contains("UTF-16");
    }
  }

  @Test
  void anOldWorkbookAWebPageAndAnEmptyFileAreNamed() throws IOException {
    byte[] ole2 = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0
    };
    assertThat(refused(ole2).getMessage().getEnglish()).contains("old Excel file (.xls)");
    byte[] protectedBook =
        joined(ole2, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), new byte[600]);
    assertThat(refused(protectedBook).getMessage().getEnglish()).contains("password");
    assertThat(
            refused("\n <html><table>".getBytes(StandardCharsets.UTF_8)).getMessage().getEnglish())
        .contains("web page");
    assertThat(refused(new byte[0]).getMessage().getEnglish()).contains("empty");
    assertThat(
            refused("PK\u0003\u0004 and no more".getBytes(StandardCharsets.UTF_8))
                .getMessage()
                .getEnglish())
        .contains("broken");
  }

  @Test
  void aMissingFileAndAFolderAreFindingsToo() {
    assertThat(refusedFile(folder.resolve("none.csv")).getMessage().getEnglish())
        .isEqualTo("there is no such file");
    assertThat(refusedFile(folder).getMessage().getEnglish()).contains("folder");
  }

  @Test
  void aGiantCellIsCutAndTheRestGoesOn() throws Exception {
    String giant = "x".repeat(3_000_000);
    try (RawTable table =
        open(("id,name\n1," + giant + "\n2,b\n").getBytes(StandardCharsets.UTF_8))) {
      table.next();
      RawRow cut = table.next();
      assertThat(cut.getFaults())
          .singleElement()
          .satisfies(
              fault -> {
                assertThat(fault.getCode()).isEqualTo(IntakeFinding.TOO_LONG);
                assertThat(fault.getCell()).isEqualTo(1);
              });
      assertThat(cut.getCell(1)).hasSize(CellGuard.LONGEST_CELL);
      RawRow next = table.next();
      assertThat(next.getCell(1)).isEqualTo("b");
      assertThat(next.getFaults()).isEmpty();
    }
  }

  @Test
  void aGiantQuotedCellWithLineBreaksIsCutAndTheRestGoesOn() throws Exception {
    String giant = "rubbish line\nand, another\nand a third\n".repeat(50_000);
    try (RawTable table =
        open(("id,name\n1,\"" + giant + "\"\n2,b\n").getBytes(StandardCharsets.UTF_8))) {
      table.next();
      assertThat(table.next().getFaults())
          .extracting(RowFault::getCode)
          .containsExactly(IntakeFinding.TOO_LONG);
      assertThat(table.next().getCell(1)).isEqualTo("b");
      assertThat(table.next()).isNull();
    }
  }

  @Test
  void aQuoteThatSwallowsTheRestIsFatalWithTheRowWhereItBegan() throws Exception {
    StringBuilder text = new StringBuilder("id,name,from\n1,a,2022-01-01\n2,\"b,2022-01-01\n");
    for (int i = 3; i < 20_000; i++) {
      text.append(i).append(",c,2022-01-01\n");
    }
    try (RawTable table = open(text.toString().getBytes(StandardCharsets.UTF_8))) {
      table.next();
      table.next();
      RowFinding finding =
          catchThrowableOfType(UnreadableException.class, table::next).getFinding();
      assertThat(finding.getCode()).isEqualTo(IntakeFinding.UNCLOSED_QUOTE);
      assertThat(finding.getRow()).isEqualTo(3);
      assertThat(finding.getMessage().getEnglish()).contains("column 2").contains("line 3");
    }
  }

  @Test
  void aQuoteThatTheFileEndsWithinIsFatalToo() throws Exception {
    try (RawTable table = open("id,name\n1,\"a\n2,b\n".getBytes(StandardCharsets.UTF_8))) {
      table.next();
      assertThat(catchThrowableOfType(UnreadableException.class, table::next).getFinding().getRow())
          .isEqualTo(2);
    }
  }

  @Test
  void rowsThatAQuoteMadeOneAreABadRowThatSaysSo() throws Exception {
    String text = "id,name,x\n1,\"a,x\n2,b,x\n3,\"c\",x\n4,d,x\n";
    try (RawTable table = open(text.getBytes(StandardCharsets.UTF_8))) {
      table.next();
      RawRow bad = table.next();
      assertThat(bad.getFaults())
          .extracting(RowFault::getCode)
          .containsExactly(IntakeFinding.UNCLOSED_QUOTE);
      assertThat(bad.getFaults().get(0).getMessage().getEnglish()).contains("lines 2 to 4");
      assertThat(table.next().getCell(0)).isEqualTo("4");
    }
  }

  @Test
  void blanksBehindAQuotedCellAreNoFault() throws Exception {
    try (RawTable table = open("id,name\n1,\"a\" \n".getBytes(StandardCharsets.UTF_8))) {
      table.next();
      assertThat(table.next().getFaults()).isEmpty();
    }
  }

  @Test
  void aRowOfTooManyCellsOrCharactersIsCut() throws Exception {
    String many = ",".repeat(2_000_000);
    String wide = ("x".repeat(60_000) + ",").repeat(30);
    try (RawTable table =
        open(("id,name\n" + many + "\n" + wide + "\n2,b\n").getBytes(StandardCharsets.UTF_8))) {
      table.next();
      RawRow first = table.next();
      assertThat(first.size()).isLessThanOrEqualTo(CellGuard.MOST_CELLS);
      assertThat(first.getFaults())
          .extracting(RowFault::getCode)
          .containsExactly(IntakeFinding.TOO_MANY_CELLS);
      assertThat(table.next().getFaults())
          .extracting(RowFault::getCode)
          .containsExactly(IntakeFinding.TOO_LONG);
      assertThat(table.next().getCell(1)).isEqualTo("b");
    }
  }

  @Test
  void aNulIsAFaultOfItsRow() throws Exception {
    try (RawTable table =
        open("identifier,name\n1,a\u0000\n2,b\n".getBytes(StandardCharsets.UTF_8))) {
      table.next();
      assertThat(table.next().getFaults()).hasSize(1);
      assertThat(table.next().getFaults()).isEmpty();
    }
  }

  private List<String> rows(String text) throws Exception {
    List<String> rows = new ArrayList<>();
    try (RawTable table = open(text.getBytes(StandardCharsets.UTF_8))) {
      for (RawRow row = table.next(); row != null; row = table.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
          cells.add(row.getCell(i));
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }

  private RowFinding refused(byte[] bytes) {
    return catchThrowableOfType(UnreadableException.class, () -> open(bytes)).getFinding();
  }

  private static RowFinding refusedFile(Path file) {
    return catchThrowableOfType(UnreadableException.class, () -> RawTable.open(file, cells -> 0))
        .getFinding();
  }

  /** Known columns are id and name. */
  private RawTable open(byte[] bytes) throws IOException, UnreadableException {
    Path file = Files.write(folder.resolve("table.csv"), bytes);
    return RawTable.open(
        file,
        cells ->
            (int)
                Arrays.stream(cells)
                    .map(cell -> cell.replace("\uFEFF", ""))
                    .filter(List.of("id", "name")::contains)
                    .count());
  }

  private static byte[] joined(byte[]... parts) {
    return Arrays.stream(parts)
        .map(part -> new String(part, StandardCharsets.ISO_8859_1))
        .collect(Collectors.joining())
        .getBytes(StandardCharsets.ISO_8859_1);
  }
}
