package org.liangze.api;

import java.time.LocalDate;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.enterprise.RoleAppointment;

/**
 * The three persons' roles (三人): principal, director, officer.
 *
 * <p>A business has one principal and one director at a time, and any number of officers. That one
 * person is both principal and director is not refused: it is reported where duties are judged.
 *
 * <p>Safe for use by any number of threads: of two calls that appoint to one role of one business
 * at the same time, one ends with a {@link org.liangze.api.error.ConflictException}.
 */
public interface Roles {

  /**
   * Appoints a person at a business (任命). The appointment's identifier is {@code
   * <business>.<role>-<number>}, such as {@code B150102-000017.officer-2}, and stands in the
   * receipt.
   *
   * @throws org.liangze.api.error.UnknownEntryException if there is no such business
   * @throws org.liangze.api.error.OutOfScopeException if the business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if from that day on the person holds the role
   *     there already, or another is principal or director; a unit that must have a director beside
   *     the contractor's may have as many as that asks for
   * @throws org.liangze.api.error.ConflictException if the ledger changed meanwhile
   */
  Receipt appoint(Actor actor, String operationId, RoleAppointing appointing);

  /**
   * Ends an appointment (免职).
   *
   * @param end the first day on which it no longer holds
   * @throws org.liangze.api.error.UnknownEntryException if there is no such appointment
   * @throws org.liangze.api.error.OutOfScopeException if its business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if it has ended by that day, or the end is not
   *     after its first day
   * @throws org.liangze.api.error.ConflictException if the ledger changed meanwhile
   */
  Receipt dismiss(Actor actor, String operationId, String appointmentId, LocalDate end);

  /** Returns the next appointments at a business, past, present and to come. */
  RecordPage<RoleAppointment> ofBusiness(String businessId, PageRequest page, Scope scope);
}
