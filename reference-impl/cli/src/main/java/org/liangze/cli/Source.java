package org.liangze.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.jurisdiction.JurisdictionTree;

/**
 * Where the entries of a ledger come from (数据来源). Divisions are asked for first, so that wrong
 * usage is found out before the long work. Not thread-safe.
 */
interface Source {

  /** Returns the day that the data are of, if they say. */
  Optional<LocalDate> getDay();

  /** Returns the divisions; empty if they cannot be read or none is sound. */
  Optional<JurisdictionTree> divisions();

  /** Returns the indicators of which the source keeps records, in the order of printing. */
  List<Indicator> countable();

  /**
   * Returns a ledger with everything that there is.
   *
   * @param rules by which the ledger judges
   * @param counted the indicators that it counts
   * @return empty if something cannot be read to its end: rates of what could not be read would
   *     only look like figures
   */
  Optional<Ledger> ledger(JurisdictionTree tree, RuleChoice rules, List<Indicator> counted);
}
