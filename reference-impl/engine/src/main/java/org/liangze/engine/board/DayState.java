package org.liangze.engine.board;

import java.time.LocalDate;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Rules;

/**
 * The board of one day as it was at one revision of the ledger (当日看板快照). Immutable, and safe for
 * use by any number of threads; whoever reads it holds nobody up.
 */
public final class DayState {

  private final Rules rules;
  private final Definitions definitions;
  private final LocalDate date;
  private final long revision;
  private final JudgedState businesses;
  private final JudgedState cadres;
  private final JudgedState findings;

  DayState(
      Rules rules,
      Definitions definitions,
      LocalDate date,
      long revision,
      JudgedState businesses,
      JudgedState cadres,
      JudgedState findings) {
    this.rules = rules;
    this.definitions = definitions;
    this.date = date;
    this.revision = revision;
    this.businesses = businesses;
    this.cadres = cadres;
    this.findings = findings;
  }

  public Rules getRules() {
    return rules;
  }

  public Definitions getDefinitions() {
    return definitions;
  }

  public LocalDate getDate() {
    return date;
  }

  /** Returns the revision of the ledger that was followed. */
  public long getRevision() {
    return revision;
  }

  /** Returns how many businesses and cadres stand in divisions that the tree does not know. */
  public long getUnlocated() {
    return businesses.getUnlocated() + cadres.getUnlocated();
  }

  JudgedState getBusinesses() {
    return businesses;
  }

  JudgedState getCadres() {
    return cadres;
  }

  JudgedState getFindings() {
    return findings;
  }

  /** Returns the counts of a division, by its index in the tree, with all that lies within it. */
  public DivisionSums sumsOf(int division) {
    DivisionSums sums = new DivisionSums(this);
    sums.add(division, 1);
    return sums;
  }

  /** Returns which row of the grid of filters a filter asks for. */
  static int rowOf(BusinessFilter filter) {
    return filter.getLine().isPresent() ? filter.getLine().get().ordinal() : CellGrid.ANY;
  }

  /** Returns which column of the grid of filters a filter asks for. */
  static int columnOf(BusinessFilter filter) {
    return filter.getGrade().isPresent() ? filter.getGrade().get().ordinal() + 1 : CellGrid.ANY;
  }
}
