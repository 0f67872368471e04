package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.Desk.HOHHOT;
import static org.liangze.engine.Desk.PAGE;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.Desk.XILINGOL;
import static org.liangze.engine.Desk.XINCHENG;
import static org.liangze.engine.Desk.entries;
import static org.liangze.engine.Desk.refusal;
import static org.liangze.engine.SmallProvince.appointment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.closure;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;
import static org.liangze.engine.SmallProvince.duty;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.liangze.api.Duties;
import org.liangze.api.Receipt;
import org.liangze.api.duty.ActionState;
import org.liangze.api.duty.ClosureDeclaring;
import org.liangze.api.duty.DutyAction;
import org.liangze.api.duty.DutyRecording;
import org.liangze.api.duty.Problem;
import org.liangze.api.error.ConflictException;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.api.error.Violation;
import org.liangze.model.InvalidValueException;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Ground;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.SizeClass;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Evaluation;
import org.liangze.model.enterprise.Role;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.policy.DutyParameters;

/** The buttons of officer P1, director P2 and principal P3, on Wednesday 2022-11-16. */
class DutiesTest {

  private static final String TODAY = "2022-11-16";

  private final Desk desk =
      new Desk()
          .with(
              business("B0").build(),
              appointment("R1", "B0", Role.OFFICER).personId("P1").build(),
              appointment("R3", "B0", Role.PRINCIPAL).personId("P3").build(),
              business("B1").line(FoodLine.PRODUCTION).sizeClass(SizeClass.LARGE).build(),
              appointment("S1", "B1", Role.OFFICER).personId("P4").build(),
              appointment("S2", "B1", Role.DIRECTOR).personId("P2").build());
  private final Duties duties = desk.liangze.duties();

  @BeforeEach
  void untilWednesday() {
    desk.clock.advance(Duration.ofDays(12));
  }

  private List<String> buttons(String person, String on) {
    return duties.actionsFor(person, day(on), Scope.everything()).stream()
        .map(
            action ->
                String.format(
                    "%s %s %s %s..%s%s",
                    action.getState(),
                    action.getDuty(),
                    action.getBusinessId(),
                    action.getPeriodBegin(),
                    action.getDeadline(),
                    action.getReason().map(reason -> " " + reason).orElse("")))
        .collect(Collectors.toList());
  }

  private DutyRecording.Builder daily(String day) {
    return DutyRecording.builder()
        .businessId("B0")
        .duty(Duty.DAILY_CONTROL)
        .role(Role.OFFICER)
        .personId("P1")
        .day(day(day))
        .zeroRisk(true);
  }

  // The buttons.

  @Test
  void theOfficerOfASmallShopHasTheDayTheWeekAndWhatIsOverdue() {
    assertThat(buttons("P1", TODAY))
        .containsExactly(
            "OVERDUE WEEKLY_INSPECTION B0 2022-11-07..2022-11-13",
            "OVERDUE DAILY_CONTROL B0 2022-11-15..2022-11-15",
            "DUE DAILY_CONTROL B0 2022-11-16..2022-11-16",
            "DUE WEEKLY_INSPECTION B0 2022-11-14..2022-11-20");
  }

  @Test
  void whereADirectorServesTheWeekIsTheDirectorsAndNotTheOfficers() {
    assertThat(buttons("P2", TODAY))
        .containsExactly(
            "OVERDUE WEEKLY_INSPECTION B1 2022-11-07..2022-11-13",
            "DUE WEEKLY_INSPECTION B1 2022-11-14..2022-11-20");
    assertThat(buttons("P4", TODAY))
        .containsExactly(
            "OVERDUE DAILY_CONTROL B1 2022-11-15..2022-11-15",
            "DUE DAILY_CONTROL B1 2022-11-16..2022-11-16");
  }

  @Test
  void whatIsRecordedIsDoneForAllWhoMayDoIt() {
    desk.with(appointment("R4", "B0", Role.OFFICER).personId("P5").build());
    duties.record(XINCHENG, "do", daily(TODAY).build());

    for (String officer : List.of("P1", "P5")) {
      DutyAction done =
          duties.actionsFor(officer, day(TODAY), Scope.everything()).stream()
              .filter(action -> action.getState() == ActionState.DONE)
              .collect(Collectors.toList())
              .get(0);
      assertThat(done.getDoneOn()).contains(day(TODAY));
      assertThat(done.getLabel().getChinese()).isEqualTo("日管控");
    }
  }

  @Test
  void whatIsDoneLaterIsNotDoneYet() {
    desk.with(
        duty("D", "B0", Duty.DAILY_CONTROL, "2022-11-15").doneOn(day("2022-11-17")).build(),
        duty("E", "B0", Duty.DAILY_CONTROL, TODAY).doneOn(day("2022-11-17")).build());

    assertThat(buttons("P1", TODAY))
        .contains(
            "OVERDUE DAILY_CONTROL B0 2022-11-15..2022-11-15",
            "DUE DAILY_CONTROL B0 2022-11-16..2022-11-16");
  }

  @Test
  void inTheFirstWeekAndMonthNothingIsDueYetAndTheButtonSaysSinceWhen() {
    desk.with(business("B0").from(day(TODAY)).build());

    List<DutyAction> actions = duties.actionsFor("P1", day(TODAY), Scope.everything());

    assertThat(buttons("P1", TODAY))
        .containsExactly(
            "DUE DAILY_CONTROL B0 2022-11-16..2022-11-16",
            "NOT_YET WEEKLY_INSPECTION B0 2022-11-14..2022-11-20 PARTIAL_PERIOD");
    assertThat(actions.get(1).getBegins()).contains(day("2022-11-21"));
    assertThat(buttons("P3", TODAY))
        .containsExactly("NOT_YET MONTHLY_DISPATCH B0 2022-11-01..2022-11-30 PARTIAL_PERIOD");
  }

  @Test
  void whoIsAppointedFromTomorrowOnHasTheButtonsButNotYet() {
    desk.with(appointment("R9", "B0", Role.OFFICER).personId("P9").from(day("2022-11-17")).build());

    assertThat(buttons("P9", TODAY))
        .containsExactly(
            "NOT_YET DAILY_CONTROL B0 2022-11-17..2022-11-17 NOT_APPOINTED_YET",
            "NOT_YET WEEKLY_INSPECTION B0 2022-11-14..2022-11-20 NOT_APPOINTED_YET");
  }

  @Test
  void onARestDayDailyControlIsNotRequiredAndSaysWhy() {
    desk.with(closure("K", "B0", "2022-11-01").addDaysOfWeek(DayOfWeek.WEDNESDAY).build());

    assertThat(buttons("P1", TODAY))
        .contains("NOT_REQUIRED DAILY_CONTROL B0 2022-11-16..2022-11-16 CLOSED_THAT_DAY");
  }

  @Test
  void whileTheBusinessIsSuspendedNothingIsRequiredAndNothingOverdue() {
    desk.with(
        business("B0").status(BusinessStatus.SUSPENDED).statusSince(day("2022-11-16")).build());

    assertThat(buttons("P1", TODAY))
        .containsExactly(
            "NOT_REQUIRED DAILY_CONTROL B0 2022-11-16..2022-11-16 SUSPENDED",
            "NOT_REQUIRED WEEKLY_INSPECTION B0 2022-11-14..2022-11-20 SUSPENDED");
  }

  @Test
  void anOfficerOfSeveralShopsHasTheButtonsOfEach() {
    desk.with(
        business("B2").jurisdiction(code("152531100")).build(),
        appointment("T1", "B2", Role.OFFICER)
            .personId("P1")
            .jurisdiction(code("152531100"))
            .build());

    assertThat(duties.actionsFor("P1", day(TODAY), Scope.everything()))
        .extracting(DutyAction::getBusinessId)
        .contains("B0", "B2");
    assertThat(duties.actionsFor("P1", day(TODAY), XILINGOL.getScope()))
        .extracting(DutyAction::getBusinessId)
        .containsOnly("B2");
  }

  @Test
  void aPersonWhoIsPrincipalAndDirectorHasTheButtonsOfBothRoles() {
    desk.with(appointment("S3", "B1", Role.PRINCIPAL).personId("P2").build());

    assertThat(buttons("P2", TODAY))
        .contains(
            "DUE WEEKLY_INSPECTION B1 2022-11-14..2022-11-20",
            "DUE MONTHLY_DISPATCH B1 2022-11-01..2022-11-30");
  }

  @Test
  void whoIsDismissedOrUnknownHasNoButtons() {
    desk.with(appointment("R1", "B0", Role.OFFICER).personId("P1").end(day(TODAY)).build());

    assertThat(buttons("P1", TODAY)).isEmpty();
    assertThat(buttons("nobody", TODAY)).isEmpty();
  }

  @Test
  void theButtonNamesItsLegalBasisAndWhoStandsIn() {
    DutyAction weekly =
        duties.actionsFor("P1", day(TODAY), Scope.everything()).stream()
            .filter(action -> action.getDuty() == Duty.WEEKLY_INSPECTION)
            .collect(Collectors.toList())
            .get(0);

    assertThat(weekly.getGrounds())
        .extracting(Ground::getParameter)
        .extracting(Object::toString)
        .containsExactly(
            DutyParameters.REQUIRED_UNRATED.getKey(),
            "duty.role.WEEKLY_INSPECTION",
            "duty.stand-in.not-required.WEEKLY_INSPECTION");
    assertThat(weekly.getGrounds().get(0).getValue().getBasis().getChinese()).contains("第 60 号");
    assertThat(weekly.mayProposeVeto()).isTrue();
  }

  // What they bring back.

  @Test
  void aZeroRiskReportIsRecordedInTheOperationsName() {
    Receipt receipt =
        duties.record(
            XINCHENG, "do", daily(TODAY).addSteps(DutyStep.CHECK).addReportedTo("P3").build());

    assertThat(receipt.getEntries())
        .containsExactly(EntryReference.of(EntryKind.DUTY_RECORD, "do"));
    assertThat(desk.entry(EntryKind.DUTY_RECORD, "do"))
        .isEqualTo(
            duty("do", "B0", Duty.DAILY_CONTROL, TODAY)
                .addSteps(DutyStep.CHECK)
                .addReportedTo("P3")
                .build());
    assertThat(entries(duties.ofBusiness("B0", PAGE, XINCHENG.getScope()))).hasSize(1);
    assertThat(entries(duties.ofBusiness("B0", PAGE, XILINGOL.getScope()))).isEmpty();
  }

  @Test
  void problemsBecomeFindingsOfTheRecord() {
    Receipt receipt =
        duties.record(
            XINCHENG,
            "do",
            daily(TODAY)
                .zeroRisk(false)
                .addProblems(
                    Problem.of("生熟混放", day("2022-11-20")), Problem.of("无健康证", day("2022-12-01")))
                .build());

    assertThat(receipt.getEntries())
        .hasToString("[duty-record do, finding B0.finding-1, finding B0.finding-2]");
    assertThat(desk.entry(EntryKind.FINDING, "B0.finding-2").getSource())
        .contains(EntryReference.of(EntryKind.DUTY_RECORD, "do"));
    assertThat(desk.entry(EntryKind.FINDING, "B0.finding-1").getFoundOn()).isEqualTo(day(TODAY));
  }

  @Test
  void neitherProblemsNorZeroRiskOrBothIsRefused() {
    assertThat(refusal(() -> duties.record(XINCHENG, "do", daily(TODAY).zeroRisk(false).build())))
        .containsOnlyKeys(Violation.PROBLEMS_OR_ZERO_RISK);
    assertThat(
            refusal(
                () ->
                    duties.record(
                        XINCHENG,
                        "do",
                        daily(TODAY).addProblems(Problem.of("生熟混放", day(TODAY))).build())))
        .containsOnlyKeys(Violation.PROBLEMS_OR_ZERO_RISK);
  }

  @Test
  void whoDoesNotHoldTheRoleIsRefused() {
    assertThat(
            refusal(() -> duties.record(XINCHENG, "do", daily(TODAY).personId("P2").build()))
                .get(Violation.ROLE_NOT_HELD)
                .getEnglish())
        .isEqualTo(
            "DutyRecording.personId is P2, who is not food-safety officer of food business B0 on"
                + " 2022-11-16");
    assertThat(refusal(() -> duties.record(XINCHENG, "do", daily("2022-10-31").build())))
        .containsOnlyKeys(Violation.ROLE_NOT_HELD);
    assertThat(
            refusal(() -> duties.record(XINCHENG, "do", daily(TODAY).addReportedTo("P2").build())))
        .containsOnlyKeys(Violation.ROLE_NOT_HELD);
  }

  @Test
  void aDutyThatIsAnotherRolesIsRefused() {
    DutyRecording weeklyByOfficer =
        daily(TODAY).businessId("B1").personId("P4").duty(Duty.WEEKLY_INSPECTION).build();

    assertThat(
            refusal(() -> duties.record(XINCHENG, "do", weeklyByOfficer))
                .get(Violation.NOT_THIS_ROLES_DUTY)
                .getEnglish())
        .isEqualTo("DutyRecording.role is OFFICER, WEEKLY_INSPECTION is done by [DIRECTOR]");
  }

  @Test
  void anOfficerIsEvaluatedInTheWeeklyInspectionAndNobodyElse() {
    DutyRecording.Builder weekly =
        DutyRecording.builder()
            .businessId("B1")
            .duty(Duty.WEEKLY_INSPECTION)
            .role(Role.DIRECTOR)
            .personId("P2")
            .day(day(TODAY))
            .zeroRisk(true)
            .vetoProposal("冷库故障，建议停产");

    duties.record(XINCHENG, "do", weekly.putEvaluations("P4", Evaluation.GOOD).build());
    assertThat(desk.entry(EntryKind.DUTY_RECORD, "do").getEvaluations())
        .containsEntry("P4", Evaluation.GOOD);
    assertThat(
            refusal(
                () ->
                    duties.record(
                        XINCHENG, "do2", weekly.putEvaluations("P2", Evaluation.GOOD).build())))
        .containsOnlyKeys(Violation.ROLE_NOT_HELD);
    assertThatThrownBy(
            () ->
                duties.record(
                    XINCHENG, "do3", daily(TODAY).putEvaluations("P1", Evaluation.GOOD).build()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("DutyRecord.evaluations");
  }

  @Test
  void aStepIsNotTakenWithoutWhatItBrings() {
    DutyRecording empty = daily(TODAY).addSteps(DutyStep.CHECK, DutyStep.RISK_REPORT).build();
    DutyRecording noWord =
        daily(TODAY)
            .duty(Duty.MONTHLY_DISPATCH)
            .role(Role.PRINCIPAL)
            .personId("P3")
            .addSteps(DutyStep.MINUTES)
            .build();

    assertThat(
            refusal(() -> duties.record(XINCHENG, "do", empty))
                .get(Violation.VALUE_NOT_ALLOWED)
                .getEnglish())
        .isEqualTo(
            "DutyRecording.steps has RISK_REPORT, so DutyRecording.reportedTo must not be empty");
    assertThat(
            refusal(() -> duties.record(XINCHENG, "do", noWord))
                .get(Violation.VALUE_NOT_ALLOWED)
                .getEnglish())
        .isEqualTo("DutyRecording.steps has MINUTES, so DutyRecording.minutes must not be empty");
  }

  @Test
  void aShopOfAChainIsToldByWhichOrderAnotherDutyIsNotItsOwn() {
    desk.clock.advance(Duration.ofDays(1200));
    desk.with(business("B0").addTraits(BusinessTrait.CHAIN_SHOP).build());

    DutyAction weekly =
        duties.actionsFor("P1", day("2026-02-04"), Scope.everything()).stream()
            .filter(action -> action.getDuty() == Duty.WEEKLY_INSPECTION)
            .collect(Collectors.toList())
            .get(0);

    assertThat(weekly.getState()).isEqualTo(ActionState.NOT_REQUIRED);
    assertThat(weekly.getGrounds())
        .extracting(ground -> ground.getParameter().getKey())
        .contains("duty.chain.CHAIN_SHOP.CATERING.WEEKLY_INSPECTION");
    assertThat(weekly.getGrounds())
        .anySatisfy(
            ground -> assertThat(ground.getValue().getBasis().getChinese()).contains("第 104 号"));
  }

  @Test
  void whatIsYetToComeOrDoneWhileSuspendedIsRefusedWithAllReasons() {
    desk.with(
        business("B0").status(BusinessStatus.SUSPENDED).statusSince(day("2022-11-10")).build());

    assertThat(refusal(() -> duties.record(XINCHENG, "do", daily("2022-11-17").build())))
        .containsOnlyKeys(Violation.DAY_TO_COME, Violation.BUSINESS_NOT_IN_OPERATION);
  }

  @Test
  void aLateRecordIsAcceptedAndSaysThatItIsLate() {
    duties.record(XINCHENG, "do", daily("2022-11-15").doneOn(day(TODAY)).build());

    assertThat(desk.entry(EntryKind.DUTY_RECORD, "do").getDoneOn()).isEqualTo(day(TODAY));
    assertThat(buttons("P1", TODAY))
        .doesNotContain("OVERDUE DAILY_CONTROL B0 2022-11-15..2022-11-15");
  }

  @Test
  void outsideTheScopeNothingIsRecorded() {
    assertThatThrownBy(() -> duties.record(XILINGOL, "do", daily(TODAY).build()))
        .isInstanceOf(OutOfScopeException.class);
    assertThatThrownBy(() -> duties.record(REGION, "do", daily(TODAY).businessId("B9").build()))
        .isInstanceOf(UnknownEntryException.class);
  }

  // Closures.

  @Test
  void aClosureIsDeclaredAndEndedAndReadBack() {
    duties.close(
        XINCHENG,
        "shut",
        ClosureDeclaring.builder().businessId("B0").from(day("2022-11-20")).build());
    duties.reopen(HOHHOT, "open", "shut", day("2022-11-25"));

    assertThat(entries(duties.closuresOf("B0", PAGE, XINCHENG.getScope())))
        .containsExactly(closure("shut", "B0", "2022-11-20").end(day("2022-11-25")).build());
    assertThat(refusal(() -> duties.reopen(HOHHOT, "again", "shut", day("2022-11-20"))))
        .containsOnlyKeys(Violation.EMPTY_SPAN);
    assertThat(refusal(() -> duties.reopen(HOHHOT, "again", "shut", day("2022-11-26"))))
        .containsOnlyKeys(Violation.ALREADY_ENDED);
    assertThatThrownBy(() -> duties.reopen(XILINGOL, "again", "shut", day("2022-11-24")))
        .isInstanceOf(OutOfScopeException.class);
  }

  @Test
  void aClosureUnderTheIdentifierOfAnotherIsAConflict() {
    desk.with(closure("shut", "B1", "2022-11-20").build());

    assertThatThrownBy(
            () ->
                duties.close(
                    XINCHENG,
                    "shut",
                    ClosureDeclaring.builder().businessId("B0").from(day("2022-11-20")).build()))
        .isInstanceOf(ConflictException.class);
    assertThat(desk.all(EntryKind.CLOSURE)).extracting(Closure::getBusinessId).containsOnly("B1");
  }
}
