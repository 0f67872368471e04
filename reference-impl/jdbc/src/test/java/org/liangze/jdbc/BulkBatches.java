package org.liangze.jdbc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

/**
 * The batches of a writer that may be killed at any moment: each follows from its number, so that
 * whoever comes next can repeat it. A batch creates businesses, assignments and visits, and
 * replaces the assignments of the batch before, so that a torn one would show in old rows as well.
 */
final class BulkBatches {

  private static final LocalDate DAY = LocalDate.of(2022, 11, 1);
  private static final Instant NOON = Instant.parse("2022-11-01T04:00:00Z");
  private static final JurisdictionCode COUNTY = JurisdictionCode.of("152531");

  private final int businesses;

  BulkBatches(int businesses) {
    this.businesses = businesses;
  }

  static String operation(int number) {
    return String.format(Locale.ROOT, "bulk-%04d", number);
  }

  /** Returns what the identifiers of entries begin with that a batch created. */
  static String prefix(int number) {
    return String.format(Locale.ROOT, "%04d-", number);
  }

  /** Returns the number of businesses of a batch, of its assignments, and of its visits. */
  int getBusinesses() {
    return businesses;
  }

  /**
   * Returns a batch.
   *
   * @param number from 1
   * @param before the revision of the batch before; of no meaning for the first
   */
  Batch batch(int number, long before) {
    List<Write> writes = new ArrayList<>();
    for (int i = 0; i < businesses; i++) {
      String id = prefix(number) + i;
      writes.add(Write.create(business("B" + id)));
      writes.add(Write.create(assignment("A" + id, "B" + id, "C1")));
      writes.add(Write.create(visit("V" + id, "B" + id)));
      if (number > 1) {
        String old = prefix(number - 1) + i;
        writes.add(Write.replace(assignment("A" + old, "B" + old, "C2"), before));
      }
    }
    return Batch.builder()
        .operationId(operation(number))
        .actorId("office-15")
        .recordedAt(NOON.plusSeconds(number))
        .writes(writes)
        .build();
  }

  private static FoodBusiness business(String id) {
    return FoodBusiness.builder()
        .id(id)
        .name("多伦县食堂")
        .jurisdiction(COUNTY)
        .line(FoodLine.CANTEEN)
        .addLicences(
            Licence.of(LicenceNumber.of("JY31525310000017")),
            Licence.of(LicenceNumber.of("SC10415253102074")))
        .from(DAY)
        .build();
  }

  private static GuaranteeAssignment assignment(String id, String business, String cadre) {
    return GuaranteeAssignment.builder()
        .id(id)
        .businessId(business)
        .cadreId(cadre)
        .jurisdiction(COUNTY)
        .from(DAY)
        .build();
  }

  private static SupervisionVisit visit(String id, String business) {
    return SupervisionVisit.builder()
        .id(id)
        .jurisdiction(COUNTY)
        .visitedOn(DAY)
        .mode(VisitMode.ON_SITE)
        .addCadreIds("C1")
        .addBusinessIds(business)
        .build();
  }
}
