package org.liangze.spi.testkit;

import java.util.Optional;

/**
 * Which test classes a build runs (测试类名称): Surefire, unless it is told otherwise, passes by those
 * with another name and those that stand in another class, and says nothing.
 */
final class TestClassNames {

  /** Switches the check off, where it is {@code true}: of JUnit's configuration, or of javac's. */
  static final String ANY_NAME = "liangze.testkit.anyClassName";

  private static final String CONSEQUENCE =
      ", so that Surefire passes it by and nobody is told that the contract was not tested."
          + " Make it a top-level class and name it Test*, *Test, *Tests or *TestCase;"
          + " or set "
          + ANY_NAME
          + "=true (a configuration parameter of JUnit, an option -A of javac) if your build"
          + " runs it all the same.";

  private TestClassNames() {}

  /**
   * Returns why a class might never run; empty if it does.
   *
   * @param name with its package
   * @param nested whether it stands in another class or method
   */
  static Optional<String> findFault(String name, boolean nested) {
    String simple = name.substring(name.lastIndexOf('.') + 1);
    if (nested) {
      return Optional.of(name + " is not a class of its own file" + CONSEQUENCE);
    }
    return simple.matches("Test.*|.*(Test|Tests|TestCase)")
        ? Optional.empty()
        : Optional.of(name + " is not named like a test" + CONSEQUENCE);
  }
}
