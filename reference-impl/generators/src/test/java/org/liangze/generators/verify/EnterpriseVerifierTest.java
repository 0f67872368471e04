package org.liangze.generators.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.generators.verify.Facts.appointment;
import static org.liangze.generators.verify.Facts.barred;
import static org.liangze.generators.verify.Facts.business;
import static org.liangze.generators.verify.Facts.closure;
import static org.liangze.generators.verify.Facts.day;
import static org.liangze.generators.verify.Facts.dutyRecord;
import static org.liangze.generators.verify.Facts.finding;
import static org.liangze.generators.verify.Facts.training;
import static org.liangze.generators.verify.Facts.visit;
import static org.liangze.generators.verify.IndicatorVerifier.verifyThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodLine;
import org.liangze.model.calendar.DayKind;
import org.liangze.model.calendar.DayKinds;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.Role;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyPack;

/** Duties, closures, trainings, findings and the calendar in the hands of a verifier. */
class EnterpriseVerifierTest {

  private static final IndicatorVerifier DAILY =
      verifyThat(BuiltInIndicators.overBusiness(Indicator.DAILY_CONTROL)).on(day("2022-11-20"));

  private static PolicyPack with(int hours) {
    return PolicyPack.national()
        .named("ours")
        .with(
            DutyParameters.trainingHours(FoodLine.CATERING),
            day("2022-11-01"),
            hours,
            Text.same("ours"));
  }

  private static PolicyPack workingDaysOnly() {
    return PolicyPack.national()
        .with(
            DutyParameters.workingDaysOnly(FoodLine.CATERING),
            day("2022-11-01"),
            true,
            Text.same("ours"));
  }

  @Test
  void aRecordOfTheDayMeetsADutyAndAClosedDayHasNone() {
    DutyRecord done = dutyRecord("B1", Duty.DAILY_CONTROL, Role.OFFICER, "2022-11-20");

    DAILY
        .given(business("B1"), done, appointment("B1", Role.OFFICER, done.getPersonId()))
        .isMet()
        .holdsThrough(day("2022-11-20"));
    DAILY.given(business("B1"), done).isMissedBecause(Reason.DUTY_BY_NOT_APPOINTED);
    DAILY.given(business("B1")).isMissedBecause(Reason.NO_DAILY_CONTROL);
    DAILY
        .given(business("B1"), dutyRecord("B1", Duty.DAILY_CONTROL, Role.PRINCIPAL, "2022-11-20"))
        .isMissedBecause(Reason.DUTY_BY_OTHER_ROLE);
    DAILY
        .given(business("B1"), closure("B1", DayOfWeek.SUNDAY))
        .isNotRequiredBecause(Reason.CLOSED_THAT_DAY);
    DAILY
        .given(business("B1"), closure("B1", DayOfWeek.MONDAY))
        .isMissedBecause(Reason.NO_DAILY_CONTROL);
  }

  @Test
  void theHoursOfAPersonCountWhereverTheyAreRecorded() {
    IndicatorVerifier trained =
        verifyThat(BuiltInIndicators.overBusiness(Indicator.TRAINED))
            .under(with(40))
            .on(day("2022-12-20"));
    LedgerEntry[] enough = {
      business("B1"),
      appointment("B1", Role.OFFICER, "P1"),
      training("B1", "P1", 16, "2022-11-10"),
      training("B2", "P1", 24, "2022-11-11")
    };

    trained.given(enough).isMet().holdsThrough(day("2022-12-31"));
    trained
        .under(with(41))
        .given(enough)
        .isMissedBecause(Reason.TOO_LITTLE_TRAINING)
        .restsOn(DutyParameters.trainingHours(FoodLine.CATERING));
    trained.on(day("2022-11-10")).given(enough).isMissedBecause(Reason.TOO_LITTLE_TRAINING);
  }

  @Test
  void withoutACalendarAWorkingDayIsUnknownAndWithOneItIsTold() {
    IndicatorVerifier sunday = DAILY.under(workingDaysOnly());
    DayKinds weekends =
        date ->
            date.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue()
                ? DayKind.OFF
                : DayKind.WORKING;

    sunday.given(business("B1")).isUnknown().isUnknownBecause(Reason.CALENDAR_UNKNOWN);
    sunday
        .withCalendar(weekends)
        .given(business("B1"))
        .isNotRequiredBecause(Reason.DAY_OFF)
        .holdsThrough(day("2022-11-20"));
    sunday
        .withCalendar(weekends)
        .on(day("2022-11-21"))
        .given(business("B1"))
        .isMissedBecause(Reason.NO_DAILY_CONTROL);
    assertThatThrownBy(() -> sunday.given(business("B1")).isMet())
        .isInstanceOf(AssertionError.class)
        .message()
        .endsWith(
            "\nMaybe no calendar is given that covers the day; give one by .withCalendar(...).");
  }

  @Test
  void anIndicatorOverFindingsJudgesTheOneThatIsGivenWithItsBusiness() {
    IndicatorVerifier rectified = verifyThat(BuiltInIndicators.overFinding(Indicator.RECTIFIED));
    LedgerEntry[] open = {finding("B1"), business("B1"), visit("B1", "C1", "2022-11-20")};

    rectified
        .on(day("2022-12-05"))
        .given(open)
        .isNotRequiredBecause(Reason.NOT_DUE_YET)
        .holdsThrough(day("2022-12-05"));
    rectified.on(day("2022-12-06")).given(open).isMissedBecause(Reason.FINDING_OVERDUE);
    assertThatThrownBy(() -> rectified.on(day("2022-12-06")).given(open).isMet())
        .message()
        .contains("given:\n    Finding{id=F1", "looked at by an indicator over one finding:\n");
    assertThatThrownBy(() -> rectified.on(day("2022-12-06")).given(business("B1")))
        .hasMessageContaining("exactly one finding");
    assertThatThrownBy(() -> rectified.on(day("2022-12-06")).given(finding("B1")))
        .hasMessageContaining("exactly one food business");
    assertThatThrownBy(() -> rectified.on(day("2022-12-06")).given(finding("B2"), business("B1")))
        .hasMessageContaining("finding F1: is not about business B1");
  }

  @Test
  void whatABusinessIsNotJudgedByMayBeGivenIfItHasToDoWithIt() {
    Verification missed =
        DAILY.given(
            business("B1"),
            finding("B1"),
            appointment("B1", Role.OFFICER, "P1"),
            barred("B2", "P1"));

    assertThatThrownBy(missed::isMet)
        .message()
        .contains("not looked at by an indicator over one business:\n    Finding{id=F1")
        .contains("    Disqualification{id=Q1");
  }

  static Stream<Arguments> unfit() {
    LedgerEntry officer = appointment("B1", Role.OFFICER, "P9");
    LedgerEntry formerlyAtAnother = barred("B2", "P9");
    return Stream.of(
        Arguments.of(
            "closure K1: is not about business B1",
            List.of(officer, formerlyAtAnother, closure("B2"))),
        Arguments.of(
            "duty-record D-2022-11-20: is not about business B1",
            List.of(
                officer,
                formerlyAtAnother,
                dutyRecord("B2", Duty.DAILY_CONTROL, Role.OFFICER, "2022-11-20"))),
        Arguments.of(
            "training T-2022-11-20: is of person P1, who is not appointed at business B1; maybe"
                + " give the appointment as well",
            List.of(training("B1", "P1", 8, "2022-11-20"))),
        Arguments.of(
            "disqualification Q1: has nothing to do with business B1",
            List.of(barred("B2", "P1"))));
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void whatIsNotAboutTheBusinessIsRefused(String rule, List<LedgerEntry> others) {
    List<LedgerEntry> given =
        Stream.concat(Stream.<LedgerEntry>of(business("B1")), others.stream()).toList();

    assertThatThrownBy(() -> DAILY.given(given))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(rule);
  }

  @Test
  void eachCheckFailsOnAnotherOutcomeForTheSameReasonAndOnAnotherReason() {
    for (Assessment answer :
        List.of(
            Assessment.unknown(Reason.NO_LETTER, LocalDate.MAX),
            Assessment.notRequired(Reason.NO_LETTER, LocalDate.MAX),
            Assessment.missed(Reason.NO_LETTER, LocalDate.MAX))) {
      Verification verification = verifyThat(always(answer)).on(day("2022-11-20")).given(fact());
      assertThat(
              Stream.<Runnable>of(
                      () -> verification.isMissedBecause(Reason.NO_LETTER),
                      () -> verification.isNotRequiredBecause(Reason.NO_LETTER),
                      () -> verification.isUnknownBecause(Reason.NO_LETTER))
                  .filter(EnterpriseVerifierTest::passes))
          .hasSize(1);
      assertThat(
              Stream.<Runnable>of(
                      () -> verification.isMissedBecause(Reason.NO_OFFICER),
                      () -> verification.isNotRequiredBecause(Reason.NO_OFFICER),
                      () -> verification.isUnknownBecause(Reason.NO_OFFICER))
                  .filter(EnterpriseVerifierTest::passes))
          .isEmpty();
      assertThat(Stream.<Runnable>of(verification::isUnknown, verification::isNotRequired))
          .filteredOn(EnterpriseVerifierTest::passes)
          .hasSize(answer.getOutcome() == Assessment.Outcome.MISSED ? 0 : 1);
    }
  }

  private static List<LedgerEntry> fact() {
    return List.of(finding("B1"), business("B1"));
  }

  private static FindingIndicator always(Assessment answer) {
    return new FindingIndicator() {
      @Override
      public Indicator getIndicator() {
        return Indicator.of("ALWAYS", Text.same("always"));
      }

      @Override
      public Assessment assess(FindingFacts facts, Rules rules, LocalDate on) {
        return answer;
      }
    };
  }

  private static boolean passes(Runnable check) {
    try {
      check.run();
      return true;
    } catch (AssertionError failed) {
      return false;
    }
  }
}
