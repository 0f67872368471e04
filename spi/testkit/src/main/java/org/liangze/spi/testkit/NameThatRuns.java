package org.liangze.spi.testkit;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a plug-in's test that runs here but would not in the usual build (类名检查). */
final class NameThatRuns implements BeforeAllCallback {

  @Override
  public void beforeAll(ExtensionContext context) {
    boolean any =
        context
            .getConfigurationParameter(TestClassNames.ANY_NAME)
            .map(Boolean::parseBoolean)
            .orElse(false);
    Class<?> test = context.getRequiredTestClass();
    if (!any) {
      TestClassNames.findFault(test.getName(), test.getEnclosingClass() != null)
          .ifPresent(
              fault -> {
                throw new ExtensionConfigurationException(fault);
              });
    }
  }
}
