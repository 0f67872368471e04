package org.liangze.exchange.bulletin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.policy.PolicyPack;

/** Makes dispatches without a ledger: the rows are given, the total is their sum. */
final class DispatchOf {

  private DispatchOf() {}

  static DailyDispatch.Builder rows(
      LocalDate day,
      PolicyPack policy,
      Jurisdiction whole,
      List<Indicator> indicators,
      Map<Jurisdiction, DispatchRow> rows,
      DispatchRow elsewhere) {
    DailyDispatch.Builder dispatch =
        DailyDispatch.builder()
            .date(day)
            .jurisdiction(whole)
            .policy(policy)
            .indicators(indicators)
            .unlocated(0);
    DispatchRow total = elsewhere;
    for (Map.Entry<Jurisdiction, DispatchRow> row : rows.entrySet()) {
      dispatch.putUnits(row.getKey().getCode(), row.getKey());
      dispatch.putRows(row.getKey().getCode(), row.getValue());
      total = total.plus(row.getValue());
    }
    return dispatch.elsewhere(elsewhere).total(total);
  }

  /** A row with a zero tally of each indicator, so that each was counted. */
  static DispatchRow.Builder row(List<Indicator> indicators) {
    DispatchRow.Builder row = DispatchRow.builder();
    indicators.forEach(indicator -> row.addTally(indicator, BusinessFilter.ALL, Tally.ZERO));
    return row;
  }

  /** Adds businesses of a line and grade under every filter that lets them pass. */
  static void addBusinesses(
      DispatchRow.Builder row, FoodLine line, Grade grade, long count, long mediumOrHighRisk) {
    filters(line, grade).forEach(filter -> row.addBusinesses(filter, count, mediumOrHighRisk));
  }

  /** Adds to an indicator over businesses under every filter that lets them pass. */
  static void addTally(
      DispatchRow.Builder row, Indicator indicator, FoodLine line, Grade grade, Tally tally) {
    filters(line, grade).forEach(filter -> row.addTally(indicator, filter, tally));
  }

  /** The filters that let a business of a line and grade pass. */
  static List<BusinessFilter> filters(FoodLine line, Grade grade) {
    return List.of(
        BusinessFilter.ALL,
        BusinessFilter.of(line),
        BusinessFilter.of(grade),
        BusinessFilter.of(line, grade));
  }
}
