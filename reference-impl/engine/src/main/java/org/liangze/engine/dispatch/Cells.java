package org.liangze.engine.dispatch;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.figure.Tally;

/** How often which indicator was met, required or unknown, by place and filter. Not thread-safe. */
final class Cells {

  private static final int FILTERS = BusinessFilter.values().size();

  private final List<Indicator> indicators;
  private final long[] met;
  private final long[] required;

  /** Made when something is unknown for the first time, which is seldom. */
  private final Map<Reason, long[]> unknown = new HashMap<>();

  Cells(int places, List<Indicator> indicators) {
    this.indicators = indicators;
    this.met = new long[places * indicators.size() * FILTERS];
    this.required = new long[met.length];
  }

  /**
   * Counts an answer.
   *
   * @param indicator the position of the indicator
   * @param filters the positions of the filters that the subject passes
   */
  void count(Assessment answer, int place, int indicator, int[] filters) {
    int base = base(place, indicator);
    switch (answer.getOutcome()) {
      case MET:
        addTo(met, base, filters);
        addTo(required, base, filters);
        break;
      case MISSED:
        addTo(required, base, filters);
        break;
      case UNKNOWN:
        addTo(
            unknown.computeIfAbsent(
                answer.getReason().orElseThrow(IllegalStateException::new),
                first -> new long[met.length]),
            base,
            filters);
        break;
      default:
        break;
    }
  }

  private static void addTo(long[] counts, int base, int[] filters) {
    for (int filter : filters) {
      counts[base + filter]++;
    }
  }

  private int base(int place, int indicator) {
    return (place * indicators.size() + indicator) * FILTERS;
  }

  /** Adds the counts of a place to a row. */
  void addTo(DispatchRow.Builder row, int place) {
    for (int i = 0; i < indicators.size(); i++) {
      for (BusinessFilter filter : BusinessFilter.values()) {
        int cell = base(place, i) + filter.ordinal();
        row.addTally(indicators.get(i), filter, Tally.of(met[cell], required[cell]));
        for (Map.Entry<Reason, long[]> counts : unknown.entrySet()) {
          row.addUnknown(indicators.get(i), filter, counts.getKey(), counts.getValue()[cell]);
        }
      }
    }
  }
}
