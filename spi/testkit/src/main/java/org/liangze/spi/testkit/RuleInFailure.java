package org.liangze.spi.testkit;

import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.opentest4j.ValueWrapper;

/**
 * Tells in each failure which rule is broken, and where to read on (失败提示): for tests of Jupiter and
 * for properties of jqwik.
 */
final class RuleInFailure implements TestExecutionExceptionHandler, AroundPropertyHook {

  @Override
  public void handleTestExecutionException(ExtensionContext context, Throwable thrown)
      throws Throwable {
    Optional<Rule> rule = Rule.find(context.getRequiredTestMethod().getName());
    if (!rule.isPresent() || thrown instanceof TestAbortedException) {
      throw thrown;
    }
    throw broken(rule.get(), thrown);
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) {
    PropertyExecutionResult result = property.execute();
    Optional<Rule> rule = Rule.find(context.targetMethod().getName());
    Optional<Throwable> thrown = result.throwable();
    return result.status() == PropertyExecutionResult.Status.FAILED
            && rule.isPresent()
            && thrown.isPresent()
        ? result.mapToFailed(broken(rule.get(), thrown.get()))
        : result;
  }

  /** The values stay, because an IDE shows how they differ. */
  private static AssertionFailedError broken(Rule rule, Throwable thrown) {
    String message =
        String.format(
            Locale.ROOT,
            "%s: %s%nSee 'If a test of %s fails' in the README of the spi.%n%n%s",
            rule.name(),
            rule.getText(),
            rule.name(),
            thrown);
    if (thrown instanceof AssertionFailedError) {
      ValueWrapper expected = ((AssertionFailedError) thrown).getExpected();
      ValueWrapper actual = ((AssertionFailedError) thrown).getActual();
      if (expected != null && actual != null) {
        return new AssertionFailedError(message, expected, actual, thrown);
      }
    }
    return new AssertionFailedError(message, thrown);
  }
}
