package org.liangze.model.jurisdiction;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random forests of up to 40 jurisdictions, with skipped tiers and codes that say nothing. */
final class Forests {

  private Forests() {}

  static Arbitrary<List<Jurisdiction>> rows() {
    return Arbitraries.integers()
        .between(0, 40)
        .flatMap(size -> Arbitraries.randomValue(random -> forest(size, random)));
  }

  private static List<Jurisdiction> forest(int size, Random random) {
    List<Integer> numbers = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      numbers.add(100 + i);
    }
    Collections.shuffle(numbers, random);
    List<Jurisdiction> rows = new ArrayList<>();
    for (int number : numbers) {
      Jurisdiction above = rows.isEmpty() ? null : rows.get(random.nextInt(rows.size()));
      boolean isRoot = above == null || above.getTier() == Tier.VILLAGE || random.nextInt(9) == 0;
      int highest = isRoot ? 0 : above.getTier().ordinal() + 1;
      Tier tier = Tier.values()[highest + random.nextInt(Tier.values().length - highest)];
      String code = "Z" + number;
      rows.add(
          isRoot
              ? Jurisdiction.root(code, "区" + number, tier)
              : Jurisdiction.of(code, "区" + number, tier, above.getCode().getValue()));
    }
    Collections.shuffle(rows, random);
    return rows;
  }

  static JurisdictionTree treeOf(List<Jurisdiction> rows) {
    JurisdictionTreeBuilder builder = JurisdictionTree.builder().version("v").source("s");
    rows.forEach(builder::add);
    return builder.build();
  }
}
