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
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import org.junit.jupiter.api.Test;
import org.liangze.api.RoleAppointing;
import org.liangze.api.Roles;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.api.error.Violation;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.ledger.EntryKind;

class RolesTest {

  private final Desk desk = new Desk().with(business("B0").build(), business("B1").build());
  private final Roles roles = desk.liangze.roles();

  private static RoleAppointing appointing(String business, Role role, String person) {
    return RoleAppointing.builder()
        .businessId(business)
        .role(role)
        .personId(person)
        .personName("王小明")
        .from(day("2022-11-01"))
        .build();
  }

  @Test
  void anAppointmentIsNumberedByBusinessAndRole() {
    roles.appoint(XINCHENG, "do-1", appointing("B0", Role.OFFICER, "P1"));
    roles.appoint(XINCHENG, "do-2", appointing("B0", Role.OFFICER, "P2"));
    roles.appoint(XINCHENG, "do-3", appointing("B0", Role.PRINCIPAL, "P1"));

    assertThat(entries(roles.ofBusiness("B0", PAGE, XINCHENG.getScope())))
        .containsExactly(
            appointment("B0.officer-1", "B0", Role.OFFICER)
                .personId("P1")
                .personName("王小明")
                .build(),
            appointment("B0.officer-2", "B0", Role.OFFICER)
                .personId("P2")
                .personName("王小明")
                .build(),
            appointment("B0.principal-1", "B0", Role.PRINCIPAL)
                .personId("P1")
                .personName("王小明")
                .build());
    assertThat(entries(roles.ofBusiness("B0", PAGE, XILINGOL.getScope()))).isEmpty();
  }

  @Test
  void onePersonMayBeOfficerOfSeveralShops() {
    roles.appoint(REGION, "do-1", appointing("B0", Role.OFFICER, "P1"));

    assertThat(roles.appoint(REGION, "do-2", appointing("B1", Role.OFFICER, "P1")).getEntries())
        .hasSize(1);
  }

  @Test
  void theAppointmentsOfAPersonAreReadAcrossShopsWithinTheScope() {
    desk.with(
        business("B2").jurisdiction(code("152531100")).build(),
        appointment("R2", "B2", Role.OFFICER)
            .personId("P1")
            .jurisdiction(code("152531100"))
            .build(),
        appointment("R3", "B1", Role.OFFICER).personId("P1").end(day("2022-11-15")).build(),
        appointment("R4", "B1", Role.OFFICER).personId("P2").build());
    roles.appoint(REGION, "do-1", appointing("B0", Role.OFFICER, "P1"));

    assertThat(entries(roles.ofPerson("P1", PAGE, REGION.getScope())))
        .extracting(RoleAppointment::getId)
        .containsExactly("B0.officer-1", "R2", "R3");
    assertThat(entries(roles.ofPerson("P1", PAGE, XINCHENG.getScope())))
        .extracting(RoleAppointment::getId)
        .containsExactly("B0.officer-1", "R3");
    assertThat(entries(roles.ofPerson("P9", PAGE, REGION.getScope()))).isEmpty();

    roles.dismiss(REGION, "do-2", "R2", day("2022-12-01"));
    assertThat(entries(roles.ofPerson("P1", PAGE, REGION.getScope())).get(1).getEnd())
        .contains(day("2022-12-01"));
  }

  @Test
  void principalAndDirectorMayBeTheSamePerson() {
    roles.appoint(REGION, "do-1", appointing("B0", Role.PRINCIPAL, "P1"));

    assertThat(roles.appoint(REGION, "do-2", appointing("B0", Role.DIRECTOR, "P1")).getEntries())
        .hasSize(1);
  }

  @Test
  void aPersonIsNotAppointedTwiceToOneRole() {
    roles.appoint(REGION, "do-1", appointing("B0", Role.OFFICER, "P1"));

    assertThat(
            refusal(() -> roles.appoint(REGION, "do-2", appointing("B0", Role.OFFICER, "P1")))
                .get(Violation.ROLE_HELD)
                .getEnglish())
        .isEqualTo(
            "P1 is food-safety officer of food business B0 from 2022-11-01 on"
                + " (appointment B0.officer-1)");
  }

  @Test
  void aBusinessHasOnePrincipalAndOneDirectorAtATime() {
    desk.with(appointment("R1", "B0", Role.DIRECTOR).from(day("2023-01-01")).build());

    assertThat(refusal(() -> roles.appoint(REGION, "do", appointing("B0", Role.DIRECTOR, "P2"))))
        .containsOnlyKeys(Violation.ROLE_HELD);

    desk.with(appointment("R1", "B0", Role.DIRECTOR).from(day("2022-10-01")).build());
    roles.dismiss(REGION, "do-1", "R1", day("2022-11-01"));

    assertThat(roles.appoint(REGION, "do-2", appointing("B0", Role.DIRECTOR, "P2")).getEntries())
        .hasSize(1);
  }

  @Test
  void aSchoolThatOutsourcesItsCanteenMayHaveADirectorBesideTheContractors() {
    desk.with(
        business("B1")
            .line(FoodLine.CANTEEN)
            .addTraits(BusinessTrait.SCHOOL, BusinessTrait.OUTSOURCED_CANTEEN)
            .diners(500)
            .build(),
        appointment("R1", "B1", Role.DIRECTOR).from(day("2022-11-01")).build());

    assertThat(
            refusal(
                () ->
                    roles.appoint(
                        REGION, "do-1", director("B1", "P2").from(day("2025-04-14")).build())))
        .containsOnlyKeys(Violation.ROLE_HELD);
    roles.appoint(REGION, "do-2", director("B1", "P2").from(day("2025-04-15")).build());
    assertThat(
            refusal(
                () ->
                    roles.appoint(
                        REGION, "do-3", director("B1", "P3").from(day("2025-05-01")).build())))
        .containsOnlyKeys(Violation.ROLE_HELD);
  }

  private static RoleAppointing.Builder director(String business, String person) {
    return RoleAppointing.builder().businessId(business).role(Role.DIRECTOR).personId(person);
  }

  @Test
  void anAppointmentInOtherBooksStandsAgainstAnotherWithoutBeingShown() {
    desk.with(
        appointment("R1", "B0", Role.DIRECTOR).personId("P7").jurisdiction(code("1525")).build());

    assertThat(
            refusal(() -> roles.appoint(HOHHOT, "do", appointing("B0", Role.DIRECTOR, "P2")))
                .get(Violation.ROLE_HELD)
                .toString())
        .contains("B0")
        .doesNotContain("P7", "R1");
  }

  @Test
  void noMessageShowsAPersonsName() {
    roles.appoint(REGION, "do-1", appointing("B0", Role.PRINCIPAL, "P1"));

    assertThatThrownBy(() -> roles.appoint(REGION, "do-2", appointing("B0", Role.PRINCIPAL, "P2")))
        .hasMessageNotContaining("王");
  }

  @Test
  void dismissingEndsTheAppointment() {
    roles.appoint(REGION, "do-1", appointing("B0", Role.OFFICER, "P1"));

    roles.dismiss(XINCHENG, "do-2", "B0.officer-1", day("2022-12-01"));

    RoleAppointment ended = desk.entry(EntryKind.APPOINTMENT, "B0.officer-1");
    assertThat(ended.isInForce(day("2022-11-30"))).isTrue();
    assertThat(ended.isInForce(day("2022-12-01"))).isFalse();
  }

  @Test
  void nobodyIsDismissedTwiceOrOnTheFirstDay() {
    desk.with(
        appointment("R1", "B0", Role.OFFICER).end(day("2022-12-01")).build(),
        appointment("R2", "B0", Role.OFFICER).end(day("2022-11-02")).build());

    assertThat(refusal(() -> roles.dismiss(REGION, "do", "R1", day("2022-12-01"))))
        .containsOnlyKeys(Violation.ALREADY_ENDED);
    assertThat(refusal(() -> roles.dismiss(REGION, "do", "R1", day("2022-11-01"))))
        .containsOnlyKeys(Violation.EMPTY_SPAN);
    assertThat(roles.dismiss(REGION, "do", "R1", day("2022-11-15")).getEntries()).hasSize(1);
  }

  @Test
  void whoeverIsInChargeOfTheBusinessNowMayDismiss() {
    desk.with(
        business("B0").jurisdiction(code("152531100")).build(),
        appointment("R1", "B0", Role.OFFICER).build());

    assertThatThrownBy(() -> roles.dismiss(XINCHENG, "do", "R1", day("2022-12-01")))
        .isInstanceOf(OutOfScopeException.class)
        .hasMessageContaining("R1")
        .hasMessageNotContaining("1525");
    assertThat(roles.dismiss(XILINGOL, "do", "R1", day("2022-12-01")).getEntries()).hasSize(1);
  }

  @Test
  void unknownBusinessesAndAppointmentsAreNamed() {
    assertThatThrownBy(() -> roles.appoint(REGION, "do", appointing("B9", Role.OFFICER, "P1")))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("B9");
    assertThatThrownBy(() -> roles.dismiss(REGION, "do", "R9", day("2022-12-01")))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("R9");
    assertThatThrownBy(() -> roles.appoint(XILINGOL, "do", appointing("B0", Role.OFFICER, "P1")))
        .isInstanceOf(OutOfScopeException.class);
  }
}
