package org.liangze.api.dispatch;

import java.util.Objects;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Ranking;
import org.liangze.model.figure.Rate;
import org.liangze.model.figure.Score;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * The same dispatch under two policies (政策推演): as it is, and as it would be.
 *
 * <p>Both are counted from the same revision of the ledger. Movements in the rankings here lead
 * from the rank under the policy in force to the one under the other policy.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class WhatIf {

  private final DailyDispatch actual;
  private final DailyDispatch hypothetical;

  private WhatIf(DailyDispatch actual, DailyDispatch hypothetical) {
    this.actual = Objects.requireNonNull(actual, "actual");
    this.hypothetical = Objects.requireNonNull(hypothetical, "hypothetical");
  }

  public static WhatIf of(DailyDispatch actual, DailyDispatch hypothetical) {
    return new WhatIf(actual, hypothetical);
  }

  /** Returns the dispatch under the policy in force. */
  public DailyDispatch getActual() {
    return actual;
  }

  /** Returns the dispatch under the other policy. */
  public DailyDispatch getHypothetical() {
    return hypothetical;
  }

  /** Returns the ranking as it would be, with the movements that the other policy brings. */
  public Ranking<JurisdictionCode, Rate> getRanking(Indicator indicator, BusinessFilter filter) {
    return hypothetical.getRanking(indicator, filter).against(actual.getRanking(indicator, filter));
  }

  /** Returns the ranking by the weighted score as it would be, with those movements. */
  public Ranking<JurisdictionCode, Score> getScoreRanking(BusinessFilter filter) {
    return hypothetical.getScoreRanking(filter).against(actual.getScoreRanking(filter));
  }

  /** Returns whether the other policy changes any count of any unit. */
  public boolean changesCounts() {
    return !actual.getTotal().equals(hypothetical.getTotal())
        || !actual.getRows().equals(hypothetical.getRows());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof WhatIf
        && ((WhatIf) other).actual.equals(actual)
        && ((WhatIf) other).hypothetical.equals(hypothetical);
  }

  @Override
  public int hashCode() {
    return Objects.hash(actual, hypothetical);
  }

  /** Returns the names of both policies. */
  @Override
  public String toString() {
    return "WhatIf{" + actual.getPolicy() + " -> " + hypothetical.getPolicy() + "}";
  }
}
