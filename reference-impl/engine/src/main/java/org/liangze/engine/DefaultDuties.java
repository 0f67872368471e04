package org.liangze.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.liangze.api.Duties;
import org.liangze.api.PageRequest;
import org.liangze.api.Receipt;
import org.liangze.api.RecordPage;
import org.liangze.api.duty.ClosureDeclaring;
import org.liangze.api.duty.DutyAction;
import org.liangze.api.duty.DutyRecording;
import org.liangze.engine.book.FollowedBook;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** Shows the operation buttons and records what they bring back. */
final class DefaultDuties implements Duties {

  private final Books books;
  private final Operations operations;
  private final FollowedBook book;
  private final Rules rules;
  private final DutyRecordings recordings;

  DefaultDuties(Books books, Operations operations, FollowedBook book, Rules rules) {
    this.books = books;
    this.operations = operations;
    this.book = book;
    this.rules = rules;
    this.recordings = new DutyRecordings(books, rules, operations);
  }

  @Override
  public List<DutyAction> actionsFor(String personId, LocalDate date, Scope scope) {
    return book.readByPerson(
        ledger -> {
          List<DutyAction> actions = new ArrayList<>();
          for (String businessId : ledger.workplacesOf(personId)) {
            ledger
                .find(businessId)
                .filter(facts -> scope.contains(facts.getBusiness().getJurisdiction()))
                .ifPresent(
                    facts -> actions.addAll(new DutyActions(facts, personId, rules, date).list()));
          }
          actions.sort(DutyActions.ORDER);
          return Collections.unmodifiableList(actions);
        });
  }

  @Override
  public Receipt record(Actor actor, String operationId, DutyRecording recording) {
    return operations.once(
        actor,
        operationId,
        written -> DutyRecordings.isOf(recording, written),
        () -> recordings.plan(actor, operationId, recording));
  }

  @Override
  public RecordPage<DutyRecord> ofBusiness(String businessId, PageRequest page, Scope scope) {
    return books.page(
        EntryKind.DUTY_RECORD, EntryReference.of(EntryKind.BUSINESS, businessId), page, scope);
  }

  @Override
  public Receipt close(Actor actor, String operationId, ClosureDeclaring declaring) {
    return operations.once(
        actor,
        operationId,
        written -> written.size() == 1 && isOf(declaring, written.get(0)),
        () -> {
          FoodBusiness business =
              books.requireInScope(EntryKind.BUSINESS, declaring.getBusinessId(), actor).getEntry();
          return Collections.singletonList(
              Write.create(
                  Closure.builder()
                      .id(operationId)
                      .businessId(business.getId())
                      .jurisdiction(business.getJurisdiction())
                      .from(declaring.getFrom())
                      .end(declaring.getEnd())
                      .daysOfWeek(declaring.getDaysOfWeek())
                      .build()));
        });
  }

  private static boolean isOf(ClosureDeclaring declaring, LedgerEntry entry) {
    if (!(entry instanceof Closure)) {
      return false;
    }
    Closure closure = (Closure) entry;
    return ClosureDeclaring.builder()
        .businessId(closure.getBusinessId())
        .from(closure.getFrom())
        .end(closure.getEnd())
        .daysOfWeek(closure.getDaysOfWeek())
        .build()
        .equals(declaring);
  }

  @Override
  public Receipt reopen(Actor actor, String operationId, String closureId, LocalDate end) {
    return operations.once(
        actor,
        operationId,
        written -> written.size() == 1 && isEnded(written.get(0), closureId, end),
        () -> planReopening(actor, closureId, end));
  }

  private List<Write> planReopening(Actor actor, String closureId, LocalDate end) {
    Stored<Closure> stored = books.require(EntryKind.CLOSURE, closureId);
    Closure closure = stored.getEntry();
    books.requireCharge(closure, closure.getBusinessId(), actor);
    Violations violations = new Violations();
    violations.addIfCannotEnd(closure, closure.getFrom(), closure.getEnd(), end);
    violations.refuseIfAny();
    return Collections.singletonList(
        Write.replace(Closure.builder().copyOf(closure).end(end).build(), stored.getRevision()));
  }

  private static boolean isEnded(LedgerEntry entry, String closureId, LocalDate end) {
    return entry instanceof Closure
        && entry.getId().equals(closureId)
        && ((Closure) entry).getEnd().equals(Optional.of(end));
  }

  @Override
  public RecordPage<Closure> closuresOf(String businessId, PageRequest page, Scope scope) {
    return books.page(
        EntryKind.CLOSURE, EntryReference.of(EntryKind.BUSINESS, businessId), page, scope);
  }
}
