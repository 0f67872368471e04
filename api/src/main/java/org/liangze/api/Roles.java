package org.liangze.api;

import java.time.LocalDate;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.enterprise.RoleAppointment;

/**
 * The three persons' roles (三人): principal, director, officer.
 *
 * <p>Safe for use by any number of threads.
 */
public interface Roles {

  /**
   * Appoints a person at a business (任命). The appointment's identifier is the operation's.
   *
   * @throws org.liangze.api.error.UnknownEntryException if there is no such business
   * @throws org.liangze.api.error.OutOfScopeException if the business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if the person holds the role there already, or
   *     another is principal or director on those days
   */
  Receipt appoint(Actor actor, String operationId, RoleAppointing appointing);

  /**
   * Ends an appointment (免职).
   *
   * @param end the first day on which it no longer holds
   * @throws org.liangze.api.error.UnknownEntryException if there is no such appointment
   * @throws org.liangze.api.error.RefusedException if it ended before, or the end is not after its
   *     first day
   */
  Receipt dismiss(Actor actor, String operationId, String appointmentId, LocalDate end);

  /** Returns the next appointments at a business, past and present. */
  RecordPage<RoleAppointment> ofBusiness(String businessId, PageRequest page, Scope scope);
}
