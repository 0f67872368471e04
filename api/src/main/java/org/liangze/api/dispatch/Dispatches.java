package org.liangze.api.dispatch;

import org.liangze.model.access.Scope;

/**
 * The daily dispatch (日调度).
 *
 * <p>Safe for use by any number of threads.
 */
public interface Dispatches {

  /**
   * Counts and ranks one day.
   *
   * <p>All figures come from the ledger at one revision, which the dispatch names.
   *
   * @throws org.liangze.api.error.OutOfScopeException if the jurisdiction is not wholly within the
   *     scope; a part that may not be seen is never counted as 0
   * @throws org.liangze.model.jurisdiction.UnknownJurisdictionException if it is not in the tree
   */
  DailyDispatch daily(DispatchRequest request, Scope scope);
}
