package org.liangze.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.liangze.api.LicenceRevoked;
import org.liangze.api.PageRequest;
import org.liangze.api.Receipt;
import org.liangze.api.RecordPage;
import org.liangze.api.TrainingGiven;
import org.liangze.engine.book.FollowedBook;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Write;

/**
 * Records trainings and bars, and finds what is recorded about one person: in the book, as the
 * store knows entries by the business that they name.
 */
final class PersonRecords {

  private final Books books;
  private final Operations operations;
  private final FollowedBook book;

  PersonRecords(Books books, Operations operations, FollowedBook book) {
    this.books = books;
    this.operations = operations;
    this.book = book;
  }

  Receipt train(Actor actor, String operationId, TrainingGiven training) {
    return operations.once(
        actor,
        operationId,
        written -> written.size() == 1 && isOf(training, written.get(0)),
        () -> planTraining(actor, operationId, training));
  }

  private List<Write> planTraining(Actor actor, String operationId, TrainingGiven training) {
    FoodBusiness business = requireBusiness(actor, training.getBusinessId());
    refuseIfToCome("TrainingGiven.completedOn", training.getCompletedOn());
    return Collections.singletonList(
        Write.create(
            TrainingRecord.builder()
                .id(operationId)
                .personId(training.getPersonId())
                .businessId(business.getId())
                .jurisdiction(business.getJurisdiction())
                .completedOn(training.getCompletedOn())
                .duration(training.getDuration())
                .topic(training.getTopic())
                .build()));
  }

  private static boolean isOf(TrainingGiven training, LedgerEntry entry) {
    if (!(entry instanceof TrainingRecord)) {
      return false;
    }
    TrainingRecord record = (TrainingRecord) entry;
    return TrainingGiven.builder()
        .personId(record.getPersonId())
        .businessId(record.getBusinessId())
        .completedOn(record.getCompletedOn())
        .duration(record.getDuration())
        .topic(record.getTopic())
        .build()
        .equals(training);
  }

  Receipt disqualify(Actor actor, String operationId, LicenceRevoked revoked) {
    return operations.once(
        actor,
        operationId,
        written -> written.size() == 1 && isOf(revoked, written.get(0)),
        () -> planDisqualification(actor, operationId, revoked));
  }

  private List<Write> planDisqualification(
      Actor actor, String operationId, LicenceRevoked revoked) {
    FoodBusiness business = requireBusiness(actor, revoked.getBusinessId());
    refuseIfToCome("LicenceRevoked.revokedOn", revoked.getRevokedOn());
    return Collections.singletonList(
        Write.create(
            Disqualification.builder()
                .id(operationId)
                .personId(revoked.getPersonId())
                .businessId(business.getId())
                .jurisdiction(business.getJurisdiction())
                .post(revoked.getPost())
                .revokedOn(revoked.getRevokedOn())
                .build()));
  }

  private static boolean isOf(LicenceRevoked revoked, LedgerEntry entry) {
    if (!(entry instanceof Disqualification)) {
      return false;
    }
    Disqualification bar = (Disqualification) entry;
    return LicenceRevoked.builder()
        .personId(bar.getPersonId())
        .businessId(bar.getBusinessId())
        .post(bar.getPost())
        .revokedOn(bar.getRevokedOn())
        .build()
        .equals(revoked);
  }

  private FoodBusiness requireBusiness(Actor actor, String businessId) {
    return books.requireInScope(EntryKind.BUSINESS, businessId, actor).getEntry();
  }

  private void refuseIfToCome(String field, LocalDate day) {
    Violations violations = new Violations();
    violations.addIfToCome(field, day, operations.today());
    violations.refuseIfAny();
  }

  /** Returns the bars of a person, wherever they are. */
  List<Disqualification> disqualificationsOf(String personId) {
    return book.read(read -> read.disqualificationsOf(personId));
  }

  RecordPage<RoleAppointment> appointments(String personId, PageRequest page, Scope scope) {
    List<RoleAppointment> all = book.readByPerson(read -> read.appointmentsOf(personId));
    return page(EntryKind.APPOINTMENT, all, page, scope);
  }

  RecordPage<TrainingRecord> trainings(String personId, PageRequest page, Scope scope) {
    return page(EntryKind.TRAINING, book.read(read -> read.trainingsOf(personId)), page, scope);
  }

  RecordPage<Disqualification> disqualifications(String personId, PageRequest page, Scope scope) {
    return page(EntryKind.DISQUALIFICATION, disqualificationsOf(personId), page, scope);
  }

  private <T extends LedgerEntry> RecordPage<T> page(
      EntryKind<T> kind, List<T> all, PageRequest page, Scope scope) {
    return books.page(kind, all.stream().map(LedgerEntry::getId), page, scope);
  }
}
