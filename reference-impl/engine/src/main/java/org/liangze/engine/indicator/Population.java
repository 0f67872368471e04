package org.liangze.engine.indicator;

import java.time.LocalDate;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.FoodBusiness;

/** Which businesses are counted on a day (统计口径). */
public final class Population {

  private Population() {}

  /** Returns whether a business is to be guaranteed: licensed, not filed only, and not closed. */
  public static boolean isGuaranteed(FoodBusiness business, LocalDate on) {
    return business.isInRegister(on) && business.isLicensed();
  }

  /** Returns whether a business is in operation: in the register and not suspended. */
  public static boolean isInOperation(FoodBusiness business, LocalDate on) {
    return business.isInRegister(on) && business.getStatus(on) == BusinessStatus.ACTIVE;
  }

  /** Takes in the days on which a business enters or leaves a population. */
  static Horizon horizon(FoodBusiness business, LocalDate on) {
    return new Horizon(on).changesOn(business.getFrom()).changesOn(business.getStatusSince());
  }
}
