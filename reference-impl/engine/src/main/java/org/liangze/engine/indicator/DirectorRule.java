package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.liangze.model.assessment.Ground;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.policy.Bound;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;

/** Which businesses must have a food-safety director (食品安全总监配备范围), by the policy of the day. */
public final class DirectorRule {

  private DirectorRule() {}

  /**
   * Returns what obliges a business to have a director: its food line, its size class, a trait, or
   * its number of diners; empty if nothing does. A canteen whose traits have no bound of their own
   * falls under the one for other units; where the number of diners is not known, none is reached.
   */
  public static Optional<Ground> obligation(
      FoodBusiness business, PolicyPack policy, LocalDate on) {
    return obliging(business, policy, on).map(parameter -> Ground.of(policy, parameter, on));
  }

  /**
   * Returns what asks a business for more directors than it has: a unit whose number of diners
   * obliges it and whose canteen is outsourced needs directors of its own beside the contractor's.
   * Empty if it has enough.
   *
   * @param directors how many persons are appointed; at least one, by the {@link #obligation}
   */
  public static Optional<Ground> further(
      FoodBusiness business, int directors, PolicyPack policy, LocalDate on) {
    return asksForOwn(business, policy, on)
        .filter(own -> directors < 1 + policy.get(own, on))
        .map(own -> Ground.of(policy, own, on));
  }

  /** Returns how many directors a business may have at a time: one, and those of its own. */
  public static int most(FoodBusiness business, PolicyPack policy, LocalDate on) {
    return 1 + asksForOwn(business, policy, on).map(own -> policy.get(own, on)).orElse(0);
  }

  /** Returns the parameter that asks for the most own directors, if any asks. */
  private static Optional<PolicyParameter<Integer>> asksForOwn(
      FoodBusiness business, PolicyPack policy, LocalDate on) {
    if (!business.getDiners().isPresent()
        || !business.getTraits().contains(BusinessTrait.OUTSOURCED_CANTEEN)) {
      return Optional.empty();
    }
    int diners = business.getDiners().getAsInt();
    return traitsWithOwnDiners(business).stream()
        .filter(trait -> policy.get(PolicyParameters.directorDiners(trait), on).isReachedBy(diners))
        .map(PolicyParameters::ownDirectors)
        .max(Comparator.comparing(own -> policy.get(own, on)));
  }

  private static Optional<PolicyParameter<?>> obliging(
      FoodBusiness business, PolicyPack policy, LocalDate on) {
    List<PolicyParameter<Boolean>> flags = new ArrayList<>();
    flags.add(PolicyParameters.directorRequired(business.getLine()));
    business.getSizeClass().map(PolicyParameters::directorRequired).ifPresent(flags::add);
    for (BusinessTrait trait : business.getTraits()) {
      flags.add(PolicyParameters.directorRequired(trait));
    }
    for (PolicyParameter<Boolean> flag : flags) {
      if (policy.get(flag, on)) {
        return Optional.of(flag);
      }
    }
    return obligingByDiners(business, policy, on);
  }

  private static Optional<PolicyParameter<?>> obligingByDiners(
      FoodBusiness business, PolicyPack policy, LocalDate on) {
    if (business.getDiners().isPresent()) {
      int diners = business.getDiners().getAsInt();
      for (PolicyParameter<Bound> bound : boundsOfDiners(business)) {
        if (policy.get(bound, on).isReachedBy(diners)) {
          return Optional.of(bound);
        }
      }
    }
    return Optional.empty();
  }

  private static List<PolicyParameter<Bound>> boundsOfDiners(FoodBusiness business) {
    List<PolicyParameter<Bound>> bounds = new ArrayList<>();
    for (BusinessTrait trait : traitsWithOwnDiners(business)) {
      bounds.add(PolicyParameters.directorDiners(trait));
    }
    if (bounds.isEmpty() && business.getLine() == FoodLine.CANTEEN) {
      bounds.add(PolicyParameters.directorDinersElsewhere());
    }
    return bounds;
  }

  private static List<BusinessTrait> traitsWithOwnDiners(FoodBusiness business) {
    List<BusinessTrait> traits = new ArrayList<>(business.getTraits());
    traits.retainAll(PolicyParameters.traitsWithOwnDiners());
    return traits;
  }
}
