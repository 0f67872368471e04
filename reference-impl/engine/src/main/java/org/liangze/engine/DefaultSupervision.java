package org.liangze.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liangze.api.PageRequest;
import org.liangze.api.Receipt;
import org.liangze.api.RecordPage;
import org.liangze.api.Supervision;
import org.liangze.api.VisitRecord;
import org.liangze.api.error.Violation;
import org.liangze.api.finding.FindingReport;
import org.liangze.api.finding.OpenFindings;
import org.liangze.engine.book.FollowedBook;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Write;

/** Records visits and what becomes of their findings by the rules of the mechanism. */
final class DefaultSupervision implements Supervision {

  private final Books books;
  private final Operations operations;
  private final Findings findings;

  DefaultSupervision(Books books, Operations operations, FollowedBook book) {
    this.books = books;
    this.operations = operations;
    this.findings = new Findings(books, operations, book);
  }

  @Override
  public Receipt record(Actor actor, String operationId, VisitRecord visit) {
    return operations.once(
        actor,
        operationId,
        written -> written.size() == 1 && isOf(visit, written.get(0)),
        () -> plan(actor, operationId, visit));
  }

  private List<Write> plan(Actor actor, String operationId, VisitRecord visit) {
    LocalDate visitedOn = visit.getVisitedOn();
    Violations violations = new Violations();
    Set<JurisdictionCode> places = new LinkedHashSet<>();
    for (String id : visit.getBusinessIds()) {
      FoodBusiness business = books.requireInScope(EntryKind.BUSINESS, id, actor).getEntry();
      places.add(business.getJurisdiction());
      if (!business.isInRegister(visitedOn)) {
        violations.add(
            Violation.BUSINESS_NOT_IN_REGISTER, Wording.notInRegister(business, visitedOn));
      }
    }
    for (String id : visit.getCadreIds()) {
      Cadre cadre = books.requireCadreFor(actor, id, places);
      if (!cadre.isInService(visitedOn)) {
        violations.add(Violation.CADRE_NOT_IN_SERVICE, Wording.notInService(cadre, visitedOn));
      }
    }
    violations.addIfToCome("VisitRecord.visitedOn", visitedOn, operations.today());
    Optional<JurisdictionCode> common = lowestCommon(places, violations);
    violations.refuseIfAny();
    return Collections.singletonList(
        Write.create(
            SupervisionVisit.builder()
                .id(operationId)
                .jurisdiction(common.get())
                .visitedOn(visitedOn)
                .mode(visit.getMode())
                .cadreIds(visit.getCadreIds())
                .businessIds(visit.getBusinessIds())
                .build()));
  }

  /** Returns the lowest jurisdiction that holds all places, or adds why there is none. */
  private Optional<JurisdictionCode> lowestCommon(
      Set<JurisdictionCode> places, Violations violations) {
    JurisdictionTree tree = books.getTree();
    List<JurisdictionCode> known = new ArrayList<>();
    for (JurisdictionCode place : places) {
      if (tree.contains(place)) {
        known.add(place);
      } else {
        violations.add(
            Violation.UNKNOWN_JURISDICTION,
            Text.of("区划 " + place + " 不在区划树中", "jurisdiction " + place + " is not in the tree"));
      }
    }
    Optional<JurisdictionCode> common = known.stream().findFirst();
    for (JurisdictionCode place : known) {
      common = common.flatMap(one -> tree.lowestCommon(one, place)).map(Jurisdiction::getCode);
    }
    if (!common.isPresent() && !known.isEmpty()) {
      violations.add(
          Violation.VALUE_NOT_ALLOWED,
          Text.of(
              "VisitRecord.businessIds 分处 " + known + "，无共同的上级区划",
              "VisitRecord.businessIds lie in "
                  + known
                  + ", which no jurisdiction holds together"));
    }
    return common;
  }

  private static boolean isOf(VisitRecord record, LedgerEntry entry) {
    if (!(entry instanceof SupervisionVisit)) {
      return false;
    }
    SupervisionVisit visit = (SupervisionVisit) entry;
    return VisitRecord.builder()
        .visitedOn(visit.getVisitedOn())
        .mode(visit.getMode())
        .cadreIds(visit.getCadreIds())
        .businessIds(visit.getBusinessIds())
        .build()
        .equals(record);
  }

  @Override
  public RecordPage<SupervisionVisit> ofBusiness(String businessId, PageRequest page, Scope scope) {
    return books.page(
        EntryKind.VISIT, EntryReference.of(EntryKind.BUSINESS, businessId), page, scope);
  }

  @Override
  public RecordPage<SupervisionVisit> ofCadre(String cadreId, PageRequest page, Scope scope) {
    return books.page(EntryKind.VISIT, EntryReference.of(EntryKind.CADRE, cadreId), page, scope);
  }

  @Override
  public Receipt report(Actor actor, String operationId, FindingReport report) {
    return findings.report(actor, operationId, report);
  }

  @Override
  public Receipt handOver(Actor actor, String operationId, String findingId, LocalDate on) {
    return findings.handOver(actor, operationId, findingId, on);
  }

  @Override
  public Receipt rectify(
      Actor actor, String operationId, String findingId, Rectification rectification) {
    return findings.rectify(actor, operationId, findingId, rectification);
  }

  @Override
  public RecordPage<Finding> findings(String businessId, PageRequest page, Scope scope) {
    return books.page(
        EntryKind.FINDING, EntryReference.of(EntryKind.BUSINESS, businessId), page, scope);
  }

  @Override
  public OpenFindings openFindings(Scope scope, LocalDate date, PageRequest page) {
    return findings.open(scope, date, page);
  }
}
