package org.liangze.exchange.bulletin;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Measure;
import org.liangze.model.figure.Ranking;
import org.liangze.model.figure.Rate;
import org.liangze.model.figure.Score;
import org.liangze.model.figure.Standing;
import org.liangze.model.jurisdiction.JurisdictionCode;

/** Puts the rankings of a dispatch into printed lines: the one place where a cell gets its text. */
final class Rankings {

  private final DailyDispatch dispatch;
  private final Printing printing;

  Rankings(DailyDispatch dispatch, Printing printing) {
    this.dispatch = dispatch;
    this.printing = printing;
  }

  RankingTable by(Indicator indicator, BusinessFilter filter) {
    Counted total = Counted.of(dispatch.getTotal(), indicator, filter);
    Counted elsewhere = Counted.of(dispatch.getElsewhere(), indicator, filter);
    Ranking<JurisdictionCode, Rate> ranking = dispatch.getRanking(indicator, filter);
    BigDecimal greatest = greatest(ranking, total.getRate(), this::percent);
    return new RankingTable(
        Optional.of(indicator),
        filter,
        printing.head(indicator.getLabel()),
        lines(
            ranking,
            dispatch.getLaggards(indicator, filter),
            code -> Optional.of(Counted.of(dispatch.getRows().get(code), indicator, filter)),
            rate -> bar(percent(rate), greatest)),
        unranked(Wording.ELSEWHERE, Optional.of(elsewhere), elsewhere.getRate(), null),
        unranked(
            Wording.TOTAL,
            Optional.of(total),
            total.getRate(),
            bar(percent(total.getRate()), greatest)),
        printing);
  }

  RankingTable byScore(BusinessFilter filter) {
    Score total = dispatch.getScore(filter);
    Ranking<JurisdictionCode, Score> ranking = dispatch.getScoreRanking(filter);
    BigDecimal greatest = greatest(ranking, total, this::percent);
    return new RankingTable(
        Optional.empty(),
        filter,
        printing.say(Wording.SCORE),
        lines(
            ranking,
            dispatch.getScoreLaggards(filter),
            code -> Optional.empty(),
            score -> bar(percent(score), greatest)),
        RankedLine.unranked(
            whole(), printing.say(Wording.ELSEWHERE), Optional.empty(), "", RankedLine.NONE, null),
        unranked(Wording.TOTAL, Optional.empty(), total, bar(percent(total), greatest)),
        printing);
  }

  private <M extends Measure<M>> List<RankedLine> lines(
      Ranking<JurisdictionCode, M> ranking,
      List<Standing<JurisdictionCode, M>> laggards,
      Function<JurisdictionCode, Optional<Counted>> countedOf,
      Function<M, @Nullable Bar> barOf) {
    Set<JurisdictionCode> lagging =
        laggards.stream().map(Standing::getKey).collect(Collectors.toSet());
    return ranking.getStandings().stream()
        .map(
            standing ->
                RankedLine.ranked(
                    standing,
                    Printing.clean(dispatch.getUnits().get(standing.getKey()).getName()),
                    countedOf.apply(standing.getKey()),
                    unknown(countedOf.apply(standing.getKey())),
                    printing.measure(standing.getMeasure()),
                    lagging.contains(standing.getKey()),
                    barOf.apply(standing.getMeasure())))
        .collect(Collectors.toList());
  }

  private RankedLine unranked(
      Wording name, Optional<Counted> counted, Measure<?> measure, @Nullable Bar bar) {
    return RankedLine.unranked(
        whole(), printing.say(name), counted, unknown(counted), printing.measure(measure), bar);
  }

  private String unknown(Optional<Counted> counted) {
    return printing.unknown(counted.map(Counted::getUnknown).orElse(0L));
  }

  private JurisdictionCode whole() {
    return dispatch.getJurisdiction().getCode();
  }

  private static <M extends Measure<M>> BigDecimal greatest(
      Ranking<JurisdictionCode, M> ranking, M total, Function<M, Optional<BigDecimal>> percentOf) {
    BigDecimal greatest = percentOf.apply(total).orElse(BigDecimal.ZERO);
    for (Standing<JurisdictionCode, M> standing : ranking.getStandings()) {
      greatest = greatest.max(percentOf.apply(standing.getMeasure()).orElse(BigDecimal.ZERO));
    }
    return greatest;
  }

  private static @Nullable Bar bar(Optional<BigDecimal> percent, BigDecimal greatest) {
    return percent.map(value -> Bar.of(value, greatest)).orElse(null);
  }

  private Optional<BigDecimal> percent(Rate rate) {
    return rate.toPercent(dispatch.getDecimals());
  }

  private Optional<BigDecimal> percent(Score score) {
    return score.isApplicable()
        ? Optional.of(new BigDecimal(score.toText(dispatch.getDecimals())))
        : Optional.empty();
  }
}
