package org.liangze.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;

/** The built-in indicators, each found by its code. */
class BuiltInIndicatorsTest {

  @Test
  void eachIsFoundByItsCode() {
    for (BusinessIndicator each : BuiltInIndicators.overBusinesses()) {
      assertThat(BuiltInIndicators.overBusiness(each.getIndicator())).isSameAs(each);
    }
    for (CadreIndicator each : BuiltInIndicators.overCadres()) {
      assertThat(BuiltInIndicators.overCadre(each.getIndicator())).isSameAs(each);
    }
    for (FindingIndicator each : BuiltInIndicators.overFindings()) {
      assertThat(BuiltInIndicators.overFinding(each.getIndicator())).isSameAs(each);
    }
  }

  @Test
  void oneThatJudgesSomethingElseIsRefusedWithThoseThatDo() {
    assertThatThrownBy(() -> BuiltInIndicators.overBusiness(Indicator.LETTER_SIGNED))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("BuiltInIndicators.overBusiness is 'LETTER_SIGNED'")
        .hasMessageContaining("known are DATA_VERIFIED, GUARANTEED, SUPERVISED");
    assertThatThrownBy(() -> BuiltInIndicators.overCadre(Indicator.SUPERVISED))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("known are LETTER_SIGNED");
    assertThatThrownBy(() -> BuiltInIndicators.overFinding(Indicator.SUPERVISED))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("known are RECTIFIED");
  }
}
