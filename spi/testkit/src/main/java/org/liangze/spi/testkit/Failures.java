package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StoreException;

/** How a call fails (失败方式). */
final class Failures {

  private Failures() {}

  /** Returns what a call returned; nothing if it failed as the contract has it. */
  static <R> @Nullable R resultUnlessFailed(LedgerStore store, String call, Supplier<R> work) {
    try {
      return work.get();
    } catch (RuntimeException e) {
      assertWrappedOnce(store, call, e);
      return null;
    }
  }

  /** Fails unless there is one wrapper, which is the outermost, and names the plug-in. */
  static void assertWrappedOnce(LedgerStore store, String call, Throwable failure) {
    assertThat(failure).as("the failure of %s", call).isInstanceOf(StoreException.class);
    assertThat(((StoreException) failure).getStoreId())
        .as("the plug-in that the failure of %s names", call)
        .isEqualTo(store.getId());
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      assertThat(cause)
          .as("a cause of the failure of %s, which is wrapped already", call)
          .isNotInstanceOf(StoreException.class);
    }
  }
}
