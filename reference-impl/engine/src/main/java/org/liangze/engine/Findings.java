package org.liangze.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liangze.api.PageRequest;
import org.liangze.api.Receipt;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.api.error.Violation;
import org.liangze.api.finding.FindingReport;
import org.liangze.api.finding.OpenFinding;
import org.liangze.api.finding.OpenFindings;
import org.liangze.engine.book.FollowedBook;
import org.liangze.engine.book.KeysetPage;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** Reports findings, hands them over, strikes them off, and lists those that are open. */
final class Findings {

  private final Books books;
  private final Operations operations;
  private final FollowedBook book;

  Findings(Books books, Operations operations, FollowedBook book) {
    this.books = books;
    this.operations = operations;
    this.book = book;
  }

  Receipt report(Actor actor, String operationId, FindingReport report) {
    return operations.once(
        actor,
        operationId,
        written -> written.size() == 1 && isOf(report, written.get(0)),
        () -> planReport(actor, operationId, report));
  }

  private List<Write> planReport(Actor actor, String operationId, FindingReport report) {
    FoodBusiness business =
        books.requireInScope(EntryKind.BUSINESS, report.getBusinessId(), actor).getEntry();
    LocalDate foundOn = report.getFoundOn();
    Violations violations = new Violations();
    if (!business.isInRegister(foundOn)) {
      violations.add(Violation.BUSINESS_NOT_IN_REGISTER, Wording.notInRegister(business, foundOn));
    }
    violations.addIfToCome("FindingReport.foundOn", foundOn, operations.today());
    report.getVisitId().ifPresent(id -> addIfNoSource(violations, id, report, actor));
    violations.refuseIfAny();
    return Collections.singletonList(
        Write.create(
            Finding.builder()
                .id(operationId)
                .businessId(business.getId())
                .jurisdiction(business.getJurisdiction())
                .source(report.getVisitId().map(id -> EntryReference.of(EntryKind.VISIT, id)))
                .foundOn(foundOn)
                .description(report.getDescription())
                .due(report.getDue())
                .build()));
  }

  /** A visit of businesses in several areas stands in books above the actor's. */
  private void addIfNoSource(
      Violations violations, String visitId, FindingReport report, Actor actor) {
    SupervisionVisit visit = books.require(EntryKind.VISIT, visitId).getEntry();
    boolean visited = visit.getBusinessIds().contains(report.getBusinessId());
    if (!visited && !actor.getScope().contains(visit.getJurisdiction())) {
      throw new UnknownEntryException(EntryReference.to(visit));
    }
    if (!visited || report.getFoundOn().isBefore(visit.getVisitedOn())) {
      violations.add(
          Violation.VALUE_NOT_ALLOWED,
          Text.of(
              "督导 "
                  + visitId
                  + (visited ? " 的日期为 " + visit.getVisitedOn() : " 未督导该主体")
                  + "，不能作为问题来源",
              "visit "
                  + visitId
                  + (visited ? " was on " + visit.getVisitedOn() : " did not go to the business")
                  + ", and is no source of the finding"));
    }
  }

  private static boolean isOf(FindingReport report, LedgerEntry entry) {
    if (!(entry instanceof Finding)) {
      return false;
    }
    Finding finding = (Finding) entry;
    return !finding.getHandedOverOn().isPresent()
        && !finding.getRectification().isPresent()
        && FindingReport.builder()
            .businessId(finding.getBusinessId())
            .visitId(finding.getSource().map(EntryReference::getId))
            .foundOn(finding.getFoundOn())
            .description(finding.getDescription())
            .due(finding.getDue())
            .build()
            .equals(report);
  }

  Receipt handOver(Actor actor, String operationId, String findingId, LocalDate on) {
    return operations.once(
        actor,
        operationId,
        written ->
            written.size() == 1
                && isFinding(findingId, written.get(0))
                && !((Finding) written.get(0)).getRectification().isPresent()
                && ((Finding) written.get(0)).getHandedOverOn().equals(Optional.of(on)),
        () -> planHandOver(actor, findingId, on));
  }

  private static boolean isFinding(String id, LedgerEntry entry) {
    return entry instanceof Finding && entry.getId().equals(id);
  }

  private List<Write> planHandOver(Actor actor, String findingId, LocalDate on) {
    Stored<Finding> stored = books.require(EntryKind.FINDING, findingId);
    books.requireCharge(stored.getEntry(), stored.getEntry().getBusinessId(), actor);
    Finding finding = stored.getEntry();
    Violations violations = new Violations();
    addIfNotNow(violations, finding, "handOver.on", on);
    if (finding.getHandedOverOn().isPresent()) {
      violations.add(
          Violation.ALREADY_HANDED_OVER,
          Text.of(
              "问题 " + findingId + " 已于 " + finding.getHandedOverOn().get() + " 移交",
              "finding " + findingId + " was handed over on " + finding.getHandedOverOn().get()));
    }
    violations.refuseIfAny();
    return replacing(stored, Finding.builder().copyOf(finding).handedOverOn(on).build());
  }

  Receipt rectify(Actor actor, String operationId, String findingId, Rectification rectification) {
    return operations.once(
        actor,
        operationId,
        written ->
            written.size() == 1
                && isFinding(findingId, written.get(0))
                && ((Finding) written.get(0)).getRectification().equals(Optional.of(rectification)),
        () -> planRectification(actor, findingId, rectification));
  }

  private List<Write> planRectification(
      Actor actor, String findingId, Rectification rectification) {
    Stored<Finding> stored = books.require(EntryKind.FINDING, findingId);
    books.requireCharge(stored.getEntry(), stored.getEntry().getBusinessId(), actor);
    Violations violations = new Violations();
    addIfNotNow(
        violations, stored.getEntry(), "Rectification.closedOn", rectification.getClosedOn());
    violations.refuseIfAny();
    return replacing(
        stored, Finding.builder().copyOf(stored.getEntry()).rectification(rectification).build());
  }

  private static List<Write> replacing(Stored<Finding> stored, Finding changed) {
    return Collections.singletonList(Write.replace(changed, stored.getRevision()));
  }

  /** Adds what stands against doing anything about a finding on a day. */
  private void addIfNotNow(Violations violations, Finding finding, String field, LocalDate on) {
    finding
        .getRectification()
        .ifPresent(
            done ->
                violations.add(
                    Violation.ALREADY_STRUCK_OFF,
                    Text.of(
                        "问题 " + finding.getId() + " 已于 " + done.getClosedOn() + " 销号",
                        "finding "
                            + finding.getId()
                            + " was struck off on "
                            + done.getClosedOn())));
    violations.addIfToCome(field, on, operations.today());
    if (on.isBefore(finding.getFoundOn())) {
      violations.add(
          Violation.BEFORE_FOUND,
          Text.of(
              field + " 为 " + on + "，不得早于发现日期 " + finding.getFoundOn(),
              field + " is " + on + ", must not be before it was found, " + finding.getFoundOn()));
    }
  }

  OpenFindings open(Scope scope, LocalDate date, PageRequest request) {
    return book.read(
        read -> {
          KeysetPage<OpenFinding> page = new KeysetPage<>(request);
          read.forEachFinding(
              facts -> {
                if (isOpen(facts, date) && scope.contains(facts.getBusiness().getJurisdiction())) {
                  page.offer(facts.getFinding().getId(), () -> openFinding(facts, date));
                }
              });
          return OpenFindings.builder()
              .date(date)
              .revision(read.getRevision())
              .findings(page.getItems())
              .next(page.getNext())
              .build();
        });
  }

  private static boolean isOpen(FindingFacts facts, LocalDate on) {
    Finding finding = facts.getFinding();
    return !finding.getFoundOn().isAfter(on) && !finding.isClosed(on);
  }

  private static OpenFinding openFinding(FindingFacts facts, LocalDate on) {
    return OpenFinding.builder()
        .finding(facts.getFinding())
        .businessName(facts.getBusiness().getName())
        .jurisdiction(facts.getBusiness().getJurisdiction())
        .overdue(on.isAfter(facts.getFinding().getDue()))
        .build();
  }
}
