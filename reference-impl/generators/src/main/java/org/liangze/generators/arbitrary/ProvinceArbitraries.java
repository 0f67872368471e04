package org.liangze.generators.arbitrary;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.ListArbitrary;
import org.liangze.generators.ExampleDivisions;
import org.liangze.generators.arbitrary.ProvinceSketch.Picked;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.CadreFacts;
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
   * assignments, visits and appointments. Given for BusinessFacts.
   */
  public static Arbitrary<BusinessFacts> businessFacts() {
    return smallProvinces(Arbitraries.just(ExampleDivisions.tree()), 1, 1)
        .map(province -> province.getBusinessFacts().get(0));
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
            some(EntryArbitraries.appointments()))
        .as(
            (tree, businesses, cadres, assignments, letters, visits, appointments) ->
                new ProvinceSketch(tree, national)
                    .build(businesses, cadres, assignments, letters, visits, appointments))
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
