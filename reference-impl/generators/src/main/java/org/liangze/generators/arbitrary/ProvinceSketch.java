package org.liangze.generators.arbitrary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/**
 * Makes entries that were drawn one by one fit together: each gets a new identifier, a place in the
 * tree, and names what is there. What would have to name something that is not there is left out.
 */
final class ProvinceSketch {

  /**
   * An entry and two numbers that pick what it names or where it is, each from as many as there
   * are.
   */
  record Picked<T>(T entry, int one, int other) {}

  /** What was drawn of the guarantee side. */
  record Guarantees(
      List<Picked<FoodBusiness>> businesses,
      List<Picked<Cadre>> cadres,
      List<Picked<GuaranteeAssignment>> assignments,
      List<Picked<CommitmentLetter>> letters,
      List<Picked<SupervisionVisit>> visits) {}

  /** What was drawn of the enterprise side. */
  record Enterprises(
      List<Picked<RoleAppointment>> appointments,
      List<Picked<Closure>> closures,
      List<Picked<DutyRecord>> dutyRecords,
      List<Picked<Finding>> findings,
      List<Picked<TrainingRecord>> trainings,
      List<Picked<Disqualification>> disqualifications) {}

  private final JurisdictionTree tree;
  private final PolicyPack policy;
  private final List<FoodBusiness> businesses = new ArrayList<>();
  private final List<Cadre> cadres = new ArrayList<>();
  private final List<GuaranteeAssignment> assignments = new ArrayList<>();
  private final List<LedgerEntry> entries = new ArrayList<>();

  /**
   * @param policy by which about half of the cadres serve where a business is to be guaranteed
   */
  ProvinceSketch(JurisdictionTree tree, PolicyPack policy) {
    this.tree = tree;
    this.policy = policy;
  }

  /** Makes the province; once only. */
  SmallProvince build(Guarantees drawn, Enterprises besides) {
    addBusinesses(drawn.businesses());
    addCadres(drawn.cadres());
    if (!businesses.isEmpty() && !cadres.isEmpty()) {
      addAssignments(drawn.assignments());
    }
    if (!cadres.isEmpty()) {
      addLetters(drawn.letters());
    }
    if (!businesses.isEmpty() && !cadres.isEmpty()) {
      addVisits(drawn.visits());
    }
    if (!businesses.isEmpty()) {
      entries.addAll(new EnterpriseSketch(businesses, entries).build(besides));
    }
    return new SmallProvince(tree, entries);
  }

  static CadreFacts cadreFacts(
      Cadre drawn, List<GuaranteeAssignment> assignments, List<CommitmentLetter> letters) {
    Cadre cadre = Cadre.builder().copyOf(drawn).id("C1").build();
    CadreFacts.Builder facts = CadreFacts.builder().cadre(cadre);
    for (int i = 0; i < assignments.size(); i++) {
      facts.addAssignments(
          GuaranteeAssignment.builder()
              .copyOf(assignments.get(i))
              .id("A" + (i + 1))
              .cadreId(cadre.getId())
              .jurisdiction(cadre.getJurisdiction())
              .build());
    }
    for (int i = 0; i < letters.size(); i++) {
      facts.addLetters(
          CommitmentLetter.builder()
              .copyOf(letters.get(i))
              .id("L" + (i + 1))
              .cadreId(cadre.getId())
              .jurisdiction(cadre.getJurisdiction())
              .assignmentId(letters.get(i).getAssignmentId().filter(id -> isOneOf(assignments, id)))
              .build());
    }
    return facts.build();
  }

  private static boolean isOneOf(List<GuaranteeAssignment> assignments, String id) {
    return Integer.parseInt(id.substring(1)) <= assignments.size();
  }

  private void addBusinesses(List<Picked<FoodBusiness>> drawn) {
    for (Picked<FoodBusiness> each : drawn) {
      businesses.add(
          FoodBusiness.builder()
              .copyOf(each.entry())
              .id("B" + (businesses.size() + 1))
              .jurisdiction(pick(JurisdictionArbitraries.lowestFirst(tree), each.one()))
              .build());
    }
    entries.addAll(businesses);
  }

  private void addCadres(List<Picked<Cadre>> drawn) {
    for (Picked<Cadre> each : drawn) {
      JurisdictionCode serving =
          each.other() % 2 == 0
              ? fitting(each.one())
              : pick(JurisdictionArbitraries.lowestFirst(tree), each.one());
      cadres.add(
          Cadre.builder()
              .copyOf(each.entry())
              .id("C" + (cadres.size() + 1))
              .jurisdiction(serving)
              .tier(tree.get(serving).getTier())
              .build());
    }
    entries.addAll(cadres);
  }

  /** Returns who has to guarantee one of the businesses. */
  private JurisdictionCode fitting(int number) {
    if (businesses.isEmpty()) {
      return pick(JurisdictionArbitraries.lowestFirst(tree), number);
    }
    FoodBusiness business = pick(businesses, number);
    return business
        .getGrade()
        .map(PolicyParameters::guaranteeingTier)
        .map(tier -> policy.get(tier, business.getFrom()))
        .flatMap(tier -> tree.nearestAtOrAbove(business.getJurisdiction(), tier))
        .map(Jurisdiction::getCode)
        .orElse(business.getJurisdiction());
  }

  private void addAssignments(List<Picked<GuaranteeAssignment>> drawn) {
    for (Picked<GuaranteeAssignment> each : drawn) {
      FoodBusiness business = pick(businesses, each.one());
      assignments.add(
          GuaranteeAssignment.builder()
              .copyOf(each.entry())
              .id("A" + (assignments.size() + 1))
              .businessId(business.getId())
              .cadreId(pick(cadres, each.other()).getId())
              .jurisdiction(business.getJurisdiction())
              .build());
    }
    entries.addAll(assignments);
  }

  private void addLetters(List<Picked<CommitmentLetter>> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      CommitmentLetter letter = drawn.get(i).entry();
      Cadre cadre = pick(cadres, drawn.get(i).one());
      List<GuaranteeAssignment> own =
          assignments.stream().filter(each -> each.getCadreId().equals(cadre.getId())).toList();
      Optional<String> only =
          letter.getAssignmentId().filter(id -> !own.isEmpty()).map(id -> own.get(0).getId());
      entries.add(
          CommitmentLetter.builder()
              .copyOf(letter)
              .id("L" + (i + 1))
              .cadreId(cadre.getId())
              .jurisdiction(cadre.getJurisdiction())
              .tier(drawn.get(i).other() % 3 == 2 ? letter.getTier() : cadre.getTier())
              .assignmentId(only)
              .build());
    }
  }

  private void addVisits(List<Picked<SupervisionVisit>> drawn) {
    for (int i = 0; i < drawn.size(); i++) {
      SupervisionVisit visit = drawn.get(i).entry();
      Set<String> visited = new LinkedHashSet<>();
      JurisdictionCode common = null;
      for (int n = 0; n < visit.getBusinessIds().size(); n++) {
        FoodBusiness business = pick(businesses, drawn.get(i).one() + n);
        visited.add(business.getId());
        common =
            common == null
                ? business.getJurisdiction()
                : tree.lowestCommon(common, business.getJurisdiction()).orElseThrow().getCode();
      }
      Set<String> visiting = new LinkedHashSet<>();
      for (int n = 0; n < visit.getCadreIds().size(); n++) {
        visiting.add(pick(cadres, drawn.get(i).other() + n).getId());
      }
      entries.add(
          SupervisionVisit.builder()
              .copyOf(visit)
              .id("V" + (i + 1))
              .jurisdiction(common)
              .businessIds(visited)
              .cadreIds(visiting)
              .build());
    }
  }

  static <T> T pick(List<T> from, int number) {
    return from.get(number % from.size());
  }
}
