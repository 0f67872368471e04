package org.liangze.model.assessment;

import java.time.LocalDate;

/**
 * The one definition of an indicator over businesses (指标定义): a pure function.
 *
 * <p>Tallies, rankings and explanations all follow from it. An implementation keeps no state, reads
 * no clock and may be called from any number of threads; for the same arguments it always gives the
 * same answer.
 */
public interface BusinessIndicator {

  /** Returns the indicator that is defined. */
  Indicator getIndicator();

  /**
   * Judges one business on one day.
   *
   * @param facts all that is known, of which only what had happened by that day may count
   */
  Assessment assess(BusinessFacts facts, Rules rules, LocalDate on);
}
