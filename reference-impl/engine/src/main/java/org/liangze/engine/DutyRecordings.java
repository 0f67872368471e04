package org.liangze.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangze.api.duty.DutyRecording;
import org.liangze.api.duty.Problem;
import org.liangze.api.error.Violation;
import org.liangze.engine.indicator.DutyPeriod;
import org.liangze.engine.indicator.Population;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** What may be recorded as a duty done, and what is then written (履职登记规则). */
final class DutyRecordings {

  private final Books books;
  private final Rules rules;
  private final Operations operations;

  DutyRecordings(Books books, Rules rules, Operations operations) {
    this.books = books;
    this.rules = rules;
    this.operations = operations;
  }

  /** Judges the rules and returns the record with its findings. */
  List<Write> plan(Actor actor, String operationId, DutyRecording recording) {
    FoodBusiness business =
        books.requireInScope(EntryKind.BUSINESS, recording.getBusinessId(), actor).getEntry();
    long revision = books.getRevision();
    List<RoleAppointment> appointments =
        books.naming(EntryKind.APPOINTMENT, EntryReference.to(business), revision).stream()
            .map(Stored::getEntry)
            .collect(Collectors.toList());
    Violations violations = new Violations();
    addRefusals(recording, business, appointments, violations);
    violations.refuseIfAny();
    DutyRecord done = dutyRecord(operationId, business, recording);
    List<Write> writes = new ArrayList<>();
    writes.add(Write.create(done));
    List<String> own =
        books.naming(EntryKind.FINDING, EntryReference.to(business), revision).stream()
            .map(stored -> stored.getEntry().getId())
            .collect(Collectors.toList());
    for (Problem problem : recording.getProblems()) {
      String id =
          SuccessiveIds.next(
              business.getId(),
              "finding",
              own,
              taken -> books.existed(EntryKind.FINDING, taken, revision));
      own.add(id);
      writes.add(Write.create(finding(id, done, problem)));
    }
    return writes;
  }

  private void addRefusals(
      DutyRecording recording,
      FoodBusiness business,
      List<RoleAppointment> appointments,
      Violations violations) {
    violations.addIfToCome("DutyRecording.doneOn", recording.getDoneOn(), operations.today());
    if (recording.isZeroRisk() != recording.getProblems().isEmpty()) {
      violations.add(
          Violation.PROBLEMS_OR_ZERO_RISK,
          Text.of(
              "DutyRecording.zeroRisk 为 "
                  + recording.isZeroRisk()
                  + "，问题 "
                  + recording.getProblems().size()
                  + " 项",
              "DutyRecording.zeroRisk is "
                  + recording.isZeroRisk()
                  + " with "
                  + recording.getProblems().size()
                  + " problems"));
    }
    if (!business.isInRegister(recording.getDay())) {
      violations.add(
          Violation.BUSINESS_NOT_IN_REGISTER, Wording.notInRegister(business, recording.getDay()));
    } else if (!Population.isInOperation(business, recording.getDay())) {
      violations.add(
          Violation.BUSINESS_NOT_IN_OPERATION,
          Text.of(
              Wording.name(business).getChinese() + " 在 " + recording.getDay() + " 停业",
              Wording.name(business).getEnglish() + " is suspended on " + recording.getDay()));
    }
    addIfStepIsEmpty(recording, violations);
    addIfNotHeld(recording, business, appointments, violations);
    BusinessFacts facts =
        BusinessFacts.builder().business(business).appointments(appointments).build();
    Set<Role> performers =
        DutyPeriod.holding(recording.getDay(), recording.getDuty(), facts, rules).getPerformers();
    if (!performers.contains(recording.getRole())) {
      violations.add(
          Violation.NOT_THIS_ROLES_DUTY,
          Text.of(
              "DutyRecording.role 为 "
                  + recording.getRole()
                  + "，"
                  + recording.getDuty()
                  + " 应由 "
                  + performers
                  + " 履职",
              "DutyRecording.role is "
                  + recording.getRole()
                  + ", "
                  + recording.getDuty()
                  + " is done by "
                  + performers));
    }
  }

  /** A report that reached nobody, or minutes without a word, are no step taken. */
  private static void addIfStepIsEmpty(DutyRecording recording, Violations violations) {
    Set<DutyStep> steps = recording.getSteps();
    if (steps.contains(DutyStep.MINUTES) && !recording.getMinutes().isPresent()) {
      addMissing(DutyStep.MINUTES, "minutes", violations);
    }
    for (DutyStep report :
        EnumSet.of(
            DutyStep.REPORT_TO_DIRECTOR, DutyStep.RISK_REPORT, DutyStep.REPORT_TO_PRINCIPAL)) {
      if (steps.contains(report) && recording.getReportedTo().isEmpty()) {
        addMissing(report, "reportedTo", violations);
      }
    }
  }

  private static void addMissing(DutyStep step, String field, Violations violations) {
    violations.add(
        Violation.VALUE_NOT_ALLOWED,
        Text.of(
            "DutyRecording.steps 有 " + step + "，DutyRecording." + field + " 不得为空",
            "DutyRecording.steps has "
                + step
                + ", so DutyRecording."
                + field
                + " must not be empty"));
  }

  private static void addIfNotHeld(
      DutyRecording recording,
      FoodBusiness business,
      List<RoleAppointment> appointments,
      Violations violations) {
    requireHolder(
        "personId",
        recording.getPersonId(),
        Optional.of(recording.getRole()),
        recording,
        appointments,
        violations);
    for (String person : recording.getReportedTo()) {
      requireHolder("reportedTo", person, Optional.empty(), recording, appointments, violations);
    }
    for (String person : recording.getEvaluations().keySet()) {
      requireHolder(
          "evaluations", person, Optional.of(Role.OFFICER), recording, appointments, violations);
    }
  }

  private static void requireHolder(
      String field,
      String person,
      Optional<Role> role,
      DutyRecording recording,
      List<RoleAppointment> appointments,
      Violations violations) {
    LocalDate on = recording.getDoneOn();
    for (RoleAppointment appointment : appointments) {
      if (appointment.getPersonId().equals(person)
          && (!role.isPresent() || role.get() == appointment.getRole())
          && appointment.isInForce(on)) {
        return;
      }
    }
    Text what = role.map(Role::getLabel).orElse(Text.of("三人之一", "one of the three persons"));
    violations.add(
        Violation.ROLE_NOT_HELD,
        Text.of(
            "DutyRecording."
                + field
                + " 为 "
                + person
                + "，其在 "
                + on
                + " 不是主体 "
                + recording.getBusinessId()
                + " 的"
                + what.getChinese(),
            "DutyRecording."
                + field
                + " is "
                + person
                + ", who is not "
                + what.getEnglish()
                + " of food business "
                + recording.getBusinessId()
                + " on "
                + on));
  }

  private static DutyRecord dutyRecord(String id, FoodBusiness business, DutyRecording recording) {
    return DutyRecord.builder()
        .id(id)
        .businessId(business.getId())
        .jurisdiction(business.getJurisdiction())
        .duty(recording.getDuty())
        .role(recording.getRole())
        .personId(recording.getPersonId())
        .day(recording.getDay())
        .doneOn(recording.getDoneOn())
        .steps(recording.getSteps())
        .zeroRisk(recording.isZeroRisk())
        .reportedTo(recording.getReportedTo())
        .evaluations(recording.getEvaluations())
        .minutes(recording.getMinutes())
        .vetoProposal(recording.getVetoProposal())
        .build();
  }

  private static Finding finding(String id, DutyRecord source, Problem problem) {
    return Finding.builder()
        .id(id)
        .businessId(source.getBusinessId())
        .jurisdiction(source.getJurisdiction())
        .source(EntryReference.to(source))
        .foundOn(source.getDoneOn())
        .description(problem.getDescription())
        .due(problem.getDue())
        .build();
  }

  /** Returns whether a recording would have written these entries. */
  static boolean isOf(DutyRecording recording, List<LedgerEntry> written) {
    if (written.isEmpty() || !(written.get(0) instanceof DutyRecord)) {
      return false;
    }
    DutyRecord done = (DutyRecord) written.get(0);
    List<Problem> problems = new ArrayList<>();
    for (LedgerEntry entry : written.subList(1, written.size())) {
      if (!(entry instanceof Finding)) {
        return false;
      }
      problems.add(Problem.of(((Finding) entry).getDescription(), ((Finding) entry).getDue()));
    }
    return DutyRecording.builder()
        .businessId(done.getBusinessId())
        .duty(done.getDuty())
        .role(done.getRole())
        .personId(done.getPersonId())
        .day(done.getDay())
        .doneOn(done.getDoneOn())
        .steps(done.getSteps())
        .zeroRisk(done.isZeroRisk())
        .problems(problems)
        .reportedTo(done.getReportedTo())
        .evaluations(done.getEvaluations())
        .minutes(done.getMinutes())
        .vetoProposal(done.getVetoProposal())
        .build()
        .equals(recording);
  }
}
