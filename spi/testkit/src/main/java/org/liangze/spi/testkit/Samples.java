package org.liangze.spi.testkit;

import java.time.LocalDate;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Licence;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.identifier.LicenceNumber;

/** Small entries of one bench; every identifier in them is one of the bench. */
final class Samples {

  static final LocalDate DAY = LocalDate.of(2022, 11, 1);

  private final Bench bench;

  Samples(Bench bench) {
    this.bench = bench;
  }

  FoodBusiness business(String name) {
    return business(name, "11", 0);
  }

  FoodBusiness business(String name, String division, int diners) {
    return FoodBusiness.builder()
        .id(bench.id(name))
        .name("多伦县食堂")
        .jurisdiction(bench.division(division))
        .line(FoodLine.CANTEEN)
        .diners(diners)
        .addLicences(Licence.of(LicenceNumber.of("JY31525310000017")))
        .from(DAY)
        .build();
  }

  GuaranteeAssignment assignment(String name, String business, String cadre) {
    return GuaranteeAssignment.builder()
        .id(bench.id(name))
        .businessId(bench.id(business))
        .cadreId(bench.id(cadre))
        .jurisdiction(bench.division("11"))
        .from(DAY)
        .build();
  }
}
