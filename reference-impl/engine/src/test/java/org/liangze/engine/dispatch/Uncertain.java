package org.liangze.engine.dispatch;

import java.time.LocalDate;
import org.liangze.model.Text;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.calendar.DayKind;

/**
 * An indicator that cannot always tell: not of a business without a risk level, nor of each day.
 */
final class Uncertain implements BusinessIndicator {

  static final Indicator INDICATOR = Indicator.of("UNCERTAIN", Text.of("待定率", "uncertain"));
  static final Reason NOT_RATED = Reason.of("NOT_RATED", "未定风险等级", "not rated");

  @Override
  public Indicator getIndicator() {
    return INDICATOR;
  }

  @Override
  public Assessment assess(BusinessFacts facts, Rules rules, LocalDate on) {
    RiskLevel level = facts.getBusiness().getRiskLevel().orElse(null);
    if (level == null) {
      return Assessment.unknown(NOT_RATED, LocalDate.MAX);
    }
    if (level == RiskLevel.D && rules.getCalendar().getKind(on) == DayKind.UNKNOWN) {
      return Assessment.unknown(Reason.CALENDAR_UNKNOWN, on);
    }
    if (level == RiskLevel.C) {
      return Assessment.notRequired(Reason.NOT_ASKED_BY_POLICY, LocalDate.MAX);
    }
    return level == RiskLevel.B
        ? Assessment.missed(Reason.NOT_VERIFIED, LocalDate.MAX)
        : Assessment.met(LocalDate.MAX);
  }
}
