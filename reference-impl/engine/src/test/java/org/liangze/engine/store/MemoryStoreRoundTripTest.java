package org.liangze.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.store.Samples.EVERYTHING;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.liangze.model.enterprise.Evaluation;
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
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

class MemoryStoreRoundTripTest {

  private static final JurisdictionCode DUOLUN = JurisdictionCode.of("152531");
  private static final LocalDate FROM = LocalDate.of(2020, 2, 29);
  private static final LocalDate END = LocalDate.of(9999, 12, 31);
  private static final String LONGEST = "多伦-𠮷野家-".repeat(8);

  /** One entry of every kind, with every field. */
  static List<LedgerEntry> entries() {
    return List.of(
        FoodBusiness.builder()
            .id("主体-𠮷-1")
            .name("多伦县𠮷野家（第二分店）·Çay & ‘Сүү’ 🍜")
            .jurisdiction(DUOLUN)
            .line(FoodLine.CANTEEN)
            .grade(Grade.A)
            .riskLevel(RiskLevel.D)
            .sizeClass(SizeClass.MICRO)
            .addTraits(BusinessTrait.SCHOOL, BusinessTrait.OUTSOURCED_CANTEEN)
            .diners(Integer.MAX_VALUE)
            .creditCode(CreditCode.of("91150100MA0MXXXX0X"))
            .addLicences(
                Licence.builder()
                    .number(LicenceNumber.of("SC10415255102074"))
                    .from(FROM)
                    .end(END)
                    .build())
            .addLicences(Licence.of(LicenceNumber.of("蒙小作坊证字 2020 第 7 号")))
            .from(FROM)
            .status(BusinessStatus.SUSPENDED)
            .statusSince(LocalDate.of(2022, 12, 31))
            .verifiedOn(LocalDate.of(2022, 10, 31))
            .build(),
        Cadre.builder()
            .id(LONGEST)
            .name("𠮷日嘎拉·图门乌力吉")
            .phone("0479-1234567")
            .jurisdiction(DUOLUN)
            .tier(Tier.COUNTY)
            .post("副旗长")
            .from(FROM)
            .end(END)
            .build(),
        GuaranteeAssignment.builder()
            .id("包保-1")
            .businessId("主体-𠮷-1")
            .cadreId(LONGEST)
            .jurisdiction(JurisdictionCode.of("1525GXQ"))
            .from(FROM)
            .end(END)
            .build(),
        CommitmentLetter.builder()
            .id("承诺书-1")
            .cadreId(LONGEST)
            .assignmentId("包保-1")
            .tier(Tier.COUNTY)
            .jurisdiction(DUOLUN)
            .channel(LetterChannel.COLLECTIVE)
            .signedOn(FROM)
            .end(END)
            .build(),
        SupervisionVisit.builder()
            .id("督导-1")
            .jurisdiction(DUOLUN)
            .visitedOn(FROM)
            .mode(VisitMode.GROUP)
            .addCadreIds(LONGEST, "干部-2")
            .addBusinessIds("主体-𠮷-1", "主体-2")
            .build(),
        RoleAppointment.builder()
            .id("任命-1")
            .businessId("主体-𠮷-1")
            .jurisdiction(DUOLUN)
            .role(Role.DIRECTOR)
            .personId("人员-1")
            .personName("𠀀𪚥")
            .from(FROM)
            .end(END)
            .build(),
        Closure.builder()
            .id("歇业-1")
            .businessId("主体-𠮷-1")
            .jurisdiction(DUOLUN)
            .from(FROM)
            .end(END)
            .addDaysOfWeek(DayOfWeek.MONDAY, DayOfWeek.SUNDAY)
            .build(),
        DutyRecord.builder()
            .id("履职-1")
            .businessId("主体-𠮷-1")
            .jurisdiction(DUOLUN)
            .duty(Duty.WEEKLY_INSPECTION)
            .role(Role.DIRECTOR)
            .personId("人员-1")
            .day(FROM)
            .doneOn(END)
            .addSteps(DutyStep.REVIEW, DutyStep.REPORT_TO_PRINCIPAL)
            .zeroRisk(false)
            .addReportedTo("人员-2", "人员-𠮷")
            .putEvaluations("人员-3", Evaluation.POOR)
            .vetoProposal("冷库停用\n𠮷".repeat(200))
            .build(),
        DutyRecord.builder()
            .id("履职-2")
            .businessId("主体-𠮷-1")
            .jurisdiction(DUOLUN)
            .duty(Duty.MONTHLY_DISPATCH)
            .role(Role.PRINCIPAL)
            .personId("人员-2")
            .day(FROM)
            .doneOn(FROM)
            .addSteps(DutyStep.MINUTES)
            .zeroRisk(true)
            .minutes("听取总监汇报，\t部署下月工作。")
            .build(),
        Finding.builder()
            .id("问题-1")
            .businessId("主体-𠮷-1")
            .jurisdiction(DUOLUN)
            .source(EntryReference.of(EntryKind.DUTY_RECORD, "履职-1"))
            .foundOn(FROM)
            .description("生熟混放 🍜")
            .due(END)
            .handedOverOn(FROM)
            .rectification(
                Rectification.builder().closedOn(END).confirmedBy("干部-2").measure("新购冷柜").build())
            .build(),
        TrainingRecord.builder()
            .id("培训-1")
            .personId("人员-1")
            .businessId("主体-𠮷-1")
            .jurisdiction(DUOLUN)
            .completedOn(FROM)
            .duration(Duration.ofMinutes(90))
            .topic("过敏原")
            .build(),
        Disqualification.builder()
            .id("禁业-1")
            .personId("人员-9")
            .businessId("主体-𠮷-1")
            .jurisdiction(DUOLUN)
            .post("法定代表人")
            .revokedOn(FROM)
            .build());
  }

  static Stream<LedgerEntry> each() {
    return entries().stream();
  }

  @Test
  void l9_theSampleHasEveryKind() {
    assertThat(entries())
        .extracting(entry -> (Object) entry.getKind())
        .containsOnlyOnceElementsOf(
            EntryKind.all().stream().filter(kind -> kind != EntryKind.DUTY_RECORD).toList())
        .contains(EntryKind.DUTY_RECORD);
  }

  @ParameterizedTest
  @MethodSource("each")
  void l9_anEntryComesBackEqualToWhatWentIn(LedgerEntry entry) {
    LedgerStore store = new MemoryLedgerStore();
    Commit commit = store.commit(batch(entry, "录入-𠮷", Instant.EPOCH));

    assertThat(store.find(entry.getKind(), entry.getId(), EVERYTHING).get())
        .isEqualTo(Stored.of(entry, commit));
    assertThat(store.page(Query.of(entry.getKind(), EVERYTHING), 1).getEntries().get(0).getEntry())
        .isEqualTo(entry);
    assertThat(store.changes(ChangePosition.START, 1).getChanges().get(0).getEntry())
        .isEqualTo(entry);
  }

  @ParameterizedTest
  @MethodSource("each")
  void l9_anEntryIsFoundByWhatItNames(LedgerEntry entry) {
    LedgerStore store = new MemoryLedgerStore();
    store.commit(batch(entry, "录入", Instant.EPOCH));

    entry
        .getReferences()
        .forEach(
            reference ->
                assertThat(
                        store
                            .page(Query.of(entry.getKind(), EVERYTHING).referringTo(reference), 1)
                            .getEntries())
                    .hasSize(1));
  }

  @ParameterizedTest
  @MethodSource("moments")
  void l9_theTimeOfRecordingIsExactToTheMicrosecond(String moment) {
    LedgerStore store = new MemoryLedgerStore();
    Commit commit = store.commit(batch(entries().get(0), "录入-𠮷", Instant.parse(moment)));

    assertThat(commit.getRecordedAt()).isEqualTo(Instant.parse(moment));
    assertThat(store.findCommit("录入-𠮷")).contains(commit);
    assertThat(commit.getActorId()).isEqualTo("专班-𠮷");
  }

  static List<String> moments() {
    return List.of(
        "2022-11-01T00:00:00Z",
        "2022-11-01T23:59:59.999999Z",
        "1969-12-31T23:59:59.000001Z",
        "9999-12-31T23:59:59.999999Z");
  }

  private static Batch batch(LedgerEntry entry, String operationId, Instant recordedAt) {
    return Batch.builder()
        .operationId(operationId)
        .actorId("专班-𠮷")
        .recordedAt(recordedAt)
        .addWrites(Write.create(entry))
        .build();
  }
}
