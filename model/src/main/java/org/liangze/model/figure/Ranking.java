package org.liangze.model.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A ranking (排名): the higher the measure, the better the rank.
 *
 * <p>Example: rates 100 %, 90 %, 90 %, 80 % rank 1-2-2-4 by the default method. Ties stand in key
 * order; what is n/a stands last and has no rank. The order in which the rows came changes nothing.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <K> who is ranked, as a rule a jurisdiction code
 * @param <M> by what: {@link Rate}, {@link Ratio} or {@link Score}
 */
public final class Ranking<K extends Comparable<K>, M extends Measure<M>> {

  private final RankingMethod method;
  private final List<Standing<K, M>> standings;
  private final Map<K, Standing<K, M>> byKey;

  private Ranking(RankingMethod method, List<Standing<K, M>> standings) {
    this.method = method;
    this.standings = Collections.unmodifiableList(standings);
    this.byKey = new HashMap<>(standings.size() * 2);
    for (Standing<K, M> standing : standings) {
      byKey.put(standing.getKey(), standing);
    }
  }

  /** Returns the ranking of these measures. */
  public static <K extends Comparable<K>, M extends Measure<M>> Ranking<K, M> of(
      RankingMethod method, Map<K, M> measures) {
    List<Map.Entry<K, M>> sorted = new ArrayList<>(measures.entrySet());
    sorted.sort(
        Comparator.comparing((Map.Entry<K, M> entry) -> entry.getValue())
            .reversed()
            .thenComparing(Map.Entry::getKey));
    List<Standing<K, M>> standings = new ArrayList<>(sorted.size());
    int rank = 0;
    for (int i = 0; i < sorted.size(); i++) {
      M measure = sorted.get(i).getValue();
      boolean tied = i > 0 && sorted.get(i - 1).getValue().compareTo(measure) == 0;
      rank = next(method, rank, i, tied);
      int given = measure.isApplicable() ? rank : Standing.UNRANKED;
      standings.add(new Standing<>(sorted.get(i).getKey(), measure, given, Standing.UNRANKED));
    }
    return new Ranking<>(method, standings);
  }

  private static int next(RankingMethod method, int rank, int position, boolean tied) {
    switch (method) {
      case ORDINAL:
        return position + 1;
      case DENSE:
        return tied ? rank : rank + 1;
      default:
        return tied ? rank : position + 1;
    }
  }

  /** Returns this ranking with the ranks of an earlier one, and so with movements. */
  public Ranking<K, M> against(Ranking<K, ?> earlier) {
    List<Standing<K, M>> moved = new ArrayList<>(standings.size());
    for (Standing<K, M> standing : standings) {
      int previous =
          earlier
              .find(standing.getKey())
              .map(then -> then.getRank().orElse(Standing.UNRANKED))
              .orElse(Standing.UNRANKED);
      moved.add(standing.withPreviousRank(previous));
    }
    return new Ranking<>(method, moved);
  }

  public RankingMethod getMethod() {
    return method;
  }

  /** Returns the standings, best first, ties in key order, n/a last. */
  public List<Standing<K, M>> getStandings() {
    return standings;
  }

  /** Returns the standing of one key. */
  public Optional<Standing<K, M>> find(K key) {
    return Optional.ofNullable(byKey.get(key));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Ranking
        && ((Ranking<?, ?>) other).method == method
        && ((Ranking<?, ?>) other).standings.equals(standings);
  }

  @Override
  public int hashCode() {
    return standings.hashCode();
  }

  @Override
  public String toString() {
    return standings.toString();
  }
}
