package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.figure.RankingMethod;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;
import org.w3c.dom.Element;

class BulletinWriterProperties {

  private static final List<Indicator> INDICATORS =
      List.of(Indicator.SUPERVISED, Indicator.LETTER_SIGNED, Indicator.DIRECTOR_APPOINTED);

  private static final LocalDate DAY = LocalDate.of(2023, 1, 12);

  /** Unit code, indicator code: the rate as a writer printed it. */
  private record At(String unit, String indicator) {}

  @Property(tries = 25)
  void allWritersPrintTheSameRateForTheSameCell(@ForAll("dispatches") DailyDispatch dispatch)
      throws Exception {
    Bulletin bulletin = Bulletin.of(dispatch);
    Map<At, String> expected = new HashMap<>();
    dispatch
        .getRows()
        .forEach(
            (code, row) ->
                INDICATORS.forEach(
                    indicator ->
                        expected.put(
                            new At(code.getValue(), indicator.getCode()),
                            row.getTally(indicator).getRate().toText(dispatch.getDecimals()))));
    assertThat(fromJson(bulletin)).isEqualTo(expected);
    assertThat(fromCsv(bulletin)).isEqualTo(expected);
    assertThat(fromXlsx(bulletin)).isEqualTo(expected);
    assertThat(fromHtml(bulletin)).isEqualTo(expected);
  }

  private static Map<At, String> fromJson(Bulletin bulletin) throws Exception {
    Map<At, String> rates = new HashMap<>();
    for (JsonNode unit : Written.json(bulletin).get("units")) {
      for (Indicator indicator : INDICATORS) {
        rates.put(
            new At(unit.get("code").asText(), indicator.getCode()),
            unit.at("/indicators/" + indicator + "/rate").asText());
      }
    }
    return rates;
  }

  private static Map<At, String> fromCsv(Bulletin bulletin) throws Exception {
    Map<At, String> rates = new HashMap<>();
    for (CSVRecord line : Written.csv(bulletin)) {
      if (line.get(0).equals("单位")
          && !line.get(3).equals("score")
          && line.get(5).equals("全部")
          && line.get(6).equals("全部")) {
        rates.put(new At(line.get(1).trim(), line.get(3)), line.get(9));
      }
    }
    return rates;
  }

  private static Map<At, String> fromXlsx(Bulletin bulletin) throws Exception {
    Map<At, String> rates = new HashMap<>();
    for (List<Cell> row : Written.xlsx(bulletin, 3)) {
      for (Indicator indicator : INDICATORS) {
        if (row.size() == 12
            && row.get(0).getText().equals(indicator.getLabel().getChinese())
            && !row.get(5).getText().equals("15")) {
          rates.put(new At(row.get(5).asString(), indicator.getCode()), row.get(10).asString());
        }
      }
    }
    return rates;
  }

  private static Map<At, String> fromHtml(Bulletin bulletin) throws Exception {
    Map<At, String> rates = new HashMap<>();
    List<Element> tables = Written.ofClass(Written.html(bulletin), "table", "ranking");
    assertThat(tables).hasSize(INDICATORS.size());
    for (int i = 0; i < tables.size(); i++) {
      List<Element> rows = Written.elements(tables.get(i), "tr");
      for (Element row : rows.subList(1, rows.size() - 1)) {
        if (!row.getAttribute("class").equals("elsewhere")) {
          List<Element> cells = Written.elements(row, "td");
          String name = Written.elements(row, "th").get(0).getTextContent();
          rates.put(
              new At(name.replaceAll("\\D", ""), INDICATORS.get(i).getCode()),
              cells.get(cells.size() - 1).getTextContent());
        }
      }
    }
    return rates;
  }

  @Property(tries = 50)
  void theGradesAndTheUngradedAddUpToTheTotal(@ForAll("dispatches") DailyDispatch dispatch) {
    Breakdown breakdown = Bulletin.of(dispatch).getBreakdown();
    for (int i = 0; i < breakdown.getIndicators().size(); i++) {
      Tally sum = Tally.ZERO;
      for (BreakdownLine line : breakdown.getByGrade()) {
        sum = sum.plus(line.getFigures().get(i).getTally());
      }
      assertThat(sum).isEqualTo(breakdown.getTotal().getFigures().get(i).getTally());
    }
  }

  @Provide
  Arbitrary<DailyDispatch> dispatches() {
    Arbitrary<Tally> tallies =
        Arbitraries.oneOf(
            Combinators.combine(
                    Arbitraries.longs().between(0, 12), Arbitraries.longs().between(0, 9))
                .as(Tally::of),
            Combinators.combine(
                    Arbitraries.longs().between(0, 15_000_000),
                    Arbitraries.longs().between(0, 15_000_000))
                .as(Tally::of));
    Arbitrary<List<Tally>> ofUnit = tallies.list().ofSize(5);
    return Combinators.combine(
            ofUnit.list().ofMinSize(1).ofMaxSize(6),
            Arbitraries.of(RankingMethod.class),
            Arbitraries.integers().between(0, 4))
        .as(BulletinWriterProperties::dispatch);
  }

  private static DailyDispatch dispatch(
      List<List<Tally>> units, RankingMethod method, int decimals) {
    Map<Jurisdiction, DispatchRow> rows = new LinkedHashMap<>();
    for (int i = 0; i < units.size(); i++) {
      String code = Integer.toString(1501 + i);
      rows.put(Jurisdiction.of(code, "单位" + code, Tier.CITY, "15"), row(units.get(i)));
    }
    Text basis = Text.of("测试", "made for a test");
    return DispatchOf.rows(
            DAY,
            PolicyPack.national()
                .with(PolicyParameters.RANKING_METHOD, DAY, method, basis)
                .with(PolicyParameters.FIGURE_DECIMALS, DAY, decimals, basis),
            Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE),
            INDICATORS,
            rows,
            DispatchOf.row(INDICATORS).addCadres(Tier.CITY, 2).build())
        .treeVersion("2025-12-31")
        .revision(1)
        .build();
  }

  private static DispatchRow row(List<Tally> tallies) {
    DispatchRow.Builder row = DispatchOf.row(INDICATORS);
    row.addTally(Indicator.LETTER_SIGNED, BusinessFilter.ALL, tallies.get(0));
    DispatchOf.addTally(row, Indicator.SUPERVISED, FoodLine.SALES, Grade.D, tallies.get(1));
    DispatchOf.addTally(row, Indicator.SUPERVISED, FoodLine.CATERING, Grade.A, tallies.get(2));
    DispatchOf.addTally(row, Indicator.DIRECTOR_APPOINTED, FoodLine.SALES, Grade.A, tallies.get(3));
    // Of businesses without a grade.
    row.addTally(Indicator.SUPERVISED, BusinessFilter.ALL, tallies.get(4));
    row.addTally(Indicator.SUPERVISED, BusinessFilter.of(FoodLine.SALES), tallies.get(4));
    return row.build();
  }
}
