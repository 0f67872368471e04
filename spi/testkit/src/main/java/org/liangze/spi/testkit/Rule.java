package org.liangze.spi.testkit;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule of any contract (规则), by which tests are named. */
interface Rule {

  /** Returns the rule's number, such as {@code L5}. */
  String name();

  /** Returns the rule in a line. */
  String getText();

  /** Returns the rule that the name of a test begins with, such as {@code l10_} for L10. */
  static Optional<Rule> find(String testName) {
    return Stream.<Rule>concat(
            Arrays.stream(StoreRule.values()), Arrays.stream(SourceRule.values()))
        .filter(rule -> isNamedAfter(rule, testName))
        .findFirst();
  }

  static boolean isNamedAfter(Rule rule, String testName) {
    int end = testName.indexOf('_');
    return end > 0 && rule.name().equalsIgnoreCase(testName.substring(0, end));
  }
}
