package org.liangze.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Licence;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Write;

/** Small entries and batches of the tests. */
final class TestEntries {

  private static final LocalDate DAY = LocalDate.of(2022, 11, 1);
  private static final Instant NOON = Instant.parse("2022-11-01T04:00:00.123456Z");

  private TestEntries() {}

  static FoodBusiness business(String id) {
    return business(id, "152531");
  }

  static FoodBusiness business(String id, String jurisdiction) {
    return FoodBusiness.builder()
        .id(id)
        .name("多伦县食堂")
        .jurisdiction(JurisdictionCode.of(jurisdiction))
        .line(FoodLine.CANTEEN)
        .diners(300)
        .addTraits(BusinessTrait.SCHOOL)
        .addLicences(
            Licence.of(LicenceNumber.of("JY31525310000017")),
            Licence.of(LicenceNumber.of("SC10415253102074")))
        .from(DAY)
        .build();
  }

  static GuaranteeAssignment assignment(String id, String business, String cadre) {
    return GuaranteeAssignment.builder()
        .id(id)
        .businessId(business)
        .cadreId(cadre)
        .jurisdiction(JurisdictionCode.of("152531"))
        .from(DAY)
        .build();
  }

  static SupervisionVisit visit(String id, String cadre, String... businesses) {
    return SupervisionVisit.builder()
        .id(id)
        .jurisdiction(JurisdictionCode.of("152531"))
        .visitedOn(DAY)
        .mode(VisitMode.ON_SITE)
        .addCadreIds(cadre)
        .addBusinessIds(businesses)
        .build();
  }

  static Batch batch(String operation, Write... writes) {
    return batch(operation, Arrays.asList(writes));
  }

  static Batch batch(String operation, List<Write> writes) {
    return Batch.builder()
        .operationId(operation)
        .actorId("office-15")
        .recordedAt(NOON)
        .writes(writes)
        .build();
  }
}
