package org.liangze.engine.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.engine.indicator.Population;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/**
 * The counts of one dispatch as they add up: what each indicator says of each subject, by unit and
 * filter. Not thread-safe.
 */
final class Counts {

  private static final int FILTERS = BusinessFilter.values().size();

  private final Units units;
  private final Rules rules;
  private final LocalDate on;
  private final List<BusinessIndicator> overBusinesses;
  private final List<CadreIndicator> overCadres;

  private final long[] met;
  private final long[] required;
  private final long[] businesses;
  private final long[] mediumOrHighRisk;
  private final long[] cadreMet;
  private final long[] cadreRequired;
  private final long[] cadres;
  private long unlocated;

  Counts(
      Units units,
      Rules rules,
      LocalDate on,
      List<BusinessIndicator> overBusinesses,
      List<CadreIndicator> overCadres) {
    this.units = units;
    this.rules = rules;
    this.on = on;
    this.overBusinesses = overBusinesses;
    this.overCadres = overCadres;
    int places = units.getPlaces();
    this.met = new long[places * overBusinesses.size() * FILTERS];
    this.required = new long[met.length];
    this.businesses = new long[places * FILTERS];
    this.mediumOrHighRisk = new long[businesses.length];
    this.cadreMet = new long[places * overCadres.size()];
    this.cadreRequired = new long[cadreMet.length];
    this.cadres = new long[places * Tier.values().length];
  }

  void add(BusinessFacts facts) {
    FoodBusiness business = facts.getBusiness();
    int place = place(business.getJurisdiction());
    if (place < 0) {
      return;
    }
    int[] filters = filtersOf(business);
    for (int i = 0; i < overBusinesses.size(); i++) {
      Assessment assessment = overBusinesses.get(i).assess(facts, rules, on);
      int base = (place * overBusinesses.size() + i) * FILTERS;
      for (int filter : filters) {
        count(assessment, met, required, base + filter);
      }
    }
    if (Population.isGuaranteed(business, on)) {
      boolean risky = isMediumOrHighRisk(business.getRiskLevel());
      for (int filter : filters) {
        businesses[place * FILTERS + filter]++;
        mediumOrHighRisk[place * FILTERS + filter] += risky ? 1 : 0;
      }
    }
  }

  void add(CadreFacts facts) {
    int place = place(facts.getCadre().getJurisdiction());
    if (place < 0) {
      return;
    }
    for (int i = 0; i < overCadres.size(); i++) {
      Assessment assessment = overCadres.get(i).assess(facts, rules, on);
      count(assessment, cadreMet, cadreRequired, place * overCadres.size() + i);
    }
    if (facts.getCadre().isInService(on)) {
      cadres[place * Tier.values().length + facts.getCadre().getTier().ordinal()]++;
    }
  }

  private int place(JurisdictionCode jurisdiction) {
    int place = units.placeOf(jurisdiction);
    if (place == Units.UNLOCATED) {
      unlocated++;
    }
    return place;
  }

  private static void count(Assessment assessment, long[] met, long[] required, int cell) {
    boolean isMet = assessment.getOutcome() == Assessment.Outcome.MET;
    met[cell] += isMet ? 1 : 0;
    required[cell] += isMet || assessment.getOutcome() == Assessment.Outcome.MISSED ? 1 : 0;
  }

  /**
   * The filters that a business passes: of its line or any, and of its grade, if graded, or any.
   */
  private static int[] filtersOf(FoodBusiness business) {
    int line = BusinessFilter.of(business.getLine()).ordinal();
    Optional<Grade> grade = business.getGrade();
    if (!grade.isPresent()) {
      return new int[] {BusinessFilter.ALL.ordinal(), line};
    }
    return new int[] {
      BusinessFilter.ALL.ordinal(),
      line,
      BusinessFilter.of(grade.get()).ordinal(),
      BusinessFilter.of(business.getLine(), grade.get()).ordinal()
    };
  }

  private boolean isMediumOrHighRisk(Optional<RiskLevel> level) {
    return level.isPresent()
        && rules.getPolicy().get(PolicyParameters.mediumOrHigh(level.get()), on);
  }

  Units getUnits() {
    return units;
  }

  PolicyPack getPolicy() {
    return rules.getPolicy();
  }

  /** Returns the day that is counted. */
  LocalDate getDate() {
    return on;
  }

  /** Returns how many subjects stand in jurisdictions that the tree does not know. */
  long getUnlocated() {
    return unlocated;
  }

  /** Returns the row of a place. */
  DispatchRow row(int place) {
    DispatchRow.Builder row = DispatchRow.builder();
    for (BusinessFilter filter : BusinessFilter.values()) {
      int cell = place * FILTERS + filter.ordinal();
      row.addBusinesses(filter, businesses[cell], mediumOrHighRisk[cell]);
      for (int i = 0; i < overBusinesses.size(); i++) {
        int tally = (place * overBusinesses.size() + i) * FILTERS + filter.ordinal();
        row.addTally(
            overBusinesses.get(i).getIndicator(), filter, Tally.of(met[tally], required[tally]));
      }
    }
    for (int i = 0; i < overCadres.size(); i++) {
      int tally = place * overCadres.size() + i;
      row.addTally(
          overCadres.get(i).getIndicator(),
          BusinessFilter.ALL,
          Tally.of(cadreMet[tally], cadreRequired[tally]));
    }
    for (Tier tier : Tier.values()) {
      long count = cadres[place * Tier.values().length + tier.ordinal()];
      if (count > 0) {
        row.addCadres(tier, count);
      }
    }
    return row.build();
  }
}
