package org.liangze.api;

import org.liangze.api.dispatch.Dispatches;

/**
 * The two responsibilities (两个责任): the one entry to the library.
 *
 * <p>Every writing call takes the {@link org.liangze.model.access.Actor} on whose behalf it is made
 * and an operation id, 1 to 64 characters, by which a repetition is known: repeating a call changes
 * nothing and returns the first receipt, whatever became of the ledger since. It is a repetition if
 * the same actor asks for the same with the same arguments; anything else under an id that was used
 * is refused with {@link org.liangze.api.error.OperationReusedException}. A call that failed has
 * not used its id.
 *
 * <p>Every read takes a {@link org.liangze.model.access.Scope}; what is outside it is not found. A
 * writing call about something outside the actor's scope is refused with {@link
 * org.liangze.api.error.OutOfScopeException}, which shows nothing that the call did not say.
 *
 * <p>All errors are unchecked and extend {@link org.liangze.model.LiangzeException}; every call may
 * end with {@link org.liangze.api.error.PlugInFailedException}. Only a null argument, which no call
 * takes, ends with a {@link NullPointerException} that names it.
 *
 * <p>Safe for use by any number of threads. Interfaces of this package grow by new methods; hosts
 * call them and do not implement them.
 */
public interface TwoResponsibilities {

  /** Returns the service of divisions (行政区划). */
  Jurisdictions jurisdictions();

  /** Returns the service of the base register (底数). */
  BaseRegister baseRegister();

  /** Returns the service of guarantees (包保). */
  Guarantees guarantees();

  /** Returns the service of commitment letters (承诺书). */
  Letters letters();

  /** Returns the service of supervision (督导). */
  Supervision supervision();

  /** Returns the service of the three persons' roles (三人). */
  Roles roles();

  /** Returns the service of the three persons' duties (三人三责). */
  Duties duties();

  /** Returns the service of the daily dispatch (日调度). */
  Dispatches dispatch();
}
