package org.liangze.model.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class PublishedFigureProperties {

  private static final long MOST_REQUIRED = 400;

  @Property(tries = 500)
  void theImpliedDenominatorsAreThoseThatPrintAsPublished(
      @ForAll @LongRange(max = 300) long met,
      @ForAll @LongRange(min = 1, max = MOST_REQUIRED) long required,
      @ForAll @IntRange(max = 3) int decimals) {
    String published = Rate.of(met, required).toText(decimals);
    FigureCheck check = PublishedFigure.of(published).check(PublishedCount.exactly(met));
    assertThat(check.getVerdict()).isEqualTo(FigureVerdict.IMPLIED);
    assertThat(denominatorsOf(check))
        .isEqualTo(
            LongStream.rangeClosed(1, MOST_REQUIRED)
                .filter(r -> Rate.of(met, r).toText(decimals).equals(published))
                .boxed()
                .toList());
  }

  @Property(tries = 500)
  void theImpliedBusinessesAreThoseWhoseRatioPrintsAsPublished(
      @ForAll @LongRange(min = 1, max = 60) long cadres,
      @ForAll @LongRange(max = MOST_REQUIRED) long businesses,
      @ForAll @IntRange(max = 3) int decimals) {
    String published = Ratio.of(cadres, businesses).toText(decimals);
    FigureCheck check = PublishedFigure.of(published).check(PublishedCount.exactly(cadres));
    assertThat(check.getVerdict()).isEqualTo(FigureVerdict.IMPLIED);
    assertThat(denominatorsOf(check))
        .isEqualTo(
            LongStream.rangeClosed(0, MOST_REQUIRED)
                .filter(r -> Ratio.of(cadres, r).toText(decimals).equals(published))
                .boxed()
                .toList());
  }

  private static List<Long> denominatorsOf(FigureCheck check) {
    long to = Math.min(MOST_REQUIRED, check.getRequiredTo().orElse(Long.MAX_VALUE));
    return LongStream.rangeClosed(check.getRequiredFrom().orElseThrow(), to).boxed().toList();
  }

  @Property
  void whatIsRoundedOnceIsConsistent(
      @ForAll @LongRange(max = Long.MAX_VALUE) long met,
      @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long required,
      @ForAll @IntRange(max = 18) int decimals) {
    String published = Rate.of(met, required).toText(decimals);
    FigureCheck check = check(met, required, published);
    assertThat(check.getVerdict()).isEqualTo(FigureVerdict.CONSISTENT);
    assertThat(check.getComputed()).contains(published);
  }

  @Property
  void aNeighbouringFigureIsNeverConsistent(
      @ForAll @LongRange(max = 1_000_000) long met,
      @ForAll @LongRange(min = 1, max = 1_000_000) long required,
      @ForAll @IntRange(max = 4) int decimals) {
    BigDecimal right = Rate.of(met, required).toPercent(decimals).orElseThrow();
    BigDecimal next = right.add(BigDecimal.ONE.movePointLeft(decimals));
    assertThat(check(met, required, next.toPlainString() + "%").getVerdict())
        .isIn(FigureVerdict.INCONSISTENT, FigureVerdict.DOUBLE_ROUNDING);
    if (right.signum() > 0) {
      BigDecimal last = right.subtract(BigDecimal.ONE.movePointLeft(decimals));
      assertThat(check(met, required, last.toPlainString() + "%").getVerdict())
          .isEqualTo(FigureVerdict.INCONSISTENT);
    }
  }

  @Property(tries = 2000)
  void roundedTwiceIsWhatAChainOfRoundingsGivesAndOneRoundingDoesNot(
      @ForAll @LongRange(max = 2000) long met,
      @ForAll @LongRange(min = 1, max = 2000) long required,
      @ForAll @IntRange(max = 2) int decimals) {
    BigDecimal once = Rate.of(met, required).toPercent(decimals).orElseThrow();
    BigDecimal up = once.add(BigDecimal.ONE.movePointLeft(decimals));
    FigureVerdict verdict = check(met, required, up.toPlainString() + "%").getVerdict();
    assertThat(verdict == FigureVerdict.DOUBLE_ROUNDING)
        .isEqualTo(someChainGives(up, met, required, decimals));
  }

  /** Fractions this small differ from every bound within 12 further decimals, or meet it. */
  private static boolean someChainGives(BigDecimal figure, long met, long required, int decimals) {
    BigDecimal exact =
        BigDecimal.valueOf(100 * met)
            .divide(BigDecimal.valueOf(required), new MathContext(60, RoundingMode.DOWN));
    for (int further = 1; further <= 12; further++) {
      BigDecimal rounded = exact.setScale(decimals + further, RoundingMode.HALF_UP);
      for (int next = decimals + further - 1; next >= decimals; next--) {
        rounded = rounded.setScale(next, RoundingMode.HALF_UP);
      }
      if (rounded.compareTo(figure) == 0) {
        return true;
      }
    }
    return false;
  }

  @Property(tries = 300)
  void anIntervalIsJudgedByAllOfItsCounts(
      @ForAll @LongRange(max = 60) long met,
      @ForAll @LongRange(max = 5) long moreMet,
      @ForAll @LongRange(min = 1, max = 60) long required,
      @ForAll @LongRange(max = 20) long moreRequired,
      @ForAll @IntRange(max = 120) int percent) {
    String published = percent + "%";
    List<Boolean> prints =
        LongStream.rangeClosed(met, met + moreMet)
            .boxed()
            .flatMap(
                m ->
                    LongStream.rangeClosed(required, required + moreRequired)
                        .mapToObj(r -> Rate.of(m, r).toText(0).equals(published)))
            .toList();
    FigureVerdict verdict =
        PublishedFigure.of(published)
            .check(
                PublishedCount.between(met, met + moreMet),
                PublishedCount.between(required, required + moreRequired))
            .getVerdict();
    assertThat(verdict == FigureVerdict.CONSISTENT).isEqualTo(!prints.contains(false));
    if (prints.contains(true)) {
      assertThat(verdict).isIn(FigureVerdict.CONSISTENT, FigureVerdict.IMPLIED);
    } else if (moreMet == 0) {
      assertThat(verdict).isIn(FigureVerdict.INCONSISTENT, FigureVerdict.DOUBLE_ROUNDING);
    }
  }

  private static FigureCheck check(long met, long required, String published) {
    return PublishedFigure.of(published)
        .check(PublishedCount.exactly(met), PublishedCount.exactly(required));
  }
}
