package org.liangze.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Evaluation;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/** Tables of closures, duty records, findings, trainings and bars that are taken in. */
class DutySideIntakeTest extends IntakeReading {

  private static final String DUTY_HEADER =
      "id,business_id,jurisdiction,duty,role,person_id,day,done_on,zero_risk,steps,reported_to,"
          + "evaluations,minutes,veto_proposal\n";
  private static final String FINDING_HEADER =
      "id,business_id,jurisdiction,visit_id,duty_record_id,found_on,description,due,"
          + "handed_over_on,closed_on,confirmed_by,measure\n";
  private static final String TRAINING_HEADER =
      "id,person_id,business_id,jurisdiction,completed_on,hours,topic\n";

  private <T extends LedgerEntry> T only(TableLayout<T> layout, String text) throws IOException {
    List<NumberedEntry> entries = readLoosely(layout, text);
    assertThat(heard.brief()).isEmpty();
    assertThat(entries).hasSize(1);
    @SuppressWarnings("unchecked") // a layout's records are the entries
    T entry = (T) entries.get(0).getEntry();
    return entry;
  }

  @Test
  void aClosureLastsToTheDayOfOpeningAgainOrItsLastDayOnSomeDaysOfTheWeek() throws IOException {
    Closure closure =
        only(
            TableLayout.CLOSURES,
            "歇业编号,主体编号,区划代码,歇业起始日期,歇业至,每周歇业日\n"
                + "K1,B1,150102,2022-11-01,2023-01-31,周六、星期日；Mon\n");

    assertThat(closure.getEnd()).contains(LocalDate.of(2023, 2, 1));
    assertThat(closure.getDaysOfWeek())
        .containsExactlyInAnyOrder(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY);
  }

  @Test
  void withoutDaysOfTheWeekABusinessIsClosedEveryDay() throws IOException {
    Closure closure =
        only(
            TableLayout.CLOSURES,
            "id,business_id,jurisdiction,from,end\nK1,B1,150102,2022-11-01,2022-11-08\n");

    assertThat(closure.covers(LocalDate.of(2022, 11, 2))).isTrue();
    assertThat(closure.covers(LocalDate.of(2022, 11, 8))).isFalse();
  }

  @Test
  void aWeeklyInspectionIsReadInChineseAsInConstants() throws IOException {
    DutyRecord inChinese =
        only(
            TableLayout.DUTY_RECORDS,
            "履职记录编号,主体编号,区划代码,职责,岗位,人员编号,所属日期,完成日期,零风险报告,履职环节,报告对象编号,评价,否决建议\n"
                + "D1,B1,150102,周排查,食品安全总监,P1,2022-12-12,2022-12-18,否,"
                + "核查、抽查、向主要负责人报告,P9；P8,P2：优秀；P:3:不合格,冷库停用\n");
    DutyRecord inConstants =
        only(
            TableLayout.DUTY_RECORDS,
            DUTY_HEADER
                + "D1,B1,150102,WEEKLY_INSPECTION,DIRECTOR,P1,2022-12-12,2022-12-18,false,"
                + "REVIEW;SPOT_CHECK;REPORT_TO_PRINCIPAL,P9;P8,P2:GOOD;P:3:POOR,,冷库停用\n");

    assertThat(inChinese).isEqualTo(inConstants);
    assertThat(inChinese.getDuty()).isEqualTo(Duty.WEEKLY_INSPECTION);
    assertThat(inChinese.getRole()).isEqualTo(Role.DIRECTOR);
    assertThat(inChinese.getDay()).isEqualTo(LocalDate.of(2022, 12, 12));
    assertThat(inChinese.getDoneOn()).isEqualTo(LocalDate.of(2022, 12, 18));
    assertThat(inChinese.isZeroRisk()).isFalse();
    assertThat(inChinese.getSteps())
        .containsExactlyInAnyOrder(
            DutyStep.REVIEW, DutyStep.SPOT_CHECK, DutyStep.REPORT_TO_PRINCIPAL);
    assertThat(inChinese.getReportedTo()).containsExactly("P9", "P8");
    assertThat(inChinese.getEvaluations())
        .isEqualTo(Map.of("P2", Evaluation.GOOD, "P:3", Evaluation.POOR));
    assertThat(inChinese.getVetoProposal()).contains("冷库停用");
  }

  @Test
  void minutesKeepTheirLines() throws IOException {
    DutyRecord record =
        only(
            TableLayout.DUTY_RECORDS,
            DUTY_HEADER
                + "D1,B1,150102,月调度,主要负责人,P1,2022-12-01,2022-12-30,是,听取汇报、纪要,,,"
                + "\"一、听取汇报\n二、部署，含“冷库”\",\n");

    assertThat(record.getMinutes()).contains("一、听取汇报\n二、部署，含“冷库”");
    assertThat(record.isZeroRisk()).isTrue();
  }

  @Test
  void everyFaultOfADutyRecordIsNamedByItsColumn() throws IOException {
    readLoosely(
        TableLayout.DUTY_RECORDS,
        DUTY_HEADER
            + "D 1,,159999,夜巡,厨师,P 1,2022-02-30,2022-11-29,也许,检查;跑步,P 9,P2;P3:很好,,\n"
            + "D2,B1,150102,日管控,主要负责人,P1,2022-11-30,2022-11-29,是,检查、纪要,,P2:优秀,会议,停产\n");

    assertThat(heard.brief())
        .containsExactlyInAnyOrder(
            "2 id INVALID_VALUE ERROR",
            "2 business_id MISSING_VALUE ERROR",
            "2 jurisdiction UNKNOWN_JURISDICTION ERROR",
            "2 duty INVALID_VALUE ERROR",
            "2 role INVALID_VALUE ERROR",
            "2 person_id INVALID_VALUE ERROR",
            "2 day INVALID_VALUE ERROR",
            "2 zero_risk INVALID_VALUE ERROR",
            "2 steps INVALID_VALUE ERROR",
            "2 reported_to INVALID_VALUE ERROR",
            "2 evaluations INVALID_VALUE ERROR",
            "2 evaluations INVALID_VALUE ERROR",
            "3 done_on INVALID_VALUE ERROR",
            "3 steps INVALID_VALUE ERROR",
            "3 evaluations INVALID_VALUE ERROR",
            "3 minutes INVALID_VALUE ERROR",
            "3 veto_proposal INVALID_VALUE ERROR");
    assertThat(heard.messages())
        .contains("minutes is no step of daily control", "纪要不是日管控的环节")
        .contains("item 1: must be person:evaluation")
        .contains("第 2 项：应为 优秀、合格、不合格 之一")
        .contains("belongs to weekly inspection only, this row is daily control");
  }

  @Test
  void aPersonIsEvaluatedOnce() throws IOException {
    readLoosely(
        TableLayout.DUTY_RECORDS,
        DUTY_HEADER + "D1,B1,150102,周排查,总监,P1,2022-12-18,2022-12-18,是,,,P2:优秀;P3:合格;P2:优秀,,\n");

    assertThat(heard.brief()).containsExactly("2 evaluations INVALID_VALUE ERROR");
    assertThat(heard.messages()).contains("item 3: the person was evaluated before");
  }

  @Test
  void aFindingNamesItsSourceAndHowItWasPutRight() throws IOException {
    Finding open =
        only(
            TableLayout.FINDINGS,
            "问题编号,主体编号,区划代码,督导编号,发现日期,问题描述,整改期限\n"
                + "F1,B1,150102,V1,2022-11-20,生熟混放,2022-12-05\n");
    Finding closed =
        only(
            TableLayout.FINDINGS,
            FINDING_HEADER
                + "F1,B1,150102,,D1,2022-11-20,生熟混放,2022-12-05,2022-11-25,2022-12-06,C1,新增冷库\n");

    assertThat(open.getSource()).contains(EntryReference.of(EntryKind.VISIT, "V1"));
    assertThat(open.getRectification()).isEmpty();
    assertThat(closed.getSource()).contains(EntryReference.of(EntryKind.DUTY_RECORD, "D1"));
    assertThat(closed.getHandedOverOn()).contains(LocalDate.of(2022, 11, 25));
    assertThat(closed.getRectification())
        .hasValueSatisfying(
            done -> {
              assertThat(done.getClosedOn()).isEqualTo(LocalDate.of(2022, 12, 6));
              assertThat(done.getConfirmedBy()).isEqualTo("C1");
              assertThat(done.getMeasure()).isEqualTo("新增冷库");
            });
  }

  @Test
  void everyFaultOfAFindingIsNamedByItsColumn() throws IOException {
    readLoosely(
        TableLayout.FINDINGS,
        FINDING_HEADER
            + "F1,B1,150102,V1,D1,2022-11-20,,2022-11-19,2022-11-19,2022-11-19,,\n"
            + "F2,B1,150102,,,2022-11-20,生熟混放,2022-12-05,,昨天,C1,\n");

    assertThat(heard.brief())
        .containsExactlyInAnyOrder(
            "2 duty_record_id INVALID_VALUE ERROR",
            "2 description MISSING_VALUE ERROR",
            "2 due INVALID_VALUE ERROR",
            "2 handed_over_on INVALID_VALUE ERROR",
            "2 closed_on INVALID_VALUE ERROR",
            "2 confirmed_by MISSING_VALUE ERROR",
            "2 measure MISSING_VALUE ERROR",
            "3 closed_on INVALID_VALUE ERROR",
            "3 measure MISSING_VALUE ERROR");
  }

  @Test
  void theSourceOfAFindingMustBeKnownLikeItsBusiness() throws IOException {
    String findings =
        FINDING_HEADER
            + "F1,B1,150102,V1,,2022-11-20,生熟混放,2022-12-05,,,,\n"
            + "F2,B1,150102,,D1,2022-11-20,生熟混放,2022-12-05,,,,\n";
    read(TableLayout.FINDINGS, findings);
    assertThat(heard.brief())
        .containsExactly(
            "2 business_id UNKNOWN_REFERENCE ERROR",
            "2 visit_id UNKNOWN_REFERENCE ERROR",
            "3 business_id UNKNOWN_REFERENCE ERROR",
            "3 duty_record_id UNKNOWN_REFERENCE ERROR");

    read(TableLayout.BUSINESSES, BUSINESS_HEADER + row("B1", "JY21501020000011", ""))
        .forEach(known);
    read(
            TableLayout.DUTY_RECORDS,
            DUTY_HEADER + "D1,B1,150102,日管控,安全员,P1,2022-11-20,2022-11-20,否,,,,,\n")
        .forEach(known);
    heard.findings.clear();
    assertThat(read(TableLayout.FINDINGS, findings)).hasSize(1);
    assertThat(heard.brief()).containsExactly("2 visit_id UNKNOWN_REFERENCE ERROR");
  }

  @Test
  void aTrainingLastsWholeMinutesOfUpToAThousandHours() throws IOException {
    List<NumberedEntry> entries =
        readLoosely(
            TableLayout.TRAININGS,
            TRAINING_HEADER
                + "T1,P1,B1,150102,2025-06-10,1.5,过敏原\n"
                + "T2,P1,B1,150102,2025-06-10,80min,过敏原\n"
                + "T3,P1,B1,150102,2025-06-10,1.51,过敏原\n"
                + "T4,P1,B1,150102,2025-06-10,0,过敏原\n"
                + "T5,P1,B1,150102,2025-06-10,1000.05,过敏原\n"
                + "T6,P1,B1,150102,2025-06-10,1000,过敏原\n"
                + "T7,P1,B1,150102,2025-06-10,两天,\n");

    assertThat(entries)
        .extracting(entry -> ((TrainingRecord) entry.getEntry()).getDuration())
        .containsExactly(Duration.ofMinutes(90), Duration.ofMinutes(80), Duration.ofHours(1000));
    assertThat(heard.brief())
        .containsExactly(
            "4 hours INVALID_VALUE ERROR",
            "5 hours INVALID_VALUE ERROR",
            "6 hours INVALID_VALUE ERROR",
            "8 hours INVALID_VALUE ERROR",
            "8 topic MISSING_VALUE ERROR");
  }

  @Test
  void aDisqualificationIsReadInChinese() throws IOException {
    Disqualification bar =
        only(
            TableLayout.DISQUALIFICATIONS,
            "禁业编号,人员编号,主体编号,区划代码,职务,吊销日期\nQ1,P1,B1,150102,法定代表人,2023年5月4日\n");

    assertThat(bar.getPost()).isEqualTo("法定代表人");
    assertThat(bar.getRevokedOn()).isEqualTo(LocalDate.of(2023, 5, 4));
  }

  @Test
  void noMessageShowsATextThatMayTellOfPersons() throws IOException {
    String text = "王小明说" + "冷".repeat(2_000);
    readLoosely(
        TableLayout.DUTY_RECORDS,
        DUTY_HEADER
            + "D1,B1,150102,周排查,总监,王小 明,2022-12-18,2022-12-18,否,,李小 红,王小明优秀;优秀:王小明,"
            + text
            + ","
            + text
            + "\n");
    readLoosely(
        TableLayout.FINDINGS,
        FINDING_HEADER
            + "F1,B1,150102,,,2022-11-20,"
            + text
            + ",2022-12-05,,2022-12-06,王小 明,"
            + text
            + "\n");

    assertThat(heard.brief())
        .containsExactly(
            "2 person_id INVALID_VALUE ERROR",
            "2 reported_to INVALID_VALUE ERROR",
            "2 evaluations INVALID_VALUE ERROR",
            "2 evaluations INVALID_VALUE ERROR",
            "2 minutes INVALID_VALUE ERROR",
            "2 veto_proposal INVALID_VALUE ERROR",
            "2 description INVALID_VALUE ERROR",
            "2 confirmed_by INVALID_VALUE ERROR",
            "2 measure INVALID_VALUE ERROR");
    assertThat(heard.messages()).doesNotContain("王小").doesNotContain("李小").doesNotContain("冷");
  }
}
