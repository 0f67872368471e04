package org.liangze.api;

import org.liangze.api.dispatch.Dispatches;

/**
 * The two responsibilities (两个责任): the one entry to the library.
 *
 * <p>Every writing call takes the {@link org.liangze.model.access.Actor} on whose behalf it is made
 * and an operation id by which a repetition is known: repeating a call with the same operation id
 * changes nothing and returns the first receipt. Every read takes a {@link
 * org.liangze.model.access.Scope}. All errors are unchecked and extend {@link
 * org.liangze.model.LiangzeException}.
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

  /** Returns the service of the daily dispatch (日调度). */
  Dispatches dispatch();
}
