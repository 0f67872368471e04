package org.liangze.generators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.jurisdiction.Tier;

class ProvinceSpecTest {

  @Test
  void theUsualProvinceIsThatOfTheLastDay() {
    ProvinceSpec spec = ProvinceSpec.innerMongolia();

    assertThat(spec.getBusinesses()).isEqualTo(225_200);
    assertThat(spec.getFilings()).isEqualTo(81_300);
    assertThat(spec.getDay()).isEqualTo(LocalDate.of(2022, 12, 31));
    assertThat(spec.getSeed()).isZero();
  }

  @Test
  void aDayOutsideTheCampaignIsRefused() {
    assertThatThrownBy(() -> ProvinceSpec.county().withDay(LocalDate.of(2022, 10, 9)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ProvinceSpec.day is 2022-10-09")
        .hasMessageContaining("from 2022-10-10 to 2023-12-31");
    assertThatThrownBy(() -> ProvinceSpec.county().withDay(LocalDate.of(2024, 1, 1)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void duringNoDayAndMoreThanAYearDutiesAreNotToBeHad() {
    for (int days : new int[] {0, -1, 367}) {
      assertThatThrownBy(() -> ProvinceSpec.county().withDutyDays(days))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("ProvinceSpec.dutyDays is " + days)
          .hasMessageContaining("from 1 to 366");
    }
    assertThat(ProvinceSpec.county().getDutyDays()).isEqualTo(1);
  }

  @Test
  void moreBusinessesThanTheNumbersHaveRoomForAreRefused() {
    assertThatThrownBy(() -> ProvinceSpec.ofBusinesses(0))
        .isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> ProvinceSpec.ofBusinesses(1_000_001))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("must be from 1 to 1000000");
  }

  @Test
  void aCampaignThatEndsBeforeItBeginsIsRefused() {
    assertThatThrownBy(
            () ->
                ProvinceSpec.builder()
                    .scale(Scale.COUNTY)
                    .firstDay(LocalDate.of(2022, 10, 10))
                    .lastDay(LocalDate.of(2022, 10, 9))
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("ProvinceSpec.lastDay");
  }

  @Test
  void aCampaignOfOneDayIsDoneOnThatDay() {
    LocalDate day = LocalDate.of(2026, 3, 2);
    GeneratedProvince province =
        GeneratedProvince.of(
            ProvinceSpec.builder().scale(Scale.COUNTY).firstDay(day).lastDay(day).build());

    assertThat(province.assignments().map(GuaranteeAssignment::getFrom).distinct())
        .containsExactly(day);
    assertThat(province.assignments()).hasSize(1_000);
  }

  @Test
  void aCountyStandsUnderItsCityAndRegion() {
    GeneratedProvince county = GeneratedProvince.of(ProvinceSpec.county());

    assertThat(county.getTree().getCounts())
        .isEqualTo(
            Map.of(
                Tier.PROVINCE, 1,
                Tier.CITY, 1,
                Tier.COUNTY, 1,
                Tier.TOWNSHIP, 5,
                Tier.VILLAGE, 77));
    assertThat(Books.of(county).faults()).isEmpty();
    assertThat(county.businesses().filter(business -> business.isLicensed())).hasSize(1_000);
  }

  @Test
  void theRealDivisionsTakeAnyNumberOfBusinesses() {
    GeneratedProvince small =
        GeneratedProvince.of(
            ProvinceSpec.builder().scale(Scale.INNER_MONGOLIA).businesses(5_000).build());

    assertThat(Books.of(small).faults()).isEmpty();
    assertThat(small.assignments()).hasSize(5_000);
    assertThat(small.cadres()).hasSize(12 + 103 + 1_033 + 14_592);
    assertThat(EnterpriseBooks.faults(small)).isEmpty();
  }
}
