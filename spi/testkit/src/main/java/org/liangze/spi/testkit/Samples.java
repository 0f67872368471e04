package org.liangze.spi.testkit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
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
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/** Small entries of one bench; every identifier in them is one of the bench. */
final class Samples {

  static final LocalDate DAY = LocalDate.of(2022, 11, 1);

  private final Bench bench;

  Samples(Bench bench) {
    this.bench = bench;
  }

  FoodBusiness business(String name) {
    return business(name, "11", 20);
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

  /**
   * Returns entries of every kind that names others, with every reference that it can have: to the
   * business B, the cadre C, the assignment A, the visit V and the duty record D of this ending.
   */
  List<LedgerEntry> ofEveryKind(String ending) {
    String business = bench.id("B" + ending);
    JurisdictionCode county = bench.division("11");
    return Arrays.asList(
        assignment("A" + ending, "B" + ending, "C" + ending),
        CommitmentLetter.builder()
            .id(bench.id("L" + ending))
            .cadreId(bench.id("C" + ending))
            .assignmentId(bench.id("A" + ending))
            .tier(Tier.COUNTY)
            .jurisdiction(county)
            .channel(LetterChannel.ONLINE)
            .signedOn(DAY)
            .build(),
        visit("V" + ending, "C" + ending, "B" + ending),
        RoleAppointment.builder()
            .id(bench.id("R" + ending))
            .businessId(business)
            .jurisdiction(county)
            .role(Role.OFFICER)
            .personId(bench.id("P" + ending))
            .from(DAY)
            .build(),
        Closure.builder()
            .id(bench.id("K" + ending))
            .businessId(business)
            .jurisdiction(county)
            .from(DAY)
            .build(),
        DutyRecord.builder()
            .id(bench.id("D" + ending))
            .businessId(business)
            .jurisdiction(county)
            .duty(Duty.DAILY_CONTROL)
            .role(Role.OFFICER)
            .personId(bench.id("P" + ending))
            .day(DAY)
            .doneOn(DAY)
            .zeroRisk(true)
            .build(),
        finding("F1" + ending, business, reference(EntryKind.VISIT, "V" + ending)),
        finding("F2" + ending, business, reference(EntryKind.DUTY_RECORD, "D" + ending)),
        TrainingRecord.builder()
            .id(bench.id("T" + ending))
            .personId(bench.id("P" + ending))
            .businessId(business)
            .jurisdiction(county)
            .completedOn(DAY)
            .duration(Duration.ofHours(8))
            .topic("过敏原")
            .build(),
        Disqualification.builder()
            .id(bench.id("Q" + ending))
            .personId(bench.id("P" + ending))
            .businessId(business)
            .jurisdiction(county)
            .post("法定代表人")
            .revokedOn(DAY)
            .build());
  }

  private Finding finding(String name, String businessId, EntryReference source) {
    return Finding.builder()
        .id(bench.id(name))
        .businessId(businessId)
        .jurisdiction(bench.division("11"))
        .source(source)
        .foundOn(DAY)
        .description("生熟混放")
        .due(DAY)
        .build();
  }

  /** Returns the reference to an entry of this bench. */
  EntryReference reference(EntryKind<?> kind, String name) {
    return EntryReference.of(kind, bench.id(name));
  }
}
