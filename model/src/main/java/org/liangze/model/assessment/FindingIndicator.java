package org.liangze.model.assessment;

import java.time.LocalDate;

/**
 * The one definition of an indicator over findings (指标定义): a pure function, like {@link
 * BusinessIndicator}.
 */
public interface FindingIndicator {

  /** Returns the indicator that is defined. */
  Indicator getIndicator();

  /**
   * Judges one finding on one day.
   *
   * @param facts all that is known, of which only what had happened by that day may count
   */
  Assessment assess(FindingFacts facts, Rules rules, LocalDate on);
}
