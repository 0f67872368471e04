package org.liangze.exchange.bulletin;

import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Tally;

/**
 * One figure as it is printed (数据): an indicator with its counts and its rate.
 *
 * <p>Example: 承诺书签订率 {@code 39,300/39,300 100.00%}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Figure {

  private final Indicator indicator;
  private final String label;
  private final Tally tally;
  private final String rate;

  Figure(Indicator indicator, Tally tally, Printing printing) {
    this.indicator = indicator;
    this.label = printing.head(indicator.getLabel());
    this.tally = tally;
    this.rate = printing.measure(tally.getRate());
  }

  public Indicator getIndicator() {
    return indicator;
  }

  /** Returns the indicator's label, such as 承诺书签订率. */
  public String getLabel() {
    return label;
  }

  public Tally getTally() {
    return tally;
  }

  /** Returns the rate as printed, such as {@code 100.00%}, or {@code n/a}. */
  public String getRate() {
    return rate;
  }

  /** Returns the number met as printed. */
  public String getMet() {
    return Printing.number(tally.getMet());
  }

  /** Returns the counts as printed, such as {@code 39,300/39,300}. */
  public String getCounts() {
    return Printing.counts(tally);
  }

  public boolean isApplicable() {
    return tally.getRate().isApplicable();
  }
}
