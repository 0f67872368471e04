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
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangze.api.Guarantees;
import org.liangze.api.Receipt;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.api.error.Violation;
import org.liangze.model.access.Scope;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;

class GuaranteesTest {

  private final Desk desk =
      new Desk().with(business("B0").build(), cadre("C0").build(), cadre("C1").name("李四").build());
  private final Guarantees guarantees = desk.liangze.guarantees();

  private GuaranteeAssignment written(Receipt receipt) {
    return desk.written(EntryKind.ASSIGNMENT, receipt);
  }

  @Test
  void assigningRecordsWhoGuaranteesFromWhen() {
    Receipt receipt = guarantees.assign(XINCHENG, "do", "B0", "C0", day("2022-11-01"));

    assertThat(written(receipt))
        .isEqualTo(assignment("B0.guarantee-1", "B0", "C0").from(day("2022-11-01")).build());
    assertThat(receipt.getOperationId()).isEqualTo("do");
    assertThat(receipt.getRevision()).isEqualTo(2);
    assertThat(receipt.getRecordedAt()).isEqualTo("2022-11-03T20:00:00.123456Z");
  }

  @Test
  void whatIsAssignedIsReadByBusinessByCadreAndByDay() {
    guarantees.assign(XINCHENG, "do", "B0", "C0", day("2022-11-01"));

    Scope scope = XINCHENG.getScope();
    assertThat(guarantees.findOfBusiness("B0", day("2022-11-01"), scope)).isPresent();
    assertThat(guarantees.findOfBusiness("B0", day("2022-10-31"), scope)).isEmpty();
    assertThat(entries(guarantees.ofBusiness("B0", PAGE, scope))).hasSize(1);
    assertThat(entries(guarantees.ofCadre("C0", PAGE, scope))).hasSize(1);
    assertThat(guarantees.findOfBusiness("B0", day("2022-11-01"), XILINGOL.getScope())).isEmpty();
    assertThat(entries(guarantees.ofCadre("C0", PAGE, XILINGOL.getScope()))).isEmpty();
  }

  @Test
  void aRecordSaysWhoRecordedItWhenAndAtWhichRevision() {
    Receipt receipt = guarantees.assign(XINCHENG, "do", "B0", "C0", day("2022-11-01"));

    assertThat(guarantees.findOfBusiness("B0", day("2022-11-01"), Scope.everything()))
        .hasValueSatisfying(
            recorded -> {
              assertThat(recorded.getActorId()).isEqualTo("office-150102");
              assertThat(recorded.getRecordedAt()).isEqualTo(receipt.getRecordedAt());
              assertThat(recorded.getRevision()).isEqualTo(receipt.getRevision());
            });
  }

  @Test
  void theNextHigherTierGuaranteesWhereATierIsMissing() {
    desk.with(
        business("B1").jurisdiction(code("1525GXQ")).grade(Grade.B).build(),
        cadre("C2").jurisdiction(code("1525")).tier(Tier.CITY).build());

    assertThat(written(guarantees.assign(REGION, "do", "B1", "C2", day("2022-11-01"))))
        .extracting(GuaranteeAssignment::getJurisdiction)
        .isEqualTo(code("1525GXQ"));
  }

  @Test
  void aCadreAboveTheActorsScopeMayBeAssigned() {
    desk.with(
        business("B1").grade(Grade.A).build(),
        cadre("C2").jurisdiction(code("1501")).tier(Tier.CITY).build());

    assertThat(guarantees.assign(XINCHENG, "do", "B1", "C2", day("2022-11-01")).getEntries())
        .hasSize(1);
  }

  @Test
  void aCadreElsewhereIsUnknownToTheActor() {
    desk.with(cadre("C2").jurisdiction(code("1525")).tier(Tier.CITY).build());

    assertThatThrownBy(() -> guarantees.assign(XINCHENG, "do", "B0", "C2", day("2022-11-01")))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("C2")
        .hasMessageNotContaining("1525");
  }

  @Test
  void unknownBusinessesAndCadresAreNamed() {
    assertThatThrownBy(() -> guarantees.assign(REGION, "do", "B9", "C0", day("2022-11-01")))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("B9");
    assertThatThrownBy(() -> guarantees.assign(REGION, "do", "B0", "C9", day("2022-11-01")))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("C9");
  }

  @Test
  void aBusinessOutsideTheActorsScopeIsNotShown() {
    assertThatThrownBy(() -> guarantees.assign(XILINGOL, "do", "B0", "C0", day("2022-11-01")))
        .isInstanceOf(OutOfScopeException.class)
        .hasMessageContaining("B0")
        .hasMessageNotContaining("1501");
    assertThatThrownBy(() -> guarantees.transfer(XILINGOL, "do", "B0", "C1", day("2022-11-01")))
        .isInstanceOf(OutOfScopeException.class);
    assertThatThrownBy(() -> guarantees.release(XILINGOL, "do", "B0", day("2022-11-01")))
        .isInstanceOf(OutOfScopeException.class);
  }

  @Test
  void allBrokenRulesAreToldAtOnce() {
    desk.with(
        business("B1")
            .grade(Grade.B)
            .licences(List.of(Licence.of(LicenceNumber.filing("150102", 1))))
            .status(BusinessStatus.CLOSED)
            .statusSince(day("2022-10-01"))
            .build(),
        cadre("C2").jurisdiction(code("152531")).tier(Tier.TOWNSHIP).end(day("2022-10-15")).build(),
        assignment("A1", "B1", "C0").build());

    assertThat(refusal(() -> guarantees.assign(REGION, "do", "B1", "C2", day("2022-11-01"))))
        .containsOnlyKeys(
            Violation.BUSINESS_NOT_IN_REGISTER,
            Violation.BUSINESS_NOT_LICENSED,
            Violation.CADRE_NOT_IN_SERVICE,
            Violation.WRONG_TIER,
            Violation.OUT_OF_AREA,
            Violation.ALREADY_GUARANTEED);
    assertThat(desk.all(EntryKind.ASSIGNMENT)).hasSize(1);
  }

  @Test
  void aBusinessWithoutGradeHasNoGuaranteeingTier() {
    desk.with(business("B1").grade(Optional.empty()).build());

    assertThat(refusal(() -> guarantees.assign(REGION, "do", "B1", "C0", day("2022-11-01"))))
        .containsOnlyKeys(Violation.BUSINESS_NOT_GRADED);
  }

  @Test
  void aBusinessInADivisionThatTheTreeLostIsNotAssigned() {
    desk.with(business("B1").jurisdiction(code("159999")).build());

    assertThat(refusal(() -> guarantees.assign(REGION, "do", "B1", "C0", day("2022-11-01"))))
        .containsKey(Violation.UNKNOWN_JURISDICTION);
  }

  @Test
  void aBusinessInForceLaterIsNotInTheRegisterYet() {
    desk.with(business("B1").from(day("2022-12-01")).build());

    assertThat(
            refusal(() -> guarantees.assign(REGION, "do", "B1", "C0", day("2022-11-30")))
                .get(Violation.BUSINESS_NOT_IN_REGISTER)
                .getEnglish())
        .isEqualTo(
            "food business B1 is not in the register on 2022-11-30"
                + " (in it from 2022-12-01 on)");
  }

  @Test
  void aRefusalNamesTheTierThatIsDemandedAndTheOneThatServes() {
    desk.with(business("B1").grade(Grade.C).build());

    assertThat(
            refusal(() -> guarantees.assign(REGION, "do", "B1", "C0", day("2022-11-01")))
                .get(Violation.WRONG_TIER))
        .satisfies(
            text -> {
              assertThat(text.getChinese()).isEqualTo("食品经营主体 B1 为C级，应由乡镇级干部包保，包保干部 C0 属村级");
              assertThat(text.getEnglish())
                  .isEqualTo(
                      "food business B1, grade C, is to be guaranteed at tier township,"
                          + " cadre C0 serves at tier village");
            });
  }

  @Test
  void noMessageShowsACadresName() {
    desk.with(cadre("C2").name("王五").end(day("2022-10-01")).build());

    assertThatThrownBy(() -> guarantees.assign(REGION, "do", "B0", "C2", day("2022-11-01")))
        .hasMessageNotContaining("王");
  }

  @Test
  void anAssignmentThatBeginsLaterStandsAgainstAnother() {
    desk.with(assignment("A1", "B0", "C1").from(day("2023-05-01")).build());

    assertThat(
            refusal(() -> guarantees.assign(REGION, "do", "B0", "C0", day("2022-11-01")))
                .get(Violation.ALREADY_GUARANTEED)
                .getEnglish())
        .isEqualTo("food business B0 has cadre C1 from 2023-05-01 on (assignment A1)");
  }

  @Test
  void anAssignmentThatEndedOnTheFirstDayDoesNotStandAgainstAnother() {
    desk.with(assignment("A1", "B0", "C1").end(day("2022-11-01")).build());

    assertThat(refusal(() -> guarantees.assign(REGION, "do", "B0", "C0", day("2022-10-31"))))
        .containsOnlyKeys(Violation.ALREADY_GUARANTEED);
    assertThat(guarantees.assign(REGION, "do", "B0", "C0", day("2022-11-01")).getEntries())
        .hasSize(1);
  }

  @Test
  void anAssignmentInOtherBooksStandsAgainstAnotherWithoutBeingShown() {
    desk.with(assignment("A1", "B0", "C7").jurisdiction(code("1525")).build());

    assertThat(
            refusal(() -> guarantees.assign(HOHHOT, "do", "B0", "C0", day("2022-11-01")))
                .get(Violation.ALREADY_GUARANTEED)
                .toString())
        .contains("B0")
        .doesNotContain("C7", "A1", "2022-10-10");
  }

  @Test
  void transferringEndsOneAssignmentAndBeginsAnotherOnTheSameDay() {
    guarantees.assign(REGION, "do-1", "B0", "C0", day("2022-10-01"));

    Receipt receipt = guarantees.transfer(REGION, "do-2", "B0", "C1", day("2022-11-01"));

    assertThat(receipt.getEntries()).hasSize(2);
    assertThat(desk.all(EntryKind.ASSIGNMENT))
        .containsExactly(
            assignment("B0.guarantee-1", "B0", "C0")
                .from(day("2022-10-01"))
                .end(day("2022-11-01"))
                .build(),
            assignment("B0.guarantee-2", "B0", "C1").from(day("2022-11-01")).build());
  }

  @Test
  void transferringPassesOnTheRestOfTheSpan() {
    desk.with(
        assignment("A1", "B0", "C0").end(day("2022-12-01")).build(),
        assignment("A2", "B0", "C0").from(day("2022-12-01")).build());

    Receipt receipt = guarantees.transfer(REGION, "do", "B0", "C1", day("2022-11-01"));

    assertThat(written(receipt).getEnd()).contains(day("2022-12-01"));
  }

  @Test
  void transferringEndsWhateverIsInForceThatDay() {
    desk.with(assignment("A1", "B0", "C8").build(), assignment("A2", "B0", "C9").build());

    guarantees.transfer(REGION, "do", "B0", "C1", day("2022-11-01"));

    assertThat(desk.all(EntryKind.ASSIGNMENT))
        .filteredOn(assignment -> assignment.isInForce(day("2022-11-01")))
        .extracting(GuaranteeAssignment::getCadreId)
        .containsExactly("C1");
  }

  @Test
  void nothingIsTransferredFromNobodyToTheSameOneOrOnTheFirstDay() {
    assertThat(refusal(() -> guarantees.transfer(REGION, "do", "B0", "C1", day("2022-11-01"))))
        .containsOnlyKeys(Violation.NOT_GUARANTEED);

    guarantees.assign(REGION, "do-1", "B0", "C0", day("2022-11-01"));

    assertThat(refusal(() -> guarantees.transfer(REGION, "do", "B0", "C0", day("2022-11-02"))))
        .containsOnlyKeys(Violation.SAME_CADRE);
    assertThat(refusal(() -> guarantees.transfer(REGION, "do", "B0", "C1", day("2022-11-01"))))
        .containsOnlyKeys(Violation.EMPTY_SPAN);
    assertThat(refusal(() -> guarantees.transfer(REGION, "do", "B0", "C1", day("2022-10-31"))))
        .containsOnlyKeys(Violation.NOT_GUARANTEED, Violation.ALREADY_GUARANTEED);
  }

  @Test
  void theCadreToWhomIsTransferredMustBeARightOne() {
    desk.with(cadre("C2").jurisdiction(code("150102")).tier(Tier.COUNTY).build());
    guarantees.assign(REGION, "do-1", "B0", "C0", day("2022-10-01"));

    assertThat(refusal(() -> guarantees.transfer(REGION, "do", "B0", "C2", day("2022-11-01"))))
        .containsOnlyKeys(Violation.WRONG_TIER);
  }

  @Test
  void releasingEndsTheAssignmentInForce() {
    guarantees.assign(REGION, "do-1", "B0", "C0", day("2022-10-01"));

    Receipt receipt = guarantees.release(REGION, "do-2", "B0", day("2022-11-01"));

    assertThat(written(receipt).isInForce(day("2022-10-31"))).isTrue();
    assertThat(written(receipt).isInForce(day("2022-11-01"))).isFalse();
  }

  @Test
  void nothingIsReleasedTwiceOrOnItsFirstDay() {
    guarantees.assign(REGION, "do-1", "B0", "C0", day("2022-10-01"));

    assertThat(refusal(() -> guarantees.release(REGION, "do", "B0", day("2022-10-01"))))
        .containsOnlyKeys(Violation.EMPTY_SPAN);
    guarantees.release(REGION, "do-2", "B0", day("2022-11-01"));
    assertThat(refusal(() -> guarantees.release(REGION, "do", "B0", day("2022-11-01"))))
        .containsOnlyKeys(Violation.NOT_GUARANTEED);
  }

  @Test
  void aPlannedReleaseMayBeBroughtForward() {
    guarantees.assign(REGION, "do-1", "B0", "C0", day("2022-10-01"));
    guarantees.release(REGION, "do-2", "B0", day("2023-01-01"));

    Receipt receipt = guarantees.release(REGION, "do-3", "B0", day("2022-12-01"));

    assertThat(written(receipt).getEnd()).contains(day("2022-12-01"));
  }

  @Test
  void ofSeveralInForceTheOneThatBeganLastIsFound() {
    desk.with(
        assignment("A1", "B0", "C0").from(day("2022-10-02")).build(),
        assignment("A2", "B0", "C1").from(day("2022-10-01")).build());

    assertThat(guarantees.findOfBusiness("B0", day("2022-11-01"), Scope.everything()))
        .hasValueSatisfying(recorded -> assertThat(recorded.getEntry().getId()).isEqualTo("A1"));
  }
}
