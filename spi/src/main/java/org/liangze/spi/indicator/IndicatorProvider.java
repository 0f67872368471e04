package org.liangze.spi.indicator;

import java.util.Collections;
import java.util.List;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingIndicator;

/**
 * A host's own indicators (自定义指标), each one pure function over one subject's facts.
 *
 * <p>Example: the rate of businesses with a public notice board on the wall. They appear in
 * tallies, rankings, explanations and bulletins like the built-in ones. In the weighted score an
 * indicator takes part with the weight that the policy pack gives it, and with none if the pack
 * gives none.
 *
 * <p>Asked once, when the services are built. What a function knows besides the facts must not
 * change while the services live, or it is no function any more. This interface grows by {@code
 * default} methods only.
 *
 * <p>A function answers for every subject and day, never null and without throwing; what it cannot
 * tell is {@link org.liangze.model.assessment.Assessment.Outcome#UNKNOWN}. One that throws or
 * answers null is a fault of the host: the call that needed it, such as a dispatch, ends with the
 * api's {@code PlugInFailedException}, not retryable, which names this plug-in's id, the
 * indicator's code and the subject's identifier. A subject is never left out and counted as
 * nothing.
 */
public interface IndicatorProvider {

  /** Returns the plug-in's id, such as {@code notice-boards}; it stands in every error about it. */
  String getId();

  /** Returns the indicators over businesses; none unless overridden. */
  default List<BusinessIndicator> overBusinesses() {
    return Collections.emptyList();
  }

  /** Returns the indicators over cadres; none unless overridden. */
  default List<CadreIndicator> overCadres() {
    return Collections.emptyList();
  }

  /**
   * Returns the indicators over findings; none unless overridden. A finding counts where its
   * business is, under the business's food line and grade.
   */
  default List<FindingIndicator> overFindings() {
    return Collections.emptyList();
  }
}
