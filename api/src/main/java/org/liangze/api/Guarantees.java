package org.liangze.api;

import java.time.LocalDate;
import java.util.Optional;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.guarantee.GuaranteeAssignment;

/**
 * Guarantees (包保): which cadre guarantees which business, from when to when.
 *
 * <p>A cadre may guarantee a business if the policy's tier for its grade is the cadre's (or the
 * next higher existing one where that is missing above the business), the business lies within the
 * cadre's jurisdiction, and both are there on the first day. A call that breaks rules is refused
 * with all of them at once.
 *
 * <p>Safe for use by any number of threads.
 */
public interface Guarantees {

  /**
   * Assigns a cadre to a business that has none (建立包保). The assignment's identifier is the
   * operation's.
   *
   * @param from the first day
   * @throws org.liangze.api.error.UnknownEntryException if there is no such business or cadre
   * @throws org.liangze.api.error.OutOfScopeException if the business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if it breaks rules
   * @throws org.liangze.api.error.ConflictException if the ledger changed meanwhile
   */
  Receipt assign(
      Actor actor, String operationId, String businessId, String cadreId, LocalDate from);

  /**
   * Transfers a business to another cadre (调整包保): the assignment in force ends and another begins
   * on the same day, in one commit. Fails like {@link #assign}.
   *
   * @param from the first day with the new cadre
   */
  Receipt transfer(
      Actor actor, String operationId, String businessId, String toCadreId, LocalDate from);

  /**
   * Releases a business from its cadre (解除包保). Fails like {@link #assign}.
   *
   * @param end the first day on which the guarantee no longer holds
   */
  Receipt release(Actor actor, String operationId, String businessId, LocalDate end);

  /** Returns the assignment of a business that is in force on a day. */
  Optional<Recorded<GuaranteeAssignment>> findOfBusiness(
      String businessId, LocalDate on, Scope scope);

  /** Returns the next assignments of a business, past and present. */
  RecordPage<GuaranteeAssignment> ofBusiness(String businessId, PageRequest page, Scope scope);

  /** Returns the next assignments of a cadre, past and present. */
  RecordPage<GuaranteeAssignment> ofCadre(String cadreId, PageRequest page, Scope scope);
}
