package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;

/** Who holds a role at a business. */
public final class Appointments {

  private Appointments() {}

  /** Returns whether anybody holds a role at a business on a day. */
  public static boolean isHeld(Role role, BusinessFacts facts, LocalDate on) {
    for (RoleAppointment appointment : facts.getAppointments()) {
      if (appointment.getRole() == role && appointment.isInForce(on)) {
        return true;
      }
    }
    return false;
  }

  /** Returns how many persons hold a role on a day; one appointed twice is one person. */
  static int countHolders(BusinessFacts facts, Role role, LocalDate on, Horizon horizon) {
    Set<String> holders = new HashSet<>();
    for (RoleAppointment appointment : facts.getAppointments()) {
      if (appointment.getRole() == role) {
        horizon.changesOn(appointment.getFrom()).changesOn(appointment.getEnd());
        if (appointment.isInForce(on)) {
          holders.add(appointment.getPersonId());
        }
      }
    }
    return holders.size();
  }
}
