package org.liangze.api.dispatch;

import org.liangze.model.access.Scope;
import org.liangze.model.policy.PolicyPack;

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

  /**
   * Explains a figure: which subjects miss it, and why.
   *
   * <p>An indicator over cadres is explained only without a filter; under any other, nothing is
   * counted.
   *
   * @throws org.liangze.api.error.OutOfScopeException if the jurisdiction is not wholly within the
   *     scope
   * @throws org.liangze.model.InvalidValueException if the indicator is not counted here
   */
  Explanation explain(ExplanationRequest request, Scope scope);

  /**
   * Counts and ranks one day as it would be under another policy, beside the one in force. Nothing
   * is recorded. Fails like {@link #daily}; a comparison with an earlier day is left out.
   *
   * @param pack the other policy
   */
  WhatIf whatIf(PolicyPack pack, DispatchRequest request, Scope scope);
}
