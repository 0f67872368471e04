package org.liangze.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangze.api.RoleAppointing;
import org.liangze.api.error.Violation;
import org.liangze.engine.indicator.DirectorRule;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.policy.PolicyPack;

/** Says why somebody may not be appointed, or an appointment not be ended. */
final class RoleObjections {

  private final Violations violations;
  private final PolicyPack policy;

  RoleObjections(Violations violations, PolicyPack policy) {
    this.violations = violations;
    this.policy = policy;
  }

  /**
   * Adds ROLE_HELD if on a day of the new appointment, which has no end, the person holds the role,
   * or as many as may do.
   *
   * @param all the other appointments at the business
   */
  void addIfHeld(
      Stream<RoleAppointment> all, FoodBusiness business, RoleAppointing appointing, Actor actor) {
    List<RoleAppointment> held =
        all.filter(other -> other.getRole() == appointing.getRole())
            .filter(
                other ->
                    Spans.overlap(
                        appointing.getFrom(), Optional.empty(), other.getFrom(), other.getEnd()))
            .collect(Collectors.toList());
    PeakLoad load = new PeakLoad(appointing.getFrom(), Optional.empty());
    held.forEach(other -> load.add(other.getFrom(), other.getEnd()));
    boolean full = load.most() >= most(business, appointing);
    for (RoleAppointment other : held) {
      if (full || isSamePerson(other, appointing)) {
        violations.add(Violation.ROLE_HELD, held(other, actor.getScope()));
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

  private static boolean isSamePerson(RoleAppointment other, RoleAppointing appointing) {
    return other.getPersonId().equals(appointing.getPersonId());
  }

  /** Adds PERSON_BARRED if the person is barred on a day of the new appointment. */
  void addIfBarred(RoleAppointing appointing, List<Disqualification> all, Actor actor) {
    Bar.against(all, appointing.getFrom(), policy)
        .ifPresent(bar -> violations.add(Violation.PERSON_BARRED, bar.describe(actor.getScope())));
  }

  /** Adds what stands against ending an appointment on a day. */
  void addIfNotToBeEnded(RoleAppointment appointment, LocalDate end) {
    violations.addIfCannotEnd(appointment, appointment.getFrom(), appointment.getEnd(), end);
  }

  /** Adds what stands against putting somebody in the place of an appointment. */
  void addIfNoSuccessor(RoleAppointment appointment, RoleAppointing successor, Actor actor) {
    if (!appointment.getBusinessId().equals(successor.getBusinessId())
        || appointment.getRole() != successor.getRole()) {
      violations.add(
          Violation.VALUE_NOT_ALLOWED,
          Text.of(
              "接任者应担任任命 " + appointment.getId() + " 的同一主体、同一岗位",
              "a successor takes the role of appointment "
                  + appointment.getId()
                  + " at its business"));
    } else if (isSamePerson(appointment, successor)) {
      violations.add(Violation.ROLE_HELD, held(appointment, actor.getScope()));
    }
  }

  /** An appointment in the books of another jurisdiction shows nothing but that it is there. */
  private static Text held(RoleAppointment held, Scope scope) {
    Text role = held.getRole().getLabel();
    if (!scope.contains(held.getJurisdiction())) {
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
}
