package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/** A plug-in's test that the usual build passes by is found out. */
class TestClassNamesTest {

  private static final String BODY =
      "extends LedgerStoreContract { protected TestedStorage openStorage() { return null; } }";

  @TempDir private Path classes;

  @ParameterizedTest
  @ValueSource(strings = {"MineTest", "MineTests", "MineTestCase", "TestMine", "Test"})
  void aTopLevelClassThatSurefireRunsCompiles(String name) {
    assertThat(compile(name, "class " + name + " " + BODY)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"MineIT", "MineContract", "Mine", "MineTest2", "MineSpec"})
  void anyOtherNameDoesNotCompileAndIsTold(String name) {
    assertThat(compile(name, "class " + name + " " + BODY))
        .singleElement()
        .asString()
        .contains("org.example." + name, "Surefire", TestClassNames.ANY_NAME);
  }

  @Test
  void aNestedOneDoesNotCompile() {
    assertThat(compile("MineTest", "class MineTest { static class InnerTest " + BODY + " }"))
        .singleElement()
        .asString()
        .contains("org.example.MineTest.InnerTest", "top-level");
  }

  @Test
  void oneGroupOfRulesIsLookedAtLikeTheWholeContract() {
    String body = "implements CommitRules { public Bench bench() { return null; } }";

    assertThat(compile("Mine", "class Mine " + body)).hasSize(1);
  }

  @Test
  void theContractOfSourcesIsLookedAtToo() {
    String body =
        "extends LicenceSourceContract { protected TestedSource openSource() { return null; } }";

    assertThat(compile("MineTest", "class MineTest " + body)).isEmpty();
    assertThat(compile("Mine", "class Mine " + body)).hasSize(1);
  }

  @Test
  void whatRunsNothingMayHaveAnyName() {
    assertThat(compile("Base", "abstract class Base extends LedgerStoreContract {}")).isEmpty();
    assertThat(compile("Mine", "class Mine { class Inner {} }")).isEmpty();
    assertThat(compile("Mine", "interface Mine extends CommitRules {}")).isEmpty();
  }

  @Test
  void thoseWhoseBuildRunsAnyNameSwitchTheCheckOff() {
    assertThat(compile("Mine", "class Mine " + BODY, "-A" + TestClassNames.ANY_NAME + "=true"))
        .isEmpty();
  }

  private List<String> compile(String name, String source, String... options) {
    return new PluginCompiler(classes).compile(name, "", source, options);
  }

  @ParameterizedTest
  @ValueSource(classes = {ContractWithoutStorage.class, ContractWithoutStorage.Nested.class})
  void aClassThatWasCompiledAllTheSameFailsWhenItRuns(Class<?> test) {
    EngineExecutionResults results = run(test, "false");

    results.testEvents().assertStatistics(tests -> tests.started(0));
    assertThat(results.containerEvents().failed().list())
        .singleElement()
        .extracting(
            failed ->
                failed
                    .getRequiredPayload(TestExecutionResult.class)
                    .getThrowable()
                    .orElseThrow()
                    .getMessage())
        .asString()
        .contains(test.getName(), "Surefire", TestClassNames.ANY_NAME);
  }

  @Test
  void thoseWhoseBuildRunsAnyNameSwitchThatOffToo() {
    EngineExecutionResults results = run(ContractWithoutStorage.class, "true");

    assertThat(results.containerEvents().failed().count()).isZero();
    assertThat(results.testEvents().started().count()).isPositive();
  }

  private static EngineExecutionResults run(Class<?> test, String anyName) {
    return EngineTestKit.engine("junit-jupiter")
        .selectors(selectClass(test))
        .configurationParameter(TestClassNames.ANY_NAME, anyName)
        .execute();
  }
}
