package org.liangze.api;

import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.guarantee.SupervisionVisit;

/**
 * Supervision (督导).
 *
 * <p>Safe for use by any number of threads.
 */
public interface Supervision {

  /**
   * Records a visit, alone or in a group (登记督导). Its identifier is the operation's; it stands in
   * the books of the lowest jurisdiction that holds all the businesses, and is read by whoever may
   * read those.
   *
   * <p>A cadre need not be in the actor's scope; one who neither is, nor serves a jurisdiction that
   * holds one of the businesses, is unknown to the actor.
   *
   * @throws org.liangze.api.error.UnknownEntryException if there is no such business or cadre
   * @throws org.liangze.api.error.OutOfScopeException if a business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if a cadre does not serve or a business is not
   *     in the register on that day, the day is yet to come, or no jurisdiction of the tree holds
   *     all the businesses
   * @throws org.liangze.api.error.ConflictException if another visit has this identifier
   */
  Receipt record(Actor actor, String operationId, VisitRecord visit);

  /** Returns the next visits of a business. */
  RecordPage<SupervisionVisit> ofBusiness(String businessId, PageRequest page, Scope scope);

  /** Returns the next visits of a cadre. */
  RecordPage<SupervisionVisit> ofCadre(String cadreId, PageRequest page, Scope scope);
}
