package org.liangze.engine.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.engine.History;
import org.liangze.engine.SmallProvince;
import org.liangze.engine.dispatch.Histories.Step;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.figure.Ranking;
import org.liangze.model.figure.Rate;
import org.liangze.model.figure.Tally;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;

class DailyDispatchProperties {

  private static final JurisdictionTree TREE = SmallProvince.TREE;

  @Provide
  Arbitrary<List<Step>> histories() {
    return Histories.any();
  }

  @Provide
  Arbitrary<DispatchRequest> requests() {
    return Combinators.combine(
            SmallProvince.codes(), Arbitraries.of(Tier.class).optional(0.5), SmallProvince.days())
        .as(
            (code, tier, on) ->
                DispatchRequest.builder().jurisdiction(code).unitTier(tier).date(on).build());
  }

  private static DailyDispatch dispatch(LedgerStore store, DispatchRequest request) {
    return Histories.dispatches(store).daily(request, Scope.everything());
  }

  @Property(tries = 150)
  void everyTallyIsTheNumberOfSubjectsWhoseAssessmentSaysSo(
      @ForAll("histories") List<Step> steps, @ForAll("requests") DispatchRequest request) {
    LedgerStore store = Histories.storeAfter(steps);
    DailyDispatch dispatch = dispatch(store, request);
    PlainCount plain = new PlainCount(store, request.getDate());

    assertRow(dispatch.getTotal(), plain, code -> TREE.isWithin(code, request.getJurisdiction()));
    dispatch
        .getRows()
        .forEach((unit, row) -> assertRow(row, plain, code -> TREE.isWithin(code, unit)));
  }

  private static void assertRow(
      DispatchRow row, PlainCount plain, Predicate<JurisdictionCode> within) {
    for (BusinessFilter filter : BusinessFilter.values()) {
      for (BusinessIndicator indicator : Histories.OVER_BUSINESSES) {
        assertCounts(
            row,
            indicator.getIndicator(),
            filter,
            plain.overBusinesses(indicator, filter, within).toList());
      }
      for (FindingIndicator indicator : BuiltInIndicators.overFindings()) {
        assertCounts(
            row,
            indicator.getIndicator(),
            filter,
            plain.overFindings(indicator, filter, within).toList());
      }
    }
    for (CadreIndicator indicator : BuiltInIndicators.overCadres()) {
      assertCounts(
          row,
          indicator.getIndicator(),
          BusinessFilter.ALL,
          plain.overCadres(indicator, within).toList());
    }
    assertThat(row.getCadres()).isEqualTo(plain.cadres(within));
  }

  private static void assertCounts(
      DispatchRow row, Indicator indicator, BusinessFilter filter, List<Assessment> answers) {
    long met = answers.stream().filter(answer -> answer.getOutcome() == Outcome.MET).count();
    long missed = answers.stream().filter(answer -> answer.getOutcome() == Outcome.MISSED).count();
    assertThat(row.getTally(indicator, filter))
        .as("%s under %s", indicator, filter)
        .isEqualTo(Tally.of(met, met + missed));
    assertThat(row.getUnknownByReason(indicator, filter))
        .as("%s under %s", indicator, filter)
        .isEqualTo(
            answers.stream()
                .filter(answer -> answer.getOutcome() == Outcome.UNKNOWN)
                .collect(
                    Collectors.groupingBy(
                        answer -> answer.getReason().orElseThrow(), Collectors.counting())));
  }

  @Property(tries = 150)
  void whereAnythingIsUnknownThereIsNeitherRateNorRank(
      @ForAll("histories") List<Step> steps, @ForAll("days") LocalDate on) {
    DailyDispatch dispatch =
        dispatch(Histories.storeAfter(steps), DispatchRequest.of(on, SmallProvince.code("15")));

    for (BusinessFilter filter : BusinessFilter.values()) {
      Ranking<JurisdictionCode, Rate> ranking = dispatch.getRanking(Uncertain.INDICATOR, filter);
      dispatch
          .getRows()
          .forEach(
              (unit, row) -> {
                boolean known =
                    row.getUnknown(Uncertain.INDICATOR, filter) == 0
                        && row.getTally(Uncertain.INDICATOR, filter).getRequired() > 0;
                assertThat(ranking.find(unit).orElseThrow().getRank().isPresent()).isEqualTo(known);
                assertThat(row.getRate(Uncertain.INDICATOR, filter).isApplicable())
                    .isEqualTo(known);
              });
    }
  }

  @Property(tries = 150)
  void theWholeIsTheSumOfItsUnitsAndOfWhatIsElsewhere(
      @ForAll("histories") List<Step> steps, @ForAll("requests") DispatchRequest request) {
    DailyDispatch dispatch = dispatch(Histories.storeAfter(steps), request);

    DispatchRow sum = dispatch.getElsewhere();
    for (DispatchRow row : dispatch.getRows().values()) {
      sum = sum.plus(row);
    }
    assertThat(dispatch.getTotal()).isEqualTo(sum);
  }

  @Property(tries = 150)
  void followingTheFeedStepByStepIsTheSameAsReadingItAtOnce(
      @ForAll("histories") List<Step> steps, @ForAll("requests") DispatchRequest request) {
    MemoryLedgerStore store = new MemoryLedgerStore();
    DailyDispatches following = Histories.dispatches(store);
    History history = new History(store);
    for (Step step : steps) {
      step.play(history);
      assertThat(following.daily(request, Scope.everything())).isEqualTo(dispatch(store, request));
    }
  }

  @Property(tries = 100)
  void aDispatchAsKnownAtARevisionIsTheDispatchOfThatTime(
      @ForAll("histories") List<Step> steps, @ForAll("requests") DispatchRequest request) {
    MemoryLedgerStore store = new MemoryLedgerStore();
    History history = new History(store);
    List<DailyDispatch> then = new ArrayList<>();
    for (Step step : steps) {
      step.play(history);
      then.add(dispatch(store, request));
    }
    for (DailyDispatch dispatch : then) {
      DispatchRequest again =
          DispatchRequest.builder().copyOf(request).knownAt(dispatch.getRevision()).build();
      assertThat(dispatch(store, again)).isEqualTo(dispatch);
    }
  }

  @Property(tries = 100)
  void changingABusinessChangesNothingOutsideItsOwnDivisions(
      @ForAll("histories") List<Step> steps,
      @ForAll("changes") FoodBusiness changed,
      @ForAll("days") LocalDate on) {
    MemoryLedgerStore store = Histories.storeAfter(steps);
    Optional<JurisdictionCode> before =
        store
            .find(EntryKind.BUSINESS, changed.getId(), Scope.everything())
            .map(stored -> stored.getEntry().getJurisdiction());
    Map<JurisdictionCode, DispatchRow> rowsBefore = allRows(store, on);
    new History(store).put(List.of(changed));
    Map<JurisdictionCode, DispatchRow> rowsAfter = allRows(store, on);

    for (Jurisdiction jurisdiction : TREE.getAll()) {
      JurisdictionCode code = jurisdiction.getCode();
      boolean touched =
          TREE.isWithin(changed.getJurisdiction(), code)
              || before.filter(where -> TREE.isWithin(where, code)).isPresent();
      if (!touched) {
        assertThat(rowsAfter.get(code)).as(code.getValue()).isEqualTo(rowsBefore.get(code));
      }
    }
  }

  @Provide
  Arbitrary<FoodBusiness> changes() {
    return SmallProvince.businesses();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return SmallProvince.days();
  }

  private static Map<JurisdictionCode, DispatchRow> allRows(LedgerStore store, LocalDate on) {
    DailyDispatches dispatches = Histories.dispatches(store);
    return TREE.getAll().stream()
        .map(Jurisdiction::getCode)
        .collect(
            Collectors.toMap(
                Function.identity(),
                code ->
                    dispatches.daily(DispatchRequest.of(on, code), Scope.everything()).getTotal()));
  }

  /** The definition of a tally, written down: list the subjects, assess each, count. */
  private static final class PlainCount {
    private final LocalDate on;
    private final List<BusinessFacts> businesses = new ArrayList<>();
    private final List<CadreFacts> cadres = new ArrayList<>();
    private final List<FindingFacts> findings = new ArrayList<>();

    PlainCount(LedgerStore store, LocalDate on) {
      this.on = on;
      Map<String, Cadre> byId =
          all(store, EntryKind.CADRE).collect(Collectors.toMap(Cadre::getId, Function.identity()));
      all(store, EntryKind.BUSINESS)
          .forEach(
              business ->
                  businesses.add(
                      BusinessFacts.builder()
                          .business(business)
                          .cadres(byId)
                          .assignments(
                              all(store, EntryKind.ASSIGNMENT)
                                  .filter(a -> a.getBusinessId().equals(business.getId()))
                                  .toList())
                          .visits(
                              all(store, EntryKind.VISIT)
                                  .filter(v -> v.getBusinessIds().contains(business.getId()))
                                  .toList())
                          .appointments(
                              all(store, EntryKind.APPOINTMENT)
                                  .filter(r -> r.getBusinessId().equals(business.getId()))
                                  .toList())
                          .closures(
                              all(store, EntryKind.CLOSURE)
                                  .filter(k -> k.getBusinessId().equals(business.getId()))
                                  .toList())
                          .dutyLog(
                              DutyLog.of(
                                  all(store, EntryKind.DUTY_RECORD)
                                      .filter(d -> d.getBusinessId().equals(business.getId()))
                                      .toList()))
                          .trainings(all(store, EntryKind.TRAINING).toList())
                          .build()));
      for (BusinessFacts facts : businesses) {
        all(store, EntryKind.FINDING)
            .filter(finding -> finding.getBusinessId().equals(facts.getBusiness().getId()))
            .forEach(finding -> findings.add(FindingFacts.of(finding, facts.getBusiness())));
      }
      byId.values()
          .forEach(
              cadre ->
                  cadres.add(
                      CadreFacts.builder()
                          .cadre(cadre)
                          .letters(
                              all(store, EntryKind.LETTER)
                                  .filter(l -> l.getCadreId().equals(cadre.getId()))
                                  .toList())
                          .assignments(
                              all(store, EntryKind.ASSIGNMENT)
                                  .filter(a -> a.getCadreId().equals(cadre.getId()))
                                  .toList())
                          .build()));
    }

    private static <T extends LedgerEntry> Stream<T> all(LedgerStore store, EntryKind<T> kind) {
      return store.stream(Query.of(kind, Scope.everything())).map(Stored::getEntry);
    }

    Stream<Assessment> overBusinesses(
        BusinessIndicator indicator, BusinessFilter filter, Predicate<JurisdictionCode> within) {
      return businesses.stream()
          .filter(facts -> within.test(facts.getBusiness().getJurisdiction()))
          .filter(facts -> filter.passes(facts.getBusiness()))
          .map(facts -> indicator.assess(facts, SmallProvince.RULES, on));
    }

    Stream<Assessment> overFindings(
        FindingIndicator indicator, BusinessFilter filter, Predicate<JurisdictionCode> within) {
      return findings.stream()
          .filter(facts -> within.test(facts.getBusiness().getJurisdiction()))
          .filter(facts -> filter.passes(facts.getBusiness()))
          .map(facts -> indicator.assess(facts, SmallProvince.RULES, on));
    }

    Stream<Assessment> overCadres(CadreIndicator indicator, Predicate<JurisdictionCode> within) {
      return cadres.stream()
          .filter(facts -> within.test(facts.getCadre().getJurisdiction()))
          .map(facts -> indicator.assess(facts, SmallProvince.RULES, on));
    }

    long cadres(Predicate<JurisdictionCode> within) {
      return cadres.stream()
          .map(CadreFacts::getCadre)
          .filter(cadre -> within.test(cadre.getJurisdiction()) && cadre.isInService(on))
          .count();
    }
  }
}
