package org.liangze.generators;

import org.liangze.model.jurisdiction.JurisdictionTree;

/**
 * All that the streams of one province share.
 *
 * <p>This class is immutable and thread-safe.
 */
record ProvincePlan(
    ProvinceSpec spec,
    Settlement settlement,
    Dice dice,
    Deck deck,
    Schedule schedule,
    DutyPeriods dutyPeriods,
    PersonNames personNames,
    BusinessNames businessNames) {

  static ProvincePlan of(ProvinceSpec spec) {
    JurisdictionTree tree = Divisions.of(spec);
    Settlement settlement = Settlement.of(tree, spec);
    Dice dice = new Dice(spec.getSeed());
    Schedule schedule = new Schedule(spec, settlement, dice);
    return new ProvincePlan(
        spec,
        settlement,
        dice,
        new Deck(spec.getBusinesses(), dice),
        schedule,
        new DutyPeriods(spec, schedule),
        new PersonNames(),
        new BusinessNames());
  }
}
