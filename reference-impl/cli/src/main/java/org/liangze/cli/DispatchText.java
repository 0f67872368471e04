package org.liangze.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.liangze.exchange.bulletin.Bulletin;
import org.liangze.exchange.bulletin.Figure;
import org.liangze.exchange.bulletin.FigureGroup;
import org.liangze.exchange.bulletin.Headline;
import org.liangze.exchange.bulletin.RankedLine;
import org.liangze.exchange.bulletin.RankingTable;
import org.liangze.exchange.bulletin.UnitLine;
import org.liangze.exchange.bulletin.UnitTable;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Responsibility;
import org.liangze.model.figure.Tally;

/** A dispatch as a person reads it on a terminal (调度文本): headline, hard ranking, laggards. */
final class DispatchText {

  private static final String UNRANKED = "-";

  private final Bulletin bulletin;
  private final boolean chosen;
  private final Language language;

  /**
   * @param chosen whether the indicators were asked for by name
   */
  DispatchText(Bulletin bulletin, boolean chosen, Language language) {
    this.bulletin = bulletin;
    this.chosen = chosen;
    this.language = language;
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
    notCounted().ifPresent(line -> lines.add("  " + line));
    for (UnitTable table : bulletin.getOverview().getParts()) {
      lines.add("");
      lines.add(rankingTitle(table));
      lines.addAll(ranking(table));
      table.getRemark().ifPresent(remark -> lines.add("  " + remark));
    }
    lines.add("");
    lines.addAll(laggards());
    lines.add("");
    return lines;
  }

  private String note(String remark) {
    return "  " + language.say("注意：", "note: ") + remark;
  }

  private List<String> headline() {
    List<List<String>> rows = new ArrayList<>(strength());
    List<Integer> begins = new ArrayList<>();
    for (FigureGroup group : bulletin.getHeadline().getGroups()) {
      begins.add(rows.size());
      if (group.getResponsibility() == Responsibility.ENTERPRISE) {
        rows.addAll(owed());
      }
      for (Figure figure : group.getFigures()) {
        rows.add(Arrays.asList(figure.getLabel(), figure.getRate(), counts(figure)));
      }
    }
    List<String> lines = aligned(rows);
    for (int i = begins.size() - 1; i >= 0; i--) {
      lines.add(begins.get(i), "  " + bulletin.getHeadline().getGroups().get(i).getLabel());
      lines.add(begins.get(i), "");
    }
    return lines;
  }

  private List<List<String>> strength() {
    Headline headline = bulletin.getHeadline();
    String tiers =
        headline.getCadresByTier().stream()
            .map(tier -> tier.getLabel() + " " + tier.getCountText())
            .collect(Collectors.joining("  "));
    return Arrays.asList(
        Arrays.asList(language.say("包保干部", "Cadres"), headline.getCadresText(), tiers),
        Arrays.asList(
            language.say("应包保主体", "Licensed businesses"),
            headline.getBusinessesText(),
            language.say("比例 ", "ratio ") + headline.getRatio()),
        Arrays.asList(
            language.say("其中中高风险", "Of medium or high risk"),
            headline.getMediumOrHighRiskText(),
            ""));
  }

  private static String counts(Figure figure) {
    String unknown = figure.getUnknownText();
    return figure.getCounts() + (unknown.isEmpty() ? "" : "  " + unknown);
  }

  /** Who owes the three persons and their duties, and how many of them have done so. */
  private List<List<String>> owed() {
    String who = bulletin.getHeadline().getOwedBy();
    List<List<String>> rows = new ArrayList<>();
    owed(Indicator.THREE_PERSONS)
        .map(
            figure ->
                owed(
                    figure,
                    language.say("应落实“三人三责”", "Owe the three duties"),
                    who + language.say("，当日落实到位 ", " on track today ")))
        .ifPresent(rows::add);
    owed(Indicator.DIRECTOR_APPOINTED)
        .map(
            figure ->
                owed(
                    figure,
                    language.say("应配食品安全总监", "Must have a director"),
                    language.say("已配备 ", "appointed ")))
        .ifPresent(rows::add);
    owed(Indicator.OFFICER_APPOINTED)
        .map(
            figure ->
                owed(
                    figure,
                    language.say("应配食品安全员", "Must have an officer"),
                    language.say("已配备 ", "appointed ")))
        .ifPresent(rows::add);
    return rows;
  }

  private Optional<Figure> owed(Indicator indicator) {
    return bulletin.getHeadline().find(indicator).filter(Figure::isApplicable);
  }

  private static List<String> owed(Figure figure, String label, String done) {
    return Arrays.asList(label, figure.getRequired(), done + figure.getMet());
  }

  private Optional<String> notCounted() {
    List<Indicator> notCounted = bulletin.getNotCounted();
    if (notCounted.isEmpty()) {
      return Optional.empty();
    }
    String labels =
        notCounted.stream()
            .map(Indicator::getLabel)
            .map(language::say)
            .collect(Collectors.joining(language.say("、", ", ")));
    String why =
        chosen
            ? language.say("--indicators 未选", "not among --indicators")
            : language.say("没有 ", "no table ") + tables(notCounted) + language.say(" 数据", "");
    return Optional.of(language.say("未统计（" + why + "）：", "not counted (" + why + "): ") + labels);
  }

  private String tables(List<Indicator> missing) {
    return missing.stream()
        .flatMap(indicator -> RestingIndicators.of(indicator).stream())
        .distinct()
        .map(resting -> resting.getTable().getName())
        .collect(Collectors.joining(language.say("、", ", ")));
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

  private String rankingTitle(UnitTable table) {
    return language.say(
            "硬排名：" + table.getLabel() + "（按" + table.getLeadLabel(),
            "Hard ranking, "
                + table.getLabel().toLowerCase(Locale.ROOT)
                + ", by "
                + table.getLeadLabel().toLowerCase(Locale.ROOT))
        + bulletin
            .getDispatch()
            .getEarlier()
            .map(earlier -> language.say("，升降比 ", ", moved since ") + earlier.getDate())
            .orElse("")
        + language.say("）", "");
  }

  private List<String> ranking(UnitTable table) {
    TextTable text =
        new TextTable()
            .numbers(language.say("名次", "rank"))
            .numbers(language.say("升降", "moved"))
            .texts(language.say("单位", "unit"))
            .numbers(lead(table));
    List<Integer> counted = counted(table);
    counted.forEach(at -> text.numbers(shortLabel(table.getIndicators().get(at))));
    for (UnitLine unit : table.getLines()) {
      text.row(cells(unit, counted));
    }
    table.getElsewhere().ifPresent(elsewhere -> text.row(cells(elsewhere, counted)));
    text.row(cells(table.getTotal(), counted));
    return text.lines();
  }

  private String lead(UnitTable table) {
    return table.getLead().map(this::shortLabel).orElse(language.say("得分", "score"));
  }

  /** The places of the indicators that count anything; a column of nothing but n/a says nothing. */
  private static List<Integer> counted(UnitTable table) {
    List<RankedLine> totals = table.getTotal().getRates();
    return IntStream.range(0, totals.size())
        .filter(at -> countsAnything(totals.get(at)))
        .boxed()
        .toList();
  }

  private static boolean countsAnything(RankedLine total) {
    return total.getUnknown() > 0 || total.getTally().filter(Tally.ZERO::equals).isEmpty();
  }

  private String shortLabel(Indicator indicator) {
    return language.say(indicator.getShortLabel());
  }

  private static List<String> cells(UnitLine unit, List<Integer> counted) {
    RankedLine lead = unit.getLead();
    List<String> cells = new ArrayList<>();
    cells.add(lead.getRank().isPresent() ? "" + lead.getRank().getAsInt() : UNRANKED);
    cells.add(movement(lead.getMovement()));
    cells.add(lead.getName());
    cells.add(lead.getMeasure());
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
    laggards(bulletin.getScoreRanking(BusinessFilter.ALL)).ifPresent(rows::add);
    bulletin.getIndicatorRankings().forEach(ranking -> laggards(ranking).ifPresent(rows::add));
    lines.addAll(aligned(rows));
    return lines;
  }

  /** Empty if there is nothing to rank. */
  private Optional<List<String>> laggards(RankingTable ranking) {
    if (!ranking.isApplicable()) {
      return Optional.empty();
    }
    String named =
        ranking.getLaggardGroups().stream()
            .map(group -> group.getName() + " " + group.getMeasure())
            .collect(Collectors.joining(language.say("、", ", ")));
    return Optional.of(
        Arrays.asList(ranking.getLabel(), "", named.isEmpty() ? language.say("无", "none") : named));
  }
}
