package org.liangze.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.liangze.model.Text;
import org.liangze.model.policy.PolicyPack;

/**
 * The parameters of a policy (政策参数表) for a person or a program; each legal basis is told once and
 * referred to by its number.
 */
final class ParameterList {

  private final PolicyPack policy;
  private final LocalDate day;
  private final List<ParameterInForce> parameters;
  private final Language language;

  ParameterList(
      PolicyPack policy, LocalDate day, List<ParameterInForce> parameters, Language language) {
    this.policy = policy;
    this.day = day;
    this.parameters = parameters;
    this.language = language;
  }

  List<String> text() {
    List<String> lines = new ArrayList<>();
    lines.add(
        language.say("政策 ", "policy ")
            + DisplayWidth.printable(policy.getName())
            + language.say("，", ", ")
            + day
            + language.say(
                "，参数 " + parameters.size() + " 个", ", parameters: " + parameters.size()));
    if (parameters.isEmpty()) {
      return lines;
    }
    List<Text> bases = parameters.stream().map(ParameterInForce::basis).distinct().toList();
    lines.add("");
    lines.addAll(table(bases));
    lines.add("");
    for (Text basis : bases) {
      lines.add(DisplayWidth.printable(mark(bases, basis) + " " + language.say(basis)));
    }
    return lines;
  }

  private List<String> table(List<Text> bases) {
    TextTable table =
        new TextTable()
            .texts(language.say("参数", "parameter"))
            .texts(language.say("取值", "value"))
            .texts(language.say("单位", "unit"))
            .texts(language.say("起始日期", "since"))
            .texts(language.say("依据", "basis"))
            .texts(language.say("名称", "label"));
    for (ParameterInForce each : parameters) {
      table.row(
          each.parameter().getKey(),
          each.yaml(),
          language.say(each.parameter().getUnit()),
          each.from().toString(),
          mark(bases, each.basis()),
          language.say(each.parameter().getLabel()));
    }
    return table.lines();
  }

  private static String mark(List<Text> bases, Text basis) {
    return "[" + (bases.indexOf(basis) + 1) + "]";
  }

  List<String> json() {
    return parameters.stream().map(this::line).toList();
  }

  private String line(ParameterInForce each) {
    return JsonLine.of(
        json -> {
          json.writeStringField("type", "parameter");
          json.writeStringField("policy", policy.getName());
          json.writeStringField("date", day.toString());
          json.writeStringField("parameter", each.parameter().getKey());
          json.writeStringField("label", language.say(each.parameter().getLabel()));
          json.writeStringField("form", each.parameter().getType().getSimpleName());
          json.writeStringField("yaml", each.yaml());
          json.writeStringField("unit", language.say(each.parameter().getUnit()));
          json.writeStringField("from", each.from().toString());
          json.writeStringField("basis", language.say(each.basis()));
        });
  }
}
