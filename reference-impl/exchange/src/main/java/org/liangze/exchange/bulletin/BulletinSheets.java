package org.liangze.exchange.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.liangze.model.figure.Tally;

/** Fills the sheets of a workbook with one bulletin. */
final class BulletinSheets {

  private static final int NAME_WIDTH = 22;
  private static final int COUNT_WIDTH = 11;
  private static final int RANK_WIDTH = 7;

  /** The last one only where anything is unknown. */
  private static final int[] INDICATOR_WIDTHS = {
    24,
    16,
    RANK_WIDTH,
    RANK_WIDTH,
    RANK_WIDTH,
    15,
    NAME_WIDTH,
    COUNT_WIDTH,
    COUNT_WIDTH,
    COUNT_WIDTH,
    COUNT_WIDTH,
    8,
    COUNT_WIDTH
  };

  private final Bulletin bulletin;
  private final Printing printing;
  private final Workbook workbook;
  private final boolean hasUnknown;

  BulletinSheets(Bulletin bulletin, Workbook workbook) {
    this.bulletin = bulletin;
    this.printing = bulletin.getPrinting();
    this.workbook = workbook;
    this.hasUnknown = !bulletin.getUnknownRemarks().isEmpty();
  }

  void addAll() {
    addOverview();
    bulletin.getOverview().getParts().forEach(this::addRanking);
    addIndicators();
    bulletin.getBreakdowns().forEach(this::addBreakdown);
    addNotes();
  }

  private void addOverview() {
    Sheet sheet = new Sheet(workbook, say(Wording.SHEET_OVERVIEW), 34, 16, 16, 14);
    begin(sheet);
    sheet.head(1, words(Wording.ITEM, Wording.COUNT, Wording.REQUIRED, Wording.RATE));
    Headline headline = bulletin.getHeadline();
    overviewLine(sheet, say(Wording.CADRES), headline.getCadres());
    for (TierCount tier : headline.getCadresByTier()) {
      overviewLine(
          sheet, say(Wording.CADRES) + say(Wording.COLON) + tier.getLabel(), tier.getCount());
    }
    overviewLine(sheet, say(Wording.BUSINESSES_IN_FULL), headline.getBusinesses());
    overviewLine(sheet, say(Wording.MEDIUM_OR_HIGH_RISK), headline.getMediumOrHighRisk());
    sheet.text(say(Wording.RATIO)).blank().blank().figure(headline.getRatio()).nextLine();
    for (FigureGroup group : headline.getGroups()) {
      sheet.total().text(group.getLabel()).blank().blank().blank().nextLine();
      for (Figure figure : group.getFigures()) {
        Tally tally = figure.getTally();
        sheet.text(figure.getLabel()).count(tally.getMet()).count(tally.getRequired());
        sheet.figure(figure.getRate()).nextLine();
      }
    }
    for (Figure figure : headline.getFigures()) {
      if (figure.getUnknown() > 0) {
        String label = figure.getLabel() + say(Wording.COLON) + say(Wording.UNKNOWN);
        overviewLine(sheet, label, figure.getUnknown());
      }
    }
    if (bulletin.getRemark().isPresent()) {
      overviewLine(sheet, say(Wording.ROWS_LEFT_OUT), bulletin.getOptions().getRowsLeftOut());
    }
  }

  private static void overviewLine(Sheet sheet, String label, long count) {
    sheet.text(label).count(count).blank().blank().nextLine();
  }

  private void addRanking(UnitTable table) {
    boolean counted = table.getTotal().getLead().getTally().isPresent();
    Columns columns = new Columns();
    columns.add(RANK_WIDTH, words(Wording.RANK, Wording.PREVIOUS_RANK, Wording.MOVEMENT));
    columns.add(15, words(Wording.CODE)).add(NAME_WIDTH, words(Wording.UNIT));
    columns.add(COUNT_WIDTH, Collections.singletonList(table.getLeadLabel()));
    columns.add(8, words(Wording.LAGGING_COLUMN));
    if (counted) {
      columns.add(COUNT_WIDTH, words(Wording.MET, Wording.REQUIRED));
    }
    columns.add(COUNT_WIDTH, words(Wording.CADRES, Wording.BUSINESSES_SHORT));
    columns.add(COUNT_WIDTH, words(Wording.RATIO, Wording.MEDIUM_OR_HIGH_RISK_SHORT));
    for (String indicator : table.getShortLabels()) {
      String of = indicator + say(Wording.COLON);
      columns.add(COUNT_WIDTH, Arrays.asList(of + say(Wording.MET), of + say(Wording.REQUIRED)));
      columns.add(COUNT_WIDTH, Collections.singletonList(indicator));
      columns.add(RANK_WIDTH, Collections.singletonList(of + say(Wording.RANK)));
    }
    Wording name =
        table.isTerritorial()
            ? Wording.SHEET_RANKING_TERRITORIAL
            : Wording.SHEET_RANKING_ENTERPRISE;
    Sheet sheet = new Sheet(workbook, say(name), columns.widths()).landscape();
    begin(sheet);
    sheet.head(5, columns.names);
    table.getLines().forEach(line -> rankingLine(sheet.lagging(line.getLead().isLagging()), line));
    table.getUnranked().forEach(line -> rankingLine(sheet, line));
    rankingLine(sheet.total(), table.getTotal());
  }

  private void rankingLine(Sheet sheet, UnitLine line) {
    RankedLine lead = line.getLead();
    sheet.rank(lead.getRank()).rank(lead.getPreviousRank()).movement(lead.getMovement());
    sheet.text(lead.getCode().getValue()).text(lead.getName()).figure(lead.getMeasure());
    sheet.text(lead.isLagging() ? say(Wording.YES) : "");
    if (lead.getTally().isPresent()) {
      counts(sheet, lead);
    }
    sheet.count(line.getRow().getCadres()).count(line.getRow().getBusinesses());
    sheet.figure(line.getRatio());
    sheet.count(line.getRow().getMediumOrHighRisk(bulletin.getOverview().getFilter()));
    for (RankedLine rate : line.getRates()) {
      counts(sheet, rate).figure(rate.getMeasure()).rank(rate.getRank());
    }
    sheet.nextLine();
  }

  /** The names of a sheet's columns with their widths. */
  private static final class Columns {

    private final List<String> names = new ArrayList<>();
    private final List<Integer> widths = new ArrayList<>();

    Columns add(int width, List<String> ofThatWidth) {
      names.addAll(ofThatWidth);
      ofThatWidth.forEach(name -> widths.add(width));
      return this;
    }

    int[] widths() {
      return widths.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private void addIndicators() {
    List<String> names =
        words(
            Wording.INDICATOR,
            Wording.FILTER,
            Wording.RANK,
            Wording.PREVIOUS_RANK,
            Wording.MOVEMENT,
            Wording.CODE,
            Wording.UNIT,
            Wording.MET,
            Wording.REQUIRED,
            Wording.SHORTFALL,
            Wording.RATE,
            Wording.LAGGING_COLUMN);
    if (hasUnknown) {
      names.add(say(Wording.UNKNOWN));
    }
    Sheet sheet =
        new Sheet(
                workbook,
                say(Wording.SHEET_INDICATORS),
                Arrays.copyOf(INDICATOR_WIDTHS, names.size()))
            .landscape();
    begin(sheet);
    sheet.head(2, names);
    bulletin.getIndicatorRankings().forEach(table -> indicatorLines(sheet, table));
    for (UnitTable detail : bulletin.getDetails()) {
      detail
          .getIndicators()
          .forEach(
              indicator ->
                  indicatorLines(sheet, bulletin.getRanking(indicator, detail.getFilter())));
    }
  }

  private void indicatorLines(Sheet sheet, RankingTable table) {
    for (RankedLine line : table.getLines()) {
      indicatorLine(sheet.lagging(line.isLagging()), table, line);
    }
    if (bulletin.getOverview().getElsewhere().isPresent()) {
      indicatorLine(sheet, table, table.getElsewhere());
    }
    indicatorLine(sheet.total(), table, table.getTotal());
  }

  private void indicatorLine(Sheet sheet, RankingTable table, RankedLine line) {
    sheet.text(table.getLabel()).text(printing.head(table.getFilter().getLabel()));
    sheet.rank(line.getRank()).rank(line.getPreviousRank()).movement(line.getMovement());
    sheet.text(line.getCode().getValue()).text(line.getName());
    counts(sheet, line).count(line.getTally().map(Tally::getShortfall).orElse(0L));
    sheet.figure(line.getMeasure()).text(line.isLagging() ? say(Wording.YES) : "");
    if (hasUnknown) {
      sheet.count(line.getUnknown());
    }
    sheet.nextLine();
  }

  private static Sheet counts(Sheet sheet, RankedLine line) {
    Tally tally = line.getTally().orElse(Tally.ZERO);
    return sheet.count(tally.getMet()).count(tally.getRequired());
  }

  private void addBreakdown(Breakdown breakdown) {
    List<String> names =
        words(Wording.FILTER, Wording.BUSINESSES_SHORT, Wording.MEDIUM_OR_HIGH_RISK_SHORT);
    for (String indicator : breakdown.getShortLabels()) {
      String of = indicator + say(Wording.COLON);
      names.addAll(Arrays.asList(of + say(Wording.MET), of + say(Wording.REQUIRED), indicator));
    }
    int[] widths = new int[names.size()];
    Arrays.fill(widths, COUNT_WIDTH);
    widths[0] = NAME_WIDTH;
    Sheet sheet =
        new Sheet(
                workbook,
                say(
                    breakdown.isTerritorial()
                        ? Wording.SHEET_BREAKDOWN_TERRITORIAL
                        : Wording.SHEET_BREAKDOWN_ENTERPRISE),
                widths)
            .landscape();
    begin(sheet);
    sheet.head(1, names);
    breakdown.getByLine().forEach(line -> breakdownLine(sheet, line));
    breakdown.getByGrade().forEach(line -> breakdownLine(sheet, line));
    breakdownLine(sheet.total(), breakdown.getTotal());
  }

  private static void breakdownLine(Sheet sheet, BreakdownLine line) {
    sheet.text(line.getLabel()).count(line.getBusinesses()).count(line.getMediumOrHighRisk());
    for (Figure figure : line.getFigures()) {
      sheet.count(figure.getTally().getMet()).count(figure.getTally().getRequired());
      sheet.figure(figure.getRate());
    }
    sheet.nextLine();
  }

  private void addNotes() {
    Sheet sheet = new Sheet(workbook, say(Wording.SHEET_NOTES), 20, 90);
    begin(sheet);
    sheet.head(0, words(Wording.ITEM, Wording.CONTENT));
    for (Note note : bulletin.getNotes()) {
      sheet.text(note.getLabel()).wrapped(note.getContent()).nextLine();
    }
  }

  private void begin(Sheet sheet) {
    sheet.title(bulletin.getTitle());
    sheet.subtitle(
        say(Wording.DISPATCH_DATE)
            + say(Wording.COLON)
            + bulletin.getDateText()
            + bulletin
                .getIssuer()
                .map(issuer -> "   " + say(Wording.ISSUED_BY) + say(Wording.COLON) + issuer)
                .orElse(""));
  }

  private List<String> words(Wording... wordings) {
    return Arrays.stream(wordings).map(this::say).collect(Collectors.toCollection(ArrayList::new));
  }

  private String say(Wording wording) {
    return printing.say(wording);
  }
}
