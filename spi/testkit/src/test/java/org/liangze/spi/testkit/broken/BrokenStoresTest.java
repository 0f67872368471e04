package org.liangze.spi.testkit.broken;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.liangze.spi.store.StoreCapability;

/** Each flaw fails tests of the rule that it breaks, and of no other. */
class BrokenStoresTest {

  @ParameterizedTest
  @EnumSource
  void aBrokenStoreFailsOnTheRuleThatItBreaks(Flaw flaw) {
    KitRun run = KitRun.of(flaw::openStorage);

    assertThat(run.getFailed())
        .as(run.getFailures())
        .isNotEmpty()
        .allSatisfy(
            test ->
                assertThat(test).startsWith(flaw.getRule().name().toLowerCase(Locale.ROOT) + "_"));
  }

  @ParameterizedTest
  @EnumSource(StoreCapability.class)
  void aGoodStoreWithoutAnAbilityPassesEveryTest(StoreCapability lacking) {
    KitRun run = KitRun.of(() -> new GoodStorage(EnumSet.complementOf(EnumSet.of(lacking))));

    assertThat(run.getFailed()).as(run.getFailures()).isEmpty();
    assertThat(run.getPassed()).hasSizeGreaterThan(50);
  }

  @Test
  void bothEnginesRun() {
    KitRun run = KitRun.of(() -> new GoodStorage(EnumSet.allOf(StoreCapability.class)));

    assertThat(run.getFailed()).as(run.getFailures()).isEmpty();
    assertThat(run.getPassed())
        .contains("l1_everyEntryOfABatchShowsWithItsCommit", "l5_theFeedIsThatOfThePlainLedger");
  }
}
