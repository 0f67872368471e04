package org.liangze.exchange.bulletin;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

/** Writes one dispatch field by field; what the fields are, {@link JsonBulletinWriter} says. */
final class DispatchJson {

  private static final String FORMAT = "liangze-dispatch-1";

  private final DailyDispatch dispatch;
  private final long rowsLeftOut;
  private final List<Indicator> notCounted;
  private final JsonGenerator json;
  private final Printing printing;
  private final List<BusinessFilter> filters;
  private final Map<JurisdictionCode, RankedLine> scores;
  private final Map<BusinessFilter, Map<Indicator, Map<JurisdictionCode, RankedLine>>> lines =
      new HashMap<>();

  DispatchJson(Bulletin bulletin, JsonGenerator json) {
    this.dispatch = bulletin.getDispatch();
    this.rowsLeftOut = bulletin.getOptions().getRowsLeftOut();
    this.notCounted = bulletin.getNotCounted();
    this.json = json;
    this.printing = bulletin.getPrinting();
    this.filters =
        BusinessFilter.values().stream().filter(this::countsAnything).collect(Collectors.toList());
    this.scores = byCode(bulletin.getScoreRanking(BusinessFilter.ALL));
    for (BusinessFilter filter : filters) {
      Map<Indicator, Map<JurisdictionCode, RankedLine>> byIndicator = new HashMap<>();
      for (Indicator indicator : dispatch.getIndicators()) {
        byIndicator.put(indicator, byCode(bulletin.getRanking(indicator, filter)));
      }
      lines.put(filter, byIndicator);
    }
  }

  private boolean countsAnything(BusinessFilter filter) {
    return filter == BusinessFilter.ALL
        || dispatch.getTotal().getBusinesses(filter) > 0
        || dispatch.getIndicators().stream()
            .anyMatch(indicator -> !Counted.of(dispatch.getTotal(), indicator, filter).isNothing());
  }

  private static Map<JurisdictionCode, RankedLine> byCode(RankingTable table) {
    Map<JurisdictionCode, RankedLine> byCode = new HashMap<>();
    table.getLines().forEach(line -> byCode.put(line.getCode(), line));
    return byCode;
  }

  void write() throws IOException {
    json.writeStartObject();
    writeSource();
    writeIndicators();
    writeHeadline();
    json.writeArrayFieldStart("units");
    for (Jurisdiction unit : dispatch.getUnits().values()) {
      json.writeStartObject();
      writeJurisdiction(unit);
      writeFigures(dispatch.getRows().get(unit.getCode()), Optional.of(unit.getCode()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("elsewhere");
    writeFigures(dispatch.getElsewhere(), Optional.empty());
    json.writeEndObject();
    json.writeObjectFieldStart("total");
    writeFigures(dispatch.getTotal(), Optional.empty());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeSource() throws IOException {
    json.writeStringField("format", FORMAT);
    json.writeStringField("date", dispatch.getDate().toString());
    json.writeStringField(
        "comparedWith",
        dispatch.getEarlier().map(earlier -> earlier.getDate().toString()).orElse(null));
    json.writeObjectFieldStart("jurisdiction");
    writeJurisdiction(dispatch.getJurisdiction());
    json.writeEndObject();
    json.writeNumberField("revision", dispatch.getRevision());
    json.writeStringField("divisionsVersion", Printing.clean(dispatch.getTreeVersion()));
    json.writeStringField("policy", Printing.clean(dispatch.getPolicy().getName()));
    json.writeStringField("rankingMethod", dispatch.getRankingMethod().name());
    json.writeNumberField("decimals", dispatch.getDecimals());
    json.writeNumberField("unlocated", dispatch.getUnlocated());
    json.writeNumberField("rowsLeftOut", rowsLeftOut);
  }

  private void writeIndicators() throws IOException {
    json.writeArrayFieldStart("indicators");
    for (Indicator indicator : dispatch.getIndicators()) {
      json.writeStartObject();
      json.writeStringField("code", indicator.getCode());
      writeLabel(indicator.getLabel());
      json.writeNumberField("weight", dispatch.getWeight(indicator));
      json.writeStringField("responsibility", indicator.getResponsibility().name());
      writeLabel("shortLabel", indicator.getShortLabel());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notCounted");
    for (Indicator indicator : notCounted) {
      json.writeString(indicator.getCode());
    }
    json.writeEndArray();
  }

  private void writeHeadline() throws IOException {
    DispatchRow total = dispatch.getTotal();
    json.writeObjectFieldStart("headline");
    json.writeNumberField("cadres", total.getCadres());
    json.writeArrayFieldStart("cadresByTier");
    for (Map.Entry<Tier, Long> tier : total.getCadresByTier().entrySet()) {
      json.writeStartObject();
      json.writeStringField("tier", tier.getKey().name());
      writeLabel(dispatch.getLabel(tier.getKey()));
      json.writeNumberField("count", tier.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberField("businesses", total.getBusinesses());
    json.writeStringField("ratio", printing.measure(total.getRatio()));
    json.writeNumberField("mediumOrHighRisk", total.getMediumOrHighRisk(BusinessFilter.ALL));
    json.writeObjectFieldStart("figures");
    for (Indicator indicator : dispatch.getIndicators()) {
      json.writeObjectFieldStart(indicator.getCode());
      writeCounts(Counted.of(total, indicator, BusinessFilter.ALL));
      writeUnknownReasons(total.getUnknownByReason(indicator, BusinessFilter.ALL));
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeJurisdiction(Jurisdiction jurisdiction) throws IOException {
    json.writeStringField("code", jurisdiction.getCode().getValue());
    json.writeStringField("name", Printing.clean(jurisdiction.getName()));
    json.writeStringField("tier", jurisdiction.getTier().name());
  }

  private void writeFigures(DispatchRow row, Optional<JurisdictionCode> unit) throws IOException {
    json.writeNumberField("cadres", row.getCadres());
    json.writeObjectFieldStart("cadresByTier");
    for (Map.Entry<Tier, Long> tier : row.getCadresByTier().entrySet()) {
      json.writeNumberField(tier.getKey().name(), tier.getValue());
    }
    json.writeEndObject();
    writeSize(row, BusinessFilter.ALL);
    json.writeStringField("ratio", printing.measure(row.getRatio()));
    if (unit.isPresent()) {
      RankedLine score = scores.get(unit.get());
      json.writeObjectFieldStart("score");
      json.writeStringField("value", score.getMeasure());
      writeStanding(score);
      json.writeEndObject();
    } else if (row == dispatch.getTotal()) {
      json.writeObjectFieldStart("score");
      json.writeStringField("value", printing.measure(dispatch.getScore(BusinessFilter.ALL)));
      json.writeEndObject();
    }
    writeIndicators(row, unit, BusinessFilter.ALL);
    json.writeArrayFieldStart("filters");
    for (BusinessFilter filter : filters) {
      if (filter != BusinessFilter.ALL) {
        json.writeStartObject();
        json.writeStringField("line", filter.getLine().map(Enum::name).orElse(null));
        json.writeStringField("grade", filter.getGrade().map(Enum::name).orElse(null));
        writeSize(row, filter);
        writeIndicators(row, unit, filter);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private void writeSize(DispatchRow row, BusinessFilter filter) throws IOException {
    json.writeNumberField("businesses", row.getBusinesses(filter));
    json.writeNumberField("mediumOrHighRisk", row.getMediumOrHighRisk(filter));
  }

  private void writeIndicators(
      DispatchRow row, Optional<JurisdictionCode> unit, BusinessFilter filter) throws IOException {
    json.writeObjectFieldStart("indicators");
    for (Indicator indicator : dispatch.getIndicators()) {
      boolean isCounted =
          filter == BusinessFilter.ALL
              || !Counted.of(dispatch.getTotal(), indicator, filter).isNothing();
      if (isCounted) {
        json.writeObjectFieldStart(indicator.getCode());
        Counted counted = Counted.of(row, indicator, filter);
        writeCounts(counted);
        json.writeNumberField("shortfall", counted.getTally().getShortfall());
        if (unit.isPresent()) {
          writeStanding(lines.get(filter).get(indicator).get(unit.get()));
        }
        json.writeEndObject();
      }
    }
    json.writeEndObject();
  }

  private void writeCounts(Counted counted) throws IOException {
    json.writeNumberField("met", counted.getTally().getMet());
    json.writeNumberField("required", counted.getTally().getRequired());
    json.writeStringField("rate", printing.measure(counted.getRate()));
    if (counted.getUnknown() > 0) {
      json.writeNumberField("unknown", counted.getUnknown());
    }
  }

  private void writeUnknownReasons(Map<Reason, Long> reasons) throws IOException {
    if (reasons.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("unknownReasons");
    for (Map.Entry<Reason, Long> reason : reasons.entrySet()) {
      json.writeStartObject();
      json.writeStringField("reason", reason.getKey().getCode());
      writeLabel(reason.getKey().getText());
      json.writeNumberField("count", reason.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void writeStanding(RankedLine line) throws IOException {
    writeNumber("rank", line.getRank());
    writeNumber("previousRank", line.getPreviousRank());
    writeNumber("movement", line.getMovement());
    json.writeBooleanField("lagging", line.isLagging());
  }

  private void writeNumber(String field, OptionalInt number) throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(field, number.getAsInt());
    } else {
      json.writeNullField(field);
    }
  }

  private void writeLabel(Text label) throws IOException {
    writeLabel("label", label);
  }

  private void writeLabel(String field, Text label) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("zh", Printing.clean(label.getChinese()));
    json.writeStringField("en", Printing.clean(label.getEnglish()));
    json.writeEndObject();
  }
}
