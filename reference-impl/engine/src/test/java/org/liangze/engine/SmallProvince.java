package org.liangze.engine;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.PolicyPack;

/** A province of a few divisions, and everything that can stand in its ledger. */
public final class SmallProvince {

  public static final JurisdictionTree TREE =
      JurisdictionTree.builder()
          .version("test")
          .add(Jurisdiction.root("15", "内蒙古自治区", Tier.PROVINCE))
          .add(Jurisdiction.of("1501", "呼和浩特市", Tier.CITY, "15"))
          .add(Jurisdiction.of("150102", "新城区", Tier.COUNTY, "1501"))
          .add(Jurisdiction.of("150102001", "海拉尔东路街道", Tier.TOWNSHIP, "150102"))
          .add(Jurisdiction.of("150102001001", "东库街社区", Tier.VILLAGE, "150102001"))
          .add(Jurisdiction.of("150102001002", "团结小区社区", Tier.VILLAGE, "150102001"))
          .add(Jurisdiction.of("150103", "回民区", Tier.COUNTY, "1501"))
          .add(Jurisdiction.of("1525", "锡林郭勒盟", Tier.CITY, "15"))
          .add(Jurisdiction.of("152531", "多伦县", Tier.COUNTY, "1525"))
          .add(Jurisdiction.of("152531100", "多伦诺尔镇", Tier.TOWNSHIP, "152531"))
          // A managed area directly below its city: no county, and no village of its own.
          .add(Jurisdiction.of("1525GXQ", "开发区", Tier.TOWNSHIP, "1525"))
          .build();

  public static final Rules RULES = Rules.of(PolicyPack.national(), TREE);

  public static final LocalDate FIRST = LocalDate.of(2022, 7, 1);

  private SmallProvince() {}

  public static JurisdictionCode code(String value) {
    return JurisdictionCode.of(value);
  }

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** A grade D caterer in a village, licensed, since 2022-01-01. */
  public static FoodBusiness.Builder business(String id) {
    return FoodBusiness.builder()
        .id(id)
        .name("小面馆")
        .jurisdiction(code("150102001001"))
        .line(FoodLine.CATERING)
        .grade(Grade.D)
        .addLicences(Licence.of(LicenceNumber.operation(2, "150102", 1)))
        .from(day("2022-01-01"));
  }

  /** The cadre of that village, since 2022-01-01. */
  public static Cadre.Builder cadre(String id) {
    return Cadre.builder()
        .id(id)
        .name("张三")
        .jurisdiction(code("150102001001"))
        .tier(Tier.VILLAGE)
        .from(day("2022-01-01"));
  }

  public static GuaranteeAssignment.Builder assignment(String id, String business, String cadre) {
    return GuaranteeAssignment.builder()
        .id(id)
        .businessId(business)
        .cadreId(cadre)
        .jurisdiction(code("150102001001"))
        .from(day("2022-10-10"));
  }

  public static CommitmentLetter.Builder letter(String id, String cadre) {
    return CommitmentLetter.builder()
        .id(id)
        .cadreId(cadre)
        .tier(Tier.VILLAGE)
        .jurisdiction(code("150102001001"))
        .channel(LetterChannel.ONLINE)
        .signedOn(day("2022-11-03"));
  }

  public static SupervisionVisit.Builder visit(String id, String business, String on) {
    return SupervisionVisit.builder()
        .id(id)
        .jurisdiction(code("150102001001"))
        .visitedOn(day(on))
        .mode(VisitMode.ON_SITE)
        .addCadreIds("C0")
        .addBusinessIds(business);
  }

  public static RoleAppointment.Builder appointment(String id, String business, Role role) {
    return RoleAppointment.builder()
        .id(id)
        .businessId(business)
        .jurisdiction(code("150102001001"))
        .role(role)
        .personId("P-" + id)
        .from(day("2022-11-01"));
  }

  /** Days of two quarters before and after the canteen rule, few enough that facts meet. */
  public static Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 270).map(FIRST::plusDays),
        Arbitraries.integers().between(0, 60).map(LocalDate.of(2025, 3, 20)::plusDays));
  }

  public static Arbitrary<JurisdictionCode> codes() {
    return Arbitraries.of(
        TREE.getAll().stream().map(Jurisdiction::getCode).collect(Collectors.toList()));
  }

  public static Arbitrary<String> businessIds() {
    return Arbitraries.of("B0", "B1", "B2", "B3", "B4");
  }

  public static Arbitrary<String> cadreIds() {
    return Arbitraries.of("C0", "C1", "C2");
  }

  public static Arbitrary<FoodBusiness> businesses() {
    Arbitrary<FoodBusiness.Builder> base =
        Combinators.combine(
                businessIds(),
                codes(),
                Arbitraries.of(FoodLine.class),
                Arbitraries.of(Grade.class).optional(0.8),
                Arbitraries.of(RiskLevel.class).optional(0.8),
                Arbitraries.of(SizeClass.class).optional(0.5),
                days(),
                days().optional(0.6))
            .as(
                (id, code, line, grade, risk, size, from, verified) ->
                    FoodBusiness.builder()
                        .id(id)
                        .name("店")
                        .jurisdiction(code)
                        .line(line)
                        .grade(grade)
                        .riskLevel(risk)
                        .sizeClass(size)
                        .from(from)
                        .verifiedOn(verified));
    return Combinators.combine(
            base,
            Arbitraries.of(BusinessTrait.class).set().ofMaxSize(2),
            Arbitraries.of(0, 299, 300, 499, 500, 999, 1000, 1001).injectNull(0.5),
            Arbitraries.of(BusinessStatus.class),
            days(),
            Arbitraries.of(true, true, true, false))
        .as(
            (builder, traits, diners, status, since, licensed) -> {
              builder
                  .traits(traits)
                  .status(status)
                  .addLicences(
                      Licence.of(
                          licensed
                              ? LicenceNumber.operation(2, "150102", 1)
                              : LicenceNumber.filing("150102", 1)));
              if (diners != null) {
                builder.diners(diners);
              }
              return status == BusinessStatus.ACTIVE
                  ? builder.build()
                  : builder.statusSince(since).build();
            });
  }

  public static Arbitrary<Cadre> cadres() {
    return Combinators.combine(
            cadreIds(), codes(), days(), Arbitraries.integers().between(1, 400).optional(0.4))
        .as(
            (id, code, from, length) ->
                Cadre.builder()
                    .id(id)
                    .name("李四")
                    .jurisdiction(code)
                    .tier(TREE.get(code).getTier())
                    .from(from)
                    .end(length.map(from::plusDays))
                    .build());
  }

  public static Arbitrary<GuaranteeAssignment> assignments() {
    return Combinators.combine(
            ids("A", 6),
            businessIds(),
            cadreIds(),
            codes(),
            days(),
            Arbitraries.integers().between(1, 200).optional(0.4))
        .as(
            (id, business, cadre, code, from, length) ->
                GuaranteeAssignment.builder()
                    .id(id)
                    .businessId(business)
                    .cadreId(cadre)
                    .jurisdiction(code)
                    .from(from)
                    .end(length.map(from::plusDays))
                    .build());
  }

  public static Arbitrary<CommitmentLetter> letters() {
    return Combinators.combine(
            ids("L", 4),
            cadreIds(),
            Arbitraries.of(Tier.class),
            codes(),
            days(),
            Arbitraries.integers().between(1, 200).optional(0.4),
            ids("A", 6).optional(0.2))
        .as(
            (id, cadre, tier, code, signed, length, assignment) ->
                CommitmentLetter.builder()
                    .id(id)
                    .cadreId(cadre)
                    .tier(tier)
                    .jurisdiction(code)
                    .channel(LetterChannel.ON_PAPER)
                    .signedOn(signed)
                    .end(length.map(signed::plusDays))
                    .assignmentId(assignment)
                    .build());
  }

  public static Arbitrary<SupervisionVisit> visits() {
    return Combinators.combine(
            ids("V", 8),
            codes(),
            days(),
            cadreIds().set().ofMinSize(1),
            businessIds().set().ofMinSize(1),
            Arbitraries.of(VisitMode.class))
        .as(
            (id, code, on, cadres, businesses, mode) ->
                SupervisionVisit.builder()
                    .id(id)
                    .jurisdiction(code)
                    .visitedOn(on)
                    .mode(cadres.size() > 1 ? VisitMode.GROUP : mode)
                    .cadreIds(cadres)
                    .businessIds(businesses)
                    .build());
  }

  public static Arbitrary<RoleAppointment> appointments() {
    return Combinators.combine(
            ids("R", 6),
            businessIds(),
            codes(),
            Arbitraries.of(Role.class),
            ids("P", 3),
            days(),
            Arbitraries.integers().between(1, 200).optional(0.4))
        .as(
            (id, business, code, role, person, from, length) ->
                RoleAppointment.builder()
                    .id(id)
                    .businessId(business)
                    .jurisdiction(code)
                    .role(role)
                    .personId(person)
                    .from(from)
                    .end(length.map(from::plusDays))
                    .build());
  }

  private static Arbitrary<String> ids(String prefix, int count) {
    return Arbitraries.integers().between(0, count - 1).map(i -> prefix + i);
  }

  /** Facts about one business, whoever the entries name: the facts say that they are about it. */
  public static Arbitrary<BusinessFacts> businessFacts() {
    return Combinators.combine(
            businesses(),
            assignments().list().ofMaxSize(3),
            cadres().list().ofMaxSize(3),
            visits().list().ofMaxSize(3),
            appointments().list().ofMaxSize(3),
            enterpriseSide())
        .as(
            (business, assignments, cadres, visits, appointments, facts) ->
                BusinessFacts.builder()
                    .copyOf(facts)
                    .business(business)
                    .assignments(assignments)
                    .cadres(byId(cadres))
                    .visits(visits)
                    .appointments(appointments)
                    .build());
  }

  private static Arbitrary<BusinessFacts> enterpriseSide() {
    return Combinators.combine(
            closures().list().ofMaxSize(2),
            dutyRecords().list().ofMaxSize(8),
            trainings().list().ofMaxSize(3))
        .as(
            (closures, records, trainings) ->
                BusinessFacts.builder()
                    .copyOf(BusinessFacts.of(business("B0").build()))
                    .closures(closures)
                    .dutyLog(DutyLog.of(records))
                    .trainings(trainings)
                    .build());
  }

  public static Arbitrary<Closure> closures() {
    return Combinators.combine(
            ids("K", 6),
            businessIds(),
            days(),
            Arbitraries.integers().between(1, 40).optional(0.8),
            Arbitraries.of(DayOfWeek.class).set().ofMaxSize(2))
        .as(
            (id, business, from, length, weekdays) ->
                Closure.builder()
                    .id(id)
                    .businessId(business)
                    .jurisdiction(code("150102001001"))
                    .from(from)
                    .end(length.map(from::plusDays))
                    .daysOfWeek(weekdays)
                    .build());
  }

  public static Arbitrary<DutyRecord> dutyRecords() {
    return Combinators.combine(
            ids("D", 20),
            businessIds(),
            Arbitraries.of(Duty.class),
            Arbitraries.of(Role.class),
            days(),
            Arbitraries.integers().between(-3, 9).map(late -> Math.max(0, late)),
            Arbitraries.integers().between(0, 7))
        .as(
            (id, business, duty, role, day, late, steps) ->
                DutyRecord.builder()
                    .id(id)
                    .businessId(business)
                    .jurisdiction(code("150102001001"))
                    .duty(duty)
                    .role(role)
                    .personId("P0")
                    .day(day)
                    .doneOn(day.plusDays(late))
                    .steps(stepsOf(duty, steps))
                    .zeroRisk(true)
                    .build());
  }

  private static List<DutyStep> stepsOf(Duty duty, int bits) {
    return Arrays.stream(DutyStep.values())
        .filter(step -> step.getDuty() == duty && (bits & 1 << step.ordinal() % 3) != 0)
        .collect(Collectors.toList());
  }

  public static Arbitrary<TrainingRecord> trainings() {
    return Combinators.combine(
            ids("T", 6), ids("P", 3), businessIds(), days(), Arbitraries.of(1, 20, 39, 40))
        .as(
            (id, person, business, on, hours) ->
                TrainingRecord.builder()
                    .id(id)
                    .personId(person)
                    .businessId(business)
                    .jurisdiction(code("150102001001"))
                    .completedOn(on)
                    .duration(Duration.ofHours(hours))
                    .topic("食品安全法")
                    .build());
  }

  public static Arbitrary<Finding> findings() {
    return Combinators.combine(
            ids("F", 6),
            businessIds(),
            days(),
            Arbitraries.integers().between(0, 30),
            Arbitraries.integers().between(0, 40).optional(0.5))
        .as(
            (id, business, on, allowed, taken) ->
                Finding.builder()
                    .id(id)
                    .businessId(business)
                    .jurisdiction(code("150102001001"))
                    .foundOn(on)
                    .description("生熟混放")
                    .due(on.plusDays(allowed))
                    .rectification(
                        taken.map(
                            days ->
                                Rectification.builder()
                                    .closedOn(on.plusDays(days))
                                    .confirmedBy("C0")
                                    .measure("已分开存放")
                                    .build()))
                    .build());
  }

  public static Arbitrary<CadreFacts> cadreFacts() {
    return Combinators.combine(
            cadres(), letters().list().ofMaxSize(4), assignments().list().ofMaxSize(3))
        .as(
            (cadre, letters, assignments) ->
                CadreFacts.builder()
                    .cadre(cadre)
                    .letters(letters)
                    .assignments(assignments)
                    .build());
  }

  private static Map<String, Cadre> byId(List<Cadre> cadres) {
    return cadres.stream()
        .collect(Collectors.toMap(Cadre::getId, cadre -> cadre, (first, second) -> second));
  }

  /** Every kind of entry, whatever it refers to. */
  public static Arbitrary<LedgerEntry> entries() {
    return Arbitraries.oneOf(
        Arrays.asList(
            businesses().map(e -> e),
            cadres().map(e -> e),
            assignments().map(e -> e),
            letters().map(e -> e),
            visits().map(e -> e),
            appointments().map(e -> e),
            closures().map(e -> e),
            dutyRecords().map(e -> e),
            findings().map(e -> e),
            trainings().map(e -> e)));
  }

  public static Closure.Builder closure(String id, String businessId, String from) {
    return Closure.builder()
        .id(id)
        .businessId(businessId)
        .jurisdiction(code("150102001001"))
        .from(LocalDate.parse(from));
  }

  /** A record of what was done for a day on that day, in the role whose duty it is. */
  public static DutyRecord.Builder duty(String id, String businessId, Duty duty, String day) {
    return DutyRecord.builder()
        .id(id)
        .businessId(businessId)
        .jurisdiction(code("150102001001"))
        .duty(duty)
        .role(Role.values()[Role.values().length - 1 - duty.ordinal()])
        .personId("P1")
        .day(LocalDate.parse(day))
        .doneOn(LocalDate.parse(day))
        .zeroRisk(true);
  }

  public static Finding.Builder finding(String id, String businessId, String foundOn, String due) {
    return Finding.builder()
        .id(id)
        .businessId(businessId)
        .jurisdiction(code("150102001001"))
        .foundOn(LocalDate.parse(foundOn))
        .description("生熟混放")
        .due(LocalDate.parse(due));
  }

  public static TrainingRecord.Builder training(
      String id, String businessId, String person, String day) {
    return TrainingRecord.builder()
        .id(id)
        .personId(person)
        .businessId(businessId)
        .jurisdiction(code("150102001001"))
        .completedOn(LocalDate.parse(day))
        .duration(Duration.ofHours(40))
        .topic("食品安全法");
  }

  public static Disqualification.Builder disqualification(
      String id, String businessId, String person) {
    return Disqualification.builder()
        .id(id)
        .personId(person)
        .businessId(businessId)
        .jurisdiction(code("150102001001"))
        .post("法定代表人")
        .revokedOn(LocalDate.of(2022, 6, 1));
  }
}
