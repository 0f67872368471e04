package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.function.BiConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Query;

/** Calls with arguments that are to be refused (拒绝). */
final class Refusals {

  private static final int TRIES = 100;

  private Refusals() {}

  static void assertNames(String argument, long value, ThrowingCallable call) {
    Throwable thrown = catchThrowable(call);
    assertThat(thrown)
        .as("what refuses %s = %d", argument, value)
        .isInstanceOf(InvalidValueException.class);
    InvalidValueException refusal = (InvalidValueException) thrown;
    assertThat(refusal.getField()).endsWith(argument);
    assertThat(refusal.getMessage()).contains(Long.toString(value));
  }

  static void find(Bench bench, long knownAt) {
    bench.store().findAsKnownAt(EntryKind.BUSINESS, bench.id("B1"), bench.scope(), knownAt);
  }

  static void page(Bench bench, long knownAt) {
    bench.store().page(query(bench, knownAt), 10);
  }

  /** Reads to the end, as a store may look at the revision when it is read from first. */
  static void stream(Bench bench, long knownAt) {
    Reads.stream(bench.store(), query(bench, knownAt));
  }

  private static Query<FoodBusiness> query(Bench bench, long knownAt) {
    return Query.of(EntryKind.BUSINESS, bench.scope()).knownAt(knownAt);
  }

  /** Somebody else may commit in between; so it is tried until nobody did. */
  static void assertNextRevisionRefused(Bench bench, BiConsumer<Bench, Long> read) {
    for (int i = 0; i < TRIES; i++) {
      long latest = bench.store().getRevision();
      read.accept(bench, latest);
      Throwable thrown = catchThrowable(() -> read.accept(bench, latest + 1));
      if (bench.store().getRevision() == latest) {
        assertThat(thrown)
            .as("what refuses knownAt = %d, the latest being %d", latest + 1, latest)
            .isInstanceOf(InvalidValueException.class);
        return;
      }
    }
  }
}
