package org.liangze.generators.arbitrary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.generators.ExampleDivisions;
import org.liangze.model.Text;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.calendar.DayKind;
import org.liangze.model.calendar.DayKinds;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyPack;

/** Nothing that matters is so seldom that a property would pass by never meeting it. */
class DistributionProperties {

  private static final Outcome[] KNOWN = {Outcome.NOT_REQUIRED, Outcome.MET, Outcome.MISSED};

  private static final Rules RULES = Rules.of(withTraining(), ExampleDivisions.tree());

  /** The national pack asks for training of canteens alone, and late. */
  private static PolicyPack withTraining() {
    PolicyPack pack = PolicyPack.national();
    for (FoodLine line : FoodLine.values()) {
      pack =
          pack.with(
              DutyParameters.trainingHours(line), LocalDate.of(2022, 7, 1), 8, Text.same("ours"));
    }
    return pack;
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return DayArbitraries.days();
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 2000)
  void everyBuiltInIndicatorComesOutInEveryWay(
      @ForAll BusinessFacts business, @ForAll CadreFacts cadre, @ForAll("days") LocalDate day) {
    for (BusinessIndicator indicator : BuiltInIndicators.overBusinesses()) {
      atLeastSometimes(
          indicator.getIndicator().getCode(),
          indicator.assess(business, RULES, day).getOutcome(),
          (Object[]) KNOWN);
    }
    atLeastSometimes(
        "LETTER_SIGNED",
        BuiltInIndicators.overCadres().get(0).assess(cadre, RULES, day).getOutcome(),
        (Object[]) KNOWN);
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 1000)
  void aDayIsOfEveryKindInSomeCalendar(@ForAll DayKinds calendar, @ForAll("days") LocalDate day) {
    atLeastSometimes("day", calendar.getKind(day), (Object[]) DayKind.values());
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 1000)
  void aFindingIsPutRightOrNotDueOrNot(@ForAll FindingFacts facts, @ForAll("days") LocalDate day) {
    atLeastSometimes(
        "RECTIFIED",
        BuiltInIndicators.overFindings().get(0).assess(facts, RULES, day).getOutcome(),
        (Object[]) KNOWN);
    Finding finding = facts.getFinding();
    atLeastSometimes("closed", finding.isClosed(day), true, false);
    atLeastSometimes("due", finding.getDue().isBefore(day), true, false);
    atLeastSometimes(
        "overdue", finding.getDue().isBefore(day) && !finding.isClosed(day), true, false);
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 2000)
  void everyTierIsMissingInSomeTree(@ForAll JurisdictionTree tree) {
    for (Tier tier : List.of(Tier.CITY, Tier.COUNTY, Tier.TOWNSHIP, Tier.VILLAGE)) {
      atLeastSometimes("no " + tier, tree.getCounts().containsKey(tier), true, false);
    }
    atLeastSometimes(
        "managed area",
        tree.getAll().stream().anyMatch(row -> !row.getCode().isStandard()),
        true,
        false);
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 1000)
  void aBusinessIsLicensedOrNotAndHasDinersOrNot(@ForAll FoodBusiness business) {
    atLeastSometimes("licensed", business.isLicensed(), true, false);
    atLeastSometimes("diners", business.getDiners().isPresent(), true, false);
    atLeastSometimes("graded", business.getGrade().isPresent(), true, false);
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 1000)
  void aPackIsOftenNotTheNationalOne(@ForAll PolicyPack pack) {
    atLeastSometimes("derived", pack.getName().equals("derived"), true, false);
  }

  @StatisticsReport(StatisticsReport.StatisticsReportMode.OFF)
  @Property(tries = 1000)
  void aProvinceHasSomeoneGuaranteed(@ForAll SmallProvince province) {
    BusinessIndicator guaranteed =
        BuiltInIndicators.overBusinesses().stream()
            .filter(each -> each.getIndicator().getCode().equals("GUARANTEED"))
            .findFirst()
            .orElseThrow();
    Rules rules = Rules.of(RULES.getPolicy(), province.getTree());
    boolean any =
        province.getBusinessFacts().stream()
            .anyMatch(
                facts ->
                    guaranteed.assess(facts, rules, LocalDate.of(2023, 3, 28)).getOutcome()
                        == Outcome.MET);
    atLeastSometimes("guaranteed", any, true, false);
  }

  /** At least 1 in 400: enough to meet in a property, and far from what chance may take away. */
  private static void atLeastSometimes(String label, Object value, Object... expected) {
    Statistics.label(label)
        .collect(value)
        .coverage(
            checker ->
                Arrays.stream(expected)
                    .forEach(each -> checker.check(each).percentage(p -> p >= 0.25)));
  }
}
