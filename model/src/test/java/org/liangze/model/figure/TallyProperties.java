package org.liangze.model.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liangze.model.InvalidValueException;

class TallyProperties {

  @Provide
  Arbitrary<Tally> tallies() {
    Arbitrary<Long> counts = Arbitraries.longs().between(0, Long.MAX_VALUE / 64);
    return Combinators.combine(counts, counts).as(Tally::of);
  }

  @Property
  void additionIsAssociative(
      @ForAll("tallies") Tally a, @ForAll("tallies") Tally b, @ForAll("tallies") Tally c) {
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
  }

  @Property
  void additionIsCommutative(@ForAll("tallies") Tally a, @ForAll("tallies") Tally b) {
    assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
  }

  @Property
  void zeroIsNeutral(@ForAll("tallies") Tally a) {
    assertThat(a.plus(Tally.ZERO)).isEqualTo(a);
    assertThat(Tally.ZERO.plus(a)).isEqualTo(a);
  }

  @Property
  void aSumIsTheSumOfEachCountInAnyOrder(@ForAll List<@From("tallies") Tally> all) {
    List<Tally> some = all.subList(0, Math.min(60, all.size()));
    Tally sum = some.stream().reduce(Tally.ZERO, Tally::plus);
    assertThat(sum.getMet()).isEqualTo(some.stream().mapToLong(Tally::getMet).sum());
    assertThat(sum.getRequired()).isEqualTo(some.stream().mapToLong(Tally::getRequired).sum());
    List<Tally> shuffled = new ArrayList<>(some);
    Collections.shuffle(shuffled, new Random(some.size()));
    assertThat(shuffled.stream().reduce(Tally.ZERO, Tally::plus)).isEqualTo(sum);
  }

  @Property
  void whatIsMissingIsTheDifferenceButNeverNegative(@ForAll("tallies") Tally a) {
    assertThat(a.getShortfall()).isEqualTo(Math.max(0, a.getRequired() - a.getMet()));
    assertThat(a.getRate()).isEqualTo(Rate.of(a.getMet(), a.getRequired()));
  }

  @Example
  void aNegativeCountIsRefused() {
    assertThatThrownBy(() -> Tally.of(-1, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Tally.met is -1: must not be negative");
    assertThatThrownBy(() -> Tally.of(0, -1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Tally.required is -1: must not be negative");
  }

  @Example
  void aSumBeyondALongIsRefusedNotWrapped() {
    assertThatThrownBy(() -> Tally.of(Long.MAX_VALUE, 1).plus(Tally.of(1, 1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Tally.met is '9223372036854775807 + 1'");
    assertThatThrownBy(() -> Tally.of(0, Long.MAX_VALUE).plus(Tally.of(0, Long.MAX_VALUE)))
        .isInstanceOf(InvalidValueException.class);
  }
}
