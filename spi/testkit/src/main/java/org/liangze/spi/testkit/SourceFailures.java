package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.liangze.spi.source.LicenceSource;
import org.liangze.spi.source.LicenceSourceException;

/** How a failure must look. */
final class SourceFailures {

  private SourceFailures() {}

  static void assertWrappedOnce(@Nullable Throwable failure, LicenceSource source) {
    assertThat(failure)
        .as("a source that was broken")
        .isInstanceOfSatisfying(
            LicenceSourceException.class,
            e -> assertThat(e.getSourceId()).isEqualTo(source.getId()));
    for (Throwable e = failure.getCause(); e != null; e = e.getCause()) {
      assertThat(e).as("cause").isNotInstanceOf(LicenceSourceException.class);
    }
  }
}
