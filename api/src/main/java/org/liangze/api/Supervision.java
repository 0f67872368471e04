package org.liangze.api;

import java.time.LocalDate;
import org.liangze.api.finding.FindingReport;
import org.liangze.api.finding.OpenFindings;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.guarantee.SupervisionVisit;

/**
 * Supervision (督导): visits, what was found, and that it was put right.
 *
 * <p>Whoever may change a business where it is now may hand over and strike off its findings.
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

  /**
   * Reports a finding (登记问题). Its identifier is the operation's; it stands in the books of its
   * business.
   *
   * <p>The visit need not be in the actor's scope if the business was visited in it; any other that
   * is not, is unknown to the actor.
   *
   * @throws org.liangze.api.error.UnknownEntryException if there is no such business or visit
   * @throws org.liangze.api.error.OutOfScopeException if the business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if the business is not in the register on that
   *     day, the day is yet to come, or it was not visited in the visit or only later
   * @throws org.liangze.api.error.ConflictException if another finding has this identifier
   */
  Receipt report(Actor actor, String operationId, FindingReport report);

  /**
   * Hands a finding over to the regulator (移交), be it a visit's or a duty's.
   *
   * @throws org.liangze.api.error.UnknownEntryException if there is no such finding
   * @throws org.liangze.api.error.OutOfScopeException if its business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if it is struck off or was handed over, or the
   *     day is yet to come or before it was found
   * @throws org.liangze.api.error.ConflictException if the ledger changed meanwhile
   */
  Receipt handOver(Actor actor, String operationId, String findingId, LocalDate on);

  /**
   * Strikes a finding off, as it was put right (整改销号). Fails like {@link #handOver}, but that it
   * may have been handed over.
   */
  Receipt rectify(Actor actor, String operationId, String findingId, Rectification rectification);

  /** Returns the next visits of a business. */
  RecordPage<SupervisionVisit> ofBusiness(String businessId, PageRequest page, Scope scope);

  /** Returns the next visits of a cadre. */
  RecordPage<SupervisionVisit> ofCadre(String cadreId, PageRequest page, Scope scope);

  /** Returns the next findings at a business, open and struck off. */
  RecordPage<Finding> findings(String businessId, PageRequest page, Scope scope);

  /**
   * Returns the next findings that are open on a day, of the businesses that are within a scope
   * now: whoever is in charge of a business sees what it has still to put right, wherever it was
   * when that was found.
   */
  OpenFindings openFindings(Scope scope, LocalDate date, PageRequest page);
}
