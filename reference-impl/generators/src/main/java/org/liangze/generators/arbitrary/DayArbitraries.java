package org.liangze.generators.arbitrary;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * Arbitrary days (日期) on which rules and facts meet.
 *
 * <p>jqwik has days of its own for {@code @ForAll LocalDate}, any of them; these are few and lie
 * where the shipped packs change.
 */
public final class DayArbitraries {

  private static final LocalDate FIRST = LocalDate.of(2022, 7, 1);
  private static final int DAYS_AFTER_FIRST = 270;
  private static final LocalDate BEFORE_THE_CANTEEN_RULE = LocalDate.of(2025, 4, 1);
  private static final int DAYS_AROUND_IT = 30;

  private DayArbitraries() {}

  /**
   * Returns days from 2022-07-01 through 2023-03-28, so before and after SAMR Order 60, and from
   * 2025-04-01 through 2025-05-01, so before and after the canteen rule. Shrinks to 2022-07-01.
   */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(early(), late());
  }

  /** Returns the same days, most of them early: what began late is not there on most days. */
  static Arbitrary<LocalDate> beginnings() {
    return Arbitraries.frequencyOf(Tuple.of(5, early()), Tuple.of(1, late()));
  }

  private static Arbitrary<LocalDate> early() {
    return Arbitraries.integers().between(0, DAYS_AFTER_FIRST).map(FIRST::plusDays);
  }

  private static Arbitrary<LocalDate> late() {
    return Arbitraries.integers().between(0, DAYS_AROUND_IT).map(BEFORE_THE_CANTEEN_RULE::plusDays);
  }

  /** Returns lengths of spans, in days. */
  static Arbitrary<Integer> lengths() {
    return Arbitraries.integers().between(1, 400);
  }
}
