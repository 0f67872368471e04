package org.liangze.model.assessment;

import java.time.LocalDate;

/**
 * The one definition of an indicator over cadres (指标定义): a pure function.
 *
 * <p>Tallies, rankings and explanations all follow from it. An implementation keeps no state, reads
 * no clock and may be called from any number of threads; for the same arguments it always gives the
 * same answer.
 */
public interface CadreIndicator {

  /** Returns the indicator that is defined. */
  Indicator getIndicator();

  /**
   * Judges one cadre on one day.
   *
   * @param facts all that is known, of which only what had happened by that day may count
   */
  Assessment assess(CadreFacts facts, Rules rules, LocalDate on);
}
