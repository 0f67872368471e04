package org.liangze.spi.testkit;

import java.time.LocalDate;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Licence;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

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

  Cadre cadre(String name) {
    return cadre(name, "11");
  }

  Cadre cadre(String name, String division) {
    return Cadre.builder()
        .id(bench.id(name))
        .name("张三")
        .jurisdiction(bench.division(division))
        .tier(Tier.COUNTY)
        .from(DAY)
        .build();
  }

  GuaranteeAssignment assignment(String name, String business, String cadre) {
    return assignment(name, business, cadre, "11");
  }

  GuaranteeAssignment assignment(String name, String business, String cadre, String division) {
    return GuaranteeAssignment.builder()
        .id(bench.id(name))
        .businessId(bench.id(business))
        .cadreId(bench.id(cadre))
        .jurisdiction(bench.division(division))
        .from(DAY)
        .build();
  }

  SupervisionVisit visit(String name, String cadre, String... businesses) {
    SupervisionVisit.Builder visit =
        SupervisionVisit.builder()
            .id(bench.id(name))
            .jurisdiction(bench.division("11"))
            .visitedOn(DAY)
            .mode(VisitMode.ON_SITE)
            .addCadreIds(bench.id(cadre));
    for (String business : businesses) {
      visit.addBusinessIds(bench.id(business));
    }
    return visit.build();
  }

  /** Returns the reference to an entry of this bench. */
  EntryReference reference(EntryKind<?> kind, String name) {
    return EntryReference.of(kind, bench.id(name));
  }
}
