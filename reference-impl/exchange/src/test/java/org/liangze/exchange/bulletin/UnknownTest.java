package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.PolicyPack;
import org.w3c.dom.Element;

/**
 * What nobody can tell is told to be so, in every format, and nothing is said where all is known.
 */
class UnknownTest {

  private static final String REMARK =
      "日管控率有 3 个对象无法判定（工作日历未覆盖该日 3），既不计入已完成也不计入应完成；" + "有此情形的单位不列该项比率，不参加该项排名";

  private static final Bulletin KNOWN = Bulletin.of(dispatch(0));
  private static final Bulletin UNKNOWN = Bulletin.of(dispatch(3));

  /** Two cities: one where all is known, one with unknown days. */
  private static DailyDispatch dispatch(long unknown) {
    Map<Jurisdiction, DispatchRow> rows = new LinkedHashMap<>();
    rows.put(Jurisdiction.of("1501", "呼和浩特市", Tier.CITY, "15"), row(8, 10, 0));
    rows.put(Jurisdiction.of("1525", "锡林郭勒盟", Tier.CITY, "15"), row(5, 5, unknown));
    List<Indicator> indicators = List.of(Indicator.DAILY_CONTROL);
    return DispatchOf.rows(
            LocalDate.of(2027, 1, 4),
            PolicyPack.innerMongolia(),
            Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE),
            indicators,
            rows,
            DispatchOf.row(indicators).build())
        .treeVersion("2025-12-31")
        .revision(7)
        .build();
  }

  private static DispatchRow row(long met, long required, long unknown) {
    DispatchRow.Builder row = DispatchRow.builder();
    Tally tally = Tally.of(met, required);
    DispatchOf.addBusinesses(row, FoodLine.CATERING, Grade.D, required + unknown, 0);
    DispatchOf.addTally(row, Indicator.DAILY_CONTROL, FoodLine.CATERING, Grade.D, tally);
    for (BusinessFilter filter : DispatchOf.filters(FoodLine.CATERING, Grade.D)) {
      row.addUnknown(Indicator.DAILY_CONTROL, filter, Reason.CALENDAR_UNKNOWN, unknown);
    }
    return row.build();
  }

  @Test
  void aUnitWithUnknownsHasNoRateNoRankAndTheNumberBesideItsCounts() {
    RankingTable ranking = UNKNOWN.getRanking(Indicator.DAILY_CONTROL, BusinessFilter.ALL);

    assertThat(ranking.getLines())
        .extracting(RankedLine::getName, RankedLine::getRankText, RankedLine::getMeasure)
        .containsExactly(tuple("呼和浩特市", "1", "80.00%"), tuple("锡林郭勒盟", "–", "n/a"));
    assertThat(ranking.getLines().get(1).getCounts()).isEqualTo("5/5");
    assertThat(ranking.getLines().get(1).getUnknownText()).isEqualTo("无法判定 3");
    assertThat(ranking.getTotal().getMeasure()).isEqualTo("n/a");
  }

  @Test
  void howManyAndWhyIsSaidInBothLanguages() {
    assertThat(UNKNOWN.getUnknownRemarks()).containsExactly(REMARK);
    assertThat(Bulletin.of(dispatch(3), BulletinOptions.in(Locale.ENGLISH)).getUnknownRemarks())
        .containsExactly(
            "Daily control: 3 cannot be told (the calendar does not know the day: 3) and are in"
                + " neither count; units with any have no such rate and are not ranked by it");
    assertThat(UNKNOWN.getSummary().get(1)).isEqualTo("主体责任：日管控率n/a（13/15、无法判定 3）。");
  }

  @Test
  void thePageSaysItUnderTheHeadlineInTheTablesAndInTheNotes() throws Exception {
    assertThat(Written.ofClass(Written.html(UNKNOWN), "p", "remark"))
        .extracting(Element::getTextContent)
        .containsExactly(REMARK + "。");
    assertThat(Written.ofClass(Written.html(UNKNOWN), "small", "unknown"))
        .extracting(Element::getTextContent)
        .contains("无法判定 3");
    assertThat(UNKNOWN.getNotes())
        .filteredOn(note -> note.getLabel().equals("无法判定"))
        .extracting(Note::getContent)
        .containsExactly(REMARK);
  }

  @Test
  void theWorkbookHasTheNumberOnTheFirstSheetAndPerUnit() throws Exception {
    assertThat(Written.xlsx(UNKNOWN, 0))
        .last()
        .satisfies(
            row -> {
              assertThat(row.get(0).getText()).isEqualTo("日管控率：无法判定");
              assertThat(row.get(1).getValue()).hasToString("3");
            });
    assertThat(Written.xlsx(UNKNOWN, 2))
        .filteredOn(row -> row.size() == 13)
        .anySatisfy(
            row -> {
              assertThat(row.get(6).getText()).isEqualTo("锡林郭勒盟");
              assertThat(row.get(12).getValue()).hasToString("3");
            });
  }

  @Test
  void theCsvHasALastColumnAndLastLines() throws Exception {
    List<CSVRecord> lines = Written.csv(UNKNOWN);

    assertThat(lines.get(0).toList()).last().isEqualTo("无法判定");
    assertThat(lines)
        .filteredOn(line -> line.get(2).equals("锡林郭勒盟") && !line.get(3).equals("score"))
        .allSatisfy(line -> assertThat(line.get(14)).isEqualTo("3"));
    assertThat(lines)
        .last()
        .extracting(CSVRecord::toList)
        .asList()
        .containsExactly(
            "无法判定",
            "15\t",
            "内蒙古自治区",
            "unknown",
            "日管控率：工作日历未覆盖该日",
            "全部",
            "全部",
            "",
            "",
            "3",
            "",
            "",
            "",
            "",
            "");
  }

  @Test
  void jsonHasTheNumberTheReasonsAndNoRate() throws Exception {
    JsonNode json = Written.json(UNKNOWN);
    JsonNode figure = json.at("/headline/figures/DAILY_CONTROL");

    assertThat(figure.get("unknown").asLong()).isEqualTo(3);
    assertThat(figure.get("rate").asText()).isEqualTo("n/a");
    assertThat(figure.at("/unknownReasons/0/reason").asText()).isEqualTo("CALENDAR_UNKNOWN");
    assertThat(figure.at("/unknownReasons/0/count").asLong()).isEqualTo(3);
    assertThat(json.at("/units/1/indicators/DAILY_CONTROL/unknown").asLong()).isEqualTo(3);
    assertThat(json.at("/units/0/indicators/DAILY_CONTROL").has("unknown")).isFalse();
    assertThat(json.at("/units/1/indicators/DAILY_CONTROL/rank").isNull()).isTrue();
  }

  @Test
  void whereAllIsKnownNothingIsSaid() throws Exception {
    assertThat(KNOWN.getUnknownRemarks()).isEmpty();
    assertThat(Written.ofClass(Written.html(KNOWN), "p", "remark")).isEmpty();
    assertThat(Written.ofClass(Written.html(KNOWN), "small", "unknown")).isEmpty();
    assertThat(KNOWN.getNotes()).extracting(Note::getLabel).doesNotContain("无法判定");
    assertThat(Written.csv(KNOWN)).allSatisfy(line -> assertThat(line.size()).isEqualTo(14));
    assertThat(Written.json(KNOWN).toString()).doesNotContain("unknown");
    assertThat(Written.xlsx(KNOWN, 2)).allSatisfy(row -> assertThat(row).hasSizeLessThan(13));
  }
}
