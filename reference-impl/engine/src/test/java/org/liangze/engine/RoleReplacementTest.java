package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.Desk.HOHHOT;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.Desk.XILINGOL;
import static org.liangze.engine.Desk.XINCHENG;
import static org.liangze.engine.Desk.refusal;
import static org.liangze.engine.SmallProvince.appointment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import org.junit.jupiter.api.Test;
import org.liangze.api.Receipt;
import org.liangze.api.RoleAppointing;
import org.liangze.api.Roles;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.api.error.Violation;
import org.liangze.model.enterprise.Role;
import org.liangze.model.ledger.EntryKind;

class RoleReplacementTest {

  private final Desk desk =
      new Desk()
          .with(
              business("B0").build(),
              business("B1").build(),
              appointment("R1", "B0", Role.DIRECTOR).personId("P1").build());
  private final Roles roles = desk.liangze.roles();

  private static RoleAppointing.Builder director(String person, String from) {
    return RoleAppointing.builder()
        .businessId("B0")
        .role(Role.DIRECTOR)
        .personId(person)
        .from(day(from));
  }

  @Test
  void theAppointmentEndsOnTheDayOnWhichTheSuccessorBegins() {
    Receipt receipt = roles.replace(XINCHENG, "do", "R1", director("P2", "2022-12-01").build());

    assertThat(receipt.getEntries()).hasSize(2);
    assertThat(desk.all(EntryKind.APPOINTMENT))
        .containsExactlyInAnyOrder(
            appointment("R1", "B0", Role.DIRECTOR).personId("P1").end(day("2022-12-01")).build(),
            appointment("B0.director-1", "B0", Role.DIRECTOR)
                .personId("P2")
                .from(day("2022-12-01"))
                .build());
  }

  @Test
  void anAppointmentThatIsToEndMayBeReplacedBefore() {
    desk.with(appointment("R1", "B0", Role.DIRECTOR).personId("P1").end(day("2023-01-01")).build());

    roles.replace(REGION, "do", "R1", director("P2", "2022-12-01").build());

    assertThat(desk.entry(EntryKind.APPOINTMENT, "R1").getEnd()).contains(day("2022-12-01"));
  }

  @Test
  void nobodyIsReplacedOnTheFirstDayOrAfterTheLast() {
    assertThat(
            refusal(() -> roles.replace(REGION, "do", "R1", director("P2", "2022-11-01").build())))
        .containsOnlyKeys(Violation.EMPTY_SPAN);

    desk.with(appointment("R1", "B0", Role.DIRECTOR).personId("P1").end(day("2022-12-01")).build());
    assertThat(
            refusal(() -> roles.replace(REGION, "do", "R1", director("P2", "2022-12-01").build())))
        .containsOnlyKeys(Violation.ALREADY_ENDED);
  }

  @Test
  void aSuccessorTakesTheSameRoleAtTheSameBusiness() {
    assertThat(
            refusal(
                () ->
                    roles.replace(
                        REGION,
                        "do",
                        "R1",
                        director("P2", "2022-12-01").role(Role.OFFICER).build())))
        .containsOnlyKeys(Violation.VALUE_NOT_ALLOWED);
    assertThat(
            refusal(
                () ->
                    roles.replace(
                        REGION, "do", "R1", director("P2", "2022-12-01").businessId("B1").build())))
        .containsOnlyKeys(Violation.VALUE_NOT_ALLOWED);
  }

  @Test
  void nobodySucceedsToThemselves() {
    assertThat(
            refusal(() -> roles.replace(REGION, "do", "R1", director("P1", "2022-12-01").build())))
        .containsOnlyKeys(Violation.ROLE_HELD);
  }

  @Test
  void anotherWhoHoldsTheRoleLaterStandsAgainstASuccessor() {
    desk.with(
        appointment("R1", "B0", Role.DIRECTOR).personId("P1").end(day("2023-01-01")).build(),
        appointment("R2", "B0", Role.DIRECTOR).personId("P3").from(day("2023-01-01")).build());

    assertThat(
            refusal(() -> roles.replace(REGION, "do", "R1", director("P2", "2022-12-01").build()))
                .get(Violation.ROLE_HELD)
                .getEnglish())
        .contains("P3", "R2")
        .doesNotContain("P1");
  }

  @Test
  void everythingThatStandsAgainstItIsToldAtOnce() {
    desk.with(appointment("R2", "B0", Role.DIRECTOR).from(day("2023-01-01")).build());

    assertThat(
            refusal(() -> roles.replace(REGION, "do", "R1", director("P2", "2022-10-01").build())))
        .containsOnlyKeys(Violation.EMPTY_SPAN, Violation.ROLE_HELD);
  }

  @Test
  void whoeverIsInChargeOfTheBusinessNowMayReplace() {
    desk.with(business("B0").jurisdiction(code("152531100")).build());

    assertThatThrownBy(
            () -> roles.replace(HOHHOT, "do", "R1", director("P2", "2022-12-01").build()))
        .isInstanceOf(OutOfScopeException.class)
        .hasMessageContaining("R1")
        .hasMessageNotContaining("1525");

    roles.replace(XILINGOL, "do", "R1", director("P2", "2022-12-01").build());
    assertThat(desk.entry(EntryKind.APPOINTMENT, "B0.director-1").getJurisdiction())
        .isEqualTo(code("152531100"));
  }

  @Test
  void anUnknownAppointmentIsNamed() {
    assertThatThrownBy(
            () -> roles.replace(REGION, "do", "R9", director("P2", "2022-12-01").build()))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("R9");
  }
}
