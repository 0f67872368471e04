package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;
import org.junit.platform.commons.support.AnnotationSupport;

/** Rules and tests belong together: none without the other. */
class AuditTest {

  private static final Path README = Path.of("..", "README.md");

  private final List<Class<?>> groups = Groups.all();

  private static List<Method> testsOf(Class<?> group) {
    return Arrays.stream(group.getDeclaredMethods())
        .filter(method -> AnnotationSupport.isAnnotated(method, Testable.class))
        .toList();
  }

  @Test
  void theContractHasEveryGroup() {
    assertThat(groups).contains(CommitRules.class, RoundTripRules.class);
    assertThat(groups).allMatch(group -> group.isAssignableFrom(LedgerStoreContract.class));
  }

  @Test
  void everyTestNamesARule() {
    for (Class<?> group : groups) {
      assertThat(testsOf(group)).as(group.getName()).isNotEmpty();
      for (Method test : testsOf(group)) {
        assertThat(StoreRule.find(test.getName())).as(test.toString()).isPresent();
      }
    }
  }

  /** A method without an annotation would not run, though it looks like the others. */
  @Test
  void everyMethodThatNamesARuleIsATest() {
    for (Class<?> group : groups) {
      for (Method method : group.getDeclaredMethods()) {
        assertThat(StoreRule.find(method.getName()).isPresent())
            .as(method.toString())
            .isEqualTo(testsOf(group).contains(method));
      }
    }
  }

  @Test
  void everyRuleHasATest() {
    Set<StoreRule> tested = EnumSet.noneOf(StoreRule.class);
    for (Class<?> group : groups) {
      testsOf(group).forEach(test -> StoreRule.find(test.getName()).ifPresent(tested::add));
    }

    assertThat(tested).containsExactly(StoreRule.values());
  }

  /** Two tests of one name in two groups would be one in the contract, or none at all. */
  @Test
  void noTwoTestsHaveTheSameName() {
    assertThat(groups.stream().flatMap(group -> testsOf(group).stream()).map(Method::getName))
        .doesNotHaveDuplicates();
  }

  @Test
  void theReadmeOfTheSpiStatesTheSameRules() throws Exception {
    List<String> stated = new ArrayList<>();
    Matcher rows = Pattern.compile("(?m)^\\| (L\\d+) \\| .").matcher(Files.readString(README));
    while (rows.find()) {
      stated.add(rows.group(1));
    }

    assertThat(stated).isEqualTo(Arrays.stream(StoreRule.values()).map(Enum::name).toList());
  }

  @Test
  void aNameThatOnlyLooksLikeThatOfARuleIsNone() {
    assertThat(StoreRule.find("l1_x")).contains(StoreRule.L1);
    assertThat(StoreRule.find("l13_x")).contains(StoreRule.L13);
    for (String name : List.of("l14_x", "l0_x", "l1", "_l1_x", "x", "", "level1_x", "l1x_y")) {
      assertThat(StoreRule.find(name)).as(name).isEmpty();
    }
  }
}
