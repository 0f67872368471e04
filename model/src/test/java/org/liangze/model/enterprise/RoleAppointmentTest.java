package org.liangze.model.enterprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;
import org.liangze.model.jurisdiction.JurisdictionCode;

class RoleAppointmentTest {

  private static final LocalDate FROM = LocalDate.of(2022, 11, 1);

  private static RoleAppointment.Builder officer() {
    return RoleAppointment.builder()
        .id("R1")
        .businessId("B150102-000017")
        .jurisdiction(JurisdictionCode.of("150102"))
        .role(Role.OFFICER)
        .personId("P000017")
        .personName("乌兰")
        .from(FROM);
  }

  @Test
  void theNameOfThePersonIsNotPrinted() {
    assertThat(officer().build().toString()).contains("P000017").doesNotContain("乌兰");
    assertThatThrownBy(() -> officer().personName("乌兰\n").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("RoleAppointment.personName (personal, not shown)")
        .hasMessageNotContaining("乌兰");
  }

  @Test
  void anAppointmentHoldsFromTheFirstDayUpToTheEnd() {
    RoleAppointment appointment = officer().end(FROM.plusDays(1)).build();
    assertThat(appointment.isInForce(FROM.minusDays(1))).isFalse();
    assertThat(appointment.isInForce(FROM)).isTrue();
    assertThat(appointment.isInForce(FROM.plusDays(1))).isFalse();
    assertThat(officer().build().isInForce(LocalDate.MAX)).isTrue();
    assertThat(appointment.getReferences()).hasToString("[business B150102-000017]");
  }

  @Test
  void badFieldsAreRefusedByName() {
    assertThatThrownBy(() -> officer().end(FROM).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("RoleAppointment.end is 2022-11-01: must be after the first day");
    assertThatThrownBy(() -> officer().personId("").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("RoleAppointment.personId is ''");
    assertThatThrownBy(() -> officer().businessId("a b").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("RoleAppointment.businessId is 'a b'");
  }
}
