package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;

class XlsxBulletinWriterTest {

  private static final int RANKING = 1;
  private static final int ENTERPRISE = 2;
  private static final int INDICATORS = 3;
  private static final int HEAD = 3;

  private static final Bulletin REGION = Bulletin.of(InnerMongolia.dispatch());
  private static final Bulletin AWKWARD = Bulletin.of(AwkwardCounty.dispatch());

  private static Map<String, String> parts(Bulletin bulletin) throws Exception {
    Map<String, String> parts = new TreeMap<>();
    byte[] bytes = Written.bytes(new XlsxBulletinWriter(), bulletin);
    try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
        parts.put(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void theSheetsAreNamedInTheLanguageOfTheBulletin() throws Exception {
    assertThat(sheets(REGION))
        .containsExactly("总体情况", "属地管理责任排名", "主体责任排名", "分项排名", "属地管理责任条线与等级", "主体责任条线与等级", "说明");
    assertThat(sheets(Bulletin.of(InnerMongolia.dispatch(), BulletinOptions.in(Locale.ENGLISH))))
        .containsExactly(
            "Overview",
            "Territorial ranking",
            "Enterprise ranking",
            "Indicators",
            "Territorial lines and grades",
            "Enterprise lines and grades",
            "Notes");
  }

  private static List<String> sheets(Bulletin bulletin) throws Exception {
    byte[] bytes = Written.bytes(new XlsxBulletinWriter(), bulletin);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes));
        Stream<Sheet> sheets = workbook.getSheets()) {
      return sheets.map(Sheet::getName).toList();
    }
  }

  @Test
  void codesAreTextsAndCountsAreNumbers() throws Exception {
    List<List<Cell>> rows = Written.xlsx(AWKWARD, RANKING);
    List<String> codes =
        AWKWARD.getOverview().getLines().stream()
            .map(unit -> unit.getLead().getCode().getValue())
            .toList();
    for (int i = 0; i < codes.size(); i++) {
      List<Cell> row = rows.get(HEAD + i);
      assertThat(row.get(3).getType()).isEqualTo(CellType.STRING);
      assertThat(row.get(3).asString()).isEqualTo(codes.get(i));
      UnitLine unit = AWKWARD.getOverview().getLines().get(i);
      assertThat(row.get(8).getType()).isEqualTo(CellType.NUMBER);
      assertThat(row.get(8).asNumber().longValueExact()).isEqualTo(unit.getRow().getBusinesses());
    }
    assertThat(codes).contains("150102001001", "0015", "1E5");
  }

  @Test
  void eachResponsibilityHasASheetInTheOrderOfWhatLeadsIt() throws Exception {
    List<List<Cell>> territorial = Written.xlsx(REGION, RANKING);
    List<List<Cell>> enterprise = Written.xlsx(REGION, ENTERPRISE);

    assertThat(territorial.get(2))
        .extracting(Cell::getText)
        .contains("综合得分", "核查", "督导：应完成")
        .doesNotContain("总监", "三人三责落实率");
    assertThat(enterprise.get(2))
        .extracting(Cell::getText)
        .containsSubsequence("三人三责落实率", "已完成", "应完成", "安全员", "总监", "日管控")
        .doesNotContain("综合得分", "督导");
    RankedLine first =
        REGION.getRanking(Indicator.THREE_PERSONS, BusinessFilter.ALL).getLines().get(0);
    assertThat(enterprise.get(HEAD))
        .extracting(Cell::getText)
        .contains(
            first.getName(),
            first.getMeasure(),
            Long.toString(first.getTally().orElseThrow().getMet()),
            Long.toString(first.getTally().orElseThrow().getRequired()));
  }

  @Test
  void hostileNamesAreTextsAndThereIsNoFormula() throws Exception {
    assertThat(Written.xlsx(AWKWARD, RANKING))
        .extracting(row -> row.size() > 4 && row.get(4) != null ? row.get(4).getText() : "")
        .contains(AwkwardCounty.COMMAND, AwkwardCounty.SCRIPT, AwkwardCounty.QUOTES, "+86");
    for (Map.Entry<String, String> part : parts(AWKWARD).entrySet()) {
      assertThat(part.getValue()).as(part.getKey()).doesNotContain("<f>", "<f ");
    }
  }

  @Test
  void aRateStandsAsTextBesideItsCounts() throws Exception {
    List<List<Cell>> rows = Written.xlsx(REGION, INDICATORS);
    RankingTable table = REGION.getIndicatorRankings().get(0);
    for (int i = 0; i < table.getLines().size(); i++) {
      RankedLine line = table.getLines().get(i);
      List<Cell> row = rows.get(HEAD + i);
      assertThat(row.get(2).asNumber().intValueExact()).isEqualTo(line.getRank().orElseThrow());
      assertThat(row.get(7).asNumber().longValueExact())
          .isEqualTo(line.getTally().orElseThrow().getMet());
      assertThat(row.get(8).asNumber().longValueExact())
          .isEqualTo(line.getTally().orElseThrow().getRequired());
      assertThat(row.get(10).getType()).isEqualTo(CellType.STRING);
      assertThat(row.get(10).asString()).isEqualTo(line.getMeasure());
    }
  }

  @Test
  void everySheetFreezesAndRepeatsItsHeadAndFitsTheWidthOfA4() throws Exception {
    Map<String, String> parts = parts(REGION);
    for (int i = 1; i <= 7; i++) {
      assertThat(parts.get("xl/worksheets/sheet" + i + ".xml"))
          .contains("state=\"frozen\"", "paperSize=\"9\"", "fitToWidth=\"1\" fitToHeight=\"0\"")
          .contains("<cols>");
    }
    assertThat(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles");
  }

  @Test
  void theTimeOfCreationIsTheBulletinsAndNotTheClocks() throws Exception {
    assertThat(parts(REGION).get("docProps/core.xml"))
        .contains("\"dcterms:W3CDTF\">2022-12-20T00:00:00Z</dcterms:created>");
    BulletinOptions options =
        BulletinOptions.builder().generatedAt(Instant.parse("2022-12-20T10:15:00Z")).build();
    assertThat(parts(Bulletin.of(InnerMongolia.dispatch(), options)).get("docProps/core.xml"))
        .contains("\"dcterms:W3CDTF\">2022-12-20T10:15:00Z</dcterms:created>");
  }
}
