package org.liangze.generators.arbitrary;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.liangze.generators.ExampleDivisions;
import org.liangze.generators.arbitrary.ProvinceSketch.Enterprises;
import org.liangze.generators.arbitrary.ProvinceSketch.Guarantees;
import org.liangze.generators.arbitrary.ProvinceSketch.Picked;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.policy.PolicyPack;

/**
 * Arbitrary small provinces (示例省), and the facts about one business or cadre of them.
 *
 * <p>About half of the cadres serve where some business is to be guaranteed, so that some are. All
 * shrinks to as few entries as still show a failure.
 */
public final class ProvinceArbitraries {

  private static final int MOST_OF_A_KIND = 4;

  private ProvinceArbitraries() {}

  /** Returns provinces with up to four entries of each kind. Given for SmallProvince. */
  public static Arbitrary<SmallProvince> smallProvinces() {
    return smallProvinces(JurisdictionArbitraries.trees(), 0, MOST_OF_A_KIND);
  }

  /** Returns such provinces within the divisions of a tree. */
  public static Arbitrary<SmallProvince> smallProvinces(JurisdictionTree tree) {
    return smallProvinces(Arbitraries.just(tree), 0, MOST_OF_A_KIND);
  }

  /**
   * Returns facts about the business {@code B1} in the {@link ExampleDivisions}, with up to four
   * assignments, visits, appointments, closures and trainings, and any log of duties. In most of
   * them, one person did all the duties and has long been appointed to all roles, or hardly any
   * duty would count as done. Given for BusinessFacts.
   */
  public static Arbitrary<BusinessFacts> businessFacts() {
    return Combinators.combine(oneBusiness(), EnterpriseArbitraries.work("B1", "P1"))
        .as((province, work) -> facts(province, work.log(), work.appointments()))
        .withoutEdgeCases();
  }

  private static BusinessFacts facts(
      SmallProvince province, DutyLog log, List<RoleAppointment> further) {
    return BusinessFacts.builder()
        .copyOf(province.getBusinessFacts().get(0))
        .dutyLog(log)
        .addAllAppointments(further)
        .build();
  }

  /**
   * Returns a finding with the business {@code B1} in the {@link ExampleDivisions}. Given for
   * FindingFacts.
   */
  public static Arbitrary<FindingFacts> findingFacts() {
    return Combinators.combine(BusinessArbitraries.businesses(), EntryArbitraries.findings())
        .as(EnterpriseSketch::findingFacts)
        .withoutEdgeCases();
  }

  private static Arbitrary<SmallProvince> oneBusiness() {
    return smallProvinces(Arbitraries.just(ExampleDivisions.tree()), 1, 1);
  }

  /**
   * Returns facts about the cadre {@code C1} in the {@link ExampleDivisions}, with up to four
   * assignments and letters. Given for CadreFacts.
   */
  public static Arbitrary<CadreFacts> cadreFacts() {
    return Combinators.combine(
            EntryArbitraries.cadres(),
            EntryArbitraries.assignments().list().ofMaxSize(MOST_OF_A_KIND),
            EntryArbitraries.letters().list().ofMaxSize(MOST_OF_A_KIND))
        .as(ProvinceSketch::cadreFacts)
        .withoutEdgeCases();
  }

  private static Arbitrary<SmallProvince> smallProvinces(
      Arbitrary<JurisdictionTree> trees, int fewestBusinesses, int mostBusinesses) {
    PolicyPack national = PolicyPack.national();
    return Combinators.combine(
            trees,
            some(BusinessArbitraries.businesses())
                .ofMinSize(fewestBusinesses)
                .ofMaxSize(mostBusinesses),
            some(EntryArbitraries.cadres()),
            some(EntryArbitraries.assignments()),
            some(EntryArbitraries.letters()),
            some(EntryArbitraries.visits()),
            enterprises())
        .as(
            (tree, businesses, cadres, assignments, letters, visits, besides) ->
                new ProvinceSketch(tree, national)
                    .build(
                        new Guarantees(businesses, cadres, assignments, letters, visits), besides))
        .withoutEdgeCases();
  }

  private static Arbitrary<Enterprises> enterprises() {
    return Combinators.combine(
            some(EntryArbitraries.appointments()),
            some(EnterpriseArbitraries.closures()),
            some(EnterpriseArbitraries.dutyRecords()),
            some(EntryArbitraries.findings()),
            some(EnterpriseArbitraries.trainings()),
            some(EnterpriseArbitraries.disqualifications()))
        .as(Enterprises::new)
        .withoutEdgeCases();
  }

  private static <T> ListArbitrary<Picked<T>> some(Arbitrary<T> entries) {
    return Combinators.combine(entries, picks(), picks())
        .as(Picked::new)
        .list()
        .ofMaxSize(MOST_OF_A_KIND);
  }

  private static Arbitrary<Integer> picks() {
    return Arbitraries.integers().between(0, 9);
  }
}
