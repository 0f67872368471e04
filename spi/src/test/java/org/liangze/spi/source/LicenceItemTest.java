package org.liangze.spi.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Licence;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;
import org.liangze.model.jurisdiction.JurisdictionCode;

class LicenceItemTest {

  private static final FoodBusiness BUSINESS =
      FoodBusiness.builder()
          .id("B1")
          .name("多伦县食品厂")
          .jurisdiction(JurisdictionCode.of("152531"))
          .line(FoodLine.PRODUCTION)
          .addLicences(Licence.of(LicenceNumber.of("SC10415253102074")))
          .from(LocalDate.of(2022, 11, 1))
          .build();

  @Test
  void aWarningLeavesTheBusinessInPlace() {
    LicenceItem item =
        LicenceItem.builder()
            .row(17)
            .business(BUSINESS)
            .addFindings(finding(Severity.WARNING))
            .build();

    assertThat(item.isBad()).isFalse();
    assertThat(item.getBusiness()).contains(BUSINESS);
  }

  @Test
  void aRowWithAnErrorIsBadAndCarriesNoBusiness() {
    assertThat(LicenceItem.builder().row(17).addFindings(finding(Severity.ERROR)).build().isBad())
        .isTrue();
    assertThatThrownBy(
            () ->
                LicenceItem.builder()
                    .row(17)
                    .business(BUSINESS)
                    .addFindings(finding(Severity.ERROR))
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("row 17");
  }

  @Test
  void anItemIsABusinessOrATombstoneAndNeverNeitherOrBoth() {
    assertThat(LicenceItem.builder().row(18).removedId("B2").build().getRemovedId()).contains("B2");
    assertThatThrownBy(() -> LicenceItem.builder().row(18).build())
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(
            () -> LicenceItem.builder().row(18).business(BUSINESS).removedId("B2").build())
        .isInstanceOf(InvalidValueException.class);
  }

  private static RowFinding finding(Severity severity) {
    return RowFinding.of(
        17, "licence", IntakeFinding.values()[0], severity, Text.of("校验位错误", "check digit"));
  }
}
