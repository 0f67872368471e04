package org.liangze.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liangze.model.InvalidValueException;

class ScoreProperties {

  record Weighted(long met, long required, int weight) {
    boolean counts() {
      return required != 0 && weight != 0;
    }
  }

  @Provide
  Arbitrary<List<Weighted>> weighted() {
    Arbitrary<Long> counts =
        Arbitraries.oneOf(Arbitraries.longs(), Arbitraries.longs().between(-3, 5));
    return Combinators.combine(counts, counts, Arbitraries.integers().between(0, 4))
        .as(Weighted::new)
        .list()
        .ofMaxSize(6);
  }

  @Property(tries = 2000)
  void aScoreIsTheWeightedMeanOfTheRatesThatApply(@ForAll("weighted") List<Weighted> all) {
    List<Weighted> counted = all.stream().filter(Weighted::counts).toList();
    Score score = scoreOf(all);
    if (counted.isEmpty()) {
      assertThat(score.isApplicable()).isFalse();
      assertThat(score.toText(2)).isEqualTo("n/a");
      return;
    }
    // Over the product of all denominators each share is a whole number.
    BigInteger common = BigInteger.ONE;
    for (Weighted one : counted) {
      common = common.multiply(BigInteger.valueOf(one.required()));
    }
    BigInteger sum = BigInteger.ZERO;
    BigInteger weights = BigInteger.ZERO;
    for (Weighted one : counted) {
      BigInteger weight = BigInteger.valueOf(one.weight());
      sum =
          sum.add(
              common
                  .divide(BigInteger.valueOf(one.required()))
                  .multiply(BigInteger.valueOf(one.met()))
                  .multiply(weight));
      weights = weights.add(weight);
    }
    BigInteger[] printed = printedFraction(score);
    assertThat(printed[0].multiply(common.multiply(weights))).isEqualTo(printed[1].multiply(sum));
    assertThat(printed[1].signum()).isPositive();
  }

  @Property
  void scoresCompareAsTheirFractionsDo(
      @ForAll("weighted") List<Weighted> one, @ForAll("weighted") List<Weighted> other) {
    Score a = scoreOf(one);
    Score b = scoreOf(other);
    int expected;
    if (!a.isApplicable() || !b.isApplicable()) {
      expected = Boolean.compare(a.isApplicable(), b.isApplicable());
    } else {
      BigInteger[] x = printedFraction(a);
      BigInteger[] y = printedFraction(b);
      expected = x[0].multiply(y[1]).compareTo(y[0].multiply(x[1]));
    }
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
    assertThat(a.equals(b)).isEqualTo(expected == 0);
  }

  @Property
  void oneRateAloneScoresItsPercentage(@ForAll long met, @ForAll long required) {
    Rate rate = Rate.of(met, required);
    Score score = Score.of(Map.of("only", rate), Map.of("only", 3));
    assertThat(score.toText(4)).isEqualTo(rate.toText(4).replace("%", ""));
  }

  @Example
  void aRateThatDoesNotApplyLeavesItsWeightToTheOthers() {
    Map<String, Integer> weights = Map.of("a", 2, "b", 1, "c", 5);
    assertThat(Score.of(Map.of("a", Rate.of(9, 10), "b", Rate.of(6, 10)), weights).toText(2))
        .isEqualTo("80.00");
    assertThat(
            Score.of(Map.of("a", Rate.of(9, 10), "b", Rate.of(6, 10), "c", Rate.of(0, 0)), weights)
                .toText(2))
        .isEqualTo("80.00");
    assertThat(Score.of(Map.of("d", Rate.of(9, 10)), weights).isApplicable()).isFalse();
  }

  @Example
  void aNegativeWeightIsRefused() {
    assertThatThrownBy(() -> Score.of(Map.of("a", Rate.of(1, 2)), Map.of("a", -1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Score.weight of a is -1: must not be negative");
  }

  private static Score scoreOf(List<Weighted> all) {
    Map<Integer, Rate> rates = new LinkedHashMap<>();
    Map<Integer, Integer> weights = new LinkedHashMap<>();
    IntStream.range(0, all.size())
        .forEach(
            i -> {
              rates.put(i, Rate.of(all.get(i).met(), all.get(i).required()));
              weights.put(i, all.get(i).weight());
            });
    return Score.of(rates, weights);
  }

  private static BigInteger[] printedFraction(Score score) {
    String[] parts = score.toString().split("/");
    return new BigInteger[] {new BigInteger(parts[0]), new BigInteger(parts[1])};
  }
}
