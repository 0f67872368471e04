package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.Desk.XINCHENG;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.closure;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.disqualification;
import static org.liangze.engine.SmallProvince.duty;
import static org.liangze.engine.SmallProvince.finding;
import static org.liangze.engine.SmallProvince.training;
import static org.liangze.engine.SmallProvince.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangze.api.intake.IntakeReport;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.access.Actor;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/** Closures, duty records, findings, trainings and bars are judged like all else that comes in. */
class TakeOverDutiesTest {

  private static final JurisdictionCode VILLAGE = code("150102001001");

  private final Desk desk = new Desk();
  private final Heard heard = new Heard();

  /** Makes an entry of one kind, named E0, about the business B0. */
  interface Maker {
    LedgerEntry make(JurisdictionCode jurisdiction);
  }

  static Stream<Maker> kinds() {
    return Stream.of(
        code -> closure("E0", "B0", "2022-11-01").jurisdiction(code).build(),
        code -> duty("E0", "B0", Duty.DAILY_CONTROL, "2022-11-02").jurisdiction(code).build(),
        code -> finding("E0", "B0", "2022-11-01", "2022-11-15").jurisdiction(code).build(),
        code -> training("E0", "B0", "P1", "2022-11-01").jurisdiction(code).build(),
        code -> disqualification("E0", "B0", "P2").jurisdiction(code).build());
  }

  private IntakeReport takeOver(Actor actor, LedgerEntry... entries) {
    List<NumberedEntry> rows = new ArrayList<>();
    for (LedgerEntry entry : entries) {
      rows.add(NumberedEntry.of(rows.size() + 2L, entry));
    }
    return desk.liangze.baseRegister().takeOver(actor, "do", rows.iterator(), heard);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theBusinessMustExist(Maker kind) {
    takeOver(REGION, kind.make(VILLAGE));

    assertThat(heard.rejections()).containsExactly("2 business UNKNOWN_REFERENCE");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theBusinessMustBeWithinTheScope(Maker kind) {
    desk.with(business("B0").jurisdiction(code("1525")).build());

    takeOver(XINCHENG, kind.make(VILLAGE));

    assertThat(heard.rejections()).containsExactly("2 business UNKNOWN_REFERENCE");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aBusinessThatWasRejectedInTheSameSourceDoesNotExist(Maker kind) {
    takeOver(REGION, business("B0").jurisdiction(code("110101")).build(), kind.make(VILLAGE));

    assertThat(heard.rejections())
        .containsExactly("2 jurisdiction UNKNOWN_JURISDICTION", "3 business UNKNOWN_REFERENCE");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theJurisdictionMustBeInTheTree(Maker kind) {
    desk.with(business("B0").build());

    takeOver(REGION, kind.make(code("110101")));

    assertThat(heard.rejections()).containsExactly("2 jurisdiction UNKNOWN_JURISDICTION");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void theJurisdictionMustBeWithinTheScope(Maker kind) {
    desk.with(business("B0").build());

    takeOver(XINCHENG, kind.make(code("1525")));

    assertThat(heard.rejections()).containsExactly("2 jurisdiction OUT_OF_SCOPE");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void nothingIsTakenFromOutsideTheScope(Maker kind) {
    desk.with(business("B0").build(), kind.make(code("1525")));

    takeOver(XINCHENG, kind.make(VILLAGE));

    assertThat(heard.rejections()).containsExactly("2 id OUT_OF_SCOPE");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void eachIsTakenOnceAndNotWrittenAgain(Maker kind) {
    LedgerEntry entry = kind.make(VILLAGE);
    desk.with(business("B0").build(), entry);

    IntakeReport report = takeOver(XINCHENG, entry, entry);

    assertThat(heard.rejections()).containsExactly("3 id DUPLICATE");
    assertThat(report.getUnchanged()).isEqualTo(Map.of(entry.getKind(), 1L));
    assertThat(report.getWritten()).isEmpty();
  }

  private static LedgerEntry found(String id, EntryKind<?> kind, String source) {
    return finding(id, "B0", "2022-11-02", "2022-11-15")
        .source(EntryReference.of(kind, source))
        .build();
  }

  @Test
  void whereSomethingWasFoundMustExist() {
    desk.with(business("B0").build());

    takeOver(
        REGION,
        duty("D0", "B0", Duty.DAILY_CONTROL, "2022-11-02").build(),
        duty("D1", "B1", Duty.DAILY_CONTROL, "2022-11-02").build(),
        found("F0", EntryKind.DUTY_RECORD, "D0"),
        found("F1", EntryKind.DUTY_RECORD, "D1"),
        found("F2", EntryKind.DUTY_RECORD, "D2"),
        found("F3", EntryKind.VISIT, "D0"));

    assertThat(heard.rejections())
        .containsExactly(
            "3 business UNKNOWN_REFERENCE",
            "5 duty-record UNKNOWN_REFERENCE",
            "6 duty-record UNKNOWN_REFERENCE",
            "7 visit UNKNOWN_REFERENCE");
  }

  @Test
  void aVisitToBusinessesBeyondTheScopeMayHaveFoundSomethingWithinIt() {
    desk.with(
        cadre("C0").build(),
        business("B0").build(),
        business("B1").jurisdiction(code("150103")).build(),
        visit("V0", "B0", "2022-11-02").addBusinessIds("B1").jurisdiction(code("1501")).build());

    takeOver(XINCHENG, found("F0", EntryKind.VISIT, "V0"));

    assertThat(heard.rejections()).isEmpty();
  }

  @Test
  void aDutyRecordBeyondTheScopeIsNotNamed() {
    desk.with(
        business("B0").build(),
        business("B1").jurisdiction(code("150103")).build(),
        duty("D0", "B1", Duty.DAILY_CONTROL, "2022-11-02").jurisdiction(code("150103")).build());

    takeOver(XINCHENG, found("F0", EntryKind.DUTY_RECORD, "D0"));

    assertThat(heard.rejections()).containsExactly("2 duty-record UNKNOWN_REFERENCE");
  }

  @Test
  void aFactIsTakenOverThoughThePersonHeldNoSuchRole() {
    desk.with(business("B0").build());

    IntakeReport report =
        takeOver(XINCHENG, duty("D0", "B0", Duty.MONTHLY_DISPATCH, "2022-11-02").build());

    assertThat(report.getWritten()).isEqualTo(Map.of(EntryKind.DUTY_RECORD, 1L));
    assertThat(heard.findings).isEmpty();
  }
}
