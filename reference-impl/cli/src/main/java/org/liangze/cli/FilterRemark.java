package org.liangze.cli;

import java.util.Optional;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;

/** Says why a filter leaves nothing to count (筛选说明), where it does so by its nature. */
final class FilterRemark {

  private FilterRemark() {}

  /** Returns why an indicator over cadres counts nobody of a line or grade; empty elsewhere. */
  static Optional<Text> of(ExplanationRequest request) {
    boolean overCadres =
        BuiltInIndicators.overCadres().stream()
            .anyMatch(indicator -> indicator.getIndicator().equals(request.getIndicator()));
    return overCadres && request.getFilter() != BusinessFilter.ALL
        ? Optional.of(
            Text.of(
                "该指标以包保干部为对象，不按条线或等级统计，请去掉 --line 和 --grade",
                "this indicator is over cadres and not counted by line or grade;"
                    + " leave out --line and --grade"))
        : Optional.empty();
  }
}
