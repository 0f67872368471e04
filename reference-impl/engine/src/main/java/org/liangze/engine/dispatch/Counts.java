package org.liangze.engine.dispatch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.engine.indicator.Population;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
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

  private static final int[] ALL = {BusinessFilter.ALL.ordinal()};

  private final Units units;
  private final Rules rules;
  private final LocalDate on;
  private final List<BusinessIndicator> overBusinesses;
  private final List<CadreIndicator> overCadres;
  private final List<FindingIndicator> overFindings;

  private final Cells ofBusinesses;
  private final Cells ofCadres;
  private final Cells ofFindings;
  private final long[] businesses;
  private final long[] mediumOrHighRisk;
  private final long[] cadres;
  private long unlocated;

  Counts(
      Units units,
      Rules rules,
      LocalDate on,
      List<BusinessIndicator> overBusinesses,
      List<CadreIndicator> overCadres,
      List<FindingIndicator> overFindings) {
    this.units = units;
    this.rules = rules;
    this.on = on;
    this.overBusinesses = overBusinesses;
    this.overCadres = overCadres;
    this.overFindings = overFindings;
    int places = units.getPlaces();
    this.ofBusinesses = cells(places, overBusinesses, BusinessIndicator::getIndicator);
    this.ofCadres = cells(places, overCadres, CadreIndicator::getIndicator);
    this.ofFindings = cells(places, overFindings, FindingIndicator::getIndicator);
    this.businesses = new long[places * FILTERS];
    this.mediumOrHighRisk = new long[businesses.length];
    this.cadres = new long[places * Tier.values().length];
  }

  private static <T> Cells cells(int places, List<T> definitions, Function<T, Indicator> named) {
    return new Cells(places, definitions.stream().map(named).collect(Collectors.toList()));
  }

  void add(BusinessFacts facts) {
    FoodBusiness business = facts.getBusiness();
    int place = place(business.getJurisdiction());
    if (place < 0) {
      return;
    }
    int[] filters = filtersOf(business);
    for (int i = 0; i < overBusinesses.size(); i++) {
      ofBusinesses.count(overBusinesses.get(i).assess(facts, rules, on), place, i, filters);
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
      ofCadres.count(overCadres.get(i).assess(facts, rules, on), place, i, ALL);
    }
    if (facts.getCadre().isInService(on)) {
      cadres[place * Tier.values().length + facts.getCadre().getTier().ordinal()]++;
    }
  }

  /** Counts a finding where its business is; if that lies nowhere, it was told for the business. */
  void add(FindingFacts facts) {
    FoodBusiness business = facts.getBusiness();
    int place = units.placeOf(business.getJurisdiction());
    if (place < 0) {
      return;
    }
    int[] filters = filtersOf(business);
    for (int i = 0; i < overFindings.size(); i++) {
      ofFindings.count(overFindings.get(i).assess(facts, rules, on), place, i, filters);
    }
  }

  private int place(JurisdictionCode jurisdiction) {
    int place = units.placeOf(jurisdiction);
    if (place == Units.UNLOCATED) {
      unlocated++;
    }
    return place;
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
    }
    ofBusinesses.addTo(row, place);
    ofCadres.addTo(row, place);
    ofFindings.addTo(row, place);
    for (Tier tier : Tier.values()) {
      long count = cadres[place * Tier.values().length + tier.ordinal()];
      if (count > 0) {
        row.addCadres(tier, count);
      }
    }
    return row.build();
  }
}
