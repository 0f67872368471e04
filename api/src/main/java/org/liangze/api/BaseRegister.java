package org.liangze.api;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.IntakeReport;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.Cadre;

/**
 * The base register (底数): the businesses and cadres that exist, and taking over what other systems
 * know.
 *
 * <p>Safe for use by any number of threads.
 */
public interface BaseRegister {

  /**
   * Records a business, new or changed.
   *
   * @throws org.liangze.api.error.OutOfScopeException if the actor may not change the business
   *     where it is, or where it was
   * @throws org.liangze.api.error.RefusedException if its jurisdiction is not in the tree
   */
  Receipt record(Actor actor, String operationId, FoodBusiness business);

  /** Records a cadre, new or changed; refused like a business. */
  Receipt record(Actor actor, String operationId, Cadre cadre);

  /**
   * Records that the data of a business were verified (数据核查) on a day.
   *
   * @throws org.liangze.api.error.UnknownEntryException if there is no such business in scope
   */
  Receipt verify(Actor actor, String operationId, String businessId, LocalDate on);

  /**
   * Takes over records of any kind as another system has them (接收), in batches.
   *
   * <p>A record need not be right by the policy, only sound: what it refers to exists, its
   * jurisdiction is in the tree and in the actor's scope, its identifier stands in the source once.
   * Unsound records are told to the listener and left out; the rest goes on. A record equal to the
   * one that the ledger has is counted as unchanged and not written again, so that taking over the
   * same source twice changes nothing.
   *
   * @param operationId names the whole; the batches append their number to it
   * @param entries referenced records before those that refer to them
   */
  IntakeReport takeOver(
      Actor actor,
      String operationId,
      Iterator<? extends NumberedEntry> entries,
      IntakeListener listener);

  /**
   * Takes in the businesses of the host's licence source (下发许可数据), which was given to the builder.
   *
   * <p>Verification days that the ledger knows are kept where the licence data are unchanged, and
   * dropped where they changed: changed data are unverified data. What a complete snapshot no
   * longer has is closed on the day of taking in.
   *
   * @throws org.liangze.api.error.RefusedException if no licence source was given
   */
  IntakeReport pull(Actor actor, String operationId, IntakeListener listener);

  /** Returns a business. */
  Optional<Recorded<FoodBusiness>> findBusiness(String businessId, Scope scope);

  /** Returns a cadre. */
  Optional<Recorded<Cadre>> findCadre(String cadreId, Scope scope);

  /** Returns the next businesses within a scope. */
  RecordPage<FoodBusiness> businesses(PageRequest page, Scope scope);

  /** Returns the next cadres within a scope. */
  RecordPage<Cadre> cadres(PageRequest page, Scope scope);
}
