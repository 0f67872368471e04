package org.liangze.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.liangze.model.InvalidValueException;

class RateProperties {

  /** Any long at all, often an extreme one or one of a few small ones, so that equals occur. */
  private static Arbitrary<Long> anyLong() {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.longs()),
        Tuple.of(3, Arbitraries.longs().between(-6, 6)),
        Tuple.of(
            2,
            Arbitraries.of(
                Long.MIN_VALUE,
                Long.MIN_VALUE + 1,
                Long.MAX_VALUE,
                Long.MAX_VALUE - 1,
                1L << 62,
                -(1L << 62),
                1L << 32,
                (1L << 32) - 1)));
  }

  @Provide
  Arbitrary<Rate> rates() {
    return Combinators.combine(anyLong(), anyLong()).as(Rate::of);
  }

  @Property(tries = 5000)
  void theOrderIsThatOfExactFractions(@ForAll("rates") Rate a, @ForAll("rates") Rate b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(byDefinition(a, b));
  }

  private static int byDefinition(Rate a, Rate b) {
    if (a.getRequired() == 0 || b.getRequired() == 0) {
      return Boolean.compare(a.getRequired() != 0, b.getRequired() != 0);
    }
    BigInteger left = big(a.getMet()).multiply(big(b.getRequired()));
    BigInteger right = big(b.getMet()).multiply(big(a.getRequired()));
    int compared = left.compareTo(right);
    boolean turned = (a.getRequired() < 0) != (b.getRequired() < 0);
    return turned ? -compared : compared;
  }

  @Property(tries = 3000)
  void theOrderIsAntisymmetric(@ForAll("rates") Rate a, @ForAll("rates") Rate b) {
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
  }

  @Property(tries = 3000)
  void theOrderIsTransitive(
      @ForAll("rates") Rate a, @ForAll("rates") Rate b, @ForAll("rates") Rate c) {
    if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
      assertThat(a.compareTo(c)).isLessThanOrEqualTo(0);
    }
    if (a.compareTo(b) == 0) {
      assertThat(Integer.signum(a.compareTo(c))).isEqualTo(Integer.signum(b.compareTo(c)));
    }
  }

  @Property(tries = 3000)
  void equalsAndHashCodeFollowTheOrder(@ForAll("rates") Rate a, @ForAll("rates") Rate b) {
    assertThat(a.equals(b)).isEqualTo(a.compareTo(b) == 0);
    if (a.equals(b)) {
      assertThat(a).hasSameHashCodeAs(b);
    }
  }

  @Property
  void aMultipleOfBothCountsIsTheSameRate(
      @ForAll @IntRange(min = -1000) int met,
      @ForAll int required,
      @ForAll @IntRange(min = 1) int factor) {
    Rate rate = Rate.of(met, required);
    Rate multiple = Rate.of((long) met * factor, (long) required * factor);
    assertThat(multiple).isEqualTo(rate).hasSameHashCodeAs(rate).isEqualByComparingTo(rate);
  }

  @Property(tries = 2000)
  void aRateIsRoundedHalfUpOnce(
      @ForAll("rates") Rate rate, @ForAll @IntRange(max = 18) int decimals) {
    if (rate.getRequired() == 0) {
      assertThat(rate.toPercent(decimals)).isEmpty();
      assertThat(rate.toText(decimals)).isEqualTo("n/a");
      return;
    }
    BigDecimal expected =
        new BigDecimal(rate.getMet())
            .movePointRight(2)
            .divide(new BigDecimal(rate.getRequired()), decimals, RoundingMode.HALF_UP);
    assertThat(rate.toPercent(decimals)).contains(expected);
    assertThat(rate.toText(decimals)).isEqualTo(expected.toPlainString() + "%");
  }

  @Example
  void figuresPrintAsInTheBulletins() {
    assertThat(Rate.of(12108, 14977).toText(1)).isEqualTo("80.8%");
    assertThat(Rate.of(239, 273).toText(1)).isEqualTo("87.5%");
    assertThat(Rate.of(1054, 1000).toText(1)).isEqualTo("105.4%");
    assertThat(Rate.of(1, 8).toText(0)).isEqualTo("13%");
    assertThat(Rate.of(0, 3).toText(2)).isEqualTo("0.00%");
    assertThat(Rate.of(0, 0).toText(2)).isEqualTo("n/a");
    assertThat(Rate.of(Long.MIN_VALUE, -1).toText(0)).isEqualTo("922337203685477580800%");
  }

  @Example
  void decimalsOutsideZeroTo18AreRefused() {
    assertThatThrownBy(() -> Rate.of(1, 2).toText(19))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("decimals is 19: must be 0 to 18");
    assertThatThrownBy(() -> Rate.of(1, 2).toText(-1)).isInstanceOf(InvalidValueException.class);
  }

  private static BigInteger big(long value) {
    return BigInteger.valueOf(value);
  }
}
