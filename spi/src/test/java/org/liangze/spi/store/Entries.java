package org.liangze.spi.store;

import java.time.Instant;
import java.time.LocalDate;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.jurisdiction.JurisdictionCode;

/** The small values of these tests. */
final class Entries {

  static final Instant NOON = Instant.parse("2022-11-01T04:00:00.123456Z");

  private Entries() {}

  static GuaranteeAssignment assignment(String id, String cadreId) {
    return GuaranteeAssignment.builder()
        .id(id)
        .businessId("B1")
        .cadreId(cadreId)
        .jurisdiction(JurisdictionCode.of("152531"))
        .from(LocalDate.of(2022, 11, 1))
        .build();
  }

  static GuaranteeAssignment assignment(String id) {
    return assignment(id, "C1");
  }

  /** A batch that lacks only its writes. */
  static Batch.Builder batch() {
    return Batch.builder().operationId("op-1").actorId("office-1525").recordedAt(NOON);
  }
}
