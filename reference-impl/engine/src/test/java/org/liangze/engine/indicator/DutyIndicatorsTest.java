package org.liangze.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.SmallProvince.appointment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.closure;
import static org.liangze.engine.SmallProvince.day;
import static org.liangze.engine.SmallProvince.duty;
import static org.liangze.engine.SmallProvince.training;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangze.engine.SmallProvince;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Licence;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;
import org.liangze.model.calendar.DayKind;
import org.liangze.model.calendar.DayKinds;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.StandIn;

/** The corner cases of the enterprise side, each by its name. 2026-06-15 is a Monday. */
class DutyIndicatorsTest {

  private static final PolicyPack PACK = PolicyPack.national();

  private static BusinessIndicator indicator(Indicator indicator) {
    return BuiltInIndicators.overBusiness(indicator);
  }

  private static Assessment assess(Indicator indicator, BusinessFacts facts, String on) {
    return assess(indicator, facts, PACK, on);
  }

  private static Assessment assess(
      Indicator indicator, BusinessFacts facts, PolicyPack pack, String on) {
    return indicator(indicator).assess(facts, Rules.of(pack, SmallProvince.TREE), day(on));
  }

  private static BusinessFacts.Builder facts(FoodBusiness business, DutyRecord... records) {
    return BusinessFacts.builder()
        .business(business)
        .dutyLog(DutyLog.of(Arrays.asList(records)))
        .addAppointments(
            appointment("R-O", "B0", Role.OFFICER).personId("P1").build(),
            appointment("R-P", "B0", Role.PRINCIPAL).personId("P1").build());
  }

  private static FoodBusiness.Builder risky() {
    return business("B0").riskLevel(RiskLevel.C);
  }

  /** A medium producer, which must have a director. */
  private static FoodBusiness.Builder withDirector() {
    return risky().line(FoodLine.PRODUCTION).sizeClass(SizeClass.MEDIUM);
  }

  private static DutyRecord.Builder weekly(String day, Role role) {
    return duty("W", "B0", Duty.WEEKLY_INSPECTION, day).role(role);
  }

  // Daily control.

  @Test
  void aZeroRiskReportMeetsDailyControlOfItsDayAndOfNoOther() {
    DutyRecord zeroRisk = duty("D", "B0", Duty.DAILY_CONTROL, "2026-06-15").zeroRisk(true).build();
    BusinessFacts facts = facts(risky().build(), zeroRisk).build();

    assertThat(assess(Indicator.DAILY_CONTROL, facts, "2026-06-15"))
        .isEqualTo(Assessment.met(day("2026-06-15")));
    assertThat(assess(Indicator.DAILY_CONTROL, facts, "2026-06-16").getReason())
        .contains(Reason.NO_DAILY_CONTROL);
    assertThat(assess(Indicator.DAILY_CONTROL, facts, "2026-06-14").getReason())
        .contains(Reason.NO_DAILY_CONTROL);
  }

  @Test
  void aRecordMadeTheDayAfterDoesNotMeetDailyControlOfTheDay() {
    DutyRecord late =
        duty("D", "B0", Duty.DAILY_CONTROL, "2026-06-15").doneOn(day("2026-06-16")).build();
    BusinessFacts facts = facts(risky().build(), late).build();

    assertThat(assess(Indicator.DAILY_CONTROL, facts, "2026-06-15").getOutcome())
        .isEqualTo(Outcome.MISSED);
    assertThat(assess(Indicator.DAILY_CONTROL, facts, "2026-06-16").getOutcome())
        .isEqualTo(Outcome.MISSED);
  }

  @Test
  void onAClosedDayNoDailyRecordIsDue() {
    BusinessFacts facts =
        facts(risky().build())
            .addClosures(
                closure("K", "B0", "2026-06-01").addDaysOfWeek(DayOfWeek.SUNDAY).build(),
                closure("L", "B0", "2026-06-16").end(day("2026-06-18")).build())
            .build();

    assertThat(assess(Indicator.DAILY_CONTROL, facts, "2026-06-14").getReason())
        .contains(Reason.CLOSED_THAT_DAY);
    assertThat(assess(Indicator.DAILY_CONTROL, facts, "2026-06-15").getOutcome())
        .isEqualTo(Outcome.MISSED);
    assertThat(assess(Indicator.DAILY_CONTROL, facts, "2026-06-17").getOutcome())
        .isEqualTo(Outcome.NOT_REQUIRED);
    assertThat(assess(Indicator.DAILY_CONTROL, facts, "2026-06-18").getOutcome())
        .isEqualTo(Outcome.MISSED);
  }

  @Test
  void whileTheLicenceIsSuspendedNothingIsDue() {
    FoodBusiness suspended =
        risky().status(BusinessStatus.SUSPENDED).statusSince(day("2026-06-15")).build();

    for (Indicator indicator :
        List.of(
            Indicator.DAILY_CONTROL,
            Indicator.WEEKLY_INSPECTION,
            Indicator.MONTHLY_DISPATCH,
            Indicator.THREE_PERSONS,
            Indicator.TRAINED)) {
      assertThat(assess(indicator, facts(suspended).build(), "2026-06-15"))
          .as(indicator.getCode())
          .isEqualTo(
              Assessment.notRequired(
                  Reason.SUSPENDED,
                  assess(indicator, facts(suspended).build(), "2026-06-15").getHoldsThrough()));
    }
    assertThat(assess(Indicator.DAILY_CONTROL, facts(suspended).build(), "2026-06-14").getOutcome())
        .isEqualTo(Outcome.MISSED);
  }

  @Test
  void ofSeveralOfficersTheRecordOfOneIsEnough() {
    BusinessFacts facts =
        facts(
                risky().build(),
                duty("D", "B0", Duty.DAILY_CONTROL, "2026-06-15").personId("P2").build())
            .addAppointments(
                appointment("R1", "B0", Role.OFFICER).personId("P1").build(),
                appointment("R2", "B0", Role.OFFICER).personId("P2").build())
            .build();

    assertThat(assess(Indicator.DAILY_CONTROL, facts, "2026-06-15").getOutcome())
        .isEqualTo(Outcome.MET);
  }

  @Test
  void aRecordByWhoDidNotHoldTheRoleOnTheDayOfDoingDoesNotCount() {
    BusinessFacts facts =
        facts(
                risky().build(),
                duty("D", "B0", Duty.DAILY_CONTROL, "2026-06-15").personId("P7").build(),
                duty("E", "B0", Duty.DAILY_CONTROL, "2026-06-16").personId("P7").build())
            .addAppointments(
                appointment("R7", "B0", Role.OFFICER)
                    .personId("P7")
                    .from(day("2026-06-16"))
                    .build())
            .build();

    assertThat(assess(Indicator.DAILY_CONTROL, facts, "2026-06-15").getReason())
        .contains(Reason.DUTY_BY_NOT_APPOINTED);
    assertThat(assess(Indicator.DAILY_CONTROL, facts, "2026-06-16").getOutcome())
        .isEqualTo(Outcome.MET);
  }

  @Test
  void aRecordOfThePrincipalIsNoDailyControl() {
    DutyRecord other =
        duty("D", "B0", Duty.DAILY_CONTROL, "2026-06-15").role(Role.PRINCIPAL).build();

    assertThat(
            assess(Indicator.DAILY_CONTROL, facts(risky().build(), other).build(), "2026-06-15")
                .getReason())
        .contains(Reason.DUTY_BY_OTHER_ROLE);
  }

  @ParameterizedTest
  @CsvSource({
    "WORKING, MISSED, NO_DAILY_CONTROL",
    "OFF, NOT_REQUIRED, DAY_OFF",
    "UNKNOWN, UNKNOWN, CALENDAR_UNKNOWN"
  })
  void whereDutiesAreForWorkingDaysTheCalendarDecidesAndAnUnknownYearIsUnknown(
      DayKind kind, Outcome outcome, String reason) {
    PolicyPack pack =
        PACK.with(
            DutyParameters.workingDaysOnly(FoodLine.CATERING),
            day("2026-01-01"),
            true,
            PACK.dated(DutyParameters.BAR_YEARS, day("2026-01-01")).getBasis());
    DayKinds calendar = on -> kind;
    Rules rules = Rules.of(pack, SmallProvince.TREE, calendar);
    BusinessFacts facts = facts(risky().build()).build();

    Assessment answer = indicator(Indicator.DAILY_CONTROL).assess(facts, rules, day("2026-06-15"));

    assertThat(answer.getOutcome()).isEqualTo(outcome);
    assertThat(answer.getReason().orElseThrow()).hasToString(reason);
  }

  @Test
  void aClosedDayNeedsNoCalendar() {
    PolicyPack pack =
        PACK.with(
            DutyParameters.workingDaysOnly(FoodLine.CATERING),
            day("2026-01-01"),
            true,
            PACK.dated(DutyParameters.BAR_YEARS, day("2026-01-01")).getBasis());
    BusinessFacts facts =
        facts(risky().build()).addClosures(closure("K", "B0", "2026-06-15").build()).build();

    assertThat(assess(Indicator.DAILY_CONTROL, facts, pack, "2026-06-15").getOutcome())
        .isEqualTo(Outcome.NOT_REQUIRED);
  }

  // Who owes them.

  @ParameterizedTest
  @CsvSource({
    "national, A, 2022-10-31, NOT_REQUIRED",
    "national, A, 2022-11-01, MISSED",
    "inner-mongolia, A, 2026-06-15, NOT_REQUIRED",
    "inner-mongolia, B, 2022-10-31, NOT_REQUIRED",
    "inner-mongolia, B, 2022-11-01, MISSED",
    "inner-mongolia, D, 2026-06-15, MISSED"
  })
  void theDutiesAreAskedFromOrder60OnAndInInnerMongoliaOfMediumAndHighRisk(
      String pack, RiskLevel level, String on, Outcome expected) {
    PolicyPack policy = pack.equals("national") ? PACK : PolicyPack.innerMongolia();
    BusinessFacts facts = facts(business("B0").riskLevel(level).build()).build();

    assertThat(assess(Indicator.DAILY_CONTROL, facts, policy, on).getOutcome()).isEqualTo(expected);
  }

  @Test
  void aBusinessWithFilingsOnlyOwesNoDuty() {
    FoodBusiness filed =
        risky().licences(List.of(Licence.of(LicenceNumber.filing("150102", 7)))).build();

    assertThat(assess(Indicator.DAILY_CONTROL, facts(filed).build(), "2026-06-15").getReason())
        .contains(Reason.NOT_LICENSED);
  }

  @ParameterizedTest
  @CsvSource({
    "CHAIN_HEADQUARTERS, CATERING, 2025-11-30, MISSED, MISSED",
    "CHAIN_HEADQUARTERS, CATERING, 2026-02-01, NOT_REQUIRED, MISSED",
    "CHAIN_SHOP, CATERING, 2025-11-30, MISSED, MISSED",
    "CHAIN_SHOP, CATERING, 2026-02-01, MISSED, NOT_REQUIRED",
    "CHAIN_BRANCH, CATERING, 2026-02-01, NOT_REQUIRED, NOT_REQUIRED",
    "CHAIN_SHOP, SALES, 2026-02-01, MISSED, MISSED",
    "CHAIN_SHOP, SALES, 2026-05-01, MISSED, NOT_REQUIRED"
  })
  void inAChainHeadquartersActMonthlyAndShopsDaily(
      BusinessTrait place, FoodLine line, String on, Outcome daily, Outcome monthly) {
    BusinessFacts facts = facts(risky().addTraits(place).line(line).build()).build();

    assertThat(assess(Indicator.DAILY_CONTROL, facts, on).getOutcome()).isEqualTo(daily);
    assertThat(assess(Indicator.MONTHLY_DISPATCH, facts, on).getOutcome()).isEqualTo(monthly);
  }

  // Weekly and monthly.

  @Test
  void aWeekIsJudgedOnceItIsOver() {
    BusinessFacts facts =
        facts(risky().build(), weekly("2026-06-17", Role.OFFICER).build()).build();

    assertThat(assess(Indicator.WEEKLY_INSPECTION, facts, "2026-06-20").getOutcome())
        .isEqualTo(Outcome.MISSED);
    assertThat(assess(Indicator.WEEKLY_INSPECTION, facts, "2026-06-21"))
        .isEqualTo(Assessment.met(day("2026-06-27")));
    assertThat(assess(Indicator.WEEKLY_INSPECTION, facts, "2026-06-28").getReason())
        .contains(Reason.NO_WEEKLY_INSPECTION);
  }

  @Test
  void aWeeklyRecordMadeLateCountsFromTheDayOnWhichItWasMade() {
    DutyRecord late = weekly("2026-06-19", Role.OFFICER).doneOn(day("2026-06-23")).build();
    BusinessFacts facts = facts(risky().build(), late).build();

    assertThat(assess(Indicator.WEEKLY_INSPECTION, facts, "2026-06-21").getHoldsThrough())
        .isEqualTo(day("2026-06-22"));
    assertThat(assess(Indicator.WEEKLY_INSPECTION, facts, "2026-06-22").getOutcome())
        .isEqualTo(Outcome.MISSED);
    assertThat(assess(Indicator.WEEKLY_INSPECTION, facts, "2026-06-23").getOutcome())
        .isEqualTo(Outcome.MET);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-15, WEEKLY_INSPECTION, 2026-06-21, MISSED",
    "2026-06-16, WEEKLY_INSPECTION, 2026-06-21, NOT_REQUIRED",
    "2026-06-16, WEEKLY_INSPECTION, 2026-06-17, NOT_REQUIRED",
    "2026-06-16, WEEKLY_INSPECTION, 2026-06-28, MISSED",
    "2026-06-01, MONTHLY_DISPATCH, 2026-06-30, MISSED",
    "2026-06-02, MONTHLY_DISPATCH, 2026-06-30, NOT_REQUIRED",
    "2026-06-02, MONTHLY_DISPATCH, 2026-07-31, MISSED"
  })
  void forTheFirstPartialWeekOrMonthNothingIsDue(
      String begins, String code, String on, Outcome expected) {
    Indicator indicator = Indicator.builtIn(code).orElseThrow();
    BusinessFacts facts = facts(risky().from(day(begins)).build()).build();

    Assessment answer = assess(indicator, facts, on);
    assertThat(answer.getOutcome()).isEqualTo(expected);
    if (expected == Outcome.NOT_REQUIRED) {
      assertThat(answer.getReason()).contains(Reason.PARTIAL_PERIOD);
    }
  }

  @Test
  void aWeekOfClosedDaysOnlyIsNotDueOneOpenDayIsEnough() {
    FoodBusiness business = risky().build();
    BusinessFacts closed =
        facts(business)
            .addClosures(closure("K", "B0", "2026-06-15").end(day("2026-06-22")).build())
            .build();
    BusinessFacts openOnSunday =
        facts(business)
            .addClosures(closure("K", "B0", "2026-06-15").end(day("2026-06-21")).build())
            .build();

    assertThat(assess(Indicator.WEEKLY_INSPECTION, closed, "2026-06-21").getReason())
        .contains(Reason.CLOSED_THAT_DAY);
    assertThat(assess(Indicator.WEEKLY_INSPECTION, openOnSunday, "2026-06-21").getOutcome())
        .isEqualTo(Outcome.MISSED);
  }

  @Test
  void theOfficerInspectsWeeklyWhereNoDirectorIsRequired() {
    DutyRecord byOfficer = weekly("2026-06-19", Role.OFFICER).build();

    assertThat(
            assess(
                    Indicator.WEEKLY_INSPECTION,
                    facts(risky().build(), byOfficer).build(),
                    "2026-06-21")
                .getOutcome())
        .isEqualTo(Outcome.MET);
  }

  @Test
  void whereADirectorServesTheOfficersInspectionDoesNotCount() {
    BusinessFacts facts =
        facts(withDirector().build(), weekly("2026-06-19", Role.OFFICER).build())
            .addAppointments(appointment("R", "B0", Role.DIRECTOR).build())
            .build();

    assertThat(assess(Indicator.WEEKLY_INSPECTION, facts, "2026-06-21").getReason())
        .contains(Reason.DUTY_BY_OTHER_ROLE);
  }

  @Test
  void whileTheDirectorsPostIsVacantTheOfficerStandsInIfThePolicySaysSo() {
    BusinessFacts facts =
        facts(withDirector().build(), weekly("2026-06-19", Role.OFFICER).build())
            .addAppointments(appointment("R", "B0", Role.DIRECTOR).end(day("2026-06-18")).build())
            .build();
    PolicyPack strict =
        PACK.with(
            DutyParameters.standInWhileVacant(Duty.WEEKLY_INSPECTION),
            day("2026-01-01"),
            StandIn.NOBODY,
            PACK.dated(DutyParameters.BAR_YEARS, day("2026-01-01")).getBasis());

    assertThat(assess(Indicator.WEEKLY_INSPECTION, facts, "2026-06-21").getOutcome())
        .isEqualTo(Outcome.MET);
    assertThat(assess(Indicator.WEEKLY_INSPECTION, facts, strict, "2026-06-21").getReason())
        .contains(Reason.DUTY_BY_OTHER_ROLE);
    assertThat(assess(Indicator.DIRECTOR_APPOINTED, facts, "2026-06-21").getReason())
        .contains(Reason.NO_DIRECTOR);
  }

  @Test
  void oneRecordMustShowAllTheStepsOfTheRegionsForm() {
    PolicyPack pack = PolicyPack.innerMongolia();
    DutyRecord partly =
        weekly("2026-06-17", Role.OFFICER)
            .addSteps(DutyStep.REVIEW, DutyStep.REPORT_TO_PRINCIPAL)
            .build();
    DutyRecord otherPart =
        weekly("2026-06-18", Role.OFFICER).id("W2").addSteps(DutyStep.SPOT_CHECK).build();
    DutyRecord whole =
        weekly("2026-06-19", Role.OFFICER)
            .id("W3")
            .addSteps(DutyStep.REVIEW, DutyStep.SPOT_CHECK, DutyStep.REPORT_TO_PRINCIPAL)
            .build();
    FoodBusiness business = risky().build();

    Assessment missing =
        assess(
            Indicator.WEEKLY_INSPECTION,
            facts(business, partly, otherPart).build(),
            pack,
            "2026-06-21");
    assertThat(missing.getReason()).contains(Reason.DUTY_STEP_MISSING);
    assertThat(missing.getGround().orElseThrow().getParameter())
        .isEqualTo(DutyParameters.steps(Duty.WEEKLY_INSPECTION));
    assertThat(
            assess(
                    Indicator.WEEKLY_INSPECTION,
                    facts(business, partly, otherPart, whole).build(),
                    pack,
                    "2026-06-21")
                .getOutcome())
        .isEqualTo(Outcome.MET);
  }

  @Test
  void aMonthIsMetByTheMinutesOfThePrincipal() {
    DutyRecord minutes =
        duty("M", "B0", Duty.MONTHLY_DISPATCH, "2026-05-29").minutes("听取汇报").build();
    BusinessFacts facts = facts(risky().build(), minutes).build();

    assertThat(assess(Indicator.MONTHLY_DISPATCH, facts, "2026-06-01"))
        .isEqualTo(Assessment.met(day("2026-06-29")));
    assertThat(assess(Indicator.MONTHLY_DISPATCH, facts, "2026-06-30").getReason())
        .contains(Reason.NO_MONTHLY_DISPATCH);
  }

  // All three.

  @Test
  void theThreePersonsAreOnTrackIfNoneOfTheirDutiesIsMissed() {
    FoodBusiness business = risky().from(day("2026-06-02")).build();
    DutyRecord daily = duty("D", "B0", Duty.DAILY_CONTROL, "2026-06-21").build();
    DutyRecord weekly = weekly("2026-06-19", Role.OFFICER).build();

    assertThat(
            assess(Indicator.THREE_PERSONS, facts(business, daily, weekly).build(), "2026-06-21"))
        .isEqualTo(Assessment.met(day("2026-06-21")));
    assertThat(
            assess(Indicator.THREE_PERSONS, facts(business, daily).build(), "2026-06-21")
                .getReason())
        .contains(Reason.NO_WEEKLY_INSPECTION);
    assertThat(
            assess(Indicator.THREE_PERSONS, facts(business, weekly).build(), "2026-06-21")
                .getReason())
        .contains(Reason.NO_DAILY_CONTROL);
  }

  // Training.

  @Test
  void theHoursOfTheYearCountForEachDirectorAndOfficerWhereverTheyWereHad() {
    BusinessFacts.Builder canteen =
        facts(risky().line(FoodLine.CANTEEN).build())
            .addAppointments(
                appointment("R1", "B0", Role.OFFICER).personId("P1").build(),
                appointment("R2", "B0", Role.OFFICER).personId("P2").build(),
                appointment("R3", "B0", Role.PRINCIPAL).personId("P3").build())
            .addTrainings(
                training("T1", "B0", "P1", "2025-12-31").build(),
                training("T2", "B0", "P1", "2026-02-01").duration(Duration.ofHours(39)).build(),
                training("T3", "B9", "P1", "2026-03-01").duration(Duration.ofHours(1)).build());

    assertThat(assess(Indicator.TRAINED, canteen.build(), "2026-06-15").getReason())
        .contains(Reason.TOO_LITTLE_TRAINING);
    BusinessFacts both =
        canteen.addTrainings(training("T4", "B0", "P2", "2026-06-15").build()).build();
    assertThat(assess(Indicator.TRAINED, both, "2026-06-14").getHoldsThrough())
        .isEqualTo(day("2026-06-14"));
    assertThat(assess(Indicator.TRAINED, both, "2026-06-15"))
        .isEqualTo(Assessment.met(day("2026-12-31")));
    assertThat(assess(Indicator.TRAINED, both, "2026-02-28").getOutcome())
        .isEqualTo(Outcome.MISSED);
  }

  @Test
  void beforeTheCanteenRuleAndOutsideCanteensNoHoursAreAsked() {
    BusinessFacts canteen =
        facts(risky().line(FoodLine.CANTEEN).build())
            .addAppointments(appointment("R1", "B0", Role.OFFICER).build())
            .build();

    assertThat(assess(Indicator.TRAINED, canteen, "2025-04-14").getReason())
        .contains(Reason.NOT_ASKED_BY_POLICY);
    assertThat(assess(Indicator.TRAINED, canteen, "2025-04-15").getReason())
        .contains(Reason.TOO_LITTLE_TRAINING);
    assertThat(assess(Indicator.TRAINED, facts(risky().build()).build(), "2026-06-15").getReason())
        .contains(Reason.NOT_ASKED_BY_POLICY);
  }
}
