package org.liangze.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.liangze.api.dispatch.Explanation;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.api.dispatch.Missed;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Reason;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/**
 * An explanation as a person reads it on a terminal (解释文本): the figure, the reasons, who misses it,
 * and the rules, each told once and referred to by its number.
 */
final class ExplanationText {

  private static final String NONE = "-";

  private final Explanation explanation;
  private final ExplanationRequest request;
  private final JurisdictionTree tree;
  private final PolicyPack policy;
  private final Language language;

  ExplanationText(
      Explanation explanation, JurisdictionTree tree, PolicyPack policy, Language language) {
    this.explanation = explanation;
    this.request = explanation.getRequest();
    this.tree = tree;
    this.policy = policy;
    this.language = language;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(title());
    lines.add("");
    lines.add("  " + figure());
    FilterRemark.of(request)
        .ifPresent(
            remark -> lines.add("  " + language.say("注意：", "note: ") + language.say(remark)));
    if (!explanation.getReasons().isEmpty()) {
      lines.add("");
      lines.addAll(reasons(language.say("未达标原因", "reason"), explanation.getReasons()));
    }
    if (!explanation.getUnknown().isEmpty()) {
      lines.add("");
      lines.addAll(reasons(language.say("无法判定原因", "why unknown"), explanation.getUnknown()));
    }
    if (!explanation.getNotRequired().isEmpty()) {
      lines.add("");
      lines.addAll(reasons(language.say("不计入原因", "why not counted"), explanation.getNotRequired()));
    }
    if (!explanation.getMissed().isEmpty()) {
      List<Ground> rules = rules();
      lines.add("");
      lines.addAll(missed(rules));
      lines.add("");
      lines.addAll(told(rules));
    }
    explanation.getNext().ifPresent(next -> lines.add(nextPage(next)));
    return lines;
  }

  private String title() {
    String filter =
        request.getFilter() == BusinessFilter.ALL
            ? ""
            : language.say("（", " (")
                + language.say(request.getFilter().getLabel())
                + language.say("）", ")");
    return DisplayWidth.printable(tree.get(request.getJurisdiction()).getName())
        + " "
        + request.getDate()
        + " "
        + language.say(request.getIndicator().getLabel())
        + filter
        + language.say("，政策 ", ", policy ")
        + DisplayWidth.printable(policy.getName());
  }

  private String figure() {
    int decimals = policy.get(PolicyParameters.FIGURE_DECIMALS, request.getDate());
    return explanation.getRate().toText(decimals)
        + "  "
        + number(explanation.getTally().getMet())
        + "/"
        + number(explanation.getTally().getRequired())
        + language.say("，未达标 ", ", missed by ")
        + number(sum(explanation.getReasons()))
        + some(language.say("，无法判定 ", ", unknown "), explanation.getUnknown())
        + some(language.say("，不计入 ", ", not counted "), explanation.getNotRequired());
  }

  private static String some(String lead, Map<Reason, Long> counts) {
    return counts.isEmpty() ? "" : lead + number(sum(counts));
  }

  private static long sum(Map<Reason, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  private List<String> reasons(String head, Map<Reason, Long> counts) {
    TextTable table =
        new TextTable()
            .texts(head)
            .texts(language.say("代码", "code"))
            .numbers(language.say("个数", "count"));
    counts.forEach(
        (reason, count) ->
            table.row(language.say(reason.getText()), reason.getCode(), number(count)));
    return table.lines();
  }

  /** The rules on which this page rests, in the order in which they come up. */
  private List<Ground> rules() {
    return explanation.getMissed().stream()
        .map(Missed::getGround)
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  private List<String> missed(List<Ground> rules) {
    boolean findings =
        explanation.getMissed().stream().anyMatch(missed -> missed.getBusiness().isPresent());
    TextTable table = new TextTable().texts(language.say("标识", "id"));
    if (findings) {
      table.texts(language.say("主体", "business")).texts(language.say("整改期限", "due"));
    }
    table
        .texts(language.say("名称", "name"))
        .texts(language.say("区划代码", "division"))
        .texts(language.say("区划", "its name"))
        .texts(language.say("原因", "reason"))
        .texts(language.say("依据", "rule"))
        .texts(language.say("此状态至", "holds through"));
    for (Missed missed : explanation.getMissed()) {
      List<String> cells = new ArrayList<>();
      cells.add(missed.getSubject().getId());
      if (findings) {
        cells.add(missed.getBusiness().map(EntryReference::getId).orElse(NONE));
        cells.add(missed.getDue().map(LocalDate::toString).orElse(NONE));
      }
      cells.add(missed.getName().orElse(NONE));
      cells.add(missed.getJurisdiction().toString());
      cells.add(tree.get(missed.getJurisdiction()).getName());
      cells.add(language.say(missed.getReason().getText()));
      cells.add(missed.getGround().map(ground -> mark(rules, ground)).orElse(NONE));
      cells.add(holdsThrough(missed));
      table.row(cells);
    }
    return table.lines();
  }

  private static String mark(List<Ground> rules, Ground ground) {
    return "[" + (rules.indexOf(ground) + 1) + "]";
  }

  private String holdsThrough(Missed missed) {
    return missed.getHoldsThrough().equals(LocalDate.MAX)
        ? language.say("不限", "no end")
        : missed.getHoldsThrough().toString();
  }

  private List<String> told(List<Ground> rules) {
    List<String> lines = new ArrayList<>();
    for (Ground rule : rules) {
      lines.add(
          DisplayWidth.printable(
              mark(rules, rule)
                  + " "
                  + RuleText.of(rule, language)
                  + language.say("；", "; ")
                  + language.say(rule.getValue().getBasis())));
    }
    return lines;
  }

  private String nextPage(String next) {
    return language.say("下一页：--after ", "next page: --after ") + DisplayWidth.printable(next);
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
