package org.liangze.engine.board;

import java.util.HashMap;
import java.util.Map;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.Tier;

/** What was counted of some divisions together, cell by cell (合计). Not thread-safe. */
public final class DivisionSums {

  private final DayState state;
  private final SortSums businesses;
  private final SortSums cadres;
  private final SortSums findings;

  DivisionSums(DayState state) {
    this.state = state;
    this.businesses = new SortSums(state.getBusinesses());
    this.cadres = new SortSums(state.getCadres());
    this.findings = new SortSums(state.getFindings());
  }

  /** Takes the counts of a division, with all that lies within it, away. */
  public void minus(int division) {
    add(division, -1);
  }

  void add(int division, int sign) {
    businesses.add(division, sign);
    cadres.add(division, sign);
    findings.add(division, sign);
  }

  /** Returns the counts as a row of a dispatch. */
  public DispatchRow toRow() {
    DispatchRow.Builder row = DispatchRow.builder();
    Definitions definitions = state.getDefinitions();
    for (BusinessFilter filter : BusinessFilter.values()) {
      int population = definitions.getOverBusinesses().size();
      long counted = businesses.get(population, filter);
      row.addBusinesses(filter, Counted.required(counted), Counted.met(counted));
      for (int i = 0; i < definitions.getOverBusinesses().size(); i++) {
        businesses.addTo(row, definitions.getOverBusinesses().get(i).getIndicator(), i, filter);
      }
      for (int i = 0; i < definitions.getOverFindings().size(); i++) {
        findings.addTo(row, definitions.getOverFindings().get(i).getIndicator(), i, filter);
      }
      for (int i = 0; i < definitions.getOverCadres().size(); i++) {
        Indicator indicator = definitions.getOverCadres().get(i).getIndicator();
        if (filter == BusinessFilter.ALL) {
          cadres.addTo(row, indicator, i, filter);
        } else {
          row.addTally(indicator, filter, Tally.ZERO);
        }
      }
    }
    for (Tier tier : Tier.values()) {
      long inService =
          Counted.required(cadres.at(definitions.getOverCadres().size(), tier.ordinal()));
      if (inService > 0) {
        row.addCadres(tier, inService);
      }
    }
    return row.build();
  }

  /** The sums of one sort of subjects. */
  private static final class SortSums {
    private final JudgedState state;
    private final CellGrid grid;
    private final int indicators;

    /** For each cell what was counted of each indicator, and of the population. */
    private final long[] counted;

    private final Map<Reason, long[]> unknown = new HashMap<>();

    SortSums(JudgedState state) {
      this.state = state;
      this.grid = state.getCounts().getGrid();
      this.indicators = state.getCounts().getIndicators();
      this.counted = new long[grid.getCells() * indicators];
    }

    void add(int division, int sign) {
      state.getCounts().addCells(counted, division, sign);
      for (Reason reason : state.getUnknownReasons()) {
        long[] sums = unknown.computeIfAbsent(reason, none -> new long[counted.length]);
        for (int cell = 0; cell < grid.getCells(); cell++) {
          for (int indicator = 0; indicator < indicators - 1; indicator++) {
            sums[cell * indicators + indicator] +=
                sign * state.getUnknown(reason, division, indicator, cell);
          }
        }
      }
    }

    long at(int indicator, int cell) {
      return counted[cell * indicators + indicator];
    }

    long get(int indicator, BusinessFilter filter) {
      return sum(counted, indicator, filter);
    }

    private long sum(long[] cells, int indicator, BusinessFilter filter) {
      long sum = 0;
      int row = DayState.rowOf(filter);
      int column = DayState.columnOf(filter);
      for (int cell = 0; cell < grid.getCells(); cell++) {
        if (grid.passes(cell, row, column)) {
          sum += cells[cell * indicators + indicator];
        }
      }
      return sum;
    }

    void addTo(DispatchRow.Builder row, Indicator indicator, int position, BusinessFilter filter) {
      long sum = get(position, filter);
      row.addTally(indicator, filter, Tally.of(Counted.met(sum), Counted.required(sum)));
      unknown.forEach(
          (reason, cells) ->
              row.addUnknown(indicator, filter, reason, sum(cells, position, filter)));
    }
  }
}
