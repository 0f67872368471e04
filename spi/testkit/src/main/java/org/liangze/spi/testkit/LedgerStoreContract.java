package org.liangze.spi.testkit;

import net.jqwik.api.lifecycle.AfterTry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;

/**
 * The whole contract of a {@link org.liangze.spi.store.LedgerStore} as tests (存储契约测试): a plug-in's
 * test extends it, and says how to open a storage.
 *
 * <p>Each test is named after its {@link StoreRule}. Most are Jupiter's, some are properties of
 * jqwik; both engines come with the kit.
 */
public abstract class LedgerStoreContract
    implements CommitRules,
        OperationRules,
        HistoryRules,
        ReadRules,
        ReferenceRules,
        ScopeRules,
        RoundTripRules,
        ClientRules,
        ArgumentRules,
        FeedRules,
        ContentionRules,
        ConcurrentReadRules,
        ConcurrentFeedRules,
        HostTransactionRules,
        HostOutcomeRules,
        FailureRules,
        ModelProperties {

  private @Nullable Bench bench;

  /**
   * Opens the storage of one test; it may hold the entries of other tests, or of anybody else.
   *
   * @throws Exception if it cannot be opened; the test then fails
   */
  protected abstract TestedStorage openStorage() throws Exception;

  @Override
  public final Bench bench() {
    Bench made = bench;
    if (made == null) {
      try {
        made = new Bench(openStorage());
      } catch (Exception e) {
        throw new IllegalStateException("openStorage() failed: " + e, e);
      }
      bench = made;
    }
    return made;
  }

  @AfterEach
  final void closeBenchOfTest() {
    closeBench();
  }

  @AfterTry
  final void closeBenchOfTry() {
    closeBench();
  }

  private void closeBench() {
    Bench made = bench;
    bench = null;
    if (made != null) {
      made.close();
    }
  }
}
