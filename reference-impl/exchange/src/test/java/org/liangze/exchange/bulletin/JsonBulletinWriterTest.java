package org.liangze.exchange.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.JurisdictionCode;

class JsonBulletinWriterTest {

  private static final DailyDispatch REGION = InnerMongolia.dispatch();
  private static final DailyDispatch AWKWARD = AwkwardCounty.dispatch();

  private static JsonNode json(DailyDispatch dispatch) throws Exception {
    return Written.json(Bulletin.of(dispatch));
  }

  @Test
  void itIsOneObjectOnOneLine() {
    for (DailyDispatch dispatch : List.of(REGION, AWKWARD)) {
      String text = Written.text(new JsonBulletinWriter(), Bulletin.of(dispatch));
      assertThat(text).startsWith("{\"format\":\"liangze-dispatch-1\",").endsWith("}\n");
      assertThat(text.indexOf('\n')).isEqualTo(text.length() - 1);
    }
  }

  @Test
  void howTheBulletinLooksDoesNotShow() {
    BulletinOptions options =
        BulletinOptions.builder()
            .locale(Locale.ENGLISH)
            .title("Another title")
            .issuer("An office")
            .generatedAt(Instant.EPOCH)
            .addDetails(BusinessFilter.of(Grade.A))
            .build();
    assertThat(Written.bytes(new JsonBulletinWriter(), Bulletin.of(REGION, options)))
        .isEqualTo(Written.bytes(new JsonBulletinWriter(), Bulletin.of(REGION)));
  }

  @Test
  void itSaysFromWhatAndByWhichRulesItWasCounted() throws Exception {
    JsonNode json = json(AWKWARD);
    assertThat(json.get("date").asText()).isEqualTo("2024-02-29");
    assertThat(json.get("comparedWith").asText()).isEqualTo("2024-02-28");
    assertThat(json.at("/jurisdiction/code").asText()).isEqualTo("150102");
    assertThat(json.at("/jurisdiction/tier").asText()).isEqualTo("COUNTY");
    assertThat(json.get("revision").asLong()).isEqualTo(42);
    assertThat(json.get("divisionsVersion").asText()).isEmpty();
    assertThat(json.get("policy").asText()).isEqualTo("awkward");
    assertThat(json.get("rankingMethod").asText()).isEqualTo("COMPETITION");
    assertThat(json.get("decimals").asInt()).isEqualTo(2);
    assertThat(json.get("unlocated").asLong()).isEqualTo(17);
    assertThat(json.at("/indicators/3").toString())
        .isEqualTo(
            "{\"code\":\"TRAINED\",\"label\":{\"zh\":\"培训<合格>率\",\"en\":\"trained &"
                + " \\\"tested\\\"\"},\"weight\":0,"
                + "\"responsibility\":\"TERRITORIAL\",\"shortLabel\":{\"zh\":\"培训<合格>率\","
                + "\"en\":\"trained & \\\"tested\\\"\"}}");
    assertThat(json.get("notCounted").toString())
        .startsWith("[\"DATA_VERIFIED\",\"GUARANTEED\",")
        .doesNotContain("SUPERVISED", "TRAINED");
    assertThat(json(REGION).at("/indicators/9/responsibility").asText()).isEqualTo("ENTERPRISE");
    assertThat(json(REGION).at("/indicators/9/shortLabel/zh").asText()).isEqualTo("三人三责");
  }

  @Test
  void theHeadlineIsTheTotal() throws Exception {
    JsonNode headline = json(REGION).get("headline");
    assertThat(headline.get("cadres").asLong()).isEqualTo(39_300);
    assertThat(headline.get("businesses").asLong()).isEqualTo(225_200);
    assertThat(headline.get("ratio").asText()).isEqualTo("1:5.73");
    assertThat(headline.at("/cadresByTier/0").toString())
        .isEqualTo(
            "{\"tier\":\"CITY\",\"label\":{\"zh\":\"盟市\",\"en\":\"city or league\"},\"count\":216}");
    Tally signed = REGION.getTotal().getTally(Indicator.LETTER_SIGNED);
    assertThat(headline.at("/figures/LETTER_SIGNED/met").asLong()).isEqualTo(signed.getMet());
    assertThat(headline.at("/figures/LETTER_SIGNED/rate").asText())
        .isEqualTo(signed.getRate().toText(2));
  }

  @Test
  void unitsStandInCodeOrder() throws Exception {
    List<String> codes = new ArrayList<>();
    json(AWKWARD).get("units").forEach(unit -> codes.add(unit.get("code").asText()));
    assertThat(codes).containsExactly("0015", "150102001001", "150102001002", "1E5", "2-3");
    assertThat(json(AWKWARD).at("/units/2/name").asText()).isEqualTo(AwkwardCounty.COMMAND);
  }

  @Test
  void everyCountEqualsTheDispatchs() throws Exception {
    for (DailyDispatch dispatch : List.of(REGION, AWKWARD)) {
      JsonNode json = json(dispatch);
      for (JsonNode unit : json.get("units")) {
        JurisdictionCode code = JurisdictionCode.of(unit.get("code").asText());
        assertFigures(dispatch, dispatch.getRows().get(code), unit);
      }
      assertFigures(dispatch, dispatch.getElsewhere(), json.get("elsewhere"));
      assertFigures(dispatch, dispatch.getTotal(), json.get("total"));
    }
  }

  private static void assertFigures(DailyDispatch dispatch, DispatchRow row, JsonNode json) {
    assertThat(json.get("cadres").asLong()).isEqualTo(row.getCadres());
    assertThat(json.get("cadresByTier").size()).isEqualTo(row.getCadresByTier().size());
    row.getCadresByTier()
        .forEach(
            (tier, count) ->
                assertThat(json.at("/cadresByTier/" + tier).asLong()).isEqualTo(count));
    assertThat(json.get("ratio").asText()).isEqualTo(row.getRatio().toText(2));
    assertTallies(dispatch, row, BusinessFilter.ALL, json);
    int filters = 0;
    for (BusinessFilter filter :
        BusinessFilter.values().subList(1, BusinessFilter.values().size())) {
      Optional<JsonNode> found = find(json.get("filters"), filter);
      if (found.isPresent()) {
        assertTallies(dispatch, row, filter, found.get());
        filters++;
      } else {
        assertThat(row.getBusinesses(filter)).isZero();
        dispatch
            .getIndicators()
            .forEach(
                indicator -> assertThat(row.getTally(indicator, filter)).isEqualTo(Tally.ZERO));
      }
    }
    assertThat(json.get("filters").size()).isEqualTo(filters);
  }

  private static void assertTallies(
      DailyDispatch dispatch, DispatchRow row, BusinessFilter filter, JsonNode json) {
    assertThat(json.get("businesses").asLong()).isEqualTo(row.getBusinesses(filter));
    assertThat(json.get("mediumOrHighRisk").asLong()).isEqualTo(row.getMediumOrHighRisk(filter));
    for (Indicator indicator : dispatch.getIndicators()) {
      Tally tally = row.getTally(indicator, filter);
      JsonNode figure = json.at("/indicators/" + indicator);
      if (figure.isMissingNode()) {
        assertThat(tally).isEqualTo(Tally.ZERO);
      } else {
        assertThat(figure.get("met").asLong()).isEqualTo(tally.getMet());
        assertThat(figure.get("required").asLong()).isEqualTo(tally.getRequired());
        assertThat(figure.get("shortfall").asLong()).isEqualTo(tally.getShortfall());
        assertThat(figure.get("rate").asText()).isEqualTo(tally.getRate().toText(2));
      }
    }
  }

  private static Optional<JsonNode> find(JsonNode filters, BusinessFilter filter) {
    for (JsonNode json : filters) {
      String line = json.get("line").isNull() ? null : json.get("line").asText();
      String grade = json.get("grade").isNull() ? null : json.get("grade").asText();
      if (filter.getLine().map(FoodLine::name).equals(Optional.ofNullable(line))
          && filter.getGrade().map(Grade::name).equals(Optional.ofNullable(grade))) {
        return Optional.of(json);
      }
    }
    return Optional.empty();
  }

  @Test
  void ranksAreIntegersOrNull() throws Exception {
    JsonNode json = json(AWKWARD);
    JsonNode none = json.at("/units/0/indicators/SUPERVISED");
    assertThat(none.get("rate").asText()).isEqualTo("n/a");
    assertThat(none.get("rank").isNull()).isTrue();
    assertThat(none.get("movement").isNull()).isTrue();
    // 2/3 and 20/30: a tie behind the one at 100 %; the day before 17/30 stood alone on rank 3.
    JsonNode tied = json.at("/units/2/indicators/SUPERVISED");
    assertThat(tied.get("rank").asInt()).isEqualTo(2);
    assertThat(tied.get("previousRank").asInt()).isEqualTo(3);
    assertThat(tied.get("movement").asInt()).isEqualTo(1);
    assertThat(json.at("/units/1/indicators/SUPERVISED/rank").asInt()).isEqualTo(2);
    assertThat(json.at("/units/1/indicators/DIRECTOR_APPOINTED/rate").asText())
        .isEqualTo("200.00%");
    assertThat(json.at("/units/0/score/rank").isInt()).isTrue();
    assertThat(json.at("/total/score").toString()).matches("\\{\"value\":\"[0-9]+\\.[0-9]{2}\"}");
    assertThat(json.at("/elsewhere/score").isMissingNode()).isTrue();
  }

  @Test
  void whoLagsBehindIsSaid() throws Exception {
    JsonNode json = json(REGION);
    for (JsonNode unit : json.get("units")) {
      JurisdictionCode code = JurisdictionCode.of(unit.get("code").asText());
      assertThat(unit.at("/score/lagging").asBoolean())
          .isEqualTo(
              REGION.getScoreLaggards(BusinessFilter.ALL).stream()
                  .anyMatch(standing -> standing.getKey().equals(code)));
      assertThat(unit.at("/indicators/SUPERVISED/lagging").asBoolean())
          .isEqualTo(
              REGION.getLaggards(Indicator.SUPERVISED, BusinessFilter.ALL).stream()
                  .anyMatch(standing -> standing.getKey().equals(code)));
    }
  }
}
