package org.liangze.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What no class may call, and which types of the JDK none may use. */
class CallsTest {

  @Test
  void nothingTakesTheMachinesCharsetOrLocaleUnstated() {
    classes().should(notCallWhatIsIn(UnstatedDefaults.class)).check(Modules.ALL);
  }

  @Test
  void onlyTheProgramAsksForTheTimeOrTheMachinesSettings() {
    classes()
        .that(DescribedPredicate.not(Modules.in(List.of("cli"))))
        .should(notCallWhatIsIn(StatedDefaults.class))
        .check(Modules.ALL);
  }

  /** The kit of tests has one class that does: what it starts ends with the test. */
  @Test
  void noPublishedModuleStartsThreads() {
    classes()
        .that(Modules.in(Modules.PUBLISHED))
        .and(
            DescribedPredicate.describe(
                "not the threads of the test kit",
                javaClass -> !javaClass.getName().startsWith("org.liangze.spi.testkit.Crew")))
        .should(notCallWhatIsIn(ThreadStarts.class))
        .check(Modules.ALL);
  }

  @Test
  void nothingUsesTheOldDates() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveNameMatching(
            "java\\.util\\.(Date|Calendar|GregorianCalendar)"
                + "|java\\.text\\.(DateFormat|SimpleDateFormat)"
                + "|java\\.sql\\.(Date|Time|Timestamp)")
        .check(Modules.ALL);
  }

  @Test
  void aCallIsSeenInALambdaAndInAMethodReference() {
    JavaClass hidden = new ClassFileImporter().importClass(HiddenCalls.class);

    assertThat(calls(hidden)).containsAll(List.of(NANO_TIME, TO_LOWER_CASE));
    assertThat(calls(new ClassFileImporter().importClass(StatedDefaults.class)))
        .contains(NANO_TIME, "java.time.LocalDate.now(java.time.ZoneId)")
        .doesNotContain("java.time.LocalDate.now(java.time.Clock)");
    assertThat(calls(new ClassFileImporter().importClass(UnstatedDefaults.class)))
        .contains(TO_LOWER_CASE, "java.lang.String.<init>([B)");
  }

  private static final String NANO_TIME = "java.lang.System.nanoTime()";
  private static final String TO_LOWER_CASE = "java.lang.String.toLowerCase()";

  private static final class HiddenCalls {
    static final LongSupplier IN_A_LAMBDA = () -> System.nanoTime();
    static final Function<String, String> AS_A_REFERENCE = String::toLowerCase;
  }

  /** Forbids every call of the JDK that a class of bad examples makes. */
  static ArchCondition<JavaClass> notCallWhatIsIn(Class<?> badExamples) {
    Set<String> bad = calls(new ClassFileImporter().importClass(badExamples));
    bad.remove("java.lang.Object.<init>()");
    bad.remove("java.lang.StringBuilder.<init>()");
    bad.remove("java.io.ByteArrayOutputStream.<init>()");
    bad.remove("java.time.format.DateTimeFormatterBuilder.<init>()");
    bad.remove("java.lang.Runtime.getRuntime()");
    return new ArchCondition<>("not call what is in " + badExamples.getSimpleName()) {
      @Override
      public void check(JavaClass caller, ConditionEvents events) {
        for (JavaCodeUnitAccess<?> access : caller.getCodeUnitAccessesFromSelf()) {
          if (bad.contains(access.getTarget().getFullName())) {
            events.add(SimpleConditionEvent.violated(caller, access.getDescription()));
          }
        }
      }
    };
  }

  private static Set<String> calls(JavaClass caller) {
    return caller.getCodeUnitAccessesFromSelf().stream()
        .map(access -> access.getTarget().getFullName())
        .collect(Collectors.toSet());
  }
}
