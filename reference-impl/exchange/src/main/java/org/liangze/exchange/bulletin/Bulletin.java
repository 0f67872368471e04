package org.liangze.exchange.bulletin;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;

/**
 * A bulletin (通报) of a daily dispatch: everything that is printed, in one language, for all
 * writers.
 *
 * <p>Example: Inner Mongolia on 2022-12-20, the headline, twelve cities and leagues ranked by score
 * and by each indicator, those that lag behind, the food lines and grades, and the notes by which a
 * reader can recompute each figure from the counts. It names no cadre.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Bulletin {

  private final DailyDispatch dispatch;
  private final BulletinOptions options;
  private final Printing printing;
  private final Rankings rankings;
  private final Headline headline;
  private final UnitTable overview;
  private final List<UnitTable> details;
  private final List<RankingTable> indicatorRankings;
  private final Breakdown breakdown;
  private final List<Breakdown> breakdowns;

  private Bulletin(DailyDispatch dispatch, BulletinOptions options) {
    this.dispatch = dispatch;
    this.options = options;
    this.printing = new Printing(options.getLocale(), dispatch.getDecimals());
    this.rankings = new Rankings(dispatch, printing);
    this.headline = Headline.of(dispatch, printing);
    UnitTables tables = new UnitTables(dispatch, printing, rankings);
    this.overview = tables.under(BusinessFilter.ALL);
    this.details =
        Collections.unmodifiableList(
            options.getDetails().stream().map(tables::under).collect(Collectors.toList()));
    this.indicatorRankings =
        Collections.unmodifiableList(
            dispatch.getIndicators().stream()
                .map(indicator -> getRanking(indicator, BusinessFilter.ALL))
                .collect(Collectors.toList()));
    this.breakdown = Breakdown.of(dispatch, printing);
    this.breakdowns = Collections.unmodifiableList(Breakdown.parts(dispatch, printing));
  }

  /** Returns the bulletin of a dispatch in Chinese. */
  public static Bulletin of(DailyDispatch dispatch) {
    return of(dispatch, BulletinOptions.builder().build());
  }

  public static Bulletin of(DailyDispatch dispatch, BulletinOptions options) {
    return new Bulletin(dispatch, options);
  }

  /** Returns the counts from which all figures follow. */
  public DailyDispatch getDispatch() {
    return dispatch;
  }

  public BulletinOptions getOptions() {
    return options;
  }

  /** Returns the language as a tag for documents: {@code zh-CN} or {@code en}. */
  public String getLanguage() {
    return (printing.isChinese() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH).toLanguageTag();
  }

  public String getTitle() {
    return Printing.clean(
        options.getTitle().orElseGet(() -> printing.say(Wording.TITLE, getJurisdictionName())));
  }

  /** Returns the office that issues the bulletin; empty if none was given. */
  public Optional<String> getIssuer() {
    return options.getIssuer().map(Printing::clean);
  }

  public String getJurisdictionName() {
    return Printing.clean(dispatch.getJurisdiction().getName());
  }

  /** Returns the day as printed, such as 2022年12月20日. */
  public String getDateText() {
    return printing.date(dispatch.getDate());
  }

  public Headline getHeadline() {
    return headline;
  }

  /** Returns the paragraphs that sum the day up in words. */
  public List<String> getSummary() {
    return new Summary(this, printing).getParagraphs();
  }

  /** Returns what to know before the figures are read: that rows of the input were left out. */
  public Optional<String> getRemark() {
    long leftOut = options.getRowsLeftOut();
    return leftOut == 0
        ? Optional.empty()
        : Optional.of(printing.say(Wording.ROWS_LEFT_OUT_TEXT, Printing.number(leftOut)));
  }

  /**
   * Returns what cannot be told (无法判定), a sentence for each indicator of which anything is unknown:
   * how many, and why. Empty as a rule.
   */
  public List<String> getUnknownRemarks() {
    return dispatch.getIndicators().stream()
        .filter(indicator -> dispatch.getTotal().getUnknown(indicator, BusinessFilter.ALL) > 0)
        .map(this::unknownRemark)
        .collect(Collectors.toList());
  }

  private String unknownRemark(Indicator indicator) {
    DispatchRow total = dispatch.getTotal();
    String reasons =
        total.getUnknownByReason(indicator, BusinessFilter.ALL).entrySet().stream()
            .map(
                reason ->
                    printing.say(
                        Wording.UNKNOWN_REASON,
                        printing.say(reason.getKey().getText()),
                        Printing.number(reason.getValue())))
            .collect(Collectors.joining(printing.say(Wording.LIST_SEMICOLON)));
    return printing.say(
        Wording.UNKNOWN_TEXT,
        printing.head(indicator.getLabel()),
        Printing.number(total.getUnknown(indicator, BusinessFilter.ALL)),
        reasons);
  }

  /** Returns all units with all their figures, over all businesses, best score first. */
  public UnitTable getOverview() {
    return overview;
  }

  /** Returns the same for each filter that the options ask for. */
  public List<UnitTable> getDetails() {
    return details;
  }

  /** Returns the ranking by each indicator over all businesses or cadres. */
  public List<RankingTable> getIndicatorRankings() {
    return indicatorRankings;
  }

  /** Returns the ranking by an indicator under any filter. */
  public RankingTable getRanking(Indicator indicator, BusinessFilter filter) {
    return rankings.by(indicator, filter);
  }

  /** Returns the ranking by the weighted score under any filter. */
  public RankingTable getScoreRanking(BusinessFilter filter) {
    return rankings.byScore(filter);
  }

  /** Returns the food lines and grades of the whole jurisdiction. */
  public Breakdown getBreakdown() {
    return breakdown;
  }

  /** Returns the same by responsibility. */
  public List<Breakdown> getBreakdowns() {
    return breakdowns;
  }

  /** Returns the built-in indicators that were not counted (未统计的指标), in their order. */
  public List<Indicator> getNotCounted() {
    return Indicator.builtIn().stream()
        .filter(indicator -> !dispatch.getIndicators().contains(indicator))
        .collect(Collectors.toList());
  }

  /** Returns whether any unit lags behind by any indicator. */
  public boolean hasLaggards() {
    return indicatorRankings.stream().anyMatch(table -> !table.getLaggards().isEmpty());
  }

  /** Returns from what and how the figures were computed. */
  public List<Note> getNotes() {
    return new Notes(this, printing).getAll();
  }

  /** Returns the notes by which an issue is told from others, besides its day. */
  public List<Note> getIssueNotes() {
    return new Notes(this, printing).getIssue();
  }

  Printing getPrinting() {
    return printing;
  }
}
