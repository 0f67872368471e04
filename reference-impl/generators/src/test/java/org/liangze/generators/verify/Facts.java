package org.liangze.generators.verify;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
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

  static RoleAppointment appointment(String business, Role role, String person) {
    return RoleAppointment.builder()
        .id("R-" + person)
        .businessId(business)
        .jurisdiction(VILLAGE)
        .role(role)
        .personId(person)
        .personName("张三丰")
        .from(day("2022-01-01"))
        .build();
  }

  static DutyRecord dutyRecord(String business, Duty duty, Role role, String on) {
    return DutyRecord.builder()
        .id("D-" + on)
        .businessId(business)
        .jurisdiction(VILLAGE)
        .duty(duty)
        .role(role)
        .personId("P1")
        .day(day(on))
        .doneOn(day(on))
        .zeroRisk(true)
        .build();
  }

  static Closure closure(String business, DayOfWeek... days) {
    return Closure.builder()
        .id("K1")
        .businessId(business)
        .jurisdiction(VILLAGE)
        .from(day("2022-11-01"))
        .addDaysOfWeek(days)
        .build();
  }

  static TrainingRecord training(String business, String person, int hours, String on) {
    return TrainingRecord.builder()
        .id("T-" + on)
        .personId(person)
        .businessId(business)
        .jurisdiction(VILLAGE)
        .completedOn(day(on))
        .duration(Duration.ofHours(hours))
        .topic("过敏原")
        .build();
  }

  static Disqualification barred(String business, String person) {
    return Disqualification.builder()
        .id("Q1")
        .personId(person)
        .businessId(business)
        .jurisdiction(VILLAGE)
        .post("法定代表人")
        .revokedOn(day("2021-05-04"))
        .build();
  }

  static Finding finding(String business) {
    return Finding.builder()
        .id("F1")
        .businessId(business)
        .jurisdiction(VILLAGE)
        .foundOn(day("2022-11-20"))
        .description("生熟不分")
        .due(day("2022-12-05"))
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
