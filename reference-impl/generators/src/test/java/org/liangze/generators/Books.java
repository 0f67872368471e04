package org.liangze.generators;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/** All entries of a province small enough to be held, for looking things up. */
record Books(
    JurisdictionTree tree,
    Map<String, FoodBusiness> businesses,
    Map<String, Cadre> cadres,
    List<GuaranteeAssignment> assignments,
    List<CommitmentLetter> letters,
    List<SupervisionVisit> visits,
    List<RoleAppointment> appointments) {

  private static final PolicyPack POLICY = PolicyPack.national();

  static Books of(GeneratedProvince province) {
    return new Books(
        province.getTree(),
        byId(province.businesses().toList()),
        byId(province.cadres().toList()),
        province.assignments().toList(),
        province.letters().toList(),
        province.visits().toList(),
        province.appointments().toList());
  }

  /** Fails if an identifier occurs twice. */
  static <T extends LedgerEntry> Map<String, T> byId(Collection<T> entries) {
    return entries.stream().collect(Collectors.toMap(LedgerEntry::getId, Function.identity()));
  }

  List<FoodBusiness> licensed() {
    return businesses.values().stream().filter(FoodBusiness::isLicensed).toList();
  }

  /** Returns the licensed businesses of medium and high risk. */
  List<FoodBusiness> owing() {
    return licensed().stream().filter(Books::owesDuties).toList();
  }

  static boolean owesDuties(FoodBusiness business) {
    return business.isLicensed()
        && POLICY.get(
            PolicyParameters.mediumOrHigh(business.getRiskLevel().orElseThrow()),
            LocalDate.of(2022, 11, 1));
  }

  /** Returns everything that is wrong with the entries, in words; empty if nothing is. */
  Set<String> faults() {
    Map<String, Integer> faults = new HashMap<>();
    businesses
        .values()
        .forEach(business -> expect(faults, isKnown(business), "business in unknown place"));
    cadres.values().forEach(cadre -> expect(faults, serves(cadre), "cadre without place"));
    byId(assignments).values().forEach(assignment -> check(faults, assignment));
    byId(letters).values().forEach(letter -> check(faults, letter));
    byId(visits).values().forEach(visit -> check(faults, visit));
    byId(appointments).values().forEach(appointment -> check(faults, appointment));
    return faults.keySet();
  }

  private void check(Map<String, Integer> faults, GuaranteeAssignment assignment) {
    FoodBusiness business = businesses.get(assignment.getBusinessId());
    Cadre cadre = cadres.get(assignment.getCadreId());
    if (business == null || cadre == null) {
      expect(faults, false, "assignment of an unknown business or cadre");
      return;
    }
    expect(faults, business.isLicensed(), "assignment of a business that is filed only");
    expect(
        faults,
        assignment.getJurisdiction().equals(business.getJurisdiction()),
        "assignment in another place than the business");
    expect(faults, cadre.isInService(assignment.getFrom()), "assignment of a cadre not in service");
    Jurisdiction guarantor =
        tree.nearestAtOrAbove(
                business.getJurisdiction(),
                POLICY.get(
                    PolicyParameters.guaranteeingTier(business.getGrade().orElseThrow()),
                    assignment.getFrom()))
            .orElseThrow();
    expect(faults, cadre.getTier() == guarantor.getTier(), "assignment to a cadre of a wrong tier");
    expect(
        faults,
        cadre.getJurisdiction().equals(guarantor.getCode()),
        "assignment to a cadre of another place");
  }

  private void check(Map<String, Integer> faults, CommitmentLetter letter) {
    Cadre cadre = cadres.get(letter.getCadreId());
    expect(
        faults,
        cadre != null
            && cadre.getTier() == letter.getTier()
            && cadre.getJurisdiction().equals(letter.getJurisdiction()),
        "letter of an unknown cadre or another tier or place");
  }

  private void check(Map<String, Integer> faults, SupervisionVisit visit) {
    expect(faults, cadres.keySet().containsAll(visit.getCadreIds()), "visit by an unknown cadre");
    for (String businessId : visit.getBusinessIds()) {
      FoodBusiness business = businesses.get(businessId);
      expect(
          faults,
          business != null
              && business.isLicensed()
              && business.getJurisdiction().equals(visit.getJurisdiction()),
          "visit to an unknown business, or in another place");
    }
  }

  private void check(Map<String, Integer> faults, RoleAppointment appointment) {
    FoodBusiness business = businesses.get(appointment.getBusinessId());
    expect(
        faults,
        business != null && business.getJurisdiction().equals(appointment.getJurisdiction()),
        "appointment at an unknown business, or in another place");
  }

  private boolean isKnown(FoodBusiness business) {
    return tree.contains(business.getJurisdiction())
        && tree.getChildren(business.getJurisdiction()).isEmpty();
  }

  private boolean serves(Cadre cadre) {
    return tree.find(cadre.getJurisdiction())
        .filter(jurisdiction -> jurisdiction.getTier() == cadre.getTier())
        .isPresent();
  }

  static void expect(Map<String, Integer> faults, boolean holds, String fault) {
    if (!holds) {
      faults.merge(fault, 1, Integer::sum);
    }
  }
}
