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
import org.liangze.api.LicenceRevoked;
import org.liangze.api.RoleAppointing;
import org.liangze.api.Roles;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.api.error.Violation;
import org.liangze.model.Text;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.Role;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyPack;

class DisqualificationTest {

  private final Desk desk =
      new Desk()
          .with(
              business("B0").build(),
              business("B7").build(),
              business("B8").jurisdiction(code("152531100")).build());
  private final Roles roles = desk.liangze.roles();

  private static LicenceRevoked revoked(String business, String on) {
    return LicenceRevoked.builder()
        .personId("P1")
        .businessId(business)
        .post("法定代表人")
        .revokedOn(day(on))
        .build();
  }

  private static RoleAppointing appointing(String from) {
    return RoleAppointing.builder()
        .businessId("B0")
        .role(Role.OFFICER)
        .personId("P1")
        .from(day(from))
        .build();
  }

  @Test
  void aBarStandsInTheBooksOfTheBusinessAndIsReadByPersonAndByBusiness() {
    roles.disqualify(XINCHENG, "bar-1", revoked("B7", "2022-05-04"));

    Disqualification bar =
        Disqualification.builder()
            .id("bar-1")
            .personId("P1")
            .businessId("B7")
            .jurisdiction(code("150102001001"))
            .post("法定代表人")
            .revokedOn(day("2022-05-04"))
            .build();
    assertThat(entries(roles.disqualificationsOfPerson("P1", PAGE, XINCHENG.getScope())))
        .containsExactly(bar);
    assertThat(entries(roles.disqualificationsOfBusiness("B7", PAGE, XINCHENG.getScope())))
        .containsExactly(bar);
    assertThat(entries(roles.disqualificationsOfPerson("P1", PAGE, XILINGOL.getScope()))).isEmpty();
    assertThat(entries(roles.disqualificationsOfPerson("P2", PAGE, REGION.getScope()))).isEmpty();
  }

  @Test
  void aBarredPersonIsAppointedFromTheFirstFreeDayOn() {
    roles.disqualify(REGION, "bar-1", revoked("B7", "2022-05-04"));

    assertThat(
            refusal(() -> roles.appoint(REGION, "do", appointing("2027-05-03")))
                .get(Violation.PERSON_BARRED)
                .getEnglish())
        .startsWith(
            "the licence of food business B7 was revoked on 2022-05-04 (disqualification bar-1):"
                + " person P1 is barred for 5 years, free from 2027-05-04 on; basis: ");
    assertThat(roles.appoint(REGION, "do", appointing("2027-05-04")).getEntries()).hasSize(1);
  }

  @Test
  void anAppointmentThatWouldRunIntoTheBarIsRefusedToo() {
    roles.disqualify(REGION, "bar-1", revoked("B7", "2022-05-04"));

    assertThat(refusal(() -> roles.appoint(REGION, "do", appointing("2022-01-01"))))
        .containsOnlyKeys(Violation.PERSON_BARRED);
  }

  @Test
  void ofSeveralBarsTheOneThatEndsLastIsTold() {
    roles.disqualify(REGION, "bar-1", revoked("B7", "2022-05-04"));
    roles.disqualify(REGION, "bar-2", revoked("B8", "2021-05-04"));

    assertThat(
            refusal(() -> roles.appoint(REGION, "do", appointing("2022-11-01")))
                .get(Violation.PERSON_BARRED)
                .getEnglish())
        .contains("bar-1", "2027-05-04")
        .doesNotContain("bar-2");
  }

  @Test
  void aRevocationInOtherBooksBarsWithoutBeingShown() {
    roles.disqualify(XILINGOL, "bar-1", revoked("B8", "2022-05-04"));

    Text told =
        refusal(() -> roles.appoint(HOHHOT, "do", appointing("2022-11-01")))
            .get(Violation.PERSON_BARRED);
    assertThat(told.toString())
        .contains("P1", "5 years", "2027-05-04", "禁业 5 年")
        .doesNotContain("B8", "bar-1", "1525", "2022-05-04");
  }

  @Test
  void aBarredPersonReplacesNobody() {
    desk.with(appointment("R2", "B0", Role.OFFICER).personId("P2").build());
    roles.disqualify(REGION, "bar-1", revoked("B7", "2022-05-04"));

    assertThat(refusal(() -> roles.replace(REGION, "do", "R2", appointing("2022-12-01"))))
        .containsOnlyKeys(Violation.PERSON_BARRED);
  }

  @Test
  void theYearsAreThoseOfTheAppointmentsFirstDay() {
    PolicyPack pack =
        PolicyPack.national()
            .with(DutyParameters.BAR_YEARS, day("2025-01-01"), 2, Text.same("test"))
            .with(DutyParameters.BAR_YEARS, day("2023-01-01"), 0, Text.same("test"));
    Roles others = desk.builder().policy(pack).build().roles();
    others.disqualify(REGION, "bar-1", revoked("B7", "2022-10-04"));
    others.disqualify(REGION, "bar-2", revoked("B8", "2022-10-04"));

    assertThat(refusal(() -> others.appoint(REGION, "do", appointing("2022-12-31"))))
        .containsOnlyKeys(Violation.PERSON_BARRED);
    assertThat(others.appoint(REGION, "do", appointing("2023-01-01")).getEntries()).hasSize(1);
  }

  @Test
  void aRevocationIsNotRecordedBeforeItsDayNorOutsideTheScope() {
    assertThat(refusal(() -> roles.disqualify(REGION, "do", revoked("B7", "2022-11-05"))))
        .containsOnlyKeys(Violation.DAY_TO_COME);
    assertThatThrownBy(() -> roles.disqualify(XILINGOL, "do", revoked("B7", "2022-11-01")))
        .isInstanceOf(OutOfScopeException.class);
    assertThatThrownBy(() -> roles.disqualify(REGION, "do", revoked("B9", "2022-11-01")))
        .isInstanceOf(UnknownEntryException.class)
        .hasMessageContaining("B9");
  }
}
