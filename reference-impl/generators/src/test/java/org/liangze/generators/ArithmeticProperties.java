package org.liangze.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Positive;
import net.jqwik.api.constraints.Size;

/** Laws of the arithmetic by which a province is shared out. */
class ArithmeticProperties {

  @Property(tries = 200)
  void aShuffleIsAPermutation(@ForAll @IntRange(min = 1, max = 5_000) int size, @ForAll long key) {
    Shuffle shuffle = new Shuffle(size, key);

    assertThat(IntStream.range(0, size).map(shuffle::at).sorted().toArray())
        .isEqualTo(IntStream.range(0, size).toArray());
  }

  @Property
  void sharesAddUpAndAreLessThanOneOffProportion(
      @ForAll @IntRange(min = 0, max = 1_000_000) int whole,
      @ForAll @Size(min = 1, max = 50)
          List<@Positive @IntRange(min = 1, max = 9_999) Integer> weights) {
    long sum = weights.stream().mapToLong(weight -> weight).sum();
    Shares shares = new Shares(whole, sum);
    long given = 0;
    for (int weight : weights) {
      long share = shares.next(weight);
      given += share;
      assertThat(Math.abs(share * sum - (long) whole * weight)).isLessThan(sum);
    }
    assertThat(given).isEqualTo(whole);
  }

  @Property
  void largestRemaindersAddUpAndAreLessThanOneOffProportion(
      @ForAll @IntRange(min = 0, max = 1_000_000) int whole,
      @ForAll @Size(min = 1, max = 50) List<@IntRange(min = 1, max = 9_999) Integer> weights) {
    long[] asLongs = weights.stream().mapToLong(weight -> weight).toArray();
    long sum = Arrays.stream(asLongs).sum();
    long[] shares = Shares.byLargestRemainder(whole, asLongs);

    assertThat(Arrays.stream(shares).sum()).isEqualTo(whole);
    for (int i = 0; i < shares.length; i++) {
      assertThat(Math.abs(shares[i] * sum - whole * asLongs[i])).isLessThan(sum);
    }
  }

  @Property
  void aRollBelowABoundIsBelowIt(@ForAll @Positive int bound, @ForAll long roll) {
    assertThat(Dice.below(bound, roll)).isBetween(0, bound - 1);
  }

  @Property
  void aDayIsInTheCampaignAndAHigherRollIsNoEarlierDay(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 400) int days,
      @ForAll Phase phase,
      @ForAll @LongRange(min = 0, max = (1L << 19) - 1) long low,
      @ForAll @LongRange(min = 0, max = (1L << 19) - 1) long more) {
    Pace pace = new Pace(new Dice(seed), 1, 2, days);
    int earlier = pace.day(phase, low << 44);
    int later = pace.day(phase, (low + more) << 44);

    assertThat(earlier).isBetween(0, days - 1);
    assertThat(later).isBetween(earlier, days - 1);
  }

  @Property(tries = 50)
  void aDeckHasExactlyItsCards(
      @ForAll @IntRange(min = 1, max = 5_000) int size, @ForAll long seed) {
    Deck deck = new Deck(size, new Dice(seed));
    Deck other = new Deck(size, new Dice(seed + 1));

    assertThat(IntStream.range(0, size).mapToObj(deck::deal).toList())
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, size).mapToObj(other::deal).toList());
  }
}
