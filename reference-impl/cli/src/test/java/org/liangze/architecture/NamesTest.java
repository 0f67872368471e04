package org.liangze.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import org.junit.jupiter.api.Test;

/** Names say what a thing is. */
class NamesTest {

  @Test
  void noClassIsNamedForBeingUseful() {
    noClasses()
        .should()
        .haveNameMatching(".*(Impl|Utils?|Utilities|Helpers?|Managers?)(\\$.*)?")
        .check(Modules.ALL);
  }
}
