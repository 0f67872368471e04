package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.liangze.engine.Desk.HOHHOT;
import static org.liangze.engine.Desk.REGION;
import static org.liangze.engine.Desk.XILINGOL;
import static org.liangze.engine.Desk.XINCHENG;
import static org.liangze.engine.SmallProvince.appointment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;
import static org.liangze.engine.SmallProvince.disqualification;
import static org.liangze.engine.SmallProvince.training;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.liangze.api.Roles;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.register.RegisterPart;
import org.liangze.api.register.RegisterRequest;
import org.liangze.api.register.RegisterRow;
import org.liangze.api.register.RoleHolder;
import org.liangze.api.register.Vacancy;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Right;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.SizeClass;
import org.liangze.model.enterprise.Role;
import org.liangze.model.jurisdiction.UnknownJurisdictionException;

class RegisterTest {

  private static final LocalDate ON = day("2022-12-01");

  private final Desk desk = new Desk();
  private final Roles roles = desk.liangze.roles();

  private static RegisterRequest.Builder request() {
    return RegisterRequest.builder().date(ON);
  }

  private List<RegisterRow> rows(RegisterPart part) {
    return roles.register(request().part(part).build(), REGION).getRows();
  }

  private RegisterRow row(Actor reader) {
    List<RegisterRow> rows = roles.register(RegisterRequest.of(ON), reader).getRows();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static List<String> ids(List<RegisterRow> rows) {
    return rows.stream().map(row -> row.getBusiness().getId()).toList();
  }

  @Test
  void theTwoLedgersAreTheBusinessesWithADirectorAndThoseWithAnOfficerOnly() {
    desk.with(
        business("B0").build(),
        business("B1").build(),
        business("B2").build(),
        business("B3").build(),
        appointment("R0", "B0", Role.DIRECTOR).build(),
        appointment("R1", "B0", Role.OFFICER).build(),
        appointment("R2", "B1", Role.OFFICER).build(),
        appointment("R3", "B1", Role.DIRECTOR).end(ON).build(),
        appointment("R4", "B2", Role.DIRECTOR).build());

    assertThat(ids(rows(RegisterPart.DIRECTOR_AND_OFFICER))).containsExactly("B0");
    assertThat(ids(rows(RegisterPart.OFFICER_ONLY))).containsExactly("B1");
    assertThat(ids(rows(RegisterPart.ALL))).containsExactly("B0", "B1", "B2", "B3");
  }

  @Test
  void whatIsVacantIsToldWithWhatAsksForIt() {
    desk.with(
        business("B0").sizeClass(SizeClass.LARGE).build(),
        appointment("R0", "B0", Role.PRINCIPAL).end(ON).build());

    assertThat(row(REGION).getVacancies())
        .extracting(
            Vacancy::getRole, vacancy -> vacancy.getGround().map(g -> g.getParameter().getKey()))
        .containsExactly(
            tuple(Role.PRINCIPAL, Optional.empty()),
            tuple(Role.DIRECTOR, Optional.of("director.size.LARGE")),
            tuple(Role.OFFICER, Optional.of("officer.minimum")));
    assertThat(ids(rows(RegisterPart.VACANT))).containsExactly("B0");
  }

  @Test
  void aDirectorWhoNeedNotBeThereIsNoVacancy() {
    desk.with(
        business("B0").build(),
        appointment("R0", "B0", Role.PRINCIPAL).build(),
        appointment("R1", "B0", Role.OFFICER).build());

    RegisterRow row = row(REGION);
    assertThat(row.getDirectorRequired()).isEmpty();
    assertThat(row.getVacancies()).isEmpty();
    assertThat(rows(RegisterPart.VACANT)).isEmpty();
  }

  @Test
  void aSuspendedBusinessHasNoVacanciesAndAClosedOneIsNotListed() {
    desk.with(
        business("B0").status(BusinessStatus.SUSPENDED).statusSince(day("2022-11-01")).build(),
        business("B1").status(BusinessStatus.CLOSED).statusSince(ON).build(),
        business("B2").from(day("2022-12-02")).build());

    assertThat(row(REGION).getBusiness().getId()).isEqualTo("B0");
    assertThat(row(REGION).getVacancies()).isEmpty();
  }

  @Test
  void onePersonInTwoRolesIsReportedAndStandsInBoth() {
    desk.with(
        business("B0").build(),
        appointment("R0", "B0", Role.PRINCIPAL).personId("P1").build(),
        appointment("R1", "B0", Role.DIRECTOR).personId("P1").build(),
        appointment("R2", "B0", Role.OFFICER).personId("P2").build());

    RegisterRow row = row(REGION);
    assertThat(row.getSeveralRoles())
        .isEqualTo(Map.of("P1", Set.of(Role.PRINCIPAL, Role.DIRECTOR)));
    assertThat(row.getHolders(Role.PRINCIPAL)).hasSize(1);
    assertThat(row.getHolders(Role.DIRECTOR)).hasSize(1);
  }

  @Test
  void whoIsBarredAndInOfficeIsToldWhereverTheRevocationWas() {
    desk.with(
        business("B0").build(),
        appointment("R0", "B0", Role.OFFICER).personId("P1").build(),
        appointment("R1", "B0", Role.OFFICER).personId("P2").build(),
        disqualification("D0", "B9", "P1").jurisdiction(code("152531")).build());

    assertThat(row(XINCHENG).getBarred())
        .extracting(RoleHolder::getPersonId, RoleHolder::getBarredUntil)
        .containsExactly(tuple(Optional.of("P1"), Optional.of(day("2027-06-01"))));
    assertThat(
            roles
                .register(RegisterRequest.of(day("2027-06-01")), XINCHENG)
                .getRows()
                .get(0)
                .getBarred())
        .isEmpty();
  }

  @Test
  void hoursOfTrainingAreCountedFromTheBeginningOfThePeriodThroughTheDay() {
    desk.with(
        business("B0").build(),
        appointment("R0", "B0", Role.OFFICER).personId("P1").build(),
        training("T0", "B0", "P1", "2021-12-31").build(),
        training("T1", "B7", "P1", "2022-01-01").duration(Duration.ofHours(3)).build(),
        training("T2", "B0", "P1", "2022-12-01").duration(Duration.ofMinutes(90)).build(),
        training("T3", "B0", "P1", "2022-12-02").build());

    assertThat(row(REGION).getHolders().get(0).getTrained()).contains(Duration.ofMinutes(270));
  }

  @Test
  void namesAreShownToThoseWithTheRightOnly() {
    desk.with(
        business("B0").build(),
        appointment("R0", "B0", Role.OFFICER).personId("P1").personName("王小明").build());
    Actor mayRead =
        Actor.builder()
            .id("office")
            .scope(Scope.everything())
            .addRights(Right.READ_PERSONAL_DATA)
            .build();

    assertThat(row(REGION).getHolders().get(0).getPersonName()).contains("王**");
    assertThat(row(mayRead).getHolders().get(0).getPersonName()).contains("王小明");
    assertThat(row(mayRead).toString()).doesNotContain("小明");
  }

  @Test
  void anAppointmentInOtherBooksFillsItsRoleWithoutBeingShown() {
    desk.with(
        business("B0").build(),
        appointment("R0", "B0", Role.OFFICER)
            .personId("P1")
            .personName("王小明")
            .jurisdiction(code("1525"))
            .build());

    RegisterRow row = row(HOHHOT);
    assertThat(row.getHolders()).containsExactly(RoleHolder.builder().role(Role.OFFICER).build());
    assertThat(row.getVacancies()).extracting(Vacancy::getRole).containsExactly(Role.PRINCIPAL);
  }

  @Test
  void businessesAreListedByScopeJurisdictionAndFilter() {
    desk.with(
        business("B0").build(),
        business("B1").jurisdiction(code("150103")).line(FoodLine.SALES).build(),
        business("B2").jurisdiction(code("152531100")).build());

    assertThat(ids(roles.register(request().build(), HOHHOT).getRows()))
        .containsExactly("B0", "B1");
    assertThat(
            ids(roles.register(request().jurisdiction(code("150103")).build(), HOHHOT).getRows()))
        .containsExactly("B1");
    assertThat(
            ids(
                roles
                    .register(
                        request().filter(BusinessFilter.of(FoodLine.CATERING)).build(), REGION)
                    .getRows()))
        .containsExactly("B0", "B2");
    assertThatThrownBy(() -> roles.register(request().jurisdiction(code("1501")).build(), XILINGOL))
        .isInstanceOf(OutOfScopeException.class);
    assertThatThrownBy(() -> roles.register(request().jurisdiction(code("1599")).build(), REGION))
        .isInstanceOf(UnknownJurisdictionException.class);
  }

  @Test
  void theRegisterIsReadAsItWasKnown() {
    desk.with(business("B0").build(), appointment("R0", "B0", Role.OFFICER).build());
    long then = desk.store.getRevision();
    assertThat(row(REGION).getHolders()).hasSize(1);
    desk.with(appointment("R1", "B0", Role.PRINCIPAL).build());

    assertThat(
            roles.register(request().knownAt(then).build(), REGION).getRows().get(0).getHolders())
        .hasSize(1);
    assertThat(row(REGION).getHolders()).hasSize(2);
    assertThat(
            roles
                .register(request().knownAt(then + 1).build(), REGION)
                .getRows()
                .get(0)
                .getHolders())
        .hasSize(2);
  }
}
