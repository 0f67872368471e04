package org.liangze.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.api.dispatch.WhatIf;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Score;
import org.liangze.model.figure.Standing;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.JurisdictionCode;

/** What a policy changes, for programs (政策差异 JSON), on one line. */
final class DifferenceJson {

  private final JsonGenerator json;

  private DifferenceJson(JsonGenerator json) {
    this.json = json;
  }

  static String lineOf(WhatIf whatIf) {
    PolicyDifference difference = new PolicyDifference(whatIf);
    return JsonLine.of(json -> new DifferenceJson(json).write(difference));
  }

  private void write(PolicyDifference difference) throws IOException {
    DailyDispatch before = difference.getBefore();
    DailyDispatch after = difference.getAfter();
    json.writeStringField("type", "difference");
    json.writeStringField("date", after.getDate().toString());
    json.writeStringField("jurisdiction", after.getJurisdiction().getCode().toString());
    json.writeStringField("base", before.getPolicy().getName());
    json.writeStringField("policy", after.getPolicy().getName());
    json.writeArrayFieldStart("units");
    for (PolicyDifference.Move move : difference.getMoves()) {
      json.writeStartObject();
      json.writeStringField("code", move.unit().getCode().toString());
      json.writeStringField("name", move.unit().getName());
      number("movement", move.after().getMovement());
      write("before", move.before(), before.getDecimals());
      write("after", move.after(), after.getDecimals());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("total");
    write("before", before);
    write("after", after);
    json.writeEndObject();
    json.writeObjectFieldStart("indicators");
    for (Indicator indicator : difference.getChangedIndicators()) {
      json.writeObjectFieldStart(indicator.getCode());
      write("before", before.getTotal(), indicator, before.getDecimals());
      write("after", after.getTotal(), indicator, after.getDecimals());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void write(String field, Standing<JurisdictionCode, Score> standing, int decimals)
      throws IOException {
    json.writeObjectFieldStart(field);
    number("rank", standing.getRank());
    json.writeStringField("score", standing.getMeasure().toText(decimals));
    json.writeEndObject();
  }

  private void write(String field, DailyDispatch dispatch) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField(
        "score", dispatch.getScore(BusinessFilter.ALL).toText(dispatch.getDecimals()));
    json.writeNumberField(
        "mediumOrHighRisk", dispatch.getTotal().getMediumOrHighRisk(BusinessFilter.ALL));
    json.writeEndObject();
  }

  private void write(String field, DispatchRow row, Indicator indicator, int decimals)
      throws IOException {
    Tally tally = row.getTally(indicator);
    json.writeObjectFieldStart(field);
    json.writeNumberField("met", tally.getMet());
    json.writeNumberField("required", tally.getRequired());
    json.writeStringField("rate", row.getRate(indicator, BusinessFilter.ALL).toText(decimals));
    long unknown = row.getUnknown(indicator, BusinessFilter.ALL);
    if (unknown > 0) {
      json.writeNumberField("unknown", unknown);
    }
    json.writeEndObject();
  }

  private void number(String field, OptionalInt number) throws IOException {
    JsonLine.number(
        json,
        field,
        number.isPresent() ? OptionalLong.of(number.getAsInt()) : OptionalLong.empty());
  }
}
