package org.liangze.engine.indicator;

import java.time.LocalDate;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/** Which businesses must have a food-safety director (食品安全总监配备范围), by the policy of the day. */
public final class DirectorRule {

  private DirectorRule() {}

  /**
   * Returns whether a director is required: by size class, by food line, by a trait, or by the
   * number of diners. A canteen whose traits have no bound of their own falls under the one for
   * other units; where the number of diners is not known, none is reached.
   */
  public static boolean isRequired(FoodBusiness business, PolicyPack policy, LocalDate on) {
    if (policy.get(PolicyParameters.directorRequired(business.getLine()), on)
        || business
            .getSizeClass()
            .filter(size -> policy.get(PolicyParameters.directorRequired(size), on))
            .isPresent()) {
      return true;
    }
    for (BusinessTrait trait : business.getTraits()) {
      if (policy.get(PolicyParameters.directorRequired(trait), on)) {
        return true;
      }
    }
    return business.getDiners().isPresent()
        && isRequiredByDiners(business, business.getDiners().getAsInt(), policy, on);
  }

  private static boolean isRequiredByDiners(
      FoodBusiness business, int diners, PolicyPack policy, LocalDate on) {
    boolean hasOwnBound = false;
    for (BusinessTrait trait : business.getTraits()) {
      if (PolicyParameters.traitsWithOwnDiners().contains(trait)) {
        hasOwnBound = true;
        if (policy.get(PolicyParameters.directorDiners(trait), on).isReachedBy(diners)) {
          return true;
        }
      }
    }
    return !hasOwnBound
        && business.getLine() == FoodLine.CANTEEN
        && policy.get(PolicyParameters.directorDinersElsewhere(), on).isReachedBy(diners);
  }
}
