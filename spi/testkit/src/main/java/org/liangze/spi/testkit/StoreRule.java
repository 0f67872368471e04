package org.liangze.spi.testkit;

import java.util.Arrays;
import java.util.Optional;

/**
 * The rules of a ledger store (存储规则), by which the tests of the kit are named: {@code
 * l5_theFeedTellsEachChangeOnce} is a test of {@link #L5}.
 */
public enum StoreRule implements Rule {
  L1("a batch is visible as a whole or not at all"),
  L2("a stale write fails its whole batch, and both revisions are told"),
  L3("an operation is done once, however often it is committed"),
  L4("what was replaced or withdrawn stays readable as known at a revision"),
  L5("revisions are one order, and the feed tells each later change once, in that order"),
  L6("reads are pages or streams in id order, each at one revision"),
  L7("nothing outside a scope is returned"),
  L8("what the host opened is neither begun, committed, rolled back nor closed"),
  L9("entries come back equal to what went in"),
  L10("what is declared is there, and what is not declared is not"),
  L11("a failure is wrapped once, and nothing is half written"),
  L12("clients of one storage see each other's commits"),
  L13("a bad argument is refused and named");

  private final String text;

  StoreRule(String text) {
    this.text = text;
  }

  /** Returns the rule in a line; in full it stands in the README of the spi. */
  @Override
  public String getText() {
    return text;
  }

  /** Returns the rule that the name of a test begins with, such as {@code l10_} for L10. */
  static Optional<StoreRule> find(String testName) {
    return Arrays.stream(values()).filter(rule -> Rule.isNamedAfter(rule, testName)).findFirst();
  }
}
