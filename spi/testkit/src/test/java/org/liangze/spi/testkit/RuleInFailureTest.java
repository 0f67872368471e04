package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.opentest4j.AssertionFailedError;

/** A failure tells the rule, and where to read what to do. */
class RuleInFailureTest {

  @Test
  void aTestThatFailsTellsItsRule() {
    List<Throwable> failures = failures("junit-jupiter");

    assertThat(failures)
        .isNotEmpty()
        .allMatch(AssertionFailedError.class::isInstance)
        .anyMatch(tells(StoreRule.L2))
        .anyMatch(tells(StoreRule.L13));
  }

  @Test
  void aPropertyThatFailsTellsItsRule() {
    assertThat(failures("jqwik"))
        .isNotEmpty()
        .allMatch(AssertionFailedError.class::isInstance)
        .anyMatch(tells(StoreRule.L9));
  }

  private static Predicate<Throwable> tells(StoreRule rule) {
    return failure ->
        failure.getMessage().startsWith(rule + ": " + rule.getText())
            && failure.getMessage().contains("If a test of " + rule + " fails")
            && failure.getMessage().contains("there is no storage")
            && failure.getCause() instanceof UnsupportedOperationException;
  }

  private static List<Throwable> failures(String engine) {
    return EngineTestKit.engine(engine)
        .selectors(selectClass(ContractWithoutStorage.class))
        .configurationParameter(TestClassNames.ANY_NAME, "true")
        .configurationParameter("jqwik.database", "")
        .execute()
        .testEvents()
        .failed()
        .stream()
        .map(
            event ->
                event.getRequiredPayload(TestExecutionResult.class).getThrowable().orElseThrow())
        .toList();
  }
}
