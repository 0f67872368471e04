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
 * cadre's jurisdiction, the business is licensed, both are there on the first day, and the cadre
 * does not come to guarantee more businesses at a time than the policy allows. A call that breaks
 * rules is refused with all of them at once. Days may lie in the past or in the future.
 *
 * <p>The cadre need not be in the actor's scope, as those of a higher tier guarantee too; one who
 * neither is, nor serves a jurisdiction that holds the business, is unknown to the actor.
 *
 * <p>Safe for use by any number of threads: of two calls that change the guarantee of one business
 * at the same time, one ends with a {@link org.liangze.api.error.ConflictException}. Two calls at
 * the same time for different businesses may each find the last place that a cadre has free.
 */
public interface Guarantees {

  /**
   * Assigns a cadre to a business (建立包保) that has none from that day on, not even one who begins
   * later. The assignment's identifier is {@code <business>.guarantee-<number>} and stands in the
   * receipt.
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
   * Transfers a business to another cadre (调整包保): the assignment in force on a day ends, and
   * another begins on the same day for the rest of its span, in one commit. Should the ledger have
   * several in force, as taken over from elsewhere, all of them end. Fails like {@link #assign}.
   *
   * <p>Refused with EMPTY_SPAN if the assignment in force begins on that very day: it would have
   * held on no day at all.
   *
   * @param from the first day with the new cadre
   */
  Receipt transfer(
      Actor actor, String operationId, String businessId, String toCadreId, LocalDate from);

  /**
   * Releases a business from its cadre (解除包保): the assignment in force on a day, or each of them,
   * ends on that day. Refused with NOT_GUARANTEED if none is, with EMPTY_SPAN if one begins on that
   * very day. Fails like {@link #assign}.
   *
   * @param end the first day on which the guarantee no longer holds
   */
  Receipt release(Actor actor, String operationId, String businessId, LocalDate end);

  /**
   * Returns the assignment of a business that is in force on a day; of several, as taken over from
   * elsewhere, the one that began last.
   */
  Optional<Recorded<GuaranteeAssignment>> findOfBusiness(
      String businessId, LocalDate on, Scope scope);

  /**
   * Returns the next businesses within a scope that are to be guaranteed on a day and are not (脱保):
   * those of which {@link org.liangze.model.assessment.Indicator#GUARANTEED} is missed, each with
   * the day until which it must have a guarantee again, and whether that is over. In the order of
   * their identifiers.
   *
   * <p>The time runs from the first day without a valid guarantee, be it that the assignment ended,
   * that the cadre left or changed tier, or that the business is new. It is counted in working
   * days; where the calendar does not know a day that counts, nobody can tell whether it is over.
   */
  ResultPage<Unguaranteed> unguaranteed(LocalDate on, PageRequest page, Scope scope);

  /** Returns the next assignments of a business, past, present and to come. */
  RecordPage<GuaranteeAssignment> ofBusiness(String businessId, PageRequest page, Scope scope);

  /** Returns the next assignments of a cadre, past, present and to come. */
  RecordPage<GuaranteeAssignment> ofCadre(String cadreId, PageRequest page, Scope scope);
}
