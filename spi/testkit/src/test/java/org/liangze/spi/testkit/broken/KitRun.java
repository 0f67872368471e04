package org.liangze.spi.testkit.broken;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.liangze.spi.testkit.LedgerStoreContract;
import org.liangze.spi.testkit.TestedStorage;

/** One run of the whole kit on a storage, with both engines. */
final class KitRun implements TestExecutionListener {

  /** At each start it says that no database of test runs is kept. */
  private static final Logger JQWIK = Logger.getLogger("net.jqwik");

  private final List<String> passed = new ArrayList<>();
  private final List<String> failed = new ArrayList<>();
  private final StringBuilder failures = new StringBuilder();

  /** The class that is run; its name keeps it out of the tests of this module. */
  static final class Subject extends LedgerStoreContract {

    private static final ThreadLocal<Supplier<TestedStorage>> STORAGE = new ThreadLocal<>();

    @Override
    protected TestedStorage openStorage() {
      return STORAGE.get().get();
    }
  }

  static KitRun of(Supplier<TestedStorage> storage) {
    JQWIK.setLevel(Level.WARNING);
    KitRun run = new KitRun();
    Subject.STORAGE.set(storage);
    try {
      LauncherFactory.create()
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(DiscoverySelectors.selectClass(Subject.class))
                  .configurationParameter("liangze.testkit.anyClassName", "true")
                  .configurationParameter("jqwik.database", "")
                  .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                  .configurationParameter("jqwik.shrinking.default", "OFF")
                  .build(),
              run);
    } finally {
      Subject.STORAGE.remove();
    }
    return run;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    boolean isFailed = result.getStatus() == TestExecutionResult.Status.FAILED;
    if (test.isTest()) {
      (isFailed ? failed : passed).add(nameOf(test));
    } else if (isFailed) {
      failed.add(test.getDisplayName());
    }
    result
        .getThrowable()
        .filter(failure -> isFailed)
        .ifPresent(
            failure -> failures.append(nameOf(test)).append(": ").append(failure).append("\n"));
  }

  private static String nameOf(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> ((MethodSource) source).getMethodName())
        .orElse(test.getDisplayName());
  }

  List<String> getPassed() {
    return passed;
  }

  List<String> getFailed() {
    return failed;
  }

  /** Returns each failure in a line. */
  String getFailures() {
    return failures.toString();
  }
}
