package org.liangze.generators;

import java.time.LocalDate;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/** Who must have a director, by the national policy. */
final class DirectorObligation {

  private static final PolicyPack POLICY = PolicyPack.national();

  private DirectorObligation() {}

  static boolean holdsFor(FoodBusiness business, LocalDate on) {
    return POLICY.get(PolicyParameters.directorRequired(business.getLine()), on)
        || business
            .getSizeClass()
            .filter(size -> POLICY.get(PolicyParameters.directorRequired(size), on))
            .isPresent()
        || business.getTraits().stream()
            .anyMatch(trait -> POLICY.get(PolicyParameters.directorRequired(trait), on))
        || hasEnoughDiners(business, on);
  }

  private static boolean hasEnoughDiners(FoodBusiness business, LocalDate on) {
    int diners = business.getDiners().orElse(0);
    boolean byTrait = false;
    boolean reached = false;
    for (BusinessTrait trait : business.getTraits()) {
      switch (trait) {
        case KINDERGARTEN, SCHOOL, ELDERLY_CARE, GROUP_MEAL_DELIVERY -> {
          byTrait = true;
          reached |= POLICY.get(PolicyParameters.directorDiners(trait), on).isReachedBy(diners);
        }
        default -> {}
      }
    }
    return byTrait
        ? reached
        : business.getLine() == FoodLine.CANTEEN
            && POLICY.get(PolicyParameters.directorDinersElsewhere(), on).isReachedBy(diners);
  }
}
