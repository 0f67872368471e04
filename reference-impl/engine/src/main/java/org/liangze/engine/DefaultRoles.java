package org.liangze.engine;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangze.api.LicenceRevoked;
import org.liangze.api.PageRequest;
import org.liangze.api.Receipt;
import org.liangze.api.RecordPage;
import org.liangze.api.RoleAppointing;
import org.liangze.api.Roles;
import org.liangze.api.TrainingGiven;
import org.liangze.api.register.RegisterPage;
import org.liangze.api.register.RegisterRequest;
import org.liangze.engine.book.FollowedBook;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** Appoints, replaces and dismisses by the rules of the mechanism. */
final class DefaultRoles implements Roles {

  private final Books books;
  private final Operations operations;
  private final Rules rules;
  private final PersonRecords persons;
  private final Registers registers;

  DefaultRoles(Books books, Operations operations, Rules rules, FollowedBook book) {
    this.books = books;
    this.operations = operations;
    this.rules = rules;
    this.persons = new PersonRecords(books, operations, book);
    this.registers = new Registers(book, rules);
  }

  @Override
  public Receipt appoint(Actor actor, String operationId, RoleAppointing appointing) {
    return operations.once(
        actor,
        operationId,
        written -> written.size() == 1 && isOf(appointing, written.get(0)),
        () -> planAppointment(actor, appointing));
  }

  private List<Write> planAppointment(Actor actor, RoleAppointing appointing) {
    FoodBusiness business =
        books.requireInScope(EntryKind.BUSINESS, appointing.getBusinessId(), actor).getEntry();
    long revision = books.getRevision();
    List<Stored<RoleAppointment>> all = appointmentsAt(business.getId(), revision);
    Violations violations = new Violations();
    RoleObjections objections = new RoleObjections(violations, rules.getPolicy());
    objections.addIfHeld(all.stream().map(Stored::getEntry), business, appointing, actor);
    addIfBarred(objections, appointing, actor);
    violations.refuseIfAny();
    return Collections.singletonList(
        Write.create(appointment(business, appointing, all, revision)));
  }

  private List<Stored<RoleAppointment>> appointmentsAt(String businessId, long revision) {
    return books.naming(
        EntryKind.APPOINTMENT, EntryReference.of(EntryKind.BUSINESS, businessId), revision);
  }

  private void addIfBarred(RoleObjections objections, RoleAppointing appointing, Actor actor) {
    List<Disqualification> bars = persons.disqualificationsOf(appointing.getPersonId());
    objections.addIfBarred(appointing, bars, actor);
  }

  private RoleAppointment appointment(
      FoodBusiness business,
      RoleAppointing appointing,
      List<Stored<RoleAppointment>> all,
      long knownAt) {
    String word = appointing.getRole().name().toLowerCase(Locale.ROOT);
    List<String> own =
        all.stream().map(stored -> stored.getEntry().getId()).collect(Collectors.toList());
    return RoleAppointment.builder()
        .id(
            SuccessiveIds.next(
                business.getId(),
                word,
                own,
                id -> books.existed(EntryKind.APPOINTMENT, id, knownAt)))
        .businessId(business.getId())
        .jurisdiction(business.getJurisdiction())
        .role(appointing.getRole())
        .personId(appointing.getPersonId())
        .personName(appointing.getPersonName())
        .from(appointing.getFrom())
        .build();
  }

  private static boolean isOf(RoleAppointing appointing, LedgerEntry entry) {
    if (!(entry instanceof RoleAppointment) || ((RoleAppointment) entry).getEnd().isPresent()) {
      return false;
    }
    RoleAppointment appointment = (RoleAppointment) entry;
    return RoleAppointing.builder()
        .businessId(appointment.getBusinessId())
        .role(appointment.getRole())
        .personId(appointment.getPersonId())
        .personName(appointment.getPersonName())
        .from(appointment.getFrom())
        .build()
        .equals(appointing);
  }

  @Override
  public Receipt replace(
      Actor actor, String operationId, String appointmentId, RoleAppointing successor) {
    return operations.once(
        actor,
        operationId,
        written ->
            written.size() == 2
                && isEnded(written.get(0), appointmentId, successor.getFrom())
                && isOf(successor, written.get(1)),
        () -> planReplacement(actor, appointmentId, successor));
  }

  private List<Write> planReplacement(Actor actor, String appointmentId, RoleAppointing successor) {
    Stored<RoleAppointment> replaced = books.require(EntryKind.APPOINTMENT, appointmentId);
    FoodBusiness business =
        books.requireCharge(replaced.getEntry(), replaced.getEntry().getBusinessId(), actor);
    long revision = books.getRevision();
    List<Stored<RoleAppointment>> all = appointmentsAt(business.getId(), revision);
    Violations violations = new Violations();
    RoleObjections objections = new RoleObjections(violations, rules.getPolicy());
    objections.addIfNoSuccessor(replaced.getEntry(), successor, actor);
    objections.addIfNotToBeEnded(replaced.getEntry(), successor.getFrom());
    Stream<RoleAppointment> others =
        all.stream().map(Stored::getEntry).filter(other -> !other.getId().equals(appointmentId));
    objections.addIfHeld(others, business, successor, actor);
    addIfBarred(objections, successor, actor);
    violations.refuseIfAny();
    return Arrays.asList(
        ended(replaced, successor.getFrom()),
        Write.create(appointment(business, successor, all, revision)));
  }

  private static Write ended(Stored<RoleAppointment> stored, LocalDate end) {
    return Write.replace(
        RoleAppointment.builder().copyOf(stored.getEntry()).end(end).build(), stored.getRevision());
  }

  @Override
  public Receipt dismiss(Actor actor, String operationId, String appointmentId, LocalDate end) {
    return operations.once(
        actor,
        operationId,
        written -> written.size() == 1 && isEnded(written.get(0), appointmentId, end),
        () -> planDismissal(actor, appointmentId, end));
  }

  private List<Write> planDismissal(Actor actor, String appointmentId, LocalDate end) {
    Stored<RoleAppointment> stored = books.require(EntryKind.APPOINTMENT, appointmentId);
    books.requireCharge(stored.getEntry(), stored.getEntry().getBusinessId(), actor);
    Violations violations = new Violations();
    new RoleObjections(violations, rules.getPolicy()).addIfNotToBeEnded(stored.getEntry(), end);
    violations.refuseIfAny();
    return Collections.singletonList(ended(stored, end));
  }

  private static boolean isEnded(LedgerEntry entry, String appointmentId, LocalDate end) {
    return entry instanceof RoleAppointment
        && entry.getId().equals(appointmentId)
        && ((RoleAppointment) entry).getEnd().equals(Optional.of(end));
  }

  @Override
  public Receipt train(Actor actor, String operationId, TrainingGiven training) {
    return persons.train(actor, operationId, training);
  }

  @Override
  public Receipt disqualify(Actor actor, String operationId, LicenceRevoked revoked) {
    return persons.disqualify(actor, operationId, revoked);
  }

  @Override
  public RecordPage<RoleAppointment> ofBusiness(String businessId, PageRequest page, Scope scope) {
    return naming(EntryKind.APPOINTMENT, businessId, page, scope);
  }

  @Override
  public RecordPage<RoleAppointment> ofPerson(String personId, PageRequest page, Scope scope) {
    return persons.appointments(personId, page, scope);
  }

  @Override
  public RecordPage<TrainingRecord> trainingsOfBusiness(
      String businessId, PageRequest page, Scope scope) {
    return naming(EntryKind.TRAINING, businessId, page, scope);
  }

  @Override
  public RecordPage<TrainingRecord> trainingsOfPerson(
      String personId, PageRequest page, Scope scope) {
    return persons.trainings(personId, page, scope);
  }

  @Override
  public RecordPage<Disqualification> disqualificationsOfBusiness(
      String businessId, PageRequest page, Scope scope) {
    return naming(EntryKind.DISQUALIFICATION, businessId, page, scope);
  }

  @Override
  public RecordPage<Disqualification> disqualificationsOfPerson(
      String personId, PageRequest page, Scope scope) {
    return persons.disqualifications(personId, page, scope);
  }

  @Override
  public RegisterPage register(RegisterRequest request, Actor reader) {
    return registers.page(request, reader);
  }

  private <T extends LedgerEntry> RecordPage<T> naming(
      EntryKind<T> kind, String businessId, PageRequest page, Scope scope) {
    return books.page(kind, EntryReference.of(EntryKind.BUSINESS, businessId), page, scope);
  }
}
