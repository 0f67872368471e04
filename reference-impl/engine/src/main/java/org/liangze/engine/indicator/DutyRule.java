package org.liangze.engine.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Reason;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.Role;
import org.liangze.model.policy.DutyParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.StandIn;

/** Who owes a duty (履职范围), and in which role it may be done (履职人员), by the policy of a day. */
public final class DutyRule {

  private DutyRule() {}

  /** Returns why a business does not owe a duty on a day; empty if it does. */
  public static Optional<Reason> exemption(
      FoodBusiness business, Duty duty, PolicyPack policy, LocalDate on) {
    Optional<Reason> outside = Population.whyNotGuaranteed(business, on);
    if (!outside.isPresent()) {
      outside = Population.whyNotInOperation(business, on);
    }
    if (outside.isPresent()) {
      return outside;
    }
    return policy.get(population(business), on) && isOwedInChain(business, duty, policy, on)
        ? Optional.empty()
        : Optional.of(Reason.NOT_ASKED_BY_POLICY);
  }

  /** Returns what in the policy makes a business owe the duties: what it asks of its risk level. */
  public static Ground ground(FoodBusiness business, PolicyPack policy, LocalDate on) {
    return Ground.of(policy, population(business), on);
  }

  private static PolicyParameter<Boolean> population(FoodBusiness business) {
    return business
        .getRiskLevel()
        .map(DutyParameters::required)
        .orElse(DutyParameters.REQUIRED_UNRATED);
  }

  private static boolean isOwedInChain(
      FoodBusiness business, Duty duty, PolicyPack policy, LocalDate on) {
    List<BusinessTrait> places = placesOf(business);
    boolean owed = places.isEmpty();
    for (BusinessTrait place : places) {
      owed |= policy.get(DutyParameters.owedInChain(place, business.getLine(), duty), on);
    }
    return owed;
  }

  private static List<BusinessTrait> placesOf(FoodBusiness business) {
    List<BusinessTrait> places = new ArrayList<>(DutyParameters.placesInChain());
    places.retainAll(business.getTraits());
    return places;
  }

  /**
   * Returns the roles in which a duty counts at a business on a day: the one whose duty it is, and
   * the one that stands in for it where it need not be held, or is vacant.
   */
  public static Set<Role> performers(
      BusinessFacts facts, Duty duty, PolicyPack policy, LocalDate on) {
    Set<Role> performers = EnumSet.of(policy.get(DutyParameters.role(duty), on));
    standIn(facts, duty, policy, on)
        .flatMap(rule -> policy.get(rule, on).getRole())
        .ifPresent(performers::add);
    return performers;
  }

  /** Returns the rule by which another stands in on a day; empty while the role itself acts. */
  private static Optional<PolicyParameter<StandIn>> standIn(
      BusinessFacts facts, Duty duty, PolicyPack policy, LocalDate on) {
    Role role = policy.get(DutyParameters.role(duty), on);
    if (!isRequired(role, facts.getBusiness(), policy, on)) {
      return Optional.of(DutyParameters.standInWhereNotRequired(duty));
    }
    return Appointments.isHeld(role, facts, on)
        ? Optional.empty()
        : Optional.of(DutyParameters.standInWhileVacant(duty));
  }

  /**
   * Returns what makes a duty one of those who hold a role (履职依据): what is asked of the business
   * and of its place in a chain, whose duty it is, and by which rule another role stands in, if the
   * role is another.
   */
  public static List<Ground> grounds(
      BusinessFacts facts, Duty duty, Role performer, PolicyPack policy, LocalDate on) {
    List<Ground> grounds = new ArrayList<>();
    grounds.add(ground(facts.getBusiness(), policy, on));
    for (BusinessTrait place : placesOf(facts.getBusiness())) {
      grounds.add(
          Ground.of(
              policy, DutyParameters.owedInChain(place, facts.getBusiness().getLine(), duty), on));
    }
    grounds.add(Ground.of(policy, DutyParameters.role(duty), on));
    if (policy.get(DutyParameters.role(duty), on) != performer) {
      standIn(facts, duty, policy, on).ifPresent(rule -> grounds.add(Ground.of(policy, rule, on)));
    }
    return grounds;
  }

  /** Every business has a principal and an officer; a director, those that must. */
  private static boolean isRequired(
      Role role, FoodBusiness business, PolicyPack policy, LocalDate on) {
    return role != Role.DIRECTOR || DirectorRule.obligation(business, policy, on).isPresent();
  }
}
