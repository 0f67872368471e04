package org.liangze.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangze.api.dispatch.Explanation;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.api.dispatch.Missed;
import org.liangze.model.Text;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Reason;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/**
 * An explanation for programs (解释 JSON): a line for the figure, then one for each who misses it.
 */
final class ExplanationJson {

  private final Explanation explanation;
  private final JurisdictionTree tree;
  private final PolicyPack policy;
  private final Language language;

  ExplanationJson(
      Explanation explanation, JurisdictionTree tree, PolicyPack policy, Language language) {
    this.explanation = explanation;
    this.tree = tree;
    this.policy = policy;
    this.language = language;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(JsonLine.of(this::writeFigure));
    for (Missed missed : explanation.getMissed()) {
      lines.add(JsonLine.of(json -> write(json, missed)));
    }
    return lines;
  }

  private void writeFigure(JsonGenerator json) throws IOException {
    ExplanationRequest request = explanation.getRequest();
    int decimals = policy.get(PolicyParameters.FIGURE_DECIMALS, request.getDate());
    json.writeStringField("type", "figure");
    json.writeStringField("indicator", request.getIndicator().getCode());
    json.writeStringField("jurisdiction", request.getJurisdiction().toString());
    json.writeStringField("date", request.getDate().toString());
    JsonLine.text(json, "line", request.getFilter().getLine().map(Enum::name));
    JsonLine.text(json, "grade", request.getFilter().getGrade().map(Enum::name));
    json.writeStringField("policy", policy.getName());
    json.writeNumberField("met", explanation.getTally().getMet());
    json.writeNumberField("required", explanation.getTally().getRequired());
    json.writeStringField("rate", explanation.getRate().toText(decimals));
    write(json, "reasons", explanation.getReasons());
    if (!explanation.getUnknown().isEmpty()) {
      write(json, "unknown", explanation.getUnknown());
    }
    write(json, "notRequired", explanation.getNotRequired());
    JsonLine.text(json, "next", explanation.getNext());
    Optional<Text> remark = FilterRemark.of(request);
    if (remark.isPresent()) {
      json.writeStringField("remark", language.say(remark.get()));
    }
  }

  private void write(JsonGenerator json, String field, Map<Reason, Long> counts)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Map.Entry<Reason, Long> reason : counts.entrySet()) {
      json.writeStartObject();
      write(json, reason.getKey());
      json.writeNumberField("count", reason.getValue());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(JsonGenerator json, Missed missed) throws IOException {
    json.writeStringField("type", "missed");
    json.writeStringField("kind", missed.getSubject().getKind().getName());
    json.writeStringField("id", missed.getSubject().getId());
    JsonLine.text(json, "name", missed.getName());
    if (missed.getBusiness().isPresent()) {
      json.writeStringField("business", missed.getBusiness().get().getId());
    }
    if (missed.getDue().isPresent()) {
      json.writeStringField("due", missed.getDue().get().toString());
    }
    json.writeStringField("jurisdiction", missed.getJurisdiction().toString());
    json.writeStringField("jurisdictionName", tree.get(missed.getJurisdiction()).getName());
    write(json, missed.getReason());
    json.writeFieldName("rule");
    if (missed.getGround().isPresent()) {
      write(json, missed.getGround().get());
    } else {
      json.writeNull();
    }
    JsonLine.text(
        json,
        "holdsThrough",
        Optional.of(missed.getHoldsThrough())
            .filter(day -> !day.equals(LocalDate.MAX))
            .map(LocalDate::toString));
  }

  private void write(JsonGenerator json, Reason reason) throws IOException {
    json.writeStringField("reason", reason.getCode());
    json.writeStringField("reasonText", language.say(reason.getText()));
  }

  private void write(JsonGenerator json, Ground rule) throws IOException {
    Object value = rule.getValue().getValue();
    json.writeStartObject();
    json.writeStringField("parameter", rule.getParameter().getKey());
    json.writeStringField("label", language.say(rule.getParameter().getLabel()));
    json.writeFieldName("value");
    if (value instanceof Integer) {
      json.writeNumber((Integer) value);
    } else if (value instanceof Boolean) {
      json.writeBoolean((Boolean) value);
    } else {
      json.writeString(value.toString());
    }
    json.writeStringField("unit", language.say(rule.getParameter().getUnit()));
    json.writeStringField("from", rule.getValue().getFrom().toString());
    json.writeStringField("basis", language.say(rule.getValue().getBasis()));
    json.writeEndObject();
  }
}
