package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.Desk.HOHHOT;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.liangze.api.LetterSigning;
import org.liangze.api.LicenceRevoked;
import org.liangze.api.Receipt;
import org.liangze.api.RoleAppointing;
import org.liangze.api.TrainingGiven;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.VisitRecord;
import org.liangze.api.duty.ClosureDeclaring;
import org.liangze.api.duty.DutyRecording;
import org.liangze.api.duty.Problem;
import org.liangze.api.error.OperationReusedException;
import org.liangze.api.error.RefusedException;
import org.liangze.api.finding.FindingReport;
import org.liangze.model.InvalidValueException;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.Role;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.ledger.EntryKind;

class RepetitionTest {

  /** A call with its actor and operation id. */
  private interface Call {
    Receipt make(TwoResponsibilities liangze, Actor actor, String operationId);
  }

  /** Every writing call, twice: as it is first made, and with other arguments. */
  private static final Map<String, Call> CALLS = calls();

  private static Map<String, Call> calls() {
    Map<String, Call> calls = new LinkedHashMap<>();
    calls.put("record B0", (l, a, o) -> l.baseRegister().record(a, o, business("B0").build()));
    calls.put(
        "record B0 renamed",
        (l, a, o) -> l.baseRegister().record(a, o, business("B0").name("店").build()));
    calls.put("record C0", (l, a, o) -> l.baseRegister().record(a, o, cadre("C0").build()));
    calls.put(
        "record C0 until",
        (l, a, o) -> l.baseRegister().record(a, o, cadre("C0").end(day("2023-01-01")).build()));
    calls.put("verify", (l, a, o) -> l.baseRegister().verify(a, o, "B0", day("2022-11-01")));
    calls.put("verify later", (l, a, o) -> l.baseRegister().verify(a, o, "B0", day("2022-11-02")));
    calls.put("verify B1", (l, a, o) -> l.baseRegister().verify(a, o, "B1", day("2022-11-01")));
    calls.put("assign", (l, a, o) -> l.guarantees().assign(a, o, "B1", "C0", day("2022-11-01")));
    calls.put(
        "assign later", (l, a, o) -> l.guarantees().assign(a, o, "B1", "C0", day("2022-11-02")));
    calls.put("assign C1", (l, a, o) -> l.guarantees().assign(a, o, "B1", "C1", day("2022-11-01")));
    calls.put(
        "transfer", (l, a, o) -> l.guarantees().transfer(a, o, "B0", "C1", day("2022-11-01")));
    calls.put(
        "transfer later",
        (l, a, o) -> l.guarantees().transfer(a, o, "B0", "C1", day("2022-11-02")));
    calls.put(
        "transfer to C2",
        (l, a, o) -> l.guarantees().transfer(a, o, "B0", "C2", day("2022-11-01")));
    calls.put("release", (l, a, o) -> l.guarantees().release(a, o, "B0", day("2022-11-01")));
    calls.put("release later", (l, a, o) -> l.guarantees().release(a, o, "B0", day("2022-11-02")));
    calls.put("sign", (l, a, o) -> l.letters().sign(a, o, signing().build()));
    calls.put(
        "sign on paper",
        (l, a, o) -> l.letters().sign(a, o, signing().channel(LetterChannel.ON_PAPER).build()));
    calls.put("visit", (l, a, o) -> l.supervision().record(a, o, visit().build()));
    calls.put(
        "visit B1 too",
        (l, a, o) -> l.supervision().record(a, o, visit().addBusinessIds("B1").build()));
    calls.put("appoint", (l, a, o) -> l.roles().appoint(a, o, appointing().build()));
    calls.put(
        "appoint P2", (l, a, o) -> l.roles().appoint(a, o, appointing().personId("P2").build()));
    calls.put("replace", (l, a, o) -> l.roles().replace(a, o, "R0", successor().build()));
    calls.put(
        "replace by P3",
        (l, a, o) -> l.roles().replace(a, o, "R0", successor().personId("P3").build()));
    calls.put(
        "replace later",
        (l, a, o) -> l.roles().replace(a, o, "R0", successor().from(day("2022-11-16")).build()));
    calls.put("train", (l, a, o) -> l.roles().train(a, o, training().build()));
    calls.put("train P2", (l, a, o) -> l.roles().train(a, o, training().personId("P2").build()));
    calls.put("disqualify", (l, a, o) -> l.roles().disqualify(a, o, revoked().build()));
    calls.put(
        "disqualify P2", (l, a, o) -> l.roles().disqualify(a, o, revoked().personId("P2").build()));
    calls.put("report", (l, a, o) -> l.supervision().report(a, o, report().build()));
    calls.put(
        "report until later",
        (l, a, o) -> l.supervision().report(a, o, report().due(day("2022-11-21")).build()));
    calls.put("hand over", (l, a, o) -> l.supervision().handOver(a, o, "F0", day("2022-11-02")));
    calls.put(
        "hand over later", (l, a, o) -> l.supervision().handOver(a, o, "F0", day("2022-11-03")));
    calls.put("rectify", (l, a, o) -> l.supervision().rectify(a, o, "F0", rectified("清洗")));
    calls.put("rectify else", (l, a, o) -> l.supervision().rectify(a, o, "F0", rectified("更换")));
    calls.put("dismiss", (l, a, o) -> l.roles().dismiss(a, o, "R0", day("2022-11-15")));
    calls.put("dismiss later", (l, a, o) -> l.roles().dismiss(a, o, "R0", day("2022-11-16")));
    calls.put("duty", (l, a, o) -> l.duties().record(a, o, daily().build()));
    calls.put(
        "duty with problems",
        (l, a, o) ->
            l.duties()
                .record(
                    a,
                    o,
                    daily()
                        .zeroRisk(false)
                        .addProblems(Problem.of("生熟混放", day("2022-12-01")))
                        .build()));
    calls.put("close", (l, a, o) -> l.duties().close(a, o, closing().build()));
    calls.put(
        "close until",
        (l, a, o) -> l.duties().close(a, o, closing().end(day("2022-12-01")).build()));
    calls.put("reopen", (l, a, o) -> l.duties().reopen(a, o, "K0", day("2022-11-15")));
    calls.put("reopen later", (l, a, o) -> l.duties().reopen(a, o, "K0", day("2022-11-16")));
    return calls;
  }

  private static DutyRecording.Builder daily() {
    return DutyRecording.builder()
        .businessId("B0")
        .duty(Duty.DAILY_CONTROL)
        .role(Role.OFFICER)
        .personId("P-R0")
        .day(day("2022-11-02"))
        .zeroRisk(true);
  }

  private static ClosureDeclaring.Builder closing() {
    return ClosureDeclaring.builder().businessId("B0").from(day("2022-11-02"));
  }

  private static LetterSigning.Builder signing() {
    return LetterSigning.builder()
        .cadreId("C0")
        .channel(LetterChannel.ONLINE)
        .signedOn(day("2022-11-01"));
  }

  private static VisitRecord.Builder visit() {
    return VisitRecord.builder()
        .visitedOn(day("2022-11-01"))
        .mode(VisitMode.ON_SITE)
        .addCadreIds("C0")
        .addBusinessIds("B0");
  }

  private static RoleAppointing.Builder appointing() {
    return RoleAppointing.builder()
        .businessId("B0")
        .role(Role.DIRECTOR)
        .personId("P1")
        .personName("王小明")
        .from(day("2022-11-01"));
  }

  private static RoleAppointing.Builder successor() {
    return RoleAppointing.builder()
        .businessId("B0")
        .role(Role.OFFICER)
        .personId("P2")
        .from(day("2022-11-15"));
  }

  private static FindingReport.Builder report() {
    return FindingReport.builder()
        .businessId("B0")
        .foundOn(day("2022-11-01"))
        .description("生熟混放")
        .due(day("2022-11-20"));
  }

  private static Rectification rectified(String measure) {
    return Rectification.builder()
        .closedOn(day("2022-11-03"))
        .confirmedBy("C0")
        .measure(measure)
        .build();
  }

  private static TrainingGiven.Builder training() {
    return TrainingGiven.builder()
        .personId("P1")
        .businessId("B0")
        .completedOn(day("2022-11-01"))
        .duration(Duration.ofHours(8))
        .topic("过敏原");
  }

  private static LicenceRevoked.Builder revoked() {
    return LicenceRevoked.builder()
        .personId("P1")
        .businessId("B0")
        .post("法定代表人")
        .revokedOn(day("2022-11-01"));
  }

  private static Desk desk() {
    return new Desk()
        .with(
            business("B0").build(),
            business("B1").build(),
            cadre("C0").build(),
            cadre("C1").build(),
            cadre("C2").build(),
            assignment("A0", "B0", "C0").build(),
            SmallProvince.closure("K0", "B0", "2022-11-01").build(),
            SmallProvince.finding("F0", "B0", "2022-11-01", "2022-11-10").build(),
            SmallProvince.appointment("R0", "B0", Role.OFFICER).build());
  }

  @TestFactory
  Stream<DynamicTest> repeatingACallChangesNothingAndReturnsTheFirstReceipt() {
    return CALLS.entrySet().stream()
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.getKey(), () -> assertRepeatable(desk(), call.getValue())));
  }

  private static void assertRepeatable(Desk desk, Call call) {
    Receipt first = call.make(desk.liangze, HOHHOT, "do");
    long revision = desk.store.getRevision();
    desk.clock.advance(Duration.ofDays(40));

    assertThat(call.make(desk.liangze, HOHHOT, "do")).isEqualTo(first);

    assertThat(desk.store.getRevision()).isEqualTo(revision);
  }

  @TestFactory
  Stream<DynamicTest> repeatingACallReturnsTheFirstReceiptThoughTheLedgerHasChangedSince() {
    return CALLS.entrySet().stream()
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.getKey(), () -> assertRepeatableLater(desk(), call.getValue())));
  }

  /** By then every business is closed and every cadre gone, so that each rule would refuse. */
  private static void assertRepeatableLater(Desk desk, Call call) {
    Receipt first = call.make(desk.liangze, HOHHOT, "do");
    desk.with(
        business("B0").from(day("2030-01-01")).build(),
        business("B1").from(day("2030-01-01")).build(),
        cadre("C0").from(day("2030-01-01")).build(),
        cadre("C1").from(day("2030-01-01")).build(),
        cadre("C2").from(day("2030-01-01")).build());

    assertThat(call.make(desk.liangze, HOHHOT, "do")).isEqualTo(first);
  }

  @TestFactory
  Stream<DynamicTest> repeatingACallReturnsTheFirstReceiptThoughItsSubjectHasMovedAway() {
    return CALLS.entrySet().stream()
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.getKey(), () -> assertRepeatableElsewhere(desk(), call.getValue())));
  }

  private static void assertRepeatableElsewhere(Desk desk, Call call) {
    Receipt first = call.make(desk.liangze, HOHHOT, "do");
    desk.with(
        business("B0").jurisdiction(code("1525")).build(),
        business("B1").jurisdiction(code("1525")).build(),
        cadre("C0").jurisdiction(code("1525")).build(),
        cadre("C1").jurisdiction(code("1525")).build(),
        cadre("C2").jurisdiction(code("1525")).build());

    assertThat(call.make(desk.liangze, HOHHOT, "do")).isEqualTo(first);
  }

  @TestFactory
  Stream<DynamicTest> noOtherCallIsMadeUnderAnIdThatWasUsed() {
    return CALLS.keySet().stream()
        .flatMap(
            first ->
                CALLS.keySet().stream()
                    .filter(other -> !other.equals(first))
                    .map(
                        other ->
                            DynamicTest.dynamicTest(
                                first + ", then " + other, () -> assertReused(first, other))));
  }

  private static void assertReused(String first, String other) {
    Desk desk = desk();
    CALLS.get(first).make(desk.liangze, HOHHOT, "do");
    long revision = desk.store.getRevision();

    assertThatThrownBy(() -> CALLS.get(other).make(desk.liangze, HOHHOT, "do"))
        .isInstanceOf(OperationReusedException.class)
        .hasMessageContaining("do");

    assertThat(desk.store.getRevision()).isEqualTo(revision);
  }

  @TestFactory
  Stream<DynamicTest> noOtherActorIsShownTheReceipt() {
    return CALLS.entrySet().stream()
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.getKey(),
                    () -> {
                      Desk desk = desk();
                      call.getValue().make(desk.liangze, HOHHOT, "do");
                      assertThatThrownBy(() -> call.getValue().make(desk.liangze, REGION, "do"))
                          .isInstanceOf(OperationReusedException.class)
                          .hasMessageNotContaining("1501");
                    }));
  }

  @Test
  void aRefusedCallHasNotUsedItsId() {
    Desk desk = desk();
    assertThatThrownBy(
            () -> desk.liangze.guarantees().assign(REGION, "do", "B0", "C1", day("2022-11-01")))
        .isInstanceOf(RefusedException.class);

    desk.liangze.guarantees().assign(REGION, "do", "B1", "C1", day("2022-11-01"));

    assertThat(desk.all(EntryKind.ASSIGNMENT)).hasSize(2);
  }

  @Test
  void anOperationIdHasOneTo64Characters() {
    Desk desk = desk();
    for (String id : new String[] {"", "a b", "x".repeat(65)}) {
      assertThatThrownBy(
              () -> desk.liangze.guarantees().release(REGION, id, "B0", day("2022-11-01")))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("operationId");
    }
    assertThat(
            desk.liangze
                .guarantees()
                .release(
                    Actor.of("office", Scope.everything()), "x".repeat(64), "B0", day("2022-11-01"))
                .getOperationId())
        .hasSize(64);
  }
}
