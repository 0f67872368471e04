package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.liangze.model.assessment.Reason;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.FoodBusiness;

/** Which businesses are counted on a day (统计口径). */
public final class Population {

  private Population() {}

  /** Returns whether a business is to be guaranteed: licensed, not filed only, and not closed. */
  public static boolean isGuaranteed(FoodBusiness business, LocalDate on) {
    return !whyNotGuaranteed(business, on).isPresent();
  }

  /** Returns whether a business is in operation: in the register and not suspended. */
  public static boolean isInOperation(FoodBusiness business, LocalDate on) {
    return business.isInRegister(on) && business.getStatus(on) == BusinessStatus.ACTIVE;
  }

  /** Returns why a business is not to be guaranteed; empty if it is. */
  static Optional<Reason> whyNotGuaranteed(FoodBusiness business, LocalDate on) {
    if (!business.isInRegister(on)) {
      return Optional.of(Reason.NOT_IN_REGISTER);
    }
    return business.isLicensed() ? Optional.empty() : Optional.of(Reason.NOT_LICENSED);
  }

  /** Returns why a business is not in operation; empty if it is. */
  static Optional<Reason> whyNotInOperation(FoodBusiness business, LocalDate on) {
    if (!business.isInRegister(on)) {
      return Optional.of(Reason.NOT_IN_REGISTER);
    }
    return isInOperation(business, on) ? Optional.empty() : Optional.of(Reason.SUSPENDED);
  }

  /** Returns the last day on which a business stays in or out of every population. */
  public static LocalDate unchangedThrough(FoodBusiness business, LocalDate on) {
    return horizon(business, on).through();
  }

  /** Takes in the days on which a business enters or leaves a population. */
  static Horizon horizon(FoodBusiness business, LocalDate on) {
    return new Horizon(on).changesOn(business.getFrom()).changesOn(business.getStatusSince());
  }
}
