package org.liangze.api;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.liangze.api.grading.GradeProposal;
import org.liangze.api.grading.SizeProposal;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.IntakeReport;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Sector;
import org.liangze.model.guarantee.Cadre;

/**
 * The base register (底数): the businesses and cadres that exist, and taking over what other systems
 * know.
 *
 * <p>Safe for use by any number of threads.
 */
public interface BaseRegister {

  /** The longest operation id of {@link #takeOver} and {@link #pull}, in characters. */
  int LONGEST_INTAKE_OPERATION_ID = 54;

  /**
   * Records a business, new or changed, as it is given.
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
   * @throws org.liangze.api.error.UnknownEntryException if there is no such business
   * @throws org.liangze.api.error.OutOfScopeException if the business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if the day is yet to come
   */
  Receipt verify(Actor actor, String operationId, String businessId, LocalDate on);

  /**
   * Takes over records of any kind as another system has them (接收), in batches of 10,000.
   *
   * <p>A record need not be right by the policy, only sound: what it refers to exists, its
   * jurisdiction is in the tree and in the actor's scope, its identifier stands in the source once.
   * The businesses it refers to, the cadre of a letter and the duty record of a finding must be in
   * the actor's scope as well; the cadres of assignments and visits need not, as those of a higher
   * tier guarantee too, nor the visit of a finding, which may have been to businesses beyond it.
   * Whether a person held the role of a duty record is not asked. Unsound records are told to the
   * listener and left out; the rest goes on. A record equal to the one that the ledger has is
   * counted as unchanged and not written again, so that taking over the same source twice changes
   * nothing.
   *
   * <p>Each batch is one commit; the call as a whole is not. After a failure the batches before
   * stay, and repeating the call with the same source completes it: a batch that was committed
   * before is not written again, whatever became of its entries since, and is counted as it was the
   * first time. Batches are cut by the position in the source; the number is appended to the
   * operation id, {@code import-7/1}. A batch that wrote nothing leaves no trace and is judged
   * anew.
   *
   * @param operationId names the whole; at most {@value #LONGEST_INTAKE_OPERATION_ID} characters
   * @param entries referenced records before those that refer to them; read once, in order
   * @throws org.liangze.api.error.ConflictException if the ledger changed while a batch was judged
   * @throws org.liangze.api.error.OperationReusedException if a batch of this operation was
   *     committed by another actor, from another source, or without a row that has become sound
   *     since; taking over under another operation id takes in the rest
   */
  IntakeReport takeOver(
      Actor actor,
      String operationId,
      Iterator<? extends NumberedEntry> entries,
      IntakeListener listener);

  /**
   * Takes in the businesses of the host's licence source (下发许可数据), which was given to the builder,
   * in batches like {@link #takeOver}.
   *
   * <p>The source decides what its rows say. What a row leaves empty of grade, risk level, size
   * class, traits, diners and credit code stays as the ledger has it, because a licence system does
   * not know what was graded and rated on the spot.
   *
   * <p>Verification days that the ledger knows are kept where the licence data are unchanged, and
   * dropped where they changed: changed data are unverified data. A verification day in the source
   * is ignored.
   *
   * <p>A tombstone closes its business today. So does a complete snapshot that no longer has a
   * business in the actor's scope, unless it holds a bad row without a legible identifier: then
   * nobody knows which business that row is, no missing one is closed, and the listener is told. Of
   * two rows for one business the first wins.
   *
   * <p>Repeating a call is as in {@link #takeOver}: if the source has changed since, it is refused.
   *
   * @param watermark {@link IntakeReport#getWatermark()} of the last pull, which the host keeps;
   *     empty to read all
   * @throws org.liangze.api.error.RefusedException if no licence source was given
   * @throws org.liangze.api.error.PlugInFailedException if the source cannot be read on
   * @throws org.liangze.api.error.ConflictException if the ledger changed while a batch was judged
   * @throws org.liangze.api.error.OperationReusedException as in {@link #takeOver}
   */
  IntakeReport pull(
      Actor actor, String operationId, Optional<String> watermark, IntakeListener listener);

  /**
   * Returns the next businesses within a scope that were suspended or closed in a span of days, and
   * whether the change was recorded in time (状态变化是否按时上报), in the order of their identifiers. Of a
   * business, its latest change.
   *
   * <p>In time is what stands in this ledger on the last day at the latest, counted in working days
   * from the change; what another system knew earlier does not count. A first day that was
   * corrected afterwards does not make a change recorded anew.
   *
   * @param from the first day of the span, inclusive
   * @param through its last day, inclusive
   * @throws org.liangze.model.InvalidValueException if it ends before it begins
   */
  ResultPage<StatusChange> statusChanges(
      LocalDate from, LocalDate through, PageRequest page, Scope scope);

  /** Returns a business; empty if unknown or out of scope. */
  Optional<Recorded<FoodBusiness>> findBusiness(String businessId, Scope scope);

  /** Returns a cadre; empty if unknown or out of scope. */
  Optional<Recorded<Cadre>> findCadre(String cadreId, Scope scope);

  /** Returns the next businesses within a scope. */
  RecordPage<FoodBusiness> businesses(PageRequest page, Scope scope);

  /** Returns the next cadres within a scope. */
  RecordPage<Cadre> cadres(PageRequest page, Scope scope);

  /**
   * Proposes the guarantee grade of a business by the policy of a day (包保等级建议), whatever grade is
   * recorded; nothing is written. Empty if the business is unknown or out of scope.
   */
  Optional<GradeProposal> proposeGrade(String businessId, LocalDate on, Scope scope);

  /**
   * Returns the next businesses to be guaranteed whose recorded grade is not the one that the
   * policy of a day gives, ungraded ones among them (待复核分级). The page is full unless it is the
   * last, so that one call may read the whole register where few differ.
   */
  ResultPage<GradeProposal> gradesToReview(LocalDate on, PageRequest page, Scope scope);

  /**
   * Proposes the size class of an enterprise (规模划型建议): the largest of which it reaches <b>all</b>
   * bounds on a day.
   *
   * @param staff in persons
   * @param revenue of a year, in 10,000 yuan (万元); its exact value counts
   * @throws org.liangze.model.InvalidValueException if staff or revenue is negative
   */
  SizeProposal proposeSizeClass(Sector sector, int staff, BigDecimal revenue, LocalDate on);

  /**
   * Proposes the size class by the sector that the policy names for a food line, such as retail for
   * sales; for a wholesaler, name the sector instead.
   */
  SizeProposal proposeSizeClass(FoodLine line, int staff, BigDecimal revenue, LocalDate on);
}
