package org.liangze.generators.verify;

import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;

/** The built-in indicators by what they are. */
final class BuiltIn {

  private BuiltIn() {}

  static BusinessIndicator business(Indicator indicator) {
    return BuiltInIndicators.overBusinesses().stream()
        .filter(each -> each.getIndicator().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  static FindingIndicator rectified() {
    return BuiltInIndicators.overFindings().get(0);
  }

  static CadreIndicator letterSigned() {
    return BuiltInIndicators.overCadres().get(0);
  }
}
