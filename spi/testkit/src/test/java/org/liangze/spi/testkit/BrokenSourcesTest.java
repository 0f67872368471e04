package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** The kit is tested itself: each broken source fails tests of the rule that it breaks alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenSourcesTest {

  /** The engine makes the test class, which cannot be handed anything; it runs on this thread. */
  private static final ThreadLocal<BrokenSource> BROKEN = new ThreadLocal<>();

  private final Map<BrokenSource, Set<String>> failed = new EnumMap<>(BrokenSource.class);
  private final Set<String> all = new TreeSet<>();

  /** Run by {@link #runTheKitOnEach}; whoever runs it by itself runs the kit on a sound source. */
  static final class Subject extends LicenceSourceContract {

    @Override
    protected TestedSource openSource() {
      BrokenSource broken = BROKEN.get();
      return new ListedSystem(broken == null ? ListedSnapshot::new : broken::open);
    }
  }

  @BeforeAll
  void runTheKitOnEach() {
    for (BrokenSource broken : BrokenSource.values()) {
      BROKEN.set(broken);
      Events tests =
          EngineTestKit.engine("junit-jupiter")
              .selectors(selectClass(Subject.class))
              .configurationParameter(TestClassNames.ANY_NAME, "true")
              .execute()
              .testEvents();
      all.addAll(names(tests.started().list()));
      failed.put(broken, names(tests.failed().list()));
    }
    BROKEN.remove();
  }

  private static Set<String> names(List<Event> events) {
    return events.stream()
        .map(Event::getTestDescriptor)
        .map(TestDescriptor::getDisplayName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static SourceRule ruleOf(String test) {
    return SourceRule.valueOf(test.substring(0, test.indexOf('_')).toUpperCase(Locale.ROOT));
  }

  @ParameterizedTest
  @EnumSource
  void eachBrokenSourceFailsOnItsRuleAlone(BrokenSource broken) {
    assertThat(failed.get(broken)).isNotEmpty().allMatch(test -> ruleOf(test) == broken.rule());
  }

  @Test
  void eachRuleIsBrokenBySome() {
    assertThat(BrokenSource.values()).extracting(BrokenSource::rule).contains(SourceRule.values());
  }

  @Test
  void eachTestOfTheKitFailsForSome() {
    Set<String> passed = new TreeSet<>(all);
    failed.values().forEach(passed::removeAll);

    assertThat(passed).isEmpty();
  }
}
