package org.liangze.api;

import java.time.LocalDate;
import java.util.List;
import org.liangze.api.duty.ClosureDeclaring;
import org.liangze.api.duty.DutyAction;
import org.liangze.api.duty.DutyRecording;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.DutyRecord;

/**
 * The three persons' duties (三人三责): daily control, weekly inspection, monthly dispatch.
 *
 * <p>Safe for use by any number of threads.
 */
public interface Duties {

  /**
   * Returns the operation buttons of a person on a day (操作按钮): at each business within the scope
   * where the person holds a role on that day or will hold one later, each duty that is the role's,
   * or that it stands in for, for the period that holds the day; and what is overdue from the
   * period before. Overdue first, then by deadline and business. Empty for a person who holds no
   * role.
   *
   * <p>Nothing is recorded. What is shown as done may have been done by another who may.
   */
  List<DutyAction> actionsFor(String personId, LocalDate date, Scope scope);

  /**
   * Records that a duty was done (登记履职), with what was found. The record's identifier is the
   * operation's; problems become findings with the record as their source, {@code
   * <business>.finding-<number>}. All of them stand in the receipt, the record first.
   *
   * <p>Whether the record is enough for the figures, its steps and its being in time, is judged
   * where they are counted; a late or incomplete record is recorded all the same.
   *
   * @throws org.liangze.api.error.UnknownEntryException if there is no such business
   * @throws org.liangze.api.error.OutOfScopeException if it is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if the person does not hold the role there on
   *     the day of doing, the duty is not that role's and it does not stand in for it, the business
   *     is not in operation on the day for which it is done, the day of doing is yet to come,
   *     problems are named in a zero-risk report or neither is said, or a person named holds no
   *     role there
   * @throws org.liangze.model.InvalidValueException if a step, minutes or an evaluation does not
   *     belong to the duty
   * @throws org.liangze.api.error.ConflictException if the ledger changed meanwhile
   */
  Receipt record(Actor actor, String operationId, DutyRecording recording);

  /** Returns the next records of a business. */
  RecordPage<DutyRecord> ofBusiness(String businessId, PageRequest page, Scope scope);

  /**
   * Declares days on which a business does not open (申报歇业). The identifier is the operation's.
   *
   * @throws org.liangze.api.error.UnknownEntryException if there is no such business
   * @throws org.liangze.api.error.OutOfScopeException if it is outside the actor's scope
   * @throws org.liangze.api.error.ConflictException if another closure has this identifier
   */
  Receipt close(Actor actor, String operationId, ClosureDeclaring declaring);

  /**
   * Ends a closure (恢复营业).
   *
   * @param end the first day on which the business opens again
   * @throws org.liangze.api.error.UnknownEntryException if there is no such closure
   * @throws org.liangze.api.error.OutOfScopeException if its business is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if it has ended by that day, or the end is not
   *     after its first day
   * @throws org.liangze.api.error.ConflictException if the ledger changed meanwhile
   */
  Receipt reopen(Actor actor, String operationId, String closureId, LocalDate end);

  /** Returns the next closures of a business. */
  RecordPage<Closure> closuresOf(String businessId, PageRequest page, Scope scope);
}
