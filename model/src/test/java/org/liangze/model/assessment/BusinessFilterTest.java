package org.liangze.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionCode;

class BusinessFilterTest {

  private static FoodBusiness.Builder caterer() {
    return FoodBusiness.builder()
        .id("B1")
        .name("n")
        .jurisdiction(JurisdictionCode.of("150102"))
        .line(FoodLine.CATERING)
        .addLicences(Licence.of(LicenceNumber.of("JY21501020000011")))
        .from(LocalDate.of(2022, 10, 1));
  }

  @Test
  void everyFilterStandsAtItsOrdinal() {
    assertThat(BusinessFilter.values()).hasSize(7 * 5).doesNotHaveDuplicates();
    assertThat(BusinessFilter.values().get(0)).isSameAs(BusinessFilter.ALL);
    for (BusinessFilter filter : BusinessFilter.values()) {
      assertThat(BusinessFilter.values().get(filter.ordinal())).isSameAs(filter);
    }
    assertThat(BusinessFilter.of(FoodLine.CATERING, Grade.D)).hasToString("CATERING.D");
  }

  @Test
  void aBusinessPassesByItsLineAndGrade() {
    FoodBusiness graded = caterer().grade(Grade.D).build();
    FoodBusiness ungraded = caterer().build();
    for (BusinessFilter filter : BusinessFilter.values()) {
      boolean line = filter.getLine().map(l -> l == FoodLine.CATERING).orElse(true);
      assertThat(filter.passes(graded))
          .isEqualTo(line && filter.getGrade().map(g -> g == Grade.D).orElse(true));
      assertThat(filter.passes(ungraded)).isEqualTo(line && filter.getGrade().isEmpty());
    }
  }
}
