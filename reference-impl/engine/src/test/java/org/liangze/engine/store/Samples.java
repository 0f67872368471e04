package org.liangze.engine.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Licence;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** The small entries and batches of the store's tests. */
final class Samples {

  static final Instant NOON = Instant.parse("2022-11-01T04:00:00.123456Z");
  static final LocalDate DAY = LocalDate.of(2022, 11, 1);

  /** Two counties of Xilingol, and one of Hohhot. */
  static final JurisdictionTree TREE =
      JurisdictionTree.builder()
          .add(Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE))
          .add(Jurisdiction.of("1501", "呼和浩特市", Tier.CITY, "15"))
          .add(Jurisdiction.of("150102", "新城区", Tier.COUNTY, "1501"))
          .add(Jurisdiction.of("1525", "锡林郭勒盟", Tier.CITY, "15"))
          .add(Jurisdiction.of("152502", "锡林浩特市", Tier.COUNTY, "1525"))
          .add(Jurisdiction.of("152531", "多伦县", Tier.COUNTY, "1525"))
          .build();

  static final Scope EVERYTHING = Scope.everything();
  static final Scope XILINGOL = Scope.within(TREE, JurisdictionCode.of("1525"));

  private Samples() {}

  static FoodBusiness business(String id) {
    return business(id, "152531", 0);
  }

  static FoodBusiness business(String id, String jurisdiction, int diners) {
    return FoodBusiness.builder()
        .id(id)
        .name("多伦县食堂")
        .jurisdiction(JurisdictionCode.of(jurisdiction))
        .line(FoodLine.CANTEEN)
        .diners(diners)
        .addLicences(Licence.of(LicenceNumber.of("JY31525310000017")))
        .from(DAY)
        .build();
  }

  static Cadre cadre(String id, String jurisdiction) {
    return Cadre.builder()
        .id(id)
        .name("张三")
        .jurisdiction(JurisdictionCode.of(jurisdiction))
        .tier(Tier.COUNTY)
        .from(DAY)
        .build();
  }

  static GuaranteeAssignment assignment(String id, String businessId, String cadreId) {
    return assignment(id, businessId, cadreId, "152531");
  }

  static GuaranteeAssignment assignment(
      String id, String businessId, String cadreId, String jurisdiction) {
    return GuaranteeAssignment.builder()
        .id(id)
        .businessId(businessId)
        .cadreId(cadreId)
        .jurisdiction(JurisdictionCode.of(jurisdiction))
        .from(DAY)
        .build();
  }

  static SupervisionVisit visit(String id, String cadreId, Set<String> businessIds) {
    return SupervisionVisit.builder()
        .id(id)
        .addCadreIds(cadreId)
        .businessIds(businessIds)
        .jurisdiction(JurisdictionCode.of("152531"))
        .visitedOn(DAY)
        .mode(VisitMode.ON_SITE)
        .build();
  }

  static Batch batch(String operationId, Write... writes) {
    return batch(operationId, List.of(writes));
  }

  static Batch batch(String operationId, List<Write> writes) {
    return Batch.builder()
        .operationId(operationId)
        .actorId("office-1525")
        .recordedAt(NOON)
        .writes(writes)
        .build();
  }

  static List<String> ids(List<? extends Stored<?>> entries) {
    return entries.stream().map(stored -> stored.getEntry().getId()).toList();
  }
}
