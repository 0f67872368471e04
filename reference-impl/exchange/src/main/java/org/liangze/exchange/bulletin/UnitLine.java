package org.liangze.exchange.bulletin;

import java.util.Collections;
import java.util.List;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.model.assessment.BusinessFilter;

/**
 * All figures of one unit side by side (单位情况): its score or leading rate, its rates, its size.
 *
 * <p>Example: 锡林郭勒盟, rank 1 by score, 18,401 businesses, 1:5.61, and one line per indicator.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class UnitLine {

  private final DispatchRow row;
  private final BusinessFilter filter;
  private final RankedLine lead;
  private final List<RankedLine> rates;
  private final String ratio;

  UnitLine(
      DispatchRow row,
      BusinessFilter filter,
      RankedLine lead,
      List<RankedLine> rates,
      String ratio) {
    this.row = row;
    this.filter = filter;
    this.lead = lead;
    this.rates = Collections.unmodifiableList(rates);
    this.ratio = ratio;
  }

  /** Returns the counts. */
  public DispatchRow getRow() {
    return row;
  }

  /** Returns the line by what leads the table, as a rule the score; it also names the unit. */
  public RankedLine getLead() {
    return lead;
  }

  /** Returns the line by each indicator, in the order of the table's indicators. */
  public List<RankedLine> getRates() {
    return rates;
  }

  /** Returns the number of businesses that pass the table's filter, as printed. */
  public String getBusinesses() {
    return Printing.number(row.getBusinesses(filter));
  }

  /** Returns how many of them are of medium or high risk, as printed. */
  public String getMediumOrHighRisk() {
    return Printing.number(row.getMediumOrHighRisk(filter));
  }

  /** Returns the number of cadres, as printed. */
  public String getCadres() {
    return Printing.number(row.getCadres());
  }

  /** Returns cadres to all businesses as printed, such as {@code 1:5.73}. */
  public String getRatio() {
    return ratio;
  }
}
