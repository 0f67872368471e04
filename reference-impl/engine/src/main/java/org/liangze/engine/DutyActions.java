package org.liangze.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liangze.api.duty.ActionState;
import org.liangze.api.duty.DutyAction;
import org.liangze.engine.indicator.DutyPeriod;
import org.liangze.engine.indicator.DutyRule;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;

/** What one person must do on a day at one business, from the facts about it. Immutable. */
final class DutyActions {

  static final Comparator<DutyAction> ORDER =
      Comparator.<DutyAction, Boolean>comparing(action -> action.getState() != ActionState.OVERDUE)
          .thenComparing(DutyAction::getDeadline)
          .thenComparing(DutyAction::getBusinessId)
          .thenComparing(DutyAction::getDuty)
          .thenComparing(DutyAction::getRole);

  private final BusinessFacts facts;
  private final String personId;
  private final Rules rules;
  private final LocalDate on;

  DutyActions(BusinessFacts facts, String personId, Rules rules, LocalDate on) {
    this.facts = facts;
    this.personId = personId;
    this.rules = rules;
    this.on = on;
  }

  List<DutyAction> list() {
    List<DutyAction> actions = new ArrayList<>();
    begins()
        .forEach(
            (role, from) -> {
              for (Duty duty : Duty.values()) {
                add(duty, role, from, actions);
              }
            });
    return actions;
  }

  /** The roles of the person here, each with the first day of the first appointment not over. */
  private Map<Role, LocalDate> begins() {
    Map<Role, LocalDate> begins = new EnumMap<>(Role.class);
    for (RoleAppointment appointment : facts.getAppointments()) {
      boolean over = appointment.getEnd().isPresent() && !appointment.getEnd().get().isAfter(on);
      if (appointment.getPersonId().equals(personId) && !over) {
        begins.merge(
            appointment.getRole(),
            appointment.getFrom(),
            (one, other) -> one.isBefore(other) ? one : other);
      }
    }
    return begins;
  }

  private void add(Duty duty, Role role, LocalDate from, List<DutyAction> actions) {
    LocalDate asOf = from.isAfter(on) ? from : on;
    if (!DutyRule.performers(facts, duty, rules.getPolicy(), asOf).contains(role)) {
      return;
    }
    DutyPeriod now = DutyPeriod.holding(asOf, duty, facts, rules);
    actions.add(
        from.isAfter(on)
            ? action(now, duty, role, ActionState.NOT_YET)
                .reason(Reason.NOT_APPOINTED_YET)
                .begins(from)
                .build()
            : current(now, duty, role));
    DutyPeriod before = DutyPeriod.holding(now.getFirst().minusDays(1), duty, facts, rules);
    if (!from.isAfter(before.getLast()) && isOverdue(before, duty, role)) {
      actions.add(action(before, duty, role, ActionState.OVERDUE).build());
    }
  }

  private boolean isOverdue(DutyPeriod before, Duty duty, Role role) {
    return !DutyRule.exemption(facts.getBusiness(), duty, rules.getPolicy(), on).isPresent()
        && !before.exemption().isPresent()
        && !before.isUnknown()
        && before.getPerformers().contains(role)
        && !doneBy(before).isPresent();
  }

  private DutyAction current(DutyPeriod now, Duty duty, Role role) {
    Optional<Reason> exempt = now.exemption();
    if (exempt.isPresent() && exempt.get().equals(Reason.PARTIAL_PERIOD)) {
      return action(now, duty, role, ActionState.NOT_YET)
          .reason(exempt)
          .begins(now.getLast().plusDays(1))
          .build();
    }
    if (exempt.isPresent()) {
      return action(now, duty, role, ActionState.NOT_REQUIRED).reason(exempt).build();
    }
    if (now.isUnknown()) {
      return action(now, duty, role, ActionState.UNKNOWN).reason(Reason.CALENDAR_UNKNOWN).build();
    }
    Optional<LocalDate> done = doneBy(now);
    return action(now, duty, role, done.isPresent() ? ActionState.DONE : ActionState.DUE)
        .doneOn(done)
        .build();
  }

  private Optional<LocalDate> doneBy(DutyPeriod period) {
    return period.getDoneOn().filter(day -> !day.isAfter(on));
  }

  private DutyAction.Builder action(DutyPeriod period, Duty duty, Role role, ActionState state) {
    Set<Role> performers = period.getPerformers();
    return DutyAction.builder()
        .businessId(facts.getBusiness().getId())
        .businessName(facts.getBusiness().getName())
        .duty(duty)
        .role(role)
        .periodBegin(period.getFirst())
        .deadline(period.getLast())
        .state(state)
        .steps(period.getSteps())
        .grounds(
            DutyRule.grounds(
                facts,
                duty,
                role,
                rules.getPolicy(),
                performers.contains(role) ? period.getLast() : on));
  }
}
