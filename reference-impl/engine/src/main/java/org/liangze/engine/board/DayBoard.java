package org.liangze.engine.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangze.engine.book.ChangedSubjects;
import org.liangze.engine.book.LedgerBook;
import org.liangze.engine.indicator.Population;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.PolicyParameters;

/**
 * The board of one day (当日看板): what every indicator says of every subject by the rules of that day.
 *
 * <p>Whoever has the facts tells what changed; each answer is that of the indicator's definition,
 * so a count here is the sum that the definition gives. Not thread-safe.
 */
final class DayBoard {

  private final Rules rules;
  private final Definitions definitions;

  /** Food lines by grades, of which the first stands for none. */
  private final CellGrid filters =
      new CellGrid(FoodLine.values().length, Grade.values().length + 1);

  private final JudgedSubjects businesses;
  private final JudgedSubjects cadres;
  private final JudgedSubjects findings;
  private LocalDate date;

  /** Judges everything in a book on each of some days, in one pass. */
  static List<DayBoard> of(
      LedgerBook book, Rules rules, Definitions definitions, List<LocalDate> days) {
    DivisionNumbers divisions = DivisionNumbers.of(rules.getJurisdictions());
    int[] expected = new int[divisions.size()];
    book.forEachPlace(
        code -> {
          int division = divisionOf(code, rules.getJurisdictions());
          if (division != DivisionNumbers.NONE) {
            expected[division]++;
          }
        });
    List<DayBoard> boards = new ArrayList<>();
    days.forEach(day -> boards.add(new DayBoard(rules, definitions, divisions, expected, day)));
    book.forEachBusiness(facts -> boards.forEach(board -> board.put(facts)));
    book.forEachCadre(facts -> boards.forEach(board -> board.put(facts)));
    book.forEachFinding(facts -> boards.forEach(board -> board.put(facts)));
    return boards;
  }

  private DayBoard(
      Rules rules,
      Definitions definitions,
      DivisionNumbers divisions,
      int[] expected,
      LocalDate date) {
    this.rules = rules;
    this.definitions = definitions;
    this.date = date;
    CellGrid tiers = new CellGrid(Tier.values().length, 1);
    int[] unknown = new int[divisions.size()];
    this.businesses =
        new JudgedSubjects(divisions, filters, definitions.getOverBusinesses().size(), expected);
    this.cadres = new JudgedSubjects(divisions, tiers, definitions.getOverCadres().size(), unknown);
    this.findings =
        new JudgedSubjects(divisions, filters, definitions.getOverFindings().size(), unknown);
  }

  LocalDate getDate() {
    return date;
  }

  /** Judges a business anew. */
  private void put(BusinessFacts facts) {
    FoodBusiness business = facts.getBusiness();
    int division = divisionOf(business.getJurisdiction());
    if (division == DivisionNumbers.NONE) {
      businesses.putUnlocated(business.getId());
      return;
    }
    List<Assessment> assessments = new ArrayList<>();
    Through through = new Through();
    for (BusinessIndicator indicator : definitions.getOverBusinesses()) {
      assessments.add(through.taken(indicator.assess(facts, rules, date)));
    }
    through.take(Population.unchangedThrough(business, date));
    through.take(rules.getPolicy().unchangedThrough(date));
    businesses.put(
        business.getId(),
        division,
        cellOf(business),
        assessments,
        population(business),
        through.day);
  }

  private int population(FoodBusiness business) {
    if (!Population.isGuaranteed(business, date)) {
      return Answer.NOT_REQUIRED;
    }
    Optional<RiskLevel> level = business.getRiskLevel();
    return level.isPresent()
            && rules.getPolicy().get(PolicyParameters.mediumOrHigh(level.get()), date)
        ? Answer.MET
        : Answer.MISSED;
  }

  private int cellOf(FoodBusiness business) {
    int grade = business.getGrade().isPresent() ? business.getGrade().get().ordinal() + 1 : 0;
    return filters.cell(business.getLine().ordinal(), grade);
  }

  /** Judges a cadre anew. */
  private void put(CadreFacts facts) {
    Cadre cadre = facts.getCadre();
    int division = divisionOf(cadre.getJurisdiction());
    if (division == DivisionNumbers.NONE) {
      cadres.putUnlocated(cadre.getId());
      return;
    }
    List<Assessment> assessments = new ArrayList<>();
    Through through = new Through();
    for (CadreIndicator indicator : definitions.getOverCadres()) {
      assessments.add(through.taken(indicator.assess(facts, rules, date)));
    }
    through.takeChange(cadre.getFrom());
    cadre.getEnd().ifPresent(through::takeChange);
    int service = cadre.isInService(date) ? Answer.MISSED : Answer.NOT_REQUIRED;
    cadres.put(
        cadre.getId(), division, cadre.getTier().ordinal(), assessments, service, through.day);
  }

  /** An identifier holds no line break, so this is the key of one finding about one business. */
  private static String keyOf(String findingId, String businessId) {
    return findingId + "\n" + businessId;
  }

  /** Judges a finding anew, where its business is. */
  private void put(FindingFacts facts) {
    FoodBusiness business = facts.getBusiness();
    String key = keyOf(facts.getFinding().getId(), business.getId());
    int division = divisionOf(business.getJurisdiction());
    if (division == DivisionNumbers.NONE) {
      findings.remove(key);
      return;
    }
    List<Assessment> assessments = new ArrayList<>();
    Through through = new Through();
    for (FindingIndicator indicator : definitions.getOverFindings()) {
      assessments.add(through.taken(indicator.assess(facts, rules, date)));
    }
    findings.put(key, division, cellOf(business), assessments, Answer.NOT_REQUIRED, through.day);
  }

  private int divisionOf(JurisdictionCode code) {
    return divisionOf(code, rules.getJurisdictions());
  }

  private static int divisionOf(JurisdictionCode code, JurisdictionTree tree) {
    return tree.contains(code) ? tree.indexOf(code) : DivisionNumbers.NONE;
  }

  /**
   * Turns to a later day, and judges anew of whom something no longer holds.
   *
   * @param book what this board was judged from
   */
  void turnTo(LocalDate later, LedgerBook book) {
    long day = later.toEpochDay();
    List<String> expired = new ArrayList<>();
    date = later;
    businesses.forEachExpired(day, expired::add);
    expired.forEach(id -> judgeBusiness(id, book));
    expired.clear();
    cadres.forEachExpired(day, expired::add);
    expired.forEach(id -> judgeCadre(id, book));
    expired.clear();
    findings.forEachExpired(day, expired::add);
    for (String key : expired) {
      int end = key.indexOf('\n');
      judgeFinding(key.substring(0, end), key.substring(end + 1), book);
    }
  }

  /** Judges anew about whom a book has learnt something. */
  void judge(ChangedSubjects changed, LedgerBook book) {
    changed.getBusinesses().forEach(id -> judgeBusiness(id, book));
    changed.getCadres().forEach(id -> judgeCadre(id, book));
    changed.getFindings().forEach((about, ids) -> ids.forEach(id -> judgeFinding(id, about, book)));
  }

  private void judgeBusiness(String id, LedgerBook book) {
    Optional<BusinessFacts> facts = book.find(id);
    if (facts.isPresent()) {
      put(facts.get());
    } else {
      businesses.remove(id);
    }
  }

  private void judgeCadre(String id, LedgerBook book) {
    Optional<CadreFacts> facts = book.findCadre(id);
    if (facts.isPresent()) {
      put(facts.get());
    } else {
      cadres.remove(id);
    }
  }

  private void judgeFinding(String id, String businessId, LedgerBook book) {
    Optional<FindingFacts> facts = book.findFinding(id, businessId);
    if (facts.isPresent()) {
      put(facts.get());
    } else {
      findings.remove(keyOf(id, businessId));
    }
  }

  /** Returns the board as it is now, as of a revision of the ledger; it will not change. */
  DayState freeze(long revision) {
    return new DayState(
        rules,
        definitions,
        date,
        revision,
        businesses.freeze(),
        cadres.freeze(),
        findings.freeze());
  }

  /** The last day on which several answers all hold, as a day of the epoch. */
  private final class Through {
    private long day = LocalDate.MAX.toEpochDay();

    private Assessment taken(Assessment assessment) {
      take(assessment.getHoldsThrough());
      return assessment;
    }

    private void take(LocalDate through) {
      day = Math.min(day, through.toEpochDay());
    }

    private void takeChange(LocalDate first) {
      if (first.isAfter(date)) {
        take(first.minusDays(1));
      }
    }
  }
}
