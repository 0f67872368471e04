package org.liangze.generators;

import java.util.stream.IntStream;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;

/**
 * How many businesses each village has and how many cadres each jurisdiction, by pre-order number,
 * and which jurisdictions stand above which.
 *
 * <p>This class is immutable and thread-safe; its arrays are not written to once it is made.
 */
final class Settlement {

  private static final Tier[] GUARANTEEING_TIERS = {
    Tier.PROVINCE, Tier.CITY, Tier.COUNTY, Tier.TOWNSHIP, Tier.VILLAGE
  };

  /**
   * Cadres of a jurisdiction beyond the first, in thousandths, by the tiers above; a province
   * counts only if it stands in for cities. In Inner Mongolia this gives about 15 to a city, 16 to
   * a county, 8.3 to a township and 2 to a village, as Ordos published in 2023 (15, 146, 641 and
   * 1,749).
   */
  private static final long[] FURTHER_CADRES = {14_000, 14_000, 15_000, 7_325, 979};

  private final JurisdictionTree tree;
  private final int[] parents;
  private final int[] licensed;
  private final int[] filed;
  private final int[] cadres;

  private Settlement(JurisdictionTree tree, ProvinceSpec spec) {
    this.tree = tree;
    this.parents = parents(tree);
    long[] persons = Population.of(tree);
    int[] villages =
        IntStream.range(0, tree.size()).filter(i -> tree.at(i).getTier() == Tier.VILLAGE).toArray();
    this.licensed = inVillages(spec.getBusinesses(), villages, persons);
    this.filed = inVillages(spec.getFilings(), villages, persons);
    this.cadres = cadres(spec.leastCadres(), persons);
  }

  static Settlement of(JurisdictionTree tree, ProvinceSpec spec) {
    return new Settlement(tree, spec);
  }

  private static int[] parents(JurisdictionTree tree) {
    int[] parents = new int[tree.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = tree.at(i).getParent().map(tree::indexOf).orElse(-1);
    }
    return parents;
  }

  /** One to each village where there are enough, the others by population. */
  private static int[] inVillages(int businesses, int[] villages, long[] persons) {
    int toEach = businesses >= villages.length ? 1 : 0;
    Shares shares =
        new Shares(
            businesses - toEach * villages.length,
            IntStream.of(villages).mapToLong(village -> persons[village]).sum());
    int[] counts = new int[persons.length];
    for (int village : villages) {
      counts[village] = toEach + (int) shares.next(persons[village]);
    }
    return counts;
  }

  private int[] cadres(int wanted, long[] persons) {
    int[] counts = new int[tree.size()];
    int[] tierOf = new int[tree.size()];
    long[] jurisdictions = new long[GUARANTEEING_TIERS.length];
    long[] personsOfTier = new long[GUARANTEEING_TIERS.length];
    for (int i = 0; i < counts.length; i++) {
      tierOf[i] = guaranteeingTier(i);
      if (tierOf[i] >= 0) {
        counts[i] = 1;
        jurisdictions[tierOf[i]]++;
        personsOfTier[tierOf[i]] += persons[i];
      }
    }
    long firsts = IntStream.of(counts).asLongStream().sum();
    long[] weights = new long[jurisdictions.length];
    for (int tier = 0; tier < weights.length; tier++) {
      weights[tier] = jurisdictions[tier] * FURTHER_CADRES[tier];
    }
    long[] further = Shares.byLargestRemainder(Math.max(0, wanted - firsts), weights);
    Shares[] shares = new Shares[further.length];
    for (int tier = 0; tier < shares.length; tier++) {
      shares[tier] = new Shares(further[tier], personsOfTier[tier]);
    }
    for (int i = 0; i < counts.length; i++) {
      if (tierOf[i] >= 0) {
        counts[i] += (int) shares[tierOf[i]].next(persons[i]);
      }
    }
    return counts;
  }

  /** Returns a position among the guaranteeing tiers, or -1 for a jurisdiction without cadres. */
  private int guaranteeingTier(int index) {
    Jurisdiction jurisdiction = tree.at(index);
    if (jurisdiction.getTier() == Tier.PROVINCE && !standsInForCities(jurisdiction)) {
      return -1;
    }
    for (int tier = 0; tier < GUARANTEEING_TIERS.length; tier++) {
      if (jurisdiction.getTier() == GUARANTEEING_TIERS[tier]) {
        return tier;
      }
    }
    return -1;
  }

  private boolean standsInForCities(Jurisdiction province) {
    return tree.getChildren(province.getCode()).stream()
        .anyMatch(child -> child.getTier().isBelow(Tier.CITY));
  }

  JurisdictionTree tree() {
    return tree;
  }

  Jurisdiction at(int index) {
    return tree.at(index);
  }

  int size() {
    return parents.length;
  }

  /** Returns the number of licensed businesses directly in a jurisdiction. */
  int licensed(int index) {
    return licensed[index];
  }

  /** Returns the number of businesses with filings only directly in a jurisdiction. */
  int filed(int index) {
    return filed[index];
  }

  int cadres(int index) {
    return cadres[index];
  }

  long allCadres() {
    return IntStream.of(cadres).asLongStream().sum();
  }

  /** Returns the nearest of a jurisdiction and those above it at the tier or a higher one. */
  int nearestAtOrAbove(int index, Tier tier) {
    int found = index;
    while (tree.at(found).getTier().isBelow(tier)) {
      found = parents[found];
    }
    return found;
  }
}
