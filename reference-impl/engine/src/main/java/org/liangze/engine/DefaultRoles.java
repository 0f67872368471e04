package org.liangze.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangze.api.PageRequest;
import org.liangze.api.Receipt;
import org.liangze.api.RecordPage;
import org.liangze.api.RoleAppointing;
import org.liangze.api.Roles;
import org.liangze.api.error.OutOfScopeException;
import org.liangze.api.error.Violation;
import org.liangze.engine.indicator.DirectorRule;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.PolicyPack;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** Appoints and dismisses by the rules of the mechanism. */
final class DefaultRoles implements Roles {

  private final Books books;
  private final Operations operations;
  private final PolicyPack policy;

  DefaultRoles(Books books, Operations operations, PolicyPack policy) {
    this.books = books;
    this.operations = operations;
    this.policy = policy;
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
    List<Stored<RoleAppointment>> all =
        books.naming(EntryKind.APPOINTMENT, EntryReference.to(business), revision);
    Violations violations = new Violations();
    addIfHeld(violations, held(all, appointing), business, appointing, actor);
    violations.refuseIfAny();
    return Collections.singletonList(
        Write.create(appointment(business, appointing, all, revision)));
  }

  /** Returns the appointments in the role on days of the new one. */
  private static List<RoleAppointment> held(
      List<Stored<RoleAppointment>> all, RoleAppointing appointing) {
    return all.stream()
        .map(Stored::getEntry)
        .filter(other -> other.getRole() == appointing.getRole())
        .filter(
            other ->
                Spans.overlap(
                    appointing.getFrom(), Optional.empty(), other.getFrom(), other.getEnd()))
        .collect(Collectors.toList());
  }

  private void addIfHeld(
      Violations violations,
      List<RoleAppointment> held,
      FoodBusiness business,
      RoleAppointing appointing,
      Actor actor) {
    PeakLoad load = new PeakLoad(appointing.getFrom(), Optional.empty());
    held.forEach(other -> load.add(other.getFrom(), other.getEnd()));
    boolean full = load.most() >= most(business, appointing);
    for (RoleAppointment other : held) {
      if (full || other.getPersonId().equals(appointing.getPersonId())) {
        violations.add(Violation.ROLE_HELD, describe(other, actor));
      }
    }
  }

  /** There may be any number of officers, one principal, and as many directors as are asked. */
  private int most(FoodBusiness business, RoleAppointing appointing) {
    switch (appointing.getRole()) {
      case OFFICER:
        return Integer.MAX_VALUE;
      case DIRECTOR:
        return DirectorRule.most(business, policy, appointing.getFrom());
      default:
        return 1;
    }
  }

  /** An appointment in the books of another jurisdiction shows nothing but that it is there. */
  private static Text describe(RoleAppointment held, Actor actor) {
    Text role = held.getRole().getLabel();
    if (!actor.getScope().contains(held.getJurisdiction())) {
      return Text.of(
          "食品经营主体 " + held.getBusinessId() + " 在此期间已有" + role.getChinese(),
          "food business "
              + held.getBusinessId()
              + " has a "
              + role.getEnglish()
              + " on those days already");
    }
    Text span = Spans.describe(held.getFrom(), held.getEnd());
    return Text.of(
        "食品经营主体 "
            + held.getBusinessId()
            + " 的"
            + role.getChinese()
            + "已由 "
            + held.getPersonId()
            + " 担任（"
            + span.getChinese()
            + "，任命 "
            + held.getId()
            + "）",
        held.getPersonId()
            + " is "
            + role.getEnglish()
            + " of food business "
            + held.getBusinessId()
            + " "
            + span.getEnglish()
            + " (appointment "
            + held.getId()
            + ")");
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
  public Receipt dismiss(Actor actor, String operationId, String appointmentId, LocalDate end) {
    return operations.once(
        actor,
        operationId,
        written -> written.size() == 1 && isEnded(written.get(0), appointmentId, end),
        () -> planDismissal(actor, appointmentId, end));
  }

  private List<Write> planDismissal(Actor actor, String appointmentId, LocalDate end) {
    Stored<RoleAppointment> stored = books.require(EntryKind.APPOINTMENT, appointmentId);
    RoleAppointment appointment = stored.getEntry();
    // The business may have moved since: whoever is in charge of it now may dismiss.
    FoodBusiness business =
        books.require(EntryKind.BUSINESS, appointment.getBusinessId()).getEntry();
    if (!actor.getScope().contains(business.getJurisdiction())) {
      throw new OutOfScopeException(EntryReference.to(appointment));
    }
    Violations violations = new Violations();
    if (!end.isAfter(appointment.getFrom())) {
      violations.add(
          Violation.EMPTY_SPAN,
          Text.of(
              "任命 " + appointmentId + " 自 " + appointment.getFrom() + " 起，终止日期 " + end + " 应晚于该日",
              "appointment "
                  + appointmentId
                  + " begins on "
                  + appointment.getFrom()
                  + ", the end, "
                  + end
                  + ", must come after it"));
    }
    if (appointment.getEnd().isPresent() && !appointment.getEnd().get().isAfter(end)) {
      violations.add(
          Violation.ALREADY_ENDED,
          Text.of(
              "任命 " + appointmentId + " 已于 " + appointment.getEnd().get() + " 终止",
              "appointment " + appointmentId + " ended on " + appointment.getEnd().get()));
    }
    violations.refuseIfAny();
    return Collections.singletonList(
        Write.replace(
            RoleAppointment.builder().copyOf(appointment).end(end).build(), stored.getRevision()));
  }

  private static boolean isEnded(LedgerEntry entry, String appointmentId, LocalDate end) {
    return entry instanceof RoleAppointment
        && entry.getId().equals(appointmentId)
        && ((RoleAppointment) entry).getEnd().equals(Optional.of(end));
  }

  @Override
  public RecordPage<RoleAppointment> ofBusiness(String businessId, PageRequest page, Scope scope) {
    return books.page(
        EntryKind.APPOINTMENT, EntryReference.of(EntryKind.BUSINESS, businessId), page, scope);
  }
}
