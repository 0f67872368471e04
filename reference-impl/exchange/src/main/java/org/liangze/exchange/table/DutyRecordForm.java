package org.liangze.exchange.table;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Evaluation;
import org.liangze.model.enterprise.Role;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;

/** Records of duties done (履职记录). */
final class DutyRecordForm extends RowForm<DutyRecord> {

  private static final Terms<Duty> DUTIES = Terms.of(Duty.class, Duty::getLabel);
  private static final Terms<DutyStep> STEPS =
      Terms.of(DutyStep.class, DutyStep::getLabel)
          .also(DutyStep.CHECK, "日检查")
          .also(DutyStep.REPORT_TO_DIRECTOR, "一键上报", "报告总监")
          .also(DutyStep.RISK_REPORT, "风险上报")
          .also(DutyStep.REVIEW, "审核")
          .also(DutyStep.REPORT_TO_PRINCIPAL, "报告主要负责人")
          .also(DutyStep.MINUTES, "会议纪要");

  private final TableColumn id = required("id", "D0000017", "履职记录编号", "履职编号", "编号");
  private final TableColumn business =
      referring(
          required("business_id", "B150102-000017", "主体编号", "主体标识", "企业编号"), EntryKind.BUSINESS);
  private final TableColumn jurisdiction =
      required("jurisdiction", "150102001003", "所在区划代码", "区划代码", "行政区划代码", "所属区划代码");
  private final TableColumn duty = required("duty", "WEEKLY_INSPECTION", "职责", "履职类型", "履职事项");
  private final TableColumn role = required("role", "DIRECTOR", "岗位", "角色", "履职岗位");
  private final TableColumn person = required("person_id", "P000017", "人员编号", "人员标识", "履职人员编号");
  private final TableColumn day = required("day", "2022-12-18", "所属日期", "应履职日期");
  private final TableColumn doneOn = required("done_on", "2022-12-18", "完成日期", "实际完成日期");
  private final TableColumn zeroRisk = required("zero_risk", "NO", "零风险报告", "零风险");
  private final TableColumn steps = optional("steps", "REVIEW;SPOT_CHECK", "履职环节", "环节");
  private final TableColumn reportedTo = optional("reported_to", "P000018", "报告对象编号", "报告对象");
  private final EvaluationColumn evaluations =
      new EvaluationColumn(optional("evaluations", "P000019:GOOD", "评价", "对食品安全员的评价"));
  private final TableColumn minutes = optional("minutes", "听取总监汇报并部署下月工作", "纪要", "会议纪要", "纪要内容");
  private final TableColumn veto = optional("veto_proposal", "冷库停用", "否决建议", "否决建议理由");

  @Override
  @Nullable DutyRecord read(RowFields row) {
    String readId = row.key(id);
    String readBusiness = row.repeatedReference(business, EntryKind.BUSINESS);
    JurisdictionCode readJurisdiction = row.jurisdiction(jurisdiction);
    Duty readDuty = row.term(duty, DUTIES);
    Role readRole = row.term(role, AppointmentForm.ROLES);
    String readPerson = row.repeatedId(person);
    LocalDate readDay = row.day(day);
    LocalDate readDone = row.day(doneOn);
    row.notBefore(doneOn, readDone, readDay);
    YesNo readZeroRisk = row.term(zeroRisk, YesNo.TERMS);
    Set<DutyStep> readSteps = row.terms(steps, STEPS, DutyStep.class);
    Set<String> readReportedTo = row.ids(reportedTo);
    Map<String, Evaluation> readEvaluations = evaluations.read(row);
    String readMinutes = row.passage(minutes);
    String readVeto = row.passage(veto);
    checkSteps(row, readDuty, readSteps);
    checkOnly(
        row, evaluations.getColumn(), Duty.WEEKLY_INSPECTION, readDuty, !readEvaluations.isEmpty());
    checkOnly(row, minutes, Duty.MONTHLY_DISPATCH, readDuty, readMinutes != null);
    checkVeto(row, readRole, readVeto);
    if (row.isBad()
        || readId == null
        || readBusiness == null
        || readJurisdiction == null
        || readDuty == null
        || readRole == null
        || readPerson == null
        || readDay == null
        || readDone == null
        || readZeroRisk == null) {
      return null;
    }
    return DutyRecord.builder()
        .id(readId)
        .businessId(readBusiness)
        .jurisdiction(readJurisdiction)
        .duty(readDuty)
        .role(readRole)
        .personId(readPerson)
        .day(readDay)
        .doneOn(readDone)
        .zeroRisk(readZeroRisk == YesNo.YES)
        .steps(readSteps)
        .reportedTo(readReportedTo)
        .evaluations(readEvaluations)
        .minutes(Optional.ofNullable(readMinutes))
        .vetoProposal(Optional.ofNullable(readVeto))
        .build();
  }

  private void checkSteps(RowFields row, @Nullable Duty given, Set<DutyStep> taken) {
    for (DutyStep step : taken) {
      if (given != null && step.getDuty() != given) {
        row.error(
            steps,
            IntakeFinding.INVALID_VALUE,
            step.getLabel()
                .plus(Text.of("不是", " is no step of "))
                .plus(given.getLabel())
                .plus(Text.of("的环节", "")));
      }
    }
  }

  private static void checkOnly(
      RowFields row, TableColumn column, Duty only, @Nullable Duty given, boolean filled) {
    if (filled && given != null && given != only) {
      row.error(
          column,
          IntakeFinding.INVALID_VALUE,
          Text.of("仅用于", "belongs to ")
              .plus(only.getLabel())
              .plus(Text.of("，该行为", " only, this row is "))
              .plus(given.getLabel()));
    }
  }

  private void checkVeto(RowFields row, @Nullable Role given, @Nullable String proposal) {
    if (proposal != null && given == Role.PRINCIPAL) {
      row.error(
          veto,
          IntakeFinding.INVALID_VALUE,
          Text.of("否决建议由食品安全总监或食品安全员提出", "a veto is proposed by a director or an officer"));
    }
  }

  @Override
  void write(DutyRecord record, RowCells row) {
    row.text(id, record.getId());
    row.text(business, record.getBusinessId());
    row.text(jurisdiction, record.getJurisdiction().getValue());
    row.term(duty, DUTIES, record.getDuty());
    row.term(role, AppointmentForm.ROLES, record.getRole());
    row.text(person, record.getPersonId());
    row.day(day, record.getDay());
    row.day(doneOn, record.getDoneOn());
    row.term(zeroRisk, YesNo.TERMS, YesNo.of(record.isZeroRisk()));
    row.terms(steps, STEPS, record.getSteps());
    row.texts(reportedTo, record.getReportedTo());
    evaluations.write(record.getEvaluations(), row);
    row.text(minutes, record.getMinutes());
    row.text(veto, record.getVetoProposal());
  }
}
