package org.liangze.spi.testkit;

import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.UnitOfWork;

/** Work in transactions of the host (宿主事务中的工作), which commit or roll back as a test wants it. */
final class HostWork {

  private final UnitOfWork transactions;

  HostWork(UnitOfWork transactions) {
    this.transactions = transactions;
  }

  /** Returns the host's transactions; a test of a storage without them ends here, as skipped. */
  static HostWork of(Bench bench) {
    Assumptions.assumeTrue(
        bench.store().getCapabilities().contains(StoreCapability.HOST_TRANSACTIONS),
        "the store joins no transactions of a host");
    // That they are missing though declared is told by a test of L10.
    Assumptions.assumeTrue(
        bench.getStorage().hostTransactions().isPresent(), "hostTransactions() is empty");
    return new HostWork(bench.getStorage().hostTransactions().get());
  }

  /** Does work in a transaction, which the host then commits. */
  <R> R commits(Supplier<R> work) {
    return transactions.execute(work);
  }

  void commits(Runnable work) {
    transactions.execute(
        () -> {
          work.run();
          return "done";
        });
  }

  /** Does work in a transaction; how that ends afterwards is of no matter to the test. */
  void whateverItsEnd(Runnable work) {
    boolean[] done = {false};
    try {
      transactions.execute(
          () -> {
            work.run();
            done[0] = true;
            return "done";
          });
    } catch (RuntimeException e) {
      if (!done[0]) {
        throw e;
      }
    }
  }

  /** Does work in a transaction, which the host then rolls back. */
  void rollsBack(Runnable work) {
    ChangeOfMind changeOfMind = new ChangeOfMind();
    try {
      transactions.execute(
          () -> {
            work.run();
            throw changeOfMind;
          });
    } catch (RuntimeException e) {
      for (Throwable cause = e; cause != null; cause = cause.getCause()) {
        if (cause == changeOfMind) {
          return;
        }
      }
      throw e;
    }
    throw new AssertionError("execute(...) of the host swallowed an exception of its work");
  }

  /** Makes the host roll back. */
  private static final class ChangeOfMind extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private ChangeOfMind() {
      super("the host changed its mind");
    }
  }
}
