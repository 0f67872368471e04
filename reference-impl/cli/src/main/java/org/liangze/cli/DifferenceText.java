package org.liangze.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.api.dispatch.WhatIf;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Tally;

/** What a policy changes, as a person reads it on a terminal (政策差异文本). */
final class DifferenceText {

  private static final String UNRANKED = "-";

  private final PolicyDifference difference;
  private final DailyDispatch before;
  private final DailyDispatch after;
  private final Language language;

  DifferenceText(WhatIf whatIf, Language language) {
    this.difference = new PolicyDifference(whatIf);
    this.before = difference.getBefore();
    this.after = difference.getAfter();
    this.language = language;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(title());
    lines.addAll(scores());
    lines.add("");
    lines.addAll(counts());
    lines.add("");
    return lines;
  }

  private String title() {
    String base = DisplayWidth.printable(before.getPolicy().getName());
    String policy = DisplayWidth.printable(after.getPolicy().getName());
    return language.say(
        "政策差异（" + policy + " 与 " + base + " 相比）",
        "What policy " + policy + " changes against " + base);
  }

  private List<String> scores() {
    TextTable table =
        new TextTable()
            .numbers(language.say("原名次", "rank before"))
            .numbers(language.say("现名次", "after"))
            .numbers(language.say("升降", "moved"))
            .texts(language.say("单位", "unit"))
            .numbers(language.say("原得分", "score before"))
            .numbers(language.say("现得分", "after"));
    for (PolicyDifference.Move move : difference.getMoves()) {
      table.row(
          rank(move.before().getRank()),
          rank(move.after().getRank()),
          DispatchText.movement(move.after().getMovement()),
          move.unit().getName(),
          move.before().getMeasure().toText(before.getDecimals()),
          move.after().getMeasure().toText(after.getDecimals()));
    }
    table.row(
        UNRANKED,
        UNRANKED,
        "",
        language.say("合计", "total"),
        before.getScore(BusinessFilter.ALL).toText(before.getDecimals()),
        after.getScore(BusinessFilter.ALL).toText(after.getDecimals()));
    return table.lines();
  }

  private static String rank(OptionalInt rank) {
    return rank.isPresent() ? "" + rank.getAsInt() : UNRANKED;
  }

  private List<String> counts() {
    List<Indicator> changed = difference.getChangedIndicators();
    long riskBefore = before.getTotal().getMediumOrHighRisk(BusinessFilter.ALL);
    long riskAfter = after.getTotal().getMediumOrHighRisk(BusinessFilter.ALL);
    if (changed.isEmpty() && riskBefore == riskAfter) {
      return List.of(language.say("各项计数不变", "No count changes"));
    }
    TextTable table =
        new TextTable()
            .texts(language.say("指标", "indicator"))
            .numbers(language.say("原", "before"))
            .numbers("")
            .numbers(language.say("现", "after"))
            .numbers("");
    for (Indicator indicator : changed) {
      table.row(
          language.say(indicator.getLabel()),
          rate(before, indicator),
          counts(before.getTotal(), indicator),
          rate(after, indicator),
          counts(after.getTotal(), indicator));
    }
    if (riskBefore != riskAfter) {
      table.row(
          language.say("中高风险主体", "of medium or high risk"),
          "",
          number(riskBefore),
          "",
          number(riskAfter));
    }
    return table.lines();
  }

  private static String rate(DailyDispatch dispatch, Indicator indicator) {
    return dispatch
        .getTotal()
        .getRate(indicator, BusinessFilter.ALL)
        .toText(dispatch.getDecimals());
  }

  private String counts(DispatchRow row, Indicator indicator) {
    Tally tally = row.getTally(indicator);
    long unknown = row.getUnknown(indicator, BusinessFilter.ALL);
    return number(tally.getMet())
        + "/"
        + number(tally.getRequired())
        + (unknown == 0 ? "" : language.say("、无法判定 ", ", unknown ") + number(unknown));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
