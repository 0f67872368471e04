package org.liangze.cli;

import java.util.List;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.api.dispatch.WhatIf;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Score;
import org.liangze.model.figure.Standing;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;

/** What a policy changes against its base (政策差异), over all businesses and cadres. */
final class PolicyDifference {

  /**
   * A unit's place under both policies.
   *
   * @param unit the unit
   * @param before its standing under the base
   * @param after its standing under the policy, with the movement since the base
   */
  record Move(
      Jurisdiction unit,
      Standing<JurisdictionCode, Score> before,
      Standing<JurisdictionCode, Score> after) {}

  private final DailyDispatch before;
  private final DailyDispatch after;
  private final WhatIf whatIf;

  PolicyDifference(WhatIf whatIf) {
    this.whatIf = whatIf;
    this.before = whatIf.getActual();
    this.after = whatIf.getHypothetical();
  }

  /** Returns the dispatch under the base. */
  DailyDispatch getBefore() {
    return before;
  }

  /** Returns the dispatch under the policy. */
  DailyDispatch getAfter() {
    return after;
  }

  /** Returns every unit, best first under the policy. */
  List<Move> getMoves() {
    return whatIf.getScoreRanking(BusinessFilter.ALL).getStandings().stream()
        .map(
            standing ->
                new Move(
                    after.getUnits().get(standing.getKey()),
                    before
                        .getScoreRanking(BusinessFilter.ALL)
                        .find(standing.getKey())
                        .orElseThrow(),
                    standing))
        .toList();
  }

  /** Returns the indicators of which any count changes, be it of a single unit. */
  List<Indicator> getChangedIndicators() {
    return after.getIndicators().stream().filter(this::isChanged).toList();
  }

  private boolean isChanged(Indicator indicator) {
    return isChanged(indicator, before.getTotal(), after.getTotal())
        || after.getRows().entrySet().stream()
            .anyMatch(
                row -> isChanged(indicator, before.getRows().get(row.getKey()), row.getValue()));
  }

  private static boolean isChanged(Indicator indicator, DispatchRow before, DispatchRow after) {
    return !before.getTally(indicator).equals(after.getTally(indicator))
        || !before
            .getUnknownByReason(indicator, BusinessFilter.ALL)
            .equals(after.getUnknownByReason(indicator, BusinessFilter.ALL));
  }
}
