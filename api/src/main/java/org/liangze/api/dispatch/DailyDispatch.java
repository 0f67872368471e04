package org.liangze.api.dispatch;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Measure;
import org.liangze.model.figure.Ranking;
import org.liangze.model.figure.RankingMethod;
import org.liangze.model.figure.Rate;
import org.liangze.model.figure.Score;
import org.liangze.model.figure.Standing;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.DatedValue;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/**
 * The daily dispatch (日调度) of one jurisdiction: the counts of each of its units, their hard ranking
 * (硬排名), and who lags behind.
 *
 * <p>Example: Inner Mongolia on 2022-12-20, twelve cities and leagues. Whatever is printed follows
 * from these counts: rates and ranks are computed from them exactly.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class DailyDispatch {

  /** The others' rates would give a score, but not that of all indicators. */
  private static final Score NO_SCORE = Score.of(Collections.emptyMap(), Collections.emptyMap());

  DailyDispatch() {}

  /** Returns the day. */
  public abstract LocalDate getDate();

  /** Returns the jurisdiction. */
  public abstract Jurisdiction getJurisdiction();

  /** Returns the revision of the ledger from which everything was counted. */
  public abstract long getRevision();

  /** Returns the version of the tree of divisions; empty if it has none. */
  public abstract String getTreeVersion();

  /** Returns the policy by which was judged. */
  public abstract PolicyPack getPolicy();

  /** Returns the indicators, in the order in which they are printed. */
  public abstract List<Indicator> getIndicators();

  /** Returns the units, by code. */
  @Value.NaturalOrder
  public abstract SortedMap<JurisdictionCode, Jurisdiction> getUnits();

  /** Returns the counts of each unit, by code. */
  @Value.NaturalOrder
  public abstract SortedMap<JurisdictionCode, DispatchRow> getRows();

  /**
   * Returns the counts of what lies in none of the units, such as the jurisdiction's own cadres.
   */
  public abstract DispatchRow getElsewhere();

  /**
   * Returns the counts of the whole jurisdiction: the sum of the units and of what is elsewhere.
   */
  public abstract DispatchRow getTotal();

  /**
   * Returns how many businesses and cadres of the ledger stand in jurisdictions that the tree does
   * not know, and so are counted nowhere; 0 where the tree is complete.
   */
  public abstract long getUnlocated();

  /** Returns the dispatch against which ranks have moved. */
  public abstract Optional<DailyDispatch> getEarlier();

  /** Returns the region's own term for a tier, such as 旗县(市、区). */
  public final Text getLabel(Tier tier) {
    return getPolicy().get(PolicyParameters.label(tier), getDate());
  }

  /** Returns the decimals with which figures are printed. */
  @Value.Lazy
  public int getDecimals() {
    return getPolicy().get(PolicyParameters.FIGURE_DECIMALS, getDate());
  }

  /** Returns how ties are numbered. */
  @Value.Lazy
  public RankingMethod getRankingMethod() {
    return getPolicy().get(PolicyParameters.RANKING_METHOD, getDate());
  }

  /** Returns the weight of an indicator in the score; 0 where the policy gives it none. */
  public final int getWeight(Indicator indicator) {
    return getPolicy()
        .find(PolicyParameters.weight(indicator), getDate())
        .map(DatedValue::getValue)
        .orElse(0);
  }

  /**
   * Returns the ranking of the units by an indicator, with movements since the earlier dispatch. A
   * unit of which anything is unknown has no rate and so no rank.
   */
  public final Ranking<JurisdictionCode, Rate> getRanking(
      Indicator indicator, BusinessFilter filter) {
    Ranking<JurisdictionCode, Rate> ranking = rank(row -> row.getRate(indicator, filter));
    return getEarlier()
        .filter(earlier -> earlier.getIndicators().contains(indicator))
        .map(earlier -> ranking.against(earlier.getRanking(indicator, filter)))
        .orElse(ranking);
  }

  /**
   * Returns the ranking of the units by the weighted score, with movements. A unit of which
   * anything with a weight is unknown has no score and so no rank.
   */
  public final Ranking<JurisdictionCode, Score> getScoreRanking(BusinessFilter filter) {
    Ranking<JurisdictionCode, Score> ranking = rank(row -> score(row, filter));
    return getEarlier()
        .map(earlier -> ranking.against(earlier.getScoreRanking(filter)))
        .orElse(ranking);
  }

  /** Returns the weighted score of the whole jurisdiction; n/a if anything of it is unknown. */
  public final Score getScore(BusinessFilter filter) {
    return score(getTotal(), filter);
  }

  /**
   * Returns the units that lag behind by an indicator (后进单位): those on the last places, as many as
   * the policy says, ties included, unless nothing is left to do there.
   */
  public final List<Standing<JurisdictionCode, Rate>> getLaggards(
      Indicator indicator, BusinessFilter filter) {
    return laggards(getRanking(indicator, filter)).stream()
        .filter(
            standing ->
                getRows().get(standing.getKey()).getTally(indicator, filter).getShortfall() > 0)
        .collect(Collectors.toList());
  }

  /** Returns the units on the last places by the weighted score, unless all its rates are full. */
  public final List<Standing<JurisdictionCode, Score>> getScoreLaggards(BusinessFilter filter) {
    return laggards(getScoreRanking(filter)).stream()
        .filter(standing -> isShort(getRows().get(standing.getKey()), filter))
        .collect(Collectors.toList());
  }

  private <M extends Measure<M>> Ranking<JurisdictionCode, M> rank(Function<DispatchRow, M> by) {
    Map<JurisdictionCode, M> measures = new HashMap<>();
    getRows().forEach((code, row) -> measures.put(code, by.apply(row)));
    return Ranking.of(getRankingMethod(), measures);
  }

  private Score score(DispatchRow row, BusinessFilter filter) {
    Map<Indicator, Rate> rates = new LinkedHashMap<>();
    Map<Indicator, Integer> weights = new HashMap<>();
    for (Indicator indicator : getIndicators()) {
      int weight = getWeight(indicator);
      if (weight > 0 && row.getUnknown(indicator, filter) > 0) {
        return NO_SCORE;
      }
      rates.put(indicator, row.getRate(indicator, filter));
      weights.put(indicator, weight);
    }
    return Score.of(rates, weights);
  }

  private boolean isShort(DispatchRow row, BusinessFilter filter) {
    return getIndicators().stream()
        .anyMatch(
            indicator ->
                getWeight(indicator) > 0 && row.getTally(indicator, filter).getShortfall() > 0);
  }

  /** The ranked units from the first of the last places on, so that a tie is never cut in two. */
  private <M extends Measure<M>> List<Standing<JurisdictionCode, M>> laggards(
      Ranking<JurisdictionCode, M> ranking) {
    List<Standing<JurisdictionCode, M>> ranked =
        ranking.getStandings().stream()
            .filter(standing -> standing.getRank().isPresent())
            .collect(Collectors.toList());
    int places = getPolicy().get(PolicyParameters.LAGGARD_PLACES, getDate());
    int first = Math.max(0, ranked.size() - places);
    if (places == 0 || ranked.isEmpty()) {
      return ranked.subList(0, 0);
    }
    M bound = ranked.get(first).getMeasure();
    return ranked.stream()
        .filter(standing -> standing.getMeasure().compareTo(bound) <= 0)
        .collect(Collectors.toList());
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link DailyDispatch}. */
  public static final class Builder extends ImmutableDailyDispatch.Builder {
    Builder() {}
  }
}
