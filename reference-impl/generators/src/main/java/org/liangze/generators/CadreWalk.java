package org.liangze.generators;

import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.Tier;

/**
 * Goes through all cadres, jurisdiction by jurisdiction in the order of the tree.
 *
 * <p>Not thread-safe.
 */
final class CadreWalk {

  private final ProvincePlan plan;
  private final Settlement settlement;

  private int jurisdiction;
  private int number;
  private int index = -1;
  private Pace pace;

  CadreWalk(ProvincePlan plan) {
    this.plan = plan;
    this.settlement = plan.settlement();
    this.pace = plan.schedule().pace(0);
  }

  /** Goes to the next cadre; false after the last. */
  boolean advance() {
    number++;
    while (number > settlement.cadres(jurisdiction)) {
      if (jurisdiction + 1 == settlement.size()) {
        return false;
      }
      jurisdiction++;
      number = 1;
      Tier tier = jurisdiction().getTier();
      // Townships and villages keep the pace of their county, which stands before them.
      if (tier.isAbove(Tier.TOWNSHIP)) {
        pace = plan.schedule().pace(jurisdiction);
      }
    }
    index++;
    return true;
  }

  /** Returns a number of the cadre that no other has and no day changes. */
  int index() {
    return index;
  }

  Jurisdiction jurisdiction() {
    return settlement.at(jurisdiction);
  }

  int jurisdictionIndex() {
    return jurisdiction;
  }

  /** Returns the city, or the province if it has no cities. */
  Jurisdiction city() {
    return settlement.at(settlement.nearestAtOrAbove(jurisdiction, Tier.CITY));
  }

  /** Returns the number of the cadre in the jurisdiction, from 1. */
  int number() {
    return number;
  }

  String id(char kind) {
    return Ids.ofCadre(kind, jurisdiction().getCode(), number);
  }

  /** Returns a campaign day, from 0, for a roll. */
  int day(Phase phase, long roll) {
    return pace.day(phase, roll);
  }
}
