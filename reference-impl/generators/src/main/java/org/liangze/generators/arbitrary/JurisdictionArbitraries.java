package org.liangze.generators.arbitrary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liangze.generators.ExampleDivisions;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;

/**
 * Arbitrary trees of divisions (区划树) and codes in them.
 *
 * <p>A tree is one province, code 99, of one or two cities with one or two divisions in each below.
 * It shrinks to one division of each tier.
 */
public final class JurisdictionArbitraries {

  private JurisdictionArbitraries() {}

  /**
   * Returns trees with one root, in which cities, counties, townships or villages may be missing in
   * a branch, and areas managed outside the official list hang below a city. Given for
   * JurisdictionTree.
   */
  public static Arbitrary<JurisdictionTree> trees() {
    return cities().list().ofMinSize(1).ofMaxSize(2).map(TreeSketch::plant).withoutEdgeCases();
  }

  private static Arbitrary<TreeSketch.City> cities() {
    return Combinators.combine(
            counties().list().ofMinSize(1).ofMaxSize(2), seldom(), seldom(), seldom())
        .as(TreeSketch.City::new);
  }

  private static Arbitrary<TreeSketch.County> counties() {
    return Combinators.combine(townships().list().ofMinSize(1).ofMaxSize(2), seldom())
        .as(TreeSketch.County::new);
  }

  private static Arbitrary<TreeSketch.Township> townships() {
    return Combinators.combine(Arbitraries.of(1, 2), seldom())
        .as((villages, without) -> new TreeSketch.Township(without ? 0 : villages));
  }

  private static Arbitrary<Boolean> seldom() {
    return Arbitraries.of(false, false, false, false, true);
  }

  /** Returns the codes of {@link ExampleDivisions}. Given for JurisdictionCode. */
  public static Arbitrary<JurisdictionCode> codes() {
    return codes(ExampleDivisions.tree());
  }

  /** Returns the codes of a tree; shrinks to its first village. */
  public static Arbitrary<JurisdictionCode> codes(JurisdictionTree tree) {
    return Arbitraries.of(lowestFirst(tree));
  }

  /** Returns the codes of a tree from the lowest tier up, each tier in code order. */
  static List<JurisdictionCode> lowestFirst(JurisdictionTree tree) {
    List<Jurisdiction> all = new ArrayList<>(tree.getAll());
    all.sort(Comparator.comparing(Jurisdiction::getTier).reversed());
    return all.stream().map(Jurisdiction::getCode).toList();
  }
}
