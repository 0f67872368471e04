package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.Desk.HOHHOT;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.Desk.XINCHENG;
import static org.liangze.engine.SmallProvince.appointment;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.closure;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;
import static org.liangze.engine.SmallProvince.disqualification;
import static org.liangze.engine.SmallProvince.duty;
import static org.liangze.engine.SmallProvince.finding;
import static org.liangze.engine.SmallProvince.letter;
import static org.liangze.engine.SmallProvince.training;
import static org.liangze.engine.SmallProvince.visit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liangze.api.error.ConflictException;
import org.liangze.api.error.OperationReusedException;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.api.intake.IntakeReport;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.InvalidValueException;
import org.liangze.model.access.Actor;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.Role;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

class TakeOverTest {

  private final Desk desk = new Desk();
  private final Heard heard = new Heard();

  private static Iterator<NumberedEntry> rows(LedgerEntry... entries) {
    return rows(Arrays.asList(entries));
  }

  /** Numbers entries like a file with a header. */
  private static Iterator<NumberedEntry> rows(List<? extends LedgerEntry> entries) {
    List<NumberedEntry> rows = new ArrayList<>();
    entries.forEach(entry -> rows.add(NumberedEntry.of(rows.size() + 2L, entry)));
    return rows.iterator();
  }

  private static List<FoodBusiness> businesses(int count) {
    return IntStream.range(0, count).mapToObj(i -> business("B" + i).build()).toList();
  }

  private IntakeReport takeOver(Actor actor, String operationId, LedgerEntry... entries) {
    return desk.liangze.baseRegister().takeOver(actor, operationId, rows(entries), heard);
  }

  @Test
  void everythingIsTakenOverWithWhatItRefersToInTheSameSource() {
    IntakeReport report =
        takeOver(
            REGION,
            "do",
            business("B0").build(),
            cadre("C0").build(),
            assignment("A0", "B0", "C0").build(),
            letter("L0", "C0").assignmentId("A0").build(),
            visit("V0", "B0", "2022-11-01").build(),
            appointment("R0", "B0", Role.OFFICER).build(),
            closure("K0", "B0", "2022-11-01").build(),
            duty("D0", "B0", Duty.DAILY_CONTROL, "2022-11-02").build(),
            finding("F0", "B0", "2022-11-01", "2022-11-15")
                .source(EntryReference.of(EntryKind.VISIT, "V0"))
                .build(),
            training("T0", "B0", "P1", "2022-11-01").build(),
            disqualification("Q0", "B0", "P2").build());

    for (EntryKind<?> kind : EntryKind.all()) {
      assertThat(report.getWritten()).containsEntry(kind, 1L);
      assertThat(desk.all(kind)).hasSize(1);
    }
    assertThat(report.getUnchanged()).isEmpty();
    assertThat(report.getRejected()).isEmpty();
    assertThat(report.getRevision()).isEqualTo(1);
    assertThat(heard.rejected).isEmpty();
    assertThat(heard.progress).containsExactly(11L);
  }

  @Test
  void aRecordNeedNotBeRightByThePolicy() {
    desk.with(business("B0").build(), cadre("C0").end(day("2022-02-01")).build());

    IntakeReport report =
        takeOver(
            REGION,
            "do",
            assignment("A0", "B0", "C0").build(),
            assignment("A1", "B0", "C0").build());

    assertThat(report.getWritten()).isEqualTo(Map.of(EntryKind.ASSIGNMENT, 2L));
  }

  @Test
  void whatIsUnsoundIsToldByRowAndTheRestGoesOn() {
    IntakeReport report =
        takeOver(
            XINCHENG,
            "do",
            business("B0").build(),
            business("B1").jurisdiction(code("110101")).build(),
            business("B2").jurisdiction(code("1525")).build(),
            business("B0").name("店").build(),
            business("B3").build());

    assertThat(heard.rejections())
        .containsExactly(
            "3 jurisdiction UNKNOWN_JURISDICTION", "4 jurisdiction OUT_OF_SCOPE", "5 id DUPLICATE");
    assertThat(report.getWritten()).isEqualTo(Map.of(EntryKind.BUSINESS, 2L));
    assertThat(report.getRejected()).isEqualTo(Map.of(EntryKind.BUSINESS, 3L));
    assertThat(desk.all(EntryKind.BUSINESS)).extracting(FoodBusiness::getName).containsOnly("小面馆");
  }

  @Test
  void allThatIsWrongWithARowIsToldAtOnce() {
    takeOver(REGION, "do", assignment("A0", "B9", "C9").jurisdiction(code("110101")).build());

    assertThat(heard.rejections())
        .containsExactly(
            "2 jurisdiction UNKNOWN_JURISDICTION",
            "2 business UNKNOWN_REFERENCE",
            "2 cadre UNKNOWN_REFERENCE");
    assertThat(heard.rejected.values().iterator().next().get(1).getMessage().getEnglish())
        .isEqualTo("food business B9 does not exist, or not within the scope");
  }

  @Test
  void whatRefersToARejectedRowIsRejectedUnlessTheLedgerKnowsIt() {
    desk.with(business("B1").build(), cadre("C0").build());

    takeOver(
        XINCHENG,
        "do",
        business("B0").jurisdiction(code("1525")).build(),
        business("B1").jurisdiction(code("1525")).build(),
        assignment("A0", "B0", "C0").build(),
        assignment("A1", "B1", "C0").build());

    assertThat(heard.rejections())
        .containsExactly(
            "2 jurisdiction OUT_OF_SCOPE",
            "3 jurisdiction OUT_OF_SCOPE",
            "4 business UNKNOWN_REFERENCE");
  }

  @Test
  void anActorTakesNothingFromOutsideTheScope() {
    desk.with(business("B0").jurisdiction(code("1525")).build());

    takeOver(XINCHENG, "do", business("B0").build());

    assertThat(heard.rejections()).containsExactly("2 id OUT_OF_SCOPE");
    assertThat(heard.rejected.values().iterator().next().get(0).getMessage().toString())
        .doesNotContain("1525");
  }

  @Test
  void nothingIsBookedOnABusinessOrACadresLetterOutsideTheScope() {
    desk.with(
        business("B0").jurisdiction(code("1525")).build(),
        cadre("C0").jurisdiction(code("1525")).tier(Tier.CITY).build());

    takeOver(
        XINCHENG,
        "do",
        assignment("A0", "B0", "C0").build(),
        appointment("R0", "B0", Role.OFFICER).build(),
        letter("L0", "C0").build());

    assertThat(heard.rejections())
        .containsExactly(
            "2 business UNKNOWN_REFERENCE",
            "3 business UNKNOWN_REFERENCE",
            "4 cadre UNKNOWN_REFERENCE");
  }

  @Test
  void aCadreAboveTheScopeMayGuaranteeAndVisit() {
    desk.with(
        business("B0").build(), cadre("C0").jurisdiction(code("1501")).tier(Tier.CITY).build());

    IntakeReport report =
        takeOver(
            XINCHENG,
            "do",
            assignment("A0", "B0", "C0").build(),
            visit("V0", "B0", "2022-11-01").build());

    assertThat(report.getRejected()).isEmpty();
  }

  @Test
  void whatStandsInTheLedgerAlreadyIsNotWrittenAgain() {
    desk.with(business("B0").build(), business("B1").build());

    IntakeReport report =
        takeOver(
            REGION,
            "do",
            business("B0").build(),
            business("B1").name("店").build(),
            business("B2").build());

    assertThat(report.getUnchanged()).isEqualTo(Map.of(EntryKind.BUSINESS, 1L));
    assertThat(report.getWritten()).isEqualTo(Map.of(EntryKind.BUSINESS, 2L));
    assertThat(desk.store.getRevision()).isEqualTo(2);
    assertThat(
            desk.liangze
                .baseRegister()
                .findBusiness("B0", REGION.getScope())
                .orElseThrow()
                .getRevision())
        .isEqualTo(1);
  }

  @Test
  void aSourceOfNothingWritesNothing() {
    IntakeReport report =
        desk.liangze.baseRegister().takeOver(REGION, "do", Collections.emptyIterator(), heard);

    assertThat(report).isEqualTo(IntakeReport.builder().revision(0).build());
  }

  @Test
  void eachTenThousandRowsAreOneCommit() {
    IntakeReport report =
        desk.liangze.baseRegister().takeOver(REGION, "do", rows(businesses(20_001)), heard);

    assertThat(report.getRevision()).isEqualTo(3);
    assertThat(heard.progress).containsExactly(10_000L, 20_000L, 20_001L);
    assertThat(desk.store.findCommit("do/1"))
        .hasValueSatisfying(c -> assertThat(c.getSize()).isEqualTo(10_000));
    assertThat(desk.store.findCommit("do/3"))
        .hasValueSatisfying(c -> assertThat(c.getSize()).isEqualTo(1));
  }

  @Test
  void afterACrashTheSameCallCompletesIt() {
    Desk[] crashing = new Desk[1];
    UnreliableStore[] failing = new UnreliableStore[1];
    crashing[0] = new Desk(store -> failing[0] = new UnreliableStore(store, 1));
    Desk broken = crashing[0];
    assertThatThrownBy(
            () ->
                broken
                    .liangze
                    .baseRegister()
                    .takeOver(REGION, "do", rows(businesses(25_000)), heard))
        .isInstanceOf(PlugInFailedException.class);
    assertThat(broken.all(EntryKind.BUSINESS)).hasSize(10_000);
    failing[0].recover();

    IntakeReport report =
        broken.liangze.baseRegister().takeOver(REGION, "do", rows(businesses(25_000)), heard);

    assertThat(report.getWritten()).isEqualTo(Map.of(EntryKind.BUSINESS, 25_000L));
    assertThat(broken.all(EntryKind.BUSINESS)).hasSize(25_000);
    assertThat(report.getRevision()).isEqualTo(3);
  }

  @Test
  void repeatingDoesNotUndoWhatWasChangedSince() {
    takeOver(REGION, "do", business("B0").build(), business("B1").build());
    desk.liangze.baseRegister().verify(REGION, "verify", "B0", day("2022-11-01"));

    IntakeReport report = takeOver(REGION, "do", business("B0").build(), business("B1").build());

    assertThat(report.getWritten()).isEqualTo(Map.of(EntryKind.BUSINESS, 2L));
    assertThat(desk.entry(EntryKind.BUSINESS, "B0").getVerifiedOn()).isPresent();
  }

  @Test
  void repeatingCountsWhatWasUnchangedTheFirstTimeThoughItChangedSince() {
    desk.with(business("B0").build());
    takeOver(REGION, "do", business("B0").build(), business("B1").build());
    desk.liangze.baseRegister().verify(REGION, "verify", "B0", day("2022-11-01"));

    IntakeReport report = takeOver(REGION, "do", business("B0").build(), business("B1").build());

    assertThat(report.getUnchanged()).isEqualTo(Map.of(EntryKind.BUSINESS, 1L));
    assertThat(report.getWritten()).isEqualTo(Map.of(EntryKind.BUSINESS, 1L));
    assertThat(desk.entry(EntryKind.BUSINESS, "B0").getVerifiedOn()).isPresent();
  }

  @Test
  void anotherSourceOrActorUnderTheSameIdIsRefused() {
    takeOver(REGION, "do", business("B0").build());

    assertThatThrownBy(() -> takeOver(REGION, "do", business("B0").name("店").build()))
        .isInstanceOf(OperationReusedException.class);
    assertThatThrownBy(() -> takeOver(REGION, "do", business("B0").build(), business("B1").build()))
        .isInstanceOf(OperationReusedException.class);
    assertThatThrownBy(() -> takeOver(REGION, "do", business("B1").build()))
        .isInstanceOf(OperationReusedException.class);
    assertThatThrownBy(() -> takeOver(HOHHOT, "do", business("B0").build()))
        .isInstanceOf(OperationReusedException.class);
    assertThat(desk.store.getRevision()).isEqualTo(1);
  }

  @Test
  void whatChangedWhileABatchWasJudgedIsAConflictAndRepeatingCompletesIt() {
    Desk meddled =
        new Desk(
            store ->
                new UnreliableStore(store, 9)
                    .beforeCommit(() -> new History(store).put(List.of(business("B0").build()))));

    assertThatThrownBy(
            () -> meddled.liangze.baseRegister().takeOver(REGION, "do", rows(businesses(2)), heard))
        .isInstanceOf(ConflictException.class);

    assertThat(
            meddled
                .liangze
                .baseRegister()
                .takeOver(REGION, "do", rows(businesses(2)), heard)
                .getUnchanged())
        .isEqualTo(Map.of(EntryKind.BUSINESS, 1L));
  }

  @Test
  void theOperationIdLeavesRoomForTheNumberOfTheBatch() {
    assertThatThrownBy(() -> takeOver(REGION, "x".repeat(55), business("B0").build()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("operationId", "54");
    assertThat(takeOver(REGION, "x".repeat(54), business("B0").build()).getRevision()).isEqualTo(1);
  }
}
