package org.liangze.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liangze.exchange.bulletin.Bulletin;
import org.liangze.exchange.bulletin.Figure;
import org.liangze.exchange.bulletin.Headline;
import org.liangze.exchange.bulletin.RankedLine;
import org.liangze.exchange.bulletin.RankingTable;
import org.liangze.exchange.bulletin.UnitLine;
import org.liangze.exchange.bulletin.UnitTable;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Tally;

/** A dispatch as a person reads it on a terminal (调度文本): headline, hard ranking, laggards. */
final class DispatchText {

  private static final String UNRANKED = "-";

  /** The full labels would make the table too wide for most terminals. */
  private static final Map<Indicator, Text> SHORT_LABELS =
      Map.ofEntries(
          Map.entry(Indicator.DATA_VERIFIED, Text.of("核查", "verified")),
          Map.entry(Indicator.GUARANTEED, Text.of("包保", "guaranteed")),
          Map.entry(Indicator.LETTER_SIGNED, Text.of("承诺书", "letters")),
          Map.entry(Indicator.SUPERVISED, Text.of("督导", "supervised")),
          Map.entry(Indicator.OFFICER_APPOINTED, Text.of("安全员", "officers")),
          Map.entry(Indicator.DIRECTOR_APPOINTED, Text.of("总监", "directors")),
          Map.entry(Indicator.RECTIFIED, Text.of("整改", "rectified")),
          Map.entry(Indicator.DAILY_CONTROL, Text.of("日管控", "daily")),
          Map.entry(Indicator.WEEKLY_INSPECTION, Text.of("周排查", "weekly")),
          Map.entry(Indicator.MONTHLY_DISPATCH, Text.of("月调度", "monthly")),
          Map.entry(Indicator.THREE_PERSONS, Text.of("三人", "persons")),
          Map.entry(Indicator.TRAINED, Text.of("培训", "trained")));

  private final Bulletin bulletin;
  private final Language language;
  private final UnitTable units;

  DispatchText(Bulletin bulletin, Language language) {
    this.bulletin = bulletin;
    this.language = language;
    this.units = bulletin.getOverview();
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        bulletin.getJurisdictionName()
            + " "
            + bulletin.getDateText()
            + " "
            + language.say("“两个责任”日调度", "two responsibilities, daily dispatch"));
    lines.add("");
    lines.addAll(headline());
    bulletin.getUnknownRemarks().forEach(remark -> lines.add(note(remark)));
    bulletin.getRemark().ifPresent(remark -> lines.add(note(remark)));
    lines.add("");
    lines.add(rankingTitle());
    lines.addAll(ranking());
    lines.add("");
    lines.addAll(laggards());
    lines.add("");
    return lines;
  }

  private String note(String remark) {
    return "  " + language.say("注意：", "note: ") + remark;
  }

  private List<String> headline() {
    Headline headline = bulletin.getHeadline();
    List<String> tiers =
        headline.getCadresByTier().stream()
            .map(tier -> tier.getLabel() + " " + tier.getCountText())
            .collect(Collectors.toList());
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        Arrays.asList(
            language.say("包保干部", "Cadres"), headline.getCadresText(), String.join("  ", tiers)));
    rows.add(
        Arrays.asList(
            language.say("应包保主体", "Licensed businesses"),
            headline.getBusinessesText(),
            language.say("比例 ", "ratio ") + headline.getRatio()));
    rows.add(
        Arrays.asList(
            language.say("其中中高风险", "Of medium or high risk"),
            headline.getMediumOrHighRiskText(),
            ""));
    for (Figure figure : headline.getFigures()) {
      String unknown = figure.getUnknownText();
      rows.add(
          Arrays.asList(
              figure.getLabel(),
              figure.getRate(),
              figure.getCounts() + (unknown.isEmpty() ? "" : "  " + unknown)));
    }
    return aligned(rows);
  }

  private static List<String> aligned(List<List<String>> rows) {
    int labels = widest(rows, 0);
    int figures = widest(rows, 1);
    return rows.stream()
        .map(
            row ->
                ("  "
                        + DisplayWidth.pad(row.get(0), labels, true)
                        + "  "
                        + DisplayWidth.pad(row.get(1), figures, false)
                        + "  "
                        + row.get(2))
                    .stripTrailing())
        .collect(Collectors.toList());
  }

  private static int widest(List<List<String>> rows, int cell) {
    return rows.stream().mapToInt(row -> DisplayWidth.of(row.get(cell))).max().orElse(0);
  }

  private String rankingTitle() {
    return language.say("硬排名（按综合得分", "Hard ranking by weighted score")
        + bulletin
            .getDispatch()
            .getEarlier()
            .map(earlier -> language.say("，升降比 ", ", moved since ") + earlier.getDate())
            .orElse("")
        + language.say("）", "");
  }

  private List<String> ranking() {
    TextTable table =
        new TextTable()
            .numbers(language.say("名次", "rank"))
            .numbers(language.say("升降", "moved"))
            .texts(language.say("单位", "unit"))
            .numbers(language.say("得分", "score"));
    List<Integer> counted = counted();
    counted.forEach(at -> table.numbers(shortLabel(units.getIndicators().get(at))));
    for (UnitLine unit : units.getLines()) {
      table.row(cells(unit, counted));
    }
    units.getElsewhere().ifPresent(elsewhere -> table.row(cells(elsewhere, counted)));
    table.row(cells(units.getTotal(), counted));
    return table.lines();
  }

  /** The places of the indicators that count anything; a column of nothing but n/a says nothing. */
  private List<Integer> counted() {
    List<RankedLine> totals = units.getTotal().getRates();
    return IntStream.range(0, totals.size())
        .filter(at -> countsAnything(totals.get(at)))
        .boxed()
        .toList();
  }

  private static boolean countsAnything(RankedLine total) {
    return total.getUnknown() > 0 || total.getTally().filter(Tally.ZERO::equals).isEmpty();
  }

  private String shortLabel(Indicator indicator) {
    return language.say(SHORT_LABELS.getOrDefault(indicator, indicator.getLabel()));
  }

  private static List<String> cells(UnitLine unit, List<Integer> counted) {
    RankedLine score = unit.getScore();
    List<String> cells = new ArrayList<>();
    cells.add(score.getRank().isPresent() ? "" + score.getRank().getAsInt() : UNRANKED);
    cells.add(movement(score.getMovement()));
    cells.add(score.getName());
    cells.add(score.getMeasure());
    counted.forEach(at -> cells.add(unit.getRates().get(at).getMeasure()));
    return cells;
  }

  /** Signs rather than arrows, which some terminals draw one column wide and others two. */
  static String movement(OptionalInt movement) {
    if (movement.isEmpty()) {
      return "";
    }
    int places = movement.getAsInt();
    return places == 0 ? "=" : (places > 0 ? "+" : "") + places;
  }

  private List<String> laggards() {
    List<String> lines = new ArrayList<>();
    lines.add(language.say("后进单位", "Lagging behind"));
    List<List<String>> rows = new ArrayList<>();
    rows.add(laggards(bulletin.getScoreRanking(BusinessFilter.ALL)));
    bulletin.getIndicatorRankings().stream()
        .filter(ranking -> countsAnything(ranking.getTotal()))
        .forEach(ranking -> rows.add(laggards(ranking)));
    lines.addAll(aligned(rows));
    return lines;
  }

  private List<String> laggards(RankingTable ranking) {
    String named =
        ranking.getLaggards().stream()
            .map(line -> line.getName() + " " + line.getMeasure())
            .collect(Collectors.joining(language.say("、", ", ")));
    return Arrays.asList(
        ranking.getLabel(), "", named.isEmpty() ? language.say("无", "none") : named);
  }
}
