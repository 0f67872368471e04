package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.guarantee.Cadre;

/** Headers, cells and characters of tables that are taken in. */
class TableFormIntakeTest extends IntakeReading {

  @Test
  void aMissingColumnIsOneFatalFindingWithBothNamesAndTheHeaderFound() throws IOException {
    assertThat(read(TableLayout.CADRES, "干部编号,姓名,级别,备注\nC1,王小明,市,x\n")).isEmpty();
    assertThat(heard.brief()).containsExactly("1 - MISSING_COLUMN FATAL");
    assertThat(heard.messages())
        .contains("任职区划代码（jurisdiction）")
        .contains("from (包保起始日期)")
        .contains("干部编号 | 姓名 | 级别 | 备注")
        .contains("Add the column")
        .doesNotContain("王小明");
  }

  @Test
  void aMissingHeaderRowIsSaidWithoutShowingItsData() throws IOException {
    read(TableLayout.CADRES, "C1,王小明,13800001234,15,市,2022-10-10\n");
    assertThat(heard.brief()).containsExactly("1 - MISSING_COLUMN FATAL");
    assertThat(heard.messages())
        .contains("perhaps the header row is missing")
        .doesNotContain("王小明")
        .doesNotContain("13800001234");
  }

  @Test
  void twoHeadersForOneColumnAreFatal() throws IOException {
    read(TableLayout.CADRES, "id,姓名,电话,手机,jurisdiction,tier,from\n");
    assertThat(heard.brief()).containsExactly("1 - REPEATED_COLUMN FATAL");
    assertThat(heard.messages()).contains("columns 3 '电话' and 4 '手机' are both phone (联系电话)");
  }

  @Test
  void unknownColumnsAreAWarningOnce() throws IOException {
    assertThat(
            read(
                TableLayout.CADRES,
                "id,name,备注,jurisdiction,tier,from,,x\n"
                    + "C1,王小明,a,15,市,2022-10-10,,\nC2,李小红,b,15,市,2022-10-10,,\n"))
        .hasSize(2);
    assertThat(heard.brief()).containsExactly("1 - UNKNOWN_COLUMN WARNING");
    assertThat(heard.messages()).contains("备注, #7, x");
  }

  @Test
  void raggedRowsBlankRowsAndTrailingBlankColumnsAreTaken() throws IOException {
    List<NumberedEntry> entries =
        read(
            TableLayout.CADRES,
            ",,\n\nid,name,jurisdiction,tier,from,post,,\n"
                + "C1,王小明,15,市,2022-10-10\n"
                + ",,,,,,,,,,\n"
                + "C2,李小红,15,市,2022-10-10,,,,,,\n"
                + "C3,李小红,15,市,2022-10-10,副盟长,,too many\n"
                + "C4,李小红,15\n");
    assertThat(entries).extracting(NumberedEntry::getRow).containsExactly(4L, 6L);
    assertThat(heard.brief())
        .containsExactly(
            "7 - TOO_MANY_CELLS ERROR", "8 tier MISSING_VALUE ERROR", "8 from MISSING_VALUE ERROR");
  }

  @Test
  void rowsBeforeAFatalPlaceAreStillGood() throws IOException {
    List<NumberedEntry> entries =
        read(
            TableLayout.BUSINESSES,
            BUSINESS_HEADER + row("B1", "JY21501020000011", "") + "B2,\"某餐馆,150102\n");
    assertThat(entries).hasSize(1);
    assertThat(heard.brief()).containsExactly("3 - UNCLOSED_QUOTE FATAL");
  }

  @Test
  void gb18030IsTakenLikeUtf8() throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(
        file,
        ("干部编号,姓名,区划代码,级别,起始日期\nC1,王小明,15,市,2022年10月10日\n").getBytes(Charset.forName("GB18030")));
    List<NumberedEntry> entries = read(TableLayout.CADRES, file);
    assertThat(((Cadre) entries.get(0).getEntry()).getName()).isEqualTo("王小明");
  }

  @Test
  void charactersThatWereLostAreAFindingOfTheirRow() throws IOException {
    read(
        TableLayout.CADRES,
        "id,name,jurisdiction,tier,from\nC1,王\uFFFD明,15,市,2022-10-10\nC2,李小红,15,市,2022-10-10\n");
    assertThat(heard.brief()).containsExactly("2 name WRONG_ENCODING ERROR");
  }

  @Test
  void aSmallAndAGiantFaultDoNotHideEachOther() throws IOException {
    read(
        TableLayout.CADRES,
        "id,name,jurisdiction,tier,from\nC1,"
            + "x".repeat(200_000)
            + ",99,市,2022-10-10\nC2,李小红,15,市,2022-10-10\n");
    assertThat(heard.brief())
        .containsExactly("2 name TOO_LONG ERROR", "2 jurisdiction UNKNOWN_JURISDICTION ERROR");
    assertThat(heard.messages().length()).isLessThan(2_000);
  }
}
