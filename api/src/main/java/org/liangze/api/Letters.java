package org.liangze.api;

import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.guarantee.CommitmentLetter;

/**
 * Commitment letters (承诺书).
 *
 * <p>Safe for use by any number of threads.
 */
public interface Letters {

  /**
   * Records that a cadre has signed (签订承诺书), in the form of the cadre's tier. The letter's
   * identifier is the operation's.
   *
   * @throws org.liangze.api.error.UnknownEntryException if there is no such cadre or assignment
   * @throws org.liangze.api.error.OutOfScopeException if the cadre is outside the actor's scope
   * @throws org.liangze.api.error.RefusedException if the cadre does not serve on that day, the day
   *     is yet to come, or the assignment is another cadre's
   * @throws org.liangze.api.error.ConflictException if another letter has this identifier
   */
  Receipt sign(Actor actor, String operationId, LetterSigning signing);

  /** Returns the next letters of a cadre. */
  RecordPage<CommitmentLetter> ofCadre(String cadreId, PageRequest page, Scope scope);
}
