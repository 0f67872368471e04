package org.liangze.jdbc.internal.mapping;

import java.time.DayOfWeek;
import org.liangze.model.Require;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Evaluation;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.ledger.EntryKind;

/** How the enterprise side is kept: appointments, closures, duties, trainings and bars. */
final class EnterpriseTables {

  private EnterpriseTables() {}

  static EntryTable<RoleAppointment> appointment(String prefix) {
    return new EntryMapping<>(
            prefix,
            EntryKind.APPOINTMENT,
            RoleAppointment.Builder::id,
            RoleAppointment.Builder::jurisdiction,
            new Fields<>(
                    RoleAppointment.class, RoleAppointment::builder, RoleAppointment.Builder::build)
                .reference(
                    "businessId",
                    EntryKind.BUSINESS,
                    RoleAppointment::getBusinessId,
                    RoleAppointment.Builder::businessId)
                .constant(
                    "role", Role.class, RoleAppointment::getRole, RoleAppointment.Builder::role)
                .text(
                    "personId",
                    Require.LONGEST_ID,
                    RoleAppointment::getPersonId,
                    RoleAppointment.Builder::personId)
                .optionalText(
                    "personName",
                    Require.LONGEST_NAME,
                    RoleAppointment::getPersonName,
                    RoleAppointment.Builder::personName)
                .day("from", RoleAppointment::getFrom, RoleAppointment.Builder::from)
                .optionalDay("end", RoleAppointment::getEnd, RoleAppointment.Builder::end))
        .toTable();
  }

  static EntryTable<Closure> closure(String prefix) {
    return new EntryMapping<>(
            prefix,
            EntryKind.CLOSURE,
            Closure.Builder::id,
            Closure.Builder::jurisdiction,
            new Fields<>(Closure.class, Closure::builder, Closure.Builder::build)
                .reference(
                    "businessId",
                    EntryKind.BUSINESS,
                    Closure::getBusinessId,
                    Closure.Builder::businessId)
                .day("from", Closure::getFrom, Closure.Builder::from)
                .optionalDay("end", Closure::getEnd, Closure.Builder::end))
        .several(
            "day_of_week",
            Scalar.constant("day_of_week", DayOfWeek.class),
            Closure::getDaysOfWeek,
            Closure.Builder::daysOfWeek)
        .toTable();
  }

  static EntryTable<DutyRecord> dutyRecord(String prefix) {
    return new EntryMapping<>(
            prefix,
            EntryKind.DUTY_RECORD,
            DutyRecord.Builder::id,
            DutyRecord.Builder::jurisdiction,
            new Fields<>(DutyRecord.class, DutyRecord::builder, DutyRecord.Builder::build)
                .reference(
                    "businessId",
                    EntryKind.BUSINESS,
                    DutyRecord::getBusinessId,
                    DutyRecord.Builder::businessId)
                .constant("duty", Duty.class, DutyRecord::getDuty, DutyRecord.Builder::duty)
                .constant("role", Role.class, DutyRecord::getRole, DutyRecord.Builder::role)
                .text(
                    "personId",
                    Require.LONGEST_ID,
                    DutyRecord::getPersonId,
                    DutyRecord.Builder::personId)
                .day("day", DutyRecord::getDay, DutyRecord.Builder::day)
                .day("doneOn", DutyRecord::getDoneOn, DutyRecord.Builder::doneOn)
                .flag("zeroRisk", DutyRecord::isZeroRisk, DutyRecord.Builder::zeroRisk)
                .optionalText(
                    "minutes",
                    Require.LONGEST_PASSAGE,
                    DutyRecord::getMinutes,
                    DutyRecord.Builder::minutes)
                .optionalText(
                    "vetoProposal",
                    Require.LONGEST_PASSAGE,
                    DutyRecord::getVetoProposal,
                    DutyRecord.Builder::vetoProposal))
        .several(
            "step",
            Scalar.constant("step", DutyStep.class),
            DutyRecord::getSteps,
            DutyRecord.Builder::steps)
        .several(
            "reported_to",
            Scalar.identifier("person_id"),
            DutyRecord::getReportedTo,
            DutyRecord.Builder::reportedTo)
        .several(
            "evaluation",
            new MapEntryCodec<>(
                Scalar.identifier("person_id"), Scalar.constant("evaluation", Evaluation.class)),
            record -> record.getEvaluations().entrySet(),
            (builder, entries) -> entries.forEach(builder::putEvaluations))
        .toTable();
  }

  static EntryTable<TrainingRecord> training(String prefix) {
    return new EntryMapping<>(
            prefix,
            EntryKind.TRAINING,
            TrainingRecord.Builder::id,
            TrainingRecord.Builder::jurisdiction,
            new Fields<>(
                    TrainingRecord.class, TrainingRecord::builder, TrainingRecord.Builder::build)
                .text(
                    "personId",
                    Require.LONGEST_ID,
                    TrainingRecord::getPersonId,
                    TrainingRecord.Builder::personId)
                .reference(
                    "businessId",
                    EntryKind.BUSINESS,
                    TrainingRecord::getBusinessId,
                    TrainingRecord.Builder::businessId)
                .day(
                    "completedOn",
                    TrainingRecord::getCompletedOn,
                    TrainingRecord.Builder::completedOn)
                .minutes("duration", TrainingRecord::getDuration, TrainingRecord.Builder::duration)
                .text(
                    "topic",
                    Require.LONGEST_NAME,
                    TrainingRecord::getTopic,
                    TrainingRecord.Builder::topic))
        .toTable();
  }

  static EntryTable<Disqualification> disqualification(String prefix) {
    return new EntryMapping<>(
            prefix,
            EntryKind.DISQUALIFICATION,
            Disqualification.Builder::id,
            Disqualification.Builder::jurisdiction,
            new Fields<>(
                    Disqualification.class,
                    Disqualification::builder,
                    Disqualification.Builder::build)
                .text(
                    "personId",
                    Require.LONGEST_ID,
                    Disqualification::getPersonId,
                    Disqualification.Builder::personId)
                .reference(
                    "businessId",
                    EntryKind.BUSINESS,
                    Disqualification::getBusinessId,
                    Disqualification.Builder::businessId)
                .text(
                    "post",
                    Require.LONGEST_NAME,
                    Disqualification::getPost,
                    Disqualification.Builder::post)
                .day(
                    "revokedOn",
                    Disqualification::getRevokedOn,
                    Disqualification.Builder::revokedOn))
        .toTable();
  }
}
