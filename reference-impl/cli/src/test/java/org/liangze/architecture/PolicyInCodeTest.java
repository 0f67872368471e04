package org.liangze.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.Sector;
import org.liangze.model.business.SizeClass;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;
import org.liangze.model.figure.RankingMethod;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.CalendarPeriod;
import org.liangze.model.policy.LetterRule;
import org.liangze.model.policy.StandIn;

/**
 * No number and no other decision of the policy stands in the code of the rules: they are in the
 * pack. What looks like one and is none stands here, with the reason.
 */
class PolicyInCodeTest {

  private static final List<Class<?>> DECISIVE =
      List.of(
          Grade.class,
          RiskLevel.class,
          SizeClass.class,
          Sector.class,
          BusinessTrait.class,
          FoodLine.class,
          Tier.class,
          VisitMode.class,
          LetterChannel.class,
          LetterRule.class,
          CalendarPeriod.class,
          RankingMethod.class,
          Role.class,
          Duty.class,
          DutyStep.class,
          StandIn.class);

  private static final Map<String, String> NO_DECISIONS =
      Map.ofEntries(
          // Technical numbers.
          Map.entry("Intake.BATCH_SIZE: 10000", "rows per commit"),
          Map.entry("LicencePull.PAGE: 1000", "entries per read"),
          Map.entry("GradeReviews.PAGE: 1000", "entries per read"),
          Map.entry("SuccessiveIds.LONGEST_PREFIX: 44", "length of an identifier"),
          Map.entry("DefaultRoles.replace: 2", "entries: one that ends, one that begins"),
          Map.entry("Units.UNLOCATED: -2", "a place that is none"),
          Map.entry("LiveBoards.MOST: 2", "a day, and the one that it is compared with"),
          Map.entry("BuiltInIndicators.OVER_BUSINESSES: 2", "the third of the duties"),
          // What an indicator or a parameter is about by its very name.
          Map.entry("OfficerAppointed.assess: Role.OFFICER", "the indicator counts officers"),
          Map.entry("DirectorAppointed.assess: Role.DIRECTOR", "the indicator counts directors"),
          Map.entry(
              "DirectorRule.asksForOwn: BusinessTrait.OUTSOURCED_CANTEEN",
              "the parameter director.own is about outsourced canteens"),
          Map.entry(
              "DirectorRule.boundsOfDiners: FoodLine.CANTEEN",
              "the parameter director.diners.OTHER is about canteens of other units"),
          Map.entry("BuiltInIndicators.DUTIES: Duty.DAILY_CONTROL", "the indicator is of the duty"),
          Map.entry(
              "BuiltInIndicators.DUTIES: Duty.WEEKLY_INSPECTION", "the indicator is of the duty"),
          Map.entry(
              "BuiltInIndicators.DUTIES: Duty.MONTHLY_DISPATCH", "the indicator is of the duty"),
          Map.entry(
              "DutyRule.isRequired: Role.DIRECTOR", "the director is who need not be everywhere"),
          Map.entry(
              "Trained.directorsAndOfficers: Role.PRINCIPAL",
              "the indicator is about directors and officers"),
          Map.entry("DutyRecordings.addIfNotHeld: Role.OFFICER", "officers are who is evaluated"),
          Map.entry("RoleObjections.most: case OFFICER", "officers have a minimum, no maximum"),
          Map.entry("RoleObjections.most: case DIRECTOR", "the policy asks for directors only"),
          Map.entry("RegisterRows.isIn: Role.DIRECTOR", "the two ledgers are told apart by it"),
          Map.entry("RegisterRows.isIn: Role.OFFICER", "the two ledgers are of who has one"),
          Map.entry("RegisterRows.vacancies: Role.PRINCIPAL", "every business has a principal"),
          Map.entry("RegisterRows.vacancies: Role.DIRECTOR", "whom its indicator misses"),
          Map.entry("RegisterRows.vacancies: Role.OFFICER", "whom its indicator misses"),
          Map.entry(
              "DutyRecordings.addIfStepIsEmpty: DutyStep.MINUTES", "a step is what its name says"),
          Map.entry(
              "DutyRecordings.addIfStepIsEmpty: DutyStep.REPORT_TO_DIRECTOR",
              "a step is what its name says"),
          Map.entry(
              "DutyRecordings.addIfStepIsEmpty: DutyStep.REPORT_TO_PRINCIPAL",
              "a step is what its name says"),
          Map.entry(
              "DutyRecordings.addIfStepIsEmpty: DutyStep.RISK_REPORT",
              "a step is what its name says"),
          Map.entry(
              "LetterSigned.assess: LetterRule.PER_ASSIGNMENT", "reads the value of letters.rule"));

  @Test
  void noDecisionOfThePolicyStandsInTheCodeOfTheRules() throws IOException {
    Set<String> found = PolicyDecisions.in(sourcesOfTheRules(), DECISIVE);

    assertThat(found)
        .as("a parameter belongs in the pack; what is none belongs in this test, with its reason")
        .containsExactlyInAnyOrderElementsOf(NO_DECISIONS.keySet());
  }

  /** Packed columns: what they hold is a bit to them. */
  private static final Set<String> COLUMNS =
      Set.of(
          "Answer.java",
          "AnswerColumns.java",
          "BoardState.java",
          "Counted.java",
          "IdTable.java",
          "SlotBlocks.java",
          "SubjectBoard.java");

  /** All of the engine but the store and the columns, which know no rule of the mechanism. */
  private static List<JavaFileObject> sourcesOfTheRules() throws IOException {
    Path engine = Path.of("..", "engine", "src", "main", "java", "org", "liangze", "engine");
    try (Stream<Path> files = Files.walk(engine)) {
      List<Path> sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.startsWith(engine.resolve("store")))
              .filter(file -> !COLUMNS.contains(file.getFileName().toString()))
              .toList();
      assertThat(sources).hasSizeGreaterThan(20);
      List<JavaFileObject> all = new ArrayList<>();
      ToolProvider.getSystemJavaCompiler()
          .getStandardFileManager(null, null, StandardCharsets.UTF_8)
          .getJavaFileObjectsFromPaths(sources)
          .forEach(all::add);
      return all;
    }
  }

  @Test
  void numbersAndConstantsAreFoundWhereverTheyStand() {
    String source =
        """
        package example;
        import static org.liangze.model.business.Grade.A;
        import org.liangze.model.business.Grade;
        class Example {
          static final int LEAST = 300;
          final long many = 1_000L;
          boolean big(int diners) { return diners >= 500 && diners != -1 && diners != 0; }
          boolean risky(Business one) { return one.getRisk() == RiskLevel.D || half(0.5); }
          int visits(Grade grade) {
            switch (grade) { case B: return 1; default: return model.business.Grade.C.ordinal(); }
          }
          Runnable late = () -> due(day.plusDays(15));
        }
        """;

    assertThat(PolicyDecisions.in(List.of(new Source(source)), DECISIVE))
        .containsExactlyInAnyOrder(
            ": Grade.A",
            "Example.LEAST: 300",
            "Example.many: 1000",
            "Example.big: 500",
            "Example.risky: RiskLevel.D",
            "Example.risky: 0.5",
            "Example.visits: case B",
            "Example.visits: Grade.C",
            "Example.late: 15");
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String code;

    Source(String code) {
      super(URI.create("string:///Example.java"), Kind.SOURCE);
      this.code = code;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return code;
    }
  }
}
