package org.liangze.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which module may see which, and which libraries. */
class ArrowsTest {

  /** Compile-time annotations, which no host needs. */
  private static final String[] ANNOTATIONS = {"org.jspecify..", "org.immutables.."};

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "model    |",
        "spi      | model",
        "testkit  | model spi",
        "api      | model",
        "engine   | model spi api",
        "jdbc     | model spi",
        "exchange | model spi api",
        "generators | model spi api engine",
        "cli      | model spi api engine jdbc exchange generators",
      })
  void aModuleSeesOnlyThoseBelowIt(String module, String below) {
    List<String> seen = below == null ? List.of() : List.of(below.trim().split(" "));

    classes()
        .that(Modules.in(List.of(module)))
        .should(
            dependOnlyOn(
                "modules " + seen,
                target -> {
                  String other = Modules.moduleOf(target.getPackageName());
                  return other.isEmpty() || other.equals(module) || seen.contains(other);
                }))
        .allowEmptyShould(true)
        .check(Modules.ALL);
  }

  @Test
  void everyModuleHasItsPlaceAmongTheArrows() {
    assertThat(
            Modules.ALL.stream().map(JavaClass::getPackageName).map(Modules::moduleOf).distinct())
        .isSubsetOf(
            "model", "spi", "testkit", "api", "engine", "jdbc", "exchange", "generators", "cli")
        .contains("model", "spi", "api", "engine");
  }

  @ParameterizedTest
  @CsvSource({"model", "spi", "api"})
  void theContractsNeedTheJdkAlone(String module) {
    classes()
        .that(Modules.in(List.of(module)))
        .should(dependOnlyOn("the JDK", target -> isJdkOrOurs(target)))
        .check(Modules.ALL);
  }

  @Test
  void theEngineNeedsGuavaAndTheLoggingFacadeAlone() {
    classes()
        .that(Modules.in(List.of("engine")))
        .should(
            dependOnlyOn(
                "the JDK, Guava and the logging facade",
                target ->
                    isJdkOrOurs(target)
                        || target.getPackageName().startsWith("com.google.common.")
                        || target.getPackageName().equals("org.slf4j")))
        .check(Modules.ALL);
  }

  @Test
  void thePlugInForDatabasesNeedsTheJdkAlone() {
    classes()
        .that(Modules.in(List.of("jdbc")))
        .should(
            dependOnlyOn(
                "the JDK",
                target -> isJdkOrOurs(target) || target.getPackageName().equals("javax.sql")))
        .check(Modules.ALL);
  }

  @Test
  void onlyTheArbitraryValuesNeedJqwik() {
    classes()
        .that(Modules.in(List.of("generators")))
        .should(
            new ArchCondition<JavaClass>("need the JDK alone, and jqwik for arbitrary values") {
              @Override
              public void check(JavaClass origin, ConditionEvents events) {
                boolean arbitrary =
                    origin.getPackageName().equals("org.liangze.generators.arbitrary");
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                  JavaClass target = dependency.getTargetClass().getBaseComponentType();
                  boolean jqwik = target.getPackageName().startsWith("net.jqwik.api");
                  if (!isJdkOrOurs(target)
                      && !JavaClass.Predicates.resideInAnyPackage(ANNOTATIONS).test(target)
                      && !(arbitrary && jqwik)) {
                    events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
                  }
                }
              }
            })
        .check(Modules.ALL);
  }

  @Test
  void guavaIsSeenByTheEngineOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.liangze.engine..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.google..")
        .check(Modules.ALL);
  }

  @Test
  void yamlIsSeenByThePolicyFilesOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.liangze.exchange.policy")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("com.fasterxml.jackson.dataformat..", "org.yaml..")
        .check(Modules.ALL);
  }

  @Test
  void whatIsInternalIsUsedByItsOwnPackageTreeOnly() {
    classes()
        .should(
            new ArchCondition<JavaClass>("not use what is internal to others") {
              @Override
              public void check(JavaClass origin, ConditionEvents events) {
                for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
                  String target = dependency.getTargetClass().getPackageName();
                  int end = (target + ".").indexOf(".internal.");
                  if (end >= 0
                      && !(origin.getPackageName() + ".").startsWith(target.substring(0, end) + ".")
                      && target.startsWith("org.liangze.")) {
                    events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
                  }
                }
              }
            })
        .check(Modules.ALL);
  }

  @Test
  void noTwoPackagesOfTheEngineNeedEachOther() {
    slices().matching("org.liangze.engine.(*)..").should().beFreeOfCycles().check(Modules.ALL);
  }

  private static boolean isJdkOrOurs(JavaClass target) {
    String name = target.getPackageName();
    return name.startsWith("java.") || name.startsWith("org.liangze.") || target.isPrimitive();
  }

  private static ArchCondition<JavaClass> dependOnlyOn(String what, Predicate<JavaClass> allowed) {
    DescribedPredicate<JavaClass> annotations =
        JavaClass.Predicates.resideInAnyPackage(ANNOTATIONS);
    return new ArchCondition<>("depend only on " + what) {
      @Override
      public void check(JavaClass origin, ConditionEvents events) {
        for (Dependency dependency : origin.getDirectDependenciesFromSelf()) {
          JavaClass target = dependency.getTargetClass().getBaseComponentType();
          if (!allowed.test(target) && !annotations.test(target)) {
            events.add(SimpleConditionEvent.violated(origin, dependency.getDescription()));
          }
        }
      }
    };
  }
}
