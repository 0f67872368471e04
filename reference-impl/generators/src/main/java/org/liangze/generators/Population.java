package org.liangze.generators;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionTree;

/**
 * How many people live in each jurisdiction, by which businesses and cadres are shared out: census
 * figures of 2020 for the provinces and the cities of Inner Mongolia, rounded to 10,000; plausible
 * numbers below.
 */
final class Population {

  private static final Map<String, Integer> CITIES_OF_INNER_MONGOLIA =
      Map.ofEntries(
          entry("1501", 345),
          entry("1502", 271),
          entry("1503", 56),
          entry("1504", 404),
          entry("1505", 287),
          entry("1506", 215),
          entry("1507", 224),
          entry("1508", 154),
          entry("1509", 171),
          entry("1522", 142),
          entry("1525", 111),
          entry("1529", 26));

  private static final long OF_A_ROOT = 1_400_000_000L;

  /** The same people for every seed, as the divisions are. */
  private static final Dice DICE = new Dice(0);

  private final JurisdictionTree tree;
  private final Map<String, Integer> known = new HashMap<>(CITIES_OF_INNER_MONGOLIA);

  private Population(JurisdictionTree tree) {
    this.tree = tree;
    DivisionFiles.provinces().forEach(row -> known.put(row.code(), row.persons()));
  }

  /** Returns the people of each jurisdiction by its pre-order number; those below add up to it. */
  static long[] of(JurisdictionTree tree) {
    return new Population(tree).persons();
  }

  private long[] persons() {
    long[] persons = new long[tree.size()];
    persons[0] = OF_A_ROOT;
    for (int i = 0; i < persons.length; i++) {
      List<Jurisdiction> children = tree.getChildren(tree.at(i).getCode());
      long[] weights = children.stream().mapToLong(this::weight).toArray();
      Shares shares = new Shares(persons[i], Arrays.stream(weights).sum());
      for (int child = 0; child < weights.length; child++) {
        persons[tree.indexOf(children.get(child).getCode())] = shares.next(weights[child]);
      }
    }
    return persons;
  }

  private long weight(Jurisdiction jurisdiction) {
    Integer census = known.get(jurisdiction.getCode().getValue());
    if (census != null) {
      return census;
    }
    long varied = 60 + DICE.below(80, Draw.DIVISION_SIZE, MadeDivisions.numberOf(jurisdiction));
    return switch (jurisdiction.getTier()) {
      case COUNTY -> varied * ofCounty(jurisdiction) * (2 + childrenOf(jurisdiction));
      case TOWNSHIP -> varied * ofTownship(jurisdiction) * (2 + childrenOf(jurisdiction));
      case VILLAGE -> varied * ofVillage(jurisdiction);
      default -> varied;
    };
  }

  private int childrenOf(Jurisdiction jurisdiction) {
    return tree.getChildren(jurisdiction.getCode()).size();
  }

  private static int ofCounty(Jurisdiction county) {
    return switch (county.getType().orElse("")) {
      case "市辖区" -> 30;
      case "县级市" -> 20;
      default -> 15;
    };
  }

  private static int ofTownship(Jurisdiction township) {
    return switch (township.getType().orElse("")) {
      case "街道" -> 35;
      case "镇" -> 20;
      default -> 8;
    };
  }

  private static int ofVillage(Jurisdiction village) {
    return switch (village.getType().orElse("")) {
      case "社区" -> 4;
      case "村" -> 2;
      default -> 1;
    };
  }
}
