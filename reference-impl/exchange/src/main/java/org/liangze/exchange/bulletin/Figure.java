package org.liangze.exchange.bulletin;

import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Tally;

/**
 * One figure as it is printed (数据): an indicator with its counts and its rate.
 *
 * <p>Example: 承诺书签订率 {@code 39,300/39,300 100.00%}. Where anything is unknown there is no rate.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Figure {

  private final Indicator indicator;
  private final String label;
  private final String shortLabel;
  private final Counted counted;
  private final String rate;
  private final String unknownText;

  Figure(Indicator indicator, Counted counted, Printing printing) {
    this.indicator = indicator;
    this.label = printing.head(indicator.getLabel());
    this.shortLabel = printing.head(indicator.getShortLabel());
    this.counted = counted;
    this.rate = printing.measure(counted.getRate());
    this.unknownText = printing.unknown(counted.getUnknown());
  }

  public Indicator getIndicator() {
    return indicator;
  }

  /** Returns the indicator's label, such as 承诺书签订率. */
  public String getLabel() {
    return label;
  }

  /** Returns the same for the head of a narrow column, such as 承诺书. */
  public String getShortLabel() {
    return shortLabel;
  }

  public Tally getTally() {
    return counted.getTally();
  }

  /** Returns how many are in neither count of the tally, because nobody can tell; 0 as a rule. */
  public long getUnknown() {
    return counted.getUnknown();
  }

  /** Returns that number as printed, such as 无法判定 3; empty if there are none. */
  public String getUnknownText() {
    return unknownText;
  }

  /** Returns the rate as printed, such as {@code 100.00%}, or {@code n/a}. */
  public String getRate() {
    return rate;
  }

  /** Returns the number met as printed. */
  public String getMet() {
    return Printing.number(getTally().getMet());
  }

  /** Returns the number required as printed. */
  public String getRequired() {
    return Printing.number(getTally().getRequired());
  }

  /** Returns the counts as printed, such as {@code 39,300/39,300}. */
  public String getCounts() {
    return Printing.counts(getTally());
  }

  public boolean isApplicable() {
    return counted.getRate().isApplicable();
  }
}
