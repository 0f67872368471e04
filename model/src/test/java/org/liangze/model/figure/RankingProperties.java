package org.liangze.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RankingProperties {

  /** Few different rates, so that there are many ties, also between 1/2 and 2/4. */
  @Provide
  Arbitrary<Map<String, Rate>> measures() {
    Arbitrary<Rate> rates =
        Combinators.combine(Arbitraries.longs().between(0, 4), Arbitraries.longs().between(0, 4))
            .as(Rate::of);
    Arbitrary<String> keys = Arbitraries.strings().numeric().ofLength(2);
    return Arbitraries.maps(keys, rates).ofMaxSize(20);
  }

  @Property
  void theOrderOfTheRowsChangesNothing(
      @ForAll("measures") Map<String, Rate> measures,
      @ForAll RankingMethod method,
      @ForAll Random random) {
    List<Map.Entry<String, Rate>> rows = new ArrayList<>(measures.entrySet());
    Collections.shuffle(rows, random);
    Map<String, Rate> shuffled = new LinkedHashMap<>();
    rows.forEach(row -> shuffled.put(row.getKey(), row.getValue()));
    assertThat(Ranking.of(method, shuffled)).isEqualTo(Ranking.of(method, measures));
  }

  @Property
  void inACompetitionTheRankIsOneMoreThanHowManyAreBetter(
      @ForAll("measures") Map<String, Rate> measures) {
    for (Standing<String, Rate> standing : ranked(RankingMethod.COMPETITION, measures)) {
      long better =
          measures.values().stream().filter(r -> r.compareTo(standing.getMeasure()) > 0).count();
      assertThat(standing.getRank().orElseThrow()).isEqualTo((int) better + 1);
    }
  }

  @Property
  void aDenseRankIsOneMoreThanHowManyDifferentOnesAreBetter(
      @ForAll("measures") Map<String, Rate> measures) {
    TreeSet<Integer> ranks = new TreeSet<>();
    for (Standing<String, Rate> standing : ranked(RankingMethod.DENSE, measures)) {
      long better =
          measures.values().stream()
              .filter(r -> r.compareTo(standing.getMeasure()) > 0)
              .distinct()
              .count();
      assertThat(standing.getRank().orElseThrow()).isEqualTo((int) better + 1);
      ranks.add(standing.getRank().orElseThrow());
    }
    if (!ranks.isEmpty()) {
      assertThat(ranks.first()).isEqualTo(1);
      assertThat(ranks.last()).isEqualTo(ranks.size());
    }
  }

  @Property
  void ordinalRanksRunThroughWithTiesInKeyOrder(@ForAll("measures") Map<String, Rate> measures) {
    List<Standing<String, Rate>> standings = ranked(RankingMethod.ORDINAL, measures);
    for (int i = 0; i < standings.size(); i++) {
      assertThat(standings.get(i).getRank()).hasValue(i + 1);
    }
    assertThat(standings)
        .isSortedAccordingTo(
            Comparator.comparing((Standing<String, Rate> s) -> s.getMeasure())
                .reversed()
                .thenComparing(Standing::getKey));
  }

  @Property
  void whatDoesNotApplyStandsLastWithoutARank(
      @ForAll("measures") Map<String, Rate> measures, @ForAll RankingMethod method) {
    List<Standing<String, Rate>> standings = Ranking.of(method, measures).getStandings();
    assertThat(standings).hasSameSizeAs(measures.keySet());
    int ranked = ranked(method, measures).size();
    for (int i = 0; i < standings.size(); i++) {
      Standing<String, Rate> standing = standings.get(i);
      assertThat(standing.getMeasure().isApplicable()).isEqualTo(i < ranked);
      assertThat(standing.getRank().isPresent()).isEqualTo(i < ranked);
      if (i > ranked) {
        assertThat(standing.getKey()).isGreaterThan(standings.get(i - 1).getKey());
      }
    }
  }

  @Property
  void movementIsThePreviousRankLessThePresentOne(
      @ForAll("measures") Map<String, Rate> before,
      @ForAll("measures") Map<String, Rate> after,
      @ForAll RankingMethod method) {
    Ranking<String, Rate> earlier = Ranking.of(method, before);
    Ranking<String, Rate> now = Ranking.of(method, after);
    Ranking<String, Rate> moved = now.against(earlier);
    for (Standing<String, Rate> standing : moved.getStandings()) {
      Standing<String, Rate> present = now.find(standing.getKey()).orElseThrow();
      assertThat(standing.getRank()).isEqualTo(present.getRank());
      Integer then =
          earlier
              .find(standing.getKey())
              .filter(s -> s.getRank().isPresent())
              .map(s -> s.getRank().getAsInt())
              .orElse(null);
      if (then == null || standing.getRank().isEmpty()) {
        assertThat(standing.getMovement()).isEmpty();
      } else {
        assertThat(standing.getPreviousRank()).hasValue(then);
        assertThat(standing.getMovement()).hasValue(then - standing.getRank().getAsInt());
      }
    }
  }

  @Example
  void tiesAreNumberedByTheMethod() {
    Map<String, Rate> measures =
        Map.of(
            "1501", Rate.of(9, 10),
            "1502", Rate.of(10, 10),
            "1503", Rate.of(18, 20),
            "1504", Rate.of(8, 10),
            "1505", Rate.of(0, 0));
    assertThat(Ranking.of(RankingMethod.COMPETITION, measures))
        .hasToString("[1 1502 10/10, 2 1501 9/10, 2 1503 18/20, 4 1504 8/10, - 1505 0/0]");
    assertThat(Ranking.of(RankingMethod.DENSE, measures))
        .hasToString("[1 1502 10/10, 2 1501 9/10, 2 1503 18/20, 3 1504 8/10, - 1505 0/0]");
    assertThat(Ranking.of(RankingMethod.ORDINAL, measures))
        .hasToString("[1 1502 10/10, 2 1501 9/10, 3 1503 18/20, 4 1504 8/10, - 1505 0/0]");
  }

  private static List<Standing<String, Rate>> ranked(
      RankingMethod method, Map<String, Rate> measures) {
    return Ranking.of(method, measures).getStandings().stream()
        .filter(standing -> standing.getRank().isPresent())
        .toList();
  }
}
