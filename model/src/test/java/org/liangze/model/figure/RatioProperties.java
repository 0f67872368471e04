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
import net.jqwik.api.constraints.IntRange;
import org.liangze.model.InvalidValueException;

class RatioProperties {

  @Provide
  Arbitrary<Ratio> ratios() {
    Arbitrary<Long> counts =
        Arbitraries.oneOf(
            Arbitraries.longs().between(0, Long.MAX_VALUE), Arbitraries.longs().between(0, 5));
    return Combinators.combine(counts, counts).as(Ratio::of);
  }

  @Property(tries = 3000)
  void ratiosCompareExactlyByBusinessesPerCadre(
      @ForAll("ratios") Ratio a, @ForAll("ratios") Ratio b) {
    int expected =
        a.getCadres() == 0 || b.getCadres() == 0
            ? Boolean.compare(a.getCadres() != 0, b.getCadres() != 0)
            : product(a.getBusinesses(), b.getCadres())
                .compareTo(product(b.getBusinesses(), a.getCadres()));
    assertThat(Integer.signum(a.compareTo(b))).isEqualTo(expected);
    assertThat(a.equals(b)).isEqualTo(expected == 0);
    if (a.equals(b)) {
      assertThat(a).hasSameHashCodeAs(b);
    }
  }

  @Property
  void aRatioIsRoundedHalfUpOnce(
      @ForAll("ratios") Ratio ratio, @ForAll @IntRange(max = 18) int decimals) {
    String expected =
        ratio.getCadres() == 0
            ? "n/a"
            : "1:"
                + new BigDecimal(ratio.getBusinesses())
                    .divide(new BigDecimal(ratio.getCadres()), decimals, RoundingMode.HALF_UP)
                    .toPlainString();
    assertThat(ratio.toText(decimals)).isEqualTo(expected);
  }

  @Example
  void ratiosPrintAsInTheBulletins() {
    assertThat(Ratio.of(39300, 225200).toText(2)).isEqualTo("1:5.73");
    assertThat(Ratio.of(2551, 22641).toText(2)).isEqualTo("1:8.88");
    assertThat(Ratio.of(202, 3535).toText(2)).isEqualTo("1:17.50");
    assertThat(Ratio.of(0, 5).toText(2)).isEqualTo("n/a");
    assertThat(Ratio.of(5, 0).toText(2)).isEqualTo("1:0.00");
  }

  @Example
  void aNegativeCountIsRefused() {
    assertThatThrownBy(() -> Ratio.of(-1, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Ratio.cadres is -1: must not be negative");
    assertThatThrownBy(() -> Ratio.of(0, -1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Ratio.businesses is -1");
  }

  private static BigInteger product(long one, long other) {
    return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
  }
}
