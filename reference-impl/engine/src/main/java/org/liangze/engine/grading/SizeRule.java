package org.liangze.engine.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.liangze.api.grading.SizeProposal;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.Ground;
import org.liangze.model.business.Sector;
import org.liangze.model.business.SizeClass;
import org.liangze.model.policy.GradingParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.SizeBounds;

/**
 * Which size class an enterprise has by the policy of a day (规模划型): the largest of which it reaches
 * all bounds, and the lowest if it reaches none.
 */
public final class SizeRule {

  private static final Text NOT_NEGATIVE = Text.of("不得为负", "must not be negative");

  private SizeRule() {}

  /**
   * Returns the size class that the policy gives.
   *
   * @param staff in persons
   * @param revenue of a year, in 10,000 yuan
   * @throws InvalidValueException if either is negative
   */
  public static SizeProposal propose(
      Sector sector, int staff, BigDecimal revenue, PolicyPack policy, LocalDate on) {
    if (staff < 0) {
      throw InvalidValueException.of("staff", staff, NOT_NEGATIVE);
    }
    if (revenue.signum() < 0) {
      throw InvalidValueException.of("revenue", revenue, NOT_NEGATIVE);
    }
    List<SizeClass> bounded = GradingParameters.boundedSizes();
    for (SizeClass size : bounded) {
      PolicyParameter<SizeBounds> bounds = GradingParameters.sizeBounds(sector, size);
      if (policy.get(bounds, on).areReachedBy(staff, revenue)) {
        return SizeProposal.of(sector, size, Ground.of(policy, bounds, on));
      }
    }
    SizeClass smallest = bounded.get(bounded.size() - 1);
    return SizeProposal.of(
        sector,
        GradingParameters.unboundedSize(),
        Ground.of(policy, GradingParameters.sizeBounds(sector, smallest), on));
  }
}
