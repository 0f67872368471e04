package org.liangze.generators.verify;

import java.time.LocalDate;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

/** A grade D caterer in the example village, and what may be known of it. */
final class Facts {

  static final JurisdictionCode VILLAGE = JurisdictionCode.of("990101001001");

  private Facts() {}

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  static FoodBusiness business(String id) {
    return FoodBusiness.builder()
        .id(id)
        .name("小面馆")
        .jurisdiction(VILLAGE)
        .line(FoodLine.CATERING)
        .grade(Grade.D)
        .addLicences(Licence.of(LicenceNumber.operation(2, "990101", 1)))
        .from(day("2022-01-01"))
        .build();
  }

  static Cadre cadre(String id) {
    return Cadre.builder()
        .id(id)
        .name("张三丰")
        .phone("000-12345678")
        .jurisdiction(VILLAGE)
        .tier(Tier.VILLAGE)
        .from(day("2022-01-01"))
        .build();
  }

  static GuaranteeAssignment assignment(String business, String cadre) {
    return GuaranteeAssignment.builder()
        .id("A1")
        .businessId(business)
        .cadreId(cadre)
        .jurisdiction(VILLAGE)
        .from(day("2022-10-10"))
        .build();
  }

  static CommitmentLetter letter(String cadre) {
    return CommitmentLetter.builder()
        .id("L1")
        .cadreId(cadre)
        .tier(Tier.VILLAGE)
        .jurisdiction(VILLAGE)
        .channel(LetterChannel.ONLINE)
        .signedOn(day("2022-11-03"))
        .end(day("2023-11-03"))
        .build();
  }

  static SupervisionVisit visit(String business, String cadre, String on) {
    return SupervisionVisit.builder()
        .id("V-" + on)
        .jurisdiction(VILLAGE)
        .visitedOn(day(on))
        .mode(VisitMode.ON_SITE)
        .addCadreIds(cadre)
        .addBusinessIds(business)
        .build();
  }
}
