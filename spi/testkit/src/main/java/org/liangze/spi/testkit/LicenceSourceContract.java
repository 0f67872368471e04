package org.liangze.spi.testkit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/**
 * The whole contract of a {@link org.liangze.spi.source.LicenceSource} as tests (数据来源契约测试): a
 * plug-in's test extends it, and says how to open a source.
 *
 * <p>Each test is named after its {@link SourceRule}.
 */
public abstract class LicenceSourceContract
    implements SourceRowRules, WatermarkRules, SnapshotRules, SourceFailureRules {

  private @Nullable SourceBench bench;

  /**
   * Opens the source of one test; its licence system may hold rows of other tests, or of anybody.
   *
   * @throws Exception if it cannot be opened; the test then fails
   */
  protected abstract TestedSource openSource() throws Exception;

  @Override
  public final SourceBench bench() {
    SourceBench made = bench;
    if (made == null) {
      try {
        made = new SourceBench(openSource());
      } catch (Exception e) {
        throw new IllegalStateException("openSource() failed: " + e, e);
      }
      bench = made;
    }
    return made;
  }

  @AfterEach
  final void closeBenchOfTest() {
    SourceBench made = bench;
    bench = null;
    if (made != null) {
      made.close();
    }
  }
}
