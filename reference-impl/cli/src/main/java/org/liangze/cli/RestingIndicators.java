package org.liangze.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangze.exchange.table.TableLayout;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.ledger.EntryKind;

/**
 * Indicators that rest on records of one table (以台账记录为准的指标). Of data without that table they are
 * not counted: a rate of 0 % would blame everybody for what nobody wrote down here.
 */
enum RestingIndicators {
  ON_APPOINTMENTS(
      TableLayout.APPOINTMENTS, Indicator.OFFICER_APPOINTED, Indicator.DIRECTOR_APPOINTED),
  ON_DUTY_RECORDS(
      TableLayout.DUTY_RECORDS,
      Indicator.DAILY_CONTROL,
      Indicator.WEEKLY_INSPECTION,
      Indicator.MONTHLY_DISPATCH,
      Indicator.THREE_PERSONS),
  ON_FINDINGS(TableLayout.FINDINGS, Indicator.RECTIFIED),
  ON_TRAININGS(TableLayout.TRAININGS, Indicator.TRAINED);

  private final TableLayout<?> table;
  private final List<Indicator> indicators;

  RestingIndicators(TableLayout<?> table, Indicator... indicators) {
    this.table = table;
    this.indicators =
        Arrays.stream(indicators)
            .filter(Indicator.builtIn()::contains)
            .collect(Collectors.toUnmodifiableList());
  }

  /** Returns the table without which they are not counted. */
  TableLayout<?> getTable() {
    return table;
  }

  /** Returns what an indicator rests on; empty if it is counted in any case. */
  static Optional<RestingIndicators> of(Indicator indicator) {
    return Arrays.stream(values())
        .filter(resting -> resting.indicators.contains(indicator))
        .findFirst();
  }

  /** Returns whether any indicator rests on the table of a kind. */
  static boolean restOn(EntryKind<?> kind) {
    return Arrays.stream(values())
        .anyMatch(resting -> resting.table.getKind().equals(Optional.of(kind)));
  }

  /** Returns the built-in indicators but for those that rest on a table that is not among some. */
  static List<Indicator> countedWith(Set<? extends TableLayout<?>> tables) {
    List<Indicator> counted = new ArrayList<>(Indicator.builtIn());
    counted.removeIf(
        indicator -> of(indicator).filter(resting -> !tables.contains(resting.table)).isPresent());
    return counted;
  }
}
