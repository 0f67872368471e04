package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.liangze.api.PageRequest;
import org.liangze.api.ResultPage;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.Unguaranteed;
import org.liangze.model.Text;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Reason;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.Grade;
import org.liangze.model.calendar.DeadlineState;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.ChangeParameters;
import org.liangze.model.policy.PolicyPack;

class UnguaranteedTest {

  private static TwoResponsibilities with(PolicyPack policy, LedgerEntry... entries) {
    return new Desk().with(entries).builder().policy(policy).calendar(new Weekdays()).build();
  }

  private static List<Unguaranteed> on(String day, LedgerEntry... entries) {
    return with(PolicyPack.national(), entries)
        .guarantees()
        .unguaranteed(day(day), Desk.PAGE, Scope.everything())
        .getResults();
  }

  private static Unguaranteed theOneOn(String day, LedgerEntry... entries) {
    List<Unguaranteed> all = on(day, entries);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  @Test
  void aBusinessWhoseGuaranteeEndedIsToBeBoundAgainWithinSevenWorkingDays() {
    Unguaranteed found =
        theOneOn(
            "2022-11-15",
            business("B0").build(),
            cadre("C0").build(),
            assignment("A0", "B0", "C0").from(day("2022-01-01")).end(day("2022-11-04")).build());

    assertThat(found.getBusinessId()).isEqualTo("B0");
    assertThat(found.getReason()).isEqualTo(Reason.NO_ASSIGNMENT);
    assertThat(found.getSince()).as("a Friday").isEqualTo(day("2022-11-04"));
    assertThat(found.getDeadline().getDay()).contains(day("2022-11-15"));
    assertThat(found.getState()).isEqualTo(DeadlineState.NOT_OVER);
    assertThat(found.getGround().getParameter()).isEqualTo(ChangeParameters.REBINDING);
    assertThat(found.getGround().getValue().getBasis().getChinese()).contains("7 个工作日");
  }

  @Test
  void onTheDayAfterItsLastDayItIsOver() {
    assertThat(
            theOneOn(
                    "2022-11-16",
                    business("B0").build(),
                    cadre("C0").build(),
                    assignment("A0", "B0", "C0")
                        .from(day("2022-01-01"))
                        .end(day("2022-11-04"))
                        .build())
                .getState())
        .isEqualTo(DeadlineState.OVER);
  }

  @Test
  void aCadreWhoLeavesTakesTheGuaranteeAway() {
    Unguaranteed found =
        theOneOn(
            "2022-11-10",
            business("B0").build(),
            cadre("C0").end(day("2022-11-08")).build(),
            assignment("A0", "B0", "C0").from(day("2022-01-01")).build());

    assertThat(found.getReason()).isEqualTo(Reason.CADRE_NOT_IN_SERVICE);
    assertThat(found.getSince()).isEqualTo(day("2022-11-08"));
  }

  @Test
  void theTimeRunsOnThroughAWrongGuaranteeThatFollows() {
    Unguaranteed found =
        theOneOn(
            "2022-11-20",
            business("B0").build(),
            cadre("C0").build(),
            cadre("C1").jurisdiction(code("150102001002")).build(),
            assignment("A0", "B0", "C0").from(day("2022-01-01")).end(day("2022-11-04")).build(),
            assignment("A1", "B0", "C1").from(day("2022-11-08")).build());

    assertThat(found.getReason()).isEqualTo(Reason.OUT_OF_AREA);
    assertThat(found.getSince()).isEqualTo(day("2022-11-04"));
  }

  @Test
  void aGuaranteeInBetweenBeginsTheTimeAnew() {
    Unguaranteed found =
        theOneOn(
            "2022-12-05",
            business("B0").build(),
            cadre("C0").build(),
            assignment("A0", "B0", "C0").from(day("2022-11-01")).end(day("2022-12-01")).build());

    assertThat(found.getSince()).isEqualTo(day("2022-12-01"));
  }

  @Test
  void aNewBusinessIsToBeBoundFromItsFirstDayOn() {
    assertThat(theOneOn("2022-11-15", business("B0").from(day("2022-11-14")).build()).getSince())
        .isEqualTo(day("2022-11-14"));
  }

  @Test
  void beyondTheCalendarNobodyCanTellWhetherItIsOver() {
    LedgerEntry[] entries = {
      business("B0").build(),
      cadre("C0").build(),
      assignment("A0", "B0", "C0").from(day("2022-01-01")).end(day("2022-12-28")).build()
    };

    Unguaranteed late = theOneOn("2023-01-20", entries);
    assertThat(late.getDeadline().getDay()).isEmpty();
    assertThat(late.getDeadline().getFirstUnknown()).contains(day("2023-01-01"));
    assertThat(late.getState()).isEqualTo(DeadlineState.UNKNOWN);
    assertThat(theOneOn("2022-12-31", entries).getState()).isEqualTo(DeadlineState.NOT_OVER);
  }

  @Test
  void onlyThoseThatAreToBeGuaranteedAreFound() {
    assertThat(
            on(
                "2022-11-15",
                business("B0").status(BusinessStatus.CLOSED).statusSince(day("2022-11-01")).build(),
                business("B1").from(day("2022-12-01")).build(),
                business("B2").build(),
                cadre("C0").build(),
                assignment("A0", "B2", "C0").build()))
        .isEmpty();
  }

  @Test
  void aBusinessWithoutAGradeIsFoundWithThatReason() {
    assertThat(theOneOn("2022-11-15", business("B0").grade(Optional.<Grade>empty()).build()))
        .extracting(Unguaranteed::getReason, Unguaranteed::getSince)
        .containsExactly(Reason.NOT_GRADED, day("2022-01-01"));
  }

  @Test
  void theNumberOfDaysIsTheOneOfTheDayOnWhichTheTimeBegan() {
    PolicyPack stricter =
        PolicyPack.national()
            .with(
                ChangeParameters.REBINDING,
                day("2022-11-10"),
                2,
                Text.of("某市规定", "rules of a sample city"));
    TwoResponsibilities liangze =
        with(
            stricter,
            business("B0").from(day("2022-11-09")).build(),
            business("B1").from(day("2022-11-10")).build());

    assertThat(
            liangze
                .guarantees()
                .unguaranteed(day("2022-11-15"), Desk.PAGE, Scope.everything())
                .getResults())
        .extracting(
            Unguaranteed::getBusinessId,
            found -> found.getDeadline().getDay().orElseThrow(),
            Unguaranteed::getState)
        .containsExactly(
            tuple("B0", day("2022-11-18"), DeadlineState.NOT_OVER),
            tuple("B1", day("2022-11-14"), DeadlineState.OVER));
  }

  @Test
  void aPageTellsWhereTheNextBeginsAndAScopeShowsItsOwn() {
    TwoResponsibilities liangze =
        with(
            PolicyPack.national(),
            business("B2").build(),
            business("B0").build(),
            business("B1").jurisdiction(code("152531100")).build());

    ResultPage<Unguaranteed> first =
        liangze
            .guarantees()
            .unguaranteed(day("2022-11-15"), PageRequest.first(2), Scope.everything());
    assertThat(first.getResults())
        .extracting(Unguaranteed::getBusinessId)
        .containsExactly("B0", "B1");
    assertThat(first.getNext()).contains("B1");
    ResultPage<Unguaranteed> second =
        liangze
            .guarantees()
            .unguaranteed(day("2022-11-15"), PageRequest.after("B1", 2), Scope.everything());
    assertThat(second.getResults()).extracting(Unguaranteed::getBusinessId).containsExactly("B2");
    assertThat(second.getNext()).isEmpty();
    assertThat(
            liangze
                .guarantees()
                .unguaranteed(day("2022-11-15"), Desk.PAGE, Desk.XILINGOL.getScope())
                .getResults())
        .extracting(Unguaranteed::getBusinessId)
        .containsExactly("B1");
  }
}
