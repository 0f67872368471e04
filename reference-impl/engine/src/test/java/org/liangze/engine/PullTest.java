package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.Desk.HOHHOT;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.liangze.api.BaseRegister;
import org.liangze.api.error.OperationReusedException;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.api.intake.IntakeReport;
import org.liangze.model.InvalidValueException;
import org.liangze.model.access.Actor;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.source.LicenceItem;

class PullTest {

  private final ListedLicences source = new ListedLicences();
  private final Desk desk = new Desk();
  private final BaseRegister register = desk.builder().licenceSource(source).build().baseRegister();
  private final Heard heard = new Heard();

  private IntakeReport pull(Actor actor, String operationId) {
    return register.pull(actor, operationId, Optional.empty(), heard);
  }

  private FoodBusiness stored(String id) {
    return desk.entry(EntryKind.BUSINESS, id);
  }

  private static Map<EntryKind<?>, Long> businesses(long count) {
    return Map.of(EntryKind.BUSINESS, count);
  }

  @Test
  void whatIsNewComesInUnverifiedWhateverTheSourceSays() {
    source.with(business("B0").verifiedOn(day("2022-10-01")).build());

    IntakeReport report = pull(REGION, "do");

    assertThat(stored("B0")).isEqualTo(business("B0").build());
    assertThat(report.getWritten()).isEqualTo(businesses(1));
  }

  @Test
  void unchangedDataStayVerifiedAndAreNotWrittenAgain() {
    desk.with(business("B0").verifiedOn(day("2022-10-01")).build());
    source.with(business("B0").build());

    IntakeReport report = pull(REGION, "do");

    assertThat(report.getUnchanged()).isEqualTo(businesses(1));
    assertThat(report.getRevision()).isEqualTo(1);
    assertThat(stored("B0").getVerifiedOn()).contains(day("2022-10-01"));
  }

  @Test
  void changedDataAreUnverifiedData() {
    desk.with(business("B0").verifiedOn(day("2022-10-01")).build());
    source.with(business("B0").name("大面馆").build());

    IntakeReport report = pull(REGION, "do");

    assertThat(report.getWritten()).isEqualTo(businesses(1));
    assertThat(stored("B0")).isEqualTo(business("B0").name("大面馆").build());
  }

  @Test
  void whatTheSourceLeavesEmptyStaysAsItWasFoundOnTheSpot() {
    FoodBusiness known =
        business("B0")
            .riskLevel(RiskLevel.C)
            .sizeClass(SizeClass.MICRO)
            .addTraits(BusinessTrait.SCHOOL)
            .diners(300)
            .creditCode(CreditCode.of("91110108551385082Q"))
            .verifiedOn(day("2022-10-01"))
            .build();
    desk.with(known);
    source.with(business("B0").grade(Optional.empty()).build());

    IntakeReport report = pull(REGION, "do");

    assertThat(report.getUnchanged()).isEqualTo(businesses(1));
    assertThat(stored("B0")).isEqualTo(known);
  }

  @Test
  void whatTheSourceGivesReplacesWhatTheLedgerHad() {
    desk.with(business("B0").riskLevel(RiskLevel.C).verifiedOn(day("2022-10-01")).build());
    source.with(business("B0").grade(Grade.B).riskLevel(RiskLevel.D).build());

    pull(REGION, "do");

    assertThat(stored("B0"))
        .isEqualTo(business("B0").grade(Grade.B).riskLevel(RiskLevel.D).build());
  }

  @Test
  void aTombstoneClosesItsBusinessToday() {
    desk.with(business("B0").build(), business("B1").build());
    source.withTombstone("B0").incomplete();

    IntakeReport report = pull(REGION, "do");

    assertThat(stored("B0").getStatus()).isEqualTo(BusinessStatus.CLOSED);
    assertThat(stored("B0").getStatusSince()).contains(day("2022-11-04"));
    assertThat(stored("B1").getStatus()).isEqualTo(BusinessStatus.ACTIVE);
    assertThat(report.getWritten()).isEqualTo(businesses(1));
    assertThat(report.getClosedAsMissing()).isZero();
  }

  @Test
  void aTombstoneOfWhatIsClosedOrUnknownHasNothingToEnd() {
    FoodBusiness closed =
        business("B0").status(BusinessStatus.CLOSED).statusSince(day("2022-05-01")).build();
    desk.with(closed);
    source.withTombstone("B0").withTombstone("B9").incomplete();

    IntakeReport report = pull(REGION, "do");

    assertThat(report.getUnchanged()).isEqualTo(businesses(2));
    assertThat(stored("B0")).isEqualTo(closed);
  }

  @Test
  void whatACompleteSnapshotNoLongerHasIsClosedToday() {
    desk.with(business("B0").build(), business("B1").build(), business("B2").build());
    source.with(business("B1").build());

    IntakeReport report = pull(REGION, "do");

    assertThat(stored("B0").getStatusSince()).contains(day("2022-11-04"));
    assertThat(stored("B1").getStatus()).isEqualTo(BusinessStatus.ACTIVE);
    assertThat(stored("B2").getStatusSince()).contains(day("2022-11-04"));
    assertThat(report.getUnchanged()).isEqualTo(businesses(1));
    assertThat(report.getClosedAsMissing()).isEqualTo(2);
    assertThat(pull(REGION, "again").getClosedAsMissing()).isZero();
  }

  @Test
  void whatAnIncompleteSnapshotDoesNotHaveStays() {
    desk.with(business("B0").build());
    source.with(business("B1").build()).incomplete();

    assertThat(pull(REGION, "do").getClosedAsMissing()).isZero();
    assertThat(stored("B0").getStatus()).isEqualTo(BusinessStatus.ACTIVE);
  }

  @Test
  void nothingIsClosedOutsideTheActorsScope() {
    desk.with(business("B0").build(), business("B1").jurisdiction(code("152531100")).build());

    IntakeReport report = pull(HOHHOT, "do");

    assertThat(report.getClosedAsMissing()).isEqualTo(1);
    assertThat(stored("B1").getStatus()).isEqualTo(BusinessStatus.ACTIVE);
  }

  @Test
  void whatComesBackIsOpenAgainAndUnverified() {
    desk.with(business("B0").verifiedOn(day("2022-10-01")).build());
    pull(REGION, "do-1");
    source.next().with(business("B0").build());

    pull(REGION, "do-2");

    assertThat(stored("B0")).isEqualTo(business("B0").build());
  }

  @Test
  void badRowsAreCountedAndToldAndDoNotStopTheRest() {
    source.withBadRow().with(business("B0").build()).withWarning(business("B1").build());

    IntakeReport report = pull(REGION, "do");

    assertThat(report.getBadRows()).isEqualTo(1);
    assertThat(report.getWritten()).isEqualTo(businesses(2));
    assertThat(heard.remarks())
        .containsExactly("2 licence WRONG_CHECK", "4 licence WRONG_CHECK", "0 - UNREADABLE");
    assertThat(heard.progress).containsExactly(3L);
  }

  @Test
  void aBusinessWhoseRowIsBadIsNotMissing() {
    desk.with(business("B0").build(), business("B1").build());
    source.withBadRowOf("B0");

    IntakeReport report = pull(REGION, "do");

    assertThat(stored("B0").getStatus()).isEqualTo(BusinessStatus.ACTIVE);
    assertThat(stored("B1").getStatus()).isEqualTo(BusinessStatus.CLOSED);
    assertThat(report.getClosedAsMissing()).isEqualTo(1);
  }

  @Test
  void whileABadRowDoesNotTellItsBusinessNothingIsTakenForMissing() {
    desk.with(business("B0").build());
    source.withBadRow();

    IntakeReport report = pull(REGION, "do");

    assertThat(stored("B0").getStatus()).isEqualTo(BusinessStatus.ACTIVE);
    assertThat(report.getClosedAsMissing()).isZero();
    assertThat(heard.remarks()).contains("0 - UNREADABLE");
  }

  @Test
  void ofTwoRowsForOneBusinessTheFirstWins() {
    source.with(business("B0").build(), business("B0").name("大面馆").build()).withTombstone("B0");

    IntakeReport report = pull(REGION, "do");

    assertThat(stored("B0")).isEqualTo(business("B0").build());
    assertThat(report.getRejected()).isEqualTo(businesses(2));
    assertThat(heard.rejections()).containsExactly("3 id DUPLICATE");
    assertThat(heard.remarks()).containsExactly("4 id DUPLICATE");
  }

  @Test
  void unsoundRowsAreRejectedAndNotTakenForMissing() {
    desk.with(business("B0").build(), business("B1").jurisdiction(code("1525")).build());
    source.with(business("B0").jurisdiction(code("110101")).build()).withTombstone("B1");

    IntakeReport report = pull(HOHHOT, "do");

    assertThat(report.getRejected()).isEqualTo(businesses(2));
    assertThat(heard.rejections()).containsExactly("2 jurisdiction UNKNOWN_JURISDICTION");
    assertThat(heard.remarks()).containsExactly("3 id OUT_OF_SCOPE");
    assertThat(desk.all(EntryKind.BUSINESS))
        .allSatisfy(one -> assertThat(one.getStatus()).isEqualTo(BusinessStatus.ACTIVE));
  }

  @Test
  void theHostsWatermarkGoesToTheSourceAndTheNextOneComesBack() {
    IntakeReport first = register.pull(REGION, "do-1", Optional.empty(), heard);
    register.pull(REGION, "do-2", first.getWatermark(), heard);

    assertThat(source.openedSince).containsExactly(Optional.empty(), Optional.of("mark-1"));
    assertThat(source.closed).isEqualTo(2);
  }

  @Test
  void repeatingAPullChangesNothingAndReturnsTheSameCounts() {
    desk.with(business("B0").build(), business("B1").build());
    source.with(business("B1").name("大面馆").build(), business("B2").build());
    IntakeReport first = pull(REGION, "do");
    desk.clock.advance(Duration.ofDays(3));
    register.verify(REGION, "verify", "B2", day("2022-11-05"));

    IntakeReport second = pull(REGION, "do");

    assertThat(second.getWritten()).isEqualTo(first.getWritten());
    assertThat(second.getClosedAsMissing()).isEqualTo(1);
    assertThat(stored("B0").getStatusSince()).contains(day("2022-11-04"));
    assertThat(stored("B2").getVerifiedOn()).isPresent();
  }

  @Test
  void aSourceThatChangedIsNotPulledUnderTheSameId() {
    source.with(business("B0").build());
    pull(REGION, "do");
    source.next().with(business("B0").name("大面馆").build());

    assertThatThrownBy(() -> pull(REGION, "do")).isInstanceOf(OperationReusedException.class);

    assertThat(pull(REGION, "do-2").getWritten()).isEqualTo(businesses(1));
  }

  @Test
  void aSourceThatBreaksOffIsToldAndTheSameCallCompletesIt() {
    FoodBusiness[] many =
        IntStream.range(0, 12_000)
            .mapToObj(i -> business("B" + i).build())
            .toArray(FoodBusiness[]::new);
    source.with(many).failingAfter(11_000);

    assertThatThrownBy(() -> pull(REGION, "do"))
        .isInstanceOfSatisfying(
            PlugInFailedException.class,
            e -> {
              assertThat(e.isRetryable()).isTrue();
              assertThat(e.getText().getEnglish())
                  .isEqualTo("licence source listed: the connection broke");
            });
    assertThat(source.closed).isEqualTo(1);
    assertThat(desk.all(EntryKind.BUSINESS)).hasSize(10_000);
    source.next().with(many);

    assertThat(pull(REGION, "do").getWritten()).isEqualTo(businesses(12_000));
    assertThat(desk.store.getRevision()).isEqualTo(2);
  }

  @Test
  void onlyABadRowHasAnIdOfItsOwn() {
    assertThatThrownBy(
            () ->
                LicenceItem.builder()
                    .row(2)
                    .business(business("B0").build())
                    .badRowId("B0")
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("LicenceItem.badRowId");
  }
}
