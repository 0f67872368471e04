package org.liangze.architecture;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;
import org.liangze.model.calendar.DayKind;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.DutyParameters;
import org.liangze.spi.calendar.WorkingCalendar;

/**
 * Businesses and cadres of all kinds in the example divisions, so many that a change of any rule
 * changes what is said of one of them.
 */
final class PolicyScene {

  /** In the summer of 2026, after all days on which the shipped rules change: a Tuesday. */
  static final LocalDate TUESDAY = LocalDate.of(2026, 6, 30);

  static final LocalDate SUNDAY = LocalDate.of(2026, 7, 5);

  private static final LocalDate LONG_AGO = LocalDate.of(2022, 1, 1);
  private static final JurisdictionCode VILLAGE = JurisdictionCode.of("990101001001");

  private PolicyScene() {}

  /** A calendar without holidays. */
  static WorkingCalendar calendar() {
    return new WorkingCalendar() {
      @Override
      public String getId() {
        return "weekdays";
      }

      @Override
      public DayKind getKind(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
            ? DayKind.OFF
            : DayKind.WORKING;
      }
    };
  }

  /** Each grade, size and place in a chain with each line, each trait and each risk level. */
  static List<FoodBusiness> businesses() {
    List<FoodBusiness.Builder> all = new ArrayList<>();
    for (FoodLine line : FoodLine.values()) {
      for (Grade grade : Grade.values()) {
        all.add(business(line).grade(grade));
      }
      for (SizeClass size : SizeClass.values()) {
        all.add(business(line).sizeClass(size));
      }
      for (BusinessTrait place : DutyParameters.placesInChain()) {
        all.add(business(line).addTraits(place));
      }
      all.add(business(line).diners(700));
      all.add(business(line).diners(5_000));
    }
    for (BusinessTrait trait : BusinessTrait.values()) {
      all.add(business(FoodLine.CANTEEN).addTraits(trait));
      all.add(business(FoodLine.CANTEEN).addTraits(trait).diners(700));
      all.add(
          business(FoodLine.CANTEEN)
              .addTraits(trait, BusinessTrait.OUTSOURCED_CANTEEN)
              .diners(5_000));
    }
    for (RiskLevel level : RiskLevel.values()) {
      all.add(business(FoodLine.CATERING).riskLevel(level));
    }
    all.add(business(FoodLine.CATERING).riskLevel(Optional.empty()));
    List<FoodBusiness> numbered = new ArrayList<>();
    all.forEach(each -> numbered.add(each.id("B" + numbered.size()).build()));
    return numbered;
  }

  private static FoodBusiness.Builder business(FoodLine line) {
    return FoodBusiness.builder()
        .name("示例店")
        .jurisdiction(VILLAGE)
        .line(line)
        .grade(Grade.D)
        .riskLevel(RiskLevel.B)
        .addLicences(Licence.of(LicenceNumber.operation(2, "990101", 1)))
        .from(LONG_AGO);
  }

  /** New on a Friday without a guarantee, and suspended on that day. */
  static List<FoodBusiness> changed() {
    LocalDate friday = LocalDate.of(2026, 6, 5);
    return List.of(
        business(FoodLine.CATERING).id("NEW").from(friday).build(),
        business(FoodLine.CATERING)
            .id("SUSPENDED")
            .status(BusinessStatus.SUSPENDED)
            .statusSince(friday)
            .build());
  }

  /** Each business as nothing is known of it, and with various persons who do various duties. */
  static List<BusinessFacts> facts() {
    List<BusinessFacts> all = new ArrayList<>();
    for (FoodBusiness business : businesses()) {
      all.add(guaranteed(business).build());
      all.add(
          guaranteed(business)
              .appointments(staff(business, Role.values()))
              .dutyLog(log(business, Role.OFFICER, Role.DIRECTOR, Role.PRINCIPAL))
              .addVisits(visit(business, VisitMode.VIDEO))
              .addTrainings(training(business, Role.OFFICER), training(business, Role.DIRECTOR))
              .build());
      all.add(
          guaranteed(business)
              .appointments(staff(business, Role.OFFICER))
              .dutyLog(log(business, Role.OFFICER, Role.OFFICER, Role.OFFICER))
              .addVisits(visit(business, VisitMode.ON_SITE))
              .build());
      all.add(
          guaranteed(business)
              .appointments(staff(business, Role.DIRECTOR))
              .dutyLog(log(business, Role.DIRECTOR, Role.DIRECTOR, Role.DIRECTOR))
              .addVisits(visit(business, VisitMode.ON_SITE), visit(business, VisitMode.GROUP))
              .build());
    }
    return all;
  }

  private static BusinessFacts.Builder guaranteed(FoodBusiness business) {
    return BusinessFacts.builder()
        .business(business)
        .addAssignments(assignment("A-" + business.getId(), business.getId()))
        .putCadres("C0", cadre("C0").build());
  }

  private static List<RoleAppointment> staff(FoodBusiness business, Role... roles) {
    List<RoleAppointment> staff = new ArrayList<>();
    for (Role role : roles) {
      staff.add(
          RoleAppointment.builder()
              .id("R-" + role)
              .businessId(business.getId())
              .jurisdiction(VILLAGE)
              .role(role)
              .personId("P-" + role)
              .from(LONG_AGO)
              .build());
    }
    return staff;
  }

  /** What is done on every Tuesday and Sunday, by whom. */
  private static DutyLog log(FoodBusiness business, Role daily, Role weekly, Role monthly) {
    List<DutyRecord> records = new ArrayList<>();
    for (LocalDate day : List.of(TUESDAY.minusDays(2), TUESDAY, SUNDAY)) {
      records.add(duty(business, Duty.DAILY_CONTROL, daily, day));
      records.add(duty(business, Duty.WEEKLY_INSPECTION, weekly, day));
      records.add(duty(business, Duty.MONTHLY_DISPATCH, monthly, day));
    }
    return DutyLog.of(records);
  }

  private static DutyRecord duty(FoodBusiness business, Duty duty, Role role, LocalDate day) {
    return DutyRecord.builder()
        .id("D-" + duty + day)
        .businessId(business.getId())
        .jurisdiction(VILLAGE)
        .duty(duty)
        .role(role)
        .personId("P-" + role)
        .day(day)
        .doneOn(day)
        .zeroRisk(true)
        .build();
  }

  private static TrainingRecord training(FoodBusiness business, Role role) {
    return TrainingRecord.builder()
        .id("T-" + role)
        .personId("P-" + role)
        .businessId(business.getId())
        .jurisdiction(VILLAGE)
        .completedOn(LocalDate.of(2026, 1, 15))
        .duration(Duration.ofHours(40))
        .topic("食品安全法")
        .build();
  }

  /** Somebody who answered for a licence that was revoked two and a half years before. */
  static Disqualification disqualification(String businessId) {
    return Disqualification.builder()
        .id("Q0")
        .personId("P-BARRED")
        .businessId(businessId)
        .jurisdiction(VILLAGE)
        .post("法定代表人")
        .revokedOn(LocalDate.of(2024, 1, 1))
        .build();
  }

  static SupervisionVisit visit(FoodBusiness business, VisitMode mode) {
    return SupervisionVisit.builder()
        .id("V-" + business.getId() + mode)
        .jurisdiction(VILLAGE)
        .visitedOn(LocalDate.of(2026, 6, 15))
        .mode(mode)
        .addCadreIds("C0")
        .addBusinessIds(business.getId())
        .build();
  }

  static GuaranteeAssignment assignment(String id, String businessId) {
    return GuaranteeAssignment.builder()
        .id(id)
        .businessId(businessId)
        .cadreId("C0")
        .jurisdiction(VILLAGE)
        .from(LONG_AGO)
        .build();
  }

  /** A cadre of the village. */
  static Cadre.Builder cadre(String id) {
    return Cadre.builder()
        .id(id)
        .name("张三")
        .jurisdiction(VILLAGE)
        .tier(Tier.VILLAGE)
        .from(LocalDate.of(2025, 1, 1));
  }

  /** A cadre with one business and a letter: right, of another tier, of an earlier term. */
  static List<CadreFacts> cadres() {
    List<CadreFacts> all = new ArrayList<>();
    for (CommitmentLetter letter :
        List.of(
            letter().build(),
            letter().tier(Tier.COUNTY).build(),
            letter().signedOn(LocalDate.of(2024, 1, 1)).build())) {
      all.add(
          CadreFacts.builder()
              .cadre(cadre("C0").build())
              .addAssignments(assignment("A0", "B0"))
              .addLetters(letter)
              .build());
    }
    return all;
  }

  private static CommitmentLetter.Builder letter() {
    return CommitmentLetter.builder()
        .id("L0")
        .cadreId("C0")
        .tier(Tier.VILLAGE)
        .jurisdiction(VILLAGE)
        .channel(LetterChannel.ONLINE)
        .signedOn(LocalDate.of(2025, 3, 1));
  }

  /** Staff and revenue that just reach the bounds of some size class. */
  record Size(int staff, BigDecimal revenue) {}

  static List<Size> sizes() {
    List<Size> sizes = new ArrayList<>();
    for (int staff : new int[] {0, 5, 10, 20, 50, 100, 200, 300, 1_000}) {
      for (int revenue :
          new int[] {0, 100, 300, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 40_000}) {
        sizes.add(new Size(staff, BigDecimal.valueOf(revenue)));
      }
    }
    return sizes;
  }
}
