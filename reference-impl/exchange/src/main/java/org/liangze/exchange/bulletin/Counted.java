package org.liangze.exchange.bulletin;

import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Rate;
import org.liangze.model.figure.Tally;

/**
 * What was counted for one figure: a tally, and how many are in neither of its counts. Immutable.
 */
final class Counted {

  private final Tally tally;
  private final long unknown;

  private Counted(Tally tally, long unknown) {
    this.tally = tally;
    this.unknown = unknown;
  }

  static Counted of(DispatchRow row, Indicator indicator, BusinessFilter filter) {
    return new Counted(row.getTally(indicator, filter), row.getUnknown(indicator, filter));
  }

  /** Returns what is left of these counts without others that are part of them. */
  Counted without(Counted part) {
    return new Counted(
        Tally.of(
            tally.getMet() - part.tally.getMet(), tally.getRequired() - part.tally.getRequired()),
        unknown - part.unknown);
  }

  Tally getTally() {
    return tally;
  }

  long getUnknown() {
    return unknown;
  }

  /** Returns the rate; n/a where anything is unknown, because it would be that of a part. */
  Rate getRate() {
    return unknown == 0 ? tally.getRate() : Tally.ZERO.getRate();
  }

  boolean isNothing() {
    return unknown == 0 && tally.equals(Tally.ZERO);
  }
}
