package org.liangze.engine.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.liangze.api.PageRequest;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.dispatch.DispatchRow;
import org.liangze.api.dispatch.Explanation;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.api.dispatch.Missed;
import org.liangze.engine.SmallProvince;
import org.liangze.engine.dispatch.Histories.Step;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.figure.Tally;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;

class ExplanationProperties {

  @Provide
  Arbitrary<List<Step>> histories() {
    return Histories.any();
  }

  @Provide
  Arbitrary<ExplanationRequest> requests() {
    return Combinators.combine(
            Arbitraries.of(
                Stream.concat(Indicator.builtIn().stream(), Stream.of(Uncertain.INDICATOR))
                    .toList()),
            SmallProvince.codes(),
            SmallProvince.days(),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(BusinessFilter.ALL)),
                Tuple.of(1, Arbitraries.of(BusinessFilter.values()))))
        .as(
            (indicator, code, on, filter) ->
                ExplanationRequest.builder()
                    .indicator(indicator)
                    .jurisdiction(code)
                    .date(on)
                    .filter(filter)
                    .build());
  }

  @Property(tries = 300)
  void anExplanationHasTheTallyOfTheDispatchAndAReasonForAllThatItLacks(
      @ForAll("histories") List<Step> steps, @ForAll("requests") ExplanationRequest request) {
    DailyDispatches dispatches = Histories.dispatches(Histories.storeAfter(steps));
    Explanation explanation = dispatches.explain(request, Scope.everything());
    LocalDate on = request.getDate();
    DispatchRow row =
        dispatches
            .daily(DispatchRequest.of(on, request.getJurisdiction()), Scope.everything())
            .getTotal();
    Tally tally = row.getTally(request.getIndicator(), request.getFilter());

    assertThat(explanation.getTally()).isEqualTo(tally);
    assertThat(explanation.getReasons().values().stream().mapToLong(Long::longValue).sum())
        .isEqualTo(tally.getShortfall());
    assertThat(explanation.getMissed()).hasSize((int) tally.getShortfall());
    assertThat(explanation.getUnknown())
        .isEqualTo(row.getUnknownByReason(request.getIndicator(), request.getFilter()));
    assertThat(explanation.getRate().toText(2))
        .isEqualTo(row.getRate(request.getIndicator(), request.getFilter()).toText(2));
  }

  @Property(tries = 300)
  void everySubjectOfTheKindIsMetOrMissedOrNotRequiredOrUnknown(
      @ForAll("histories") List<Step> steps, @ForAll("requests") ExplanationRequest request) {
    MemoryLedgerStore store = Histories.storeAfter(steps);
    ExplanationRequest everywhere =
        ExplanationRequest.builder()
            .copyOf(request)
            .jurisdiction(SmallProvince.code("15"))
            .filter(BusinessFilter.ALL)
            .build();
    Explanation explanation = Histories.dispatches(store).explain(everywhere, Scope.everything());

    assertThat(
            explanation.getTally().getRequired()
                + sum(explanation.getNotRequired())
                + sum(explanation.getUnknown()))
        .isEqualTo(countOf(request.getIndicator(), store));
  }

  private static long sum(Map<Reason, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Findings count only where the ledger knows the business. */
  private static long countOf(Indicator indicator, MemoryLedgerStore store) {
    if (indicator.equals(Indicator.LETTER_SIGNED)) {
      return all(store, EntryKind.CADRE).count();
    }
    List<String> businesses = all(store, EntryKind.BUSINESS).map(FoodBusiness::getId).toList();
    return indicator.equals(Indicator.RECTIFIED)
        ? all(store, EntryKind.FINDING)
            .filter(finding -> businesses.contains(finding.getBusinessId()))
            .count()
        : businesses.size();
  }

  private static <T extends LedgerEntry> Stream<T> all(LedgerStore store, EntryKind<T> kind) {
    return store.stream(Query.of(kind, Scope.everything())).map(Stored::getEntry);
  }

  @Property(tries = 300)
  void pagesOfAnySizeTellTheSameInOrder(
      @ForAll("histories") List<Step> steps,
      @ForAll("requests") ExplanationRequest request,
      @ForAll @IntRange(min = 1, max = 4) int limit) {
    DailyDispatches dispatches = Histories.dispatches(Histories.storeAfter(steps));
    List<Missed> paged = new ArrayList<>();
    Optional<PageRequest> page = Optional.of(PageRequest.first(limit));
    while (page.isPresent()) {
      Explanation explanation =
          dispatches.explain(
              ExplanationRequest.builder().copyOf(request).page(page.get()).build(),
              Scope.everything());
      assertThat(explanation.getMissed()).hasSizeLessThanOrEqualTo(limit);
      paged.addAll(explanation.getMissed());
      page = explanation.getNext().map(next -> PageRequest.after(next, limit));
    }

    Explanation whole = dispatches.explain(request, Scope.everything());
    assertThat(paged).isEqualTo(whole.getMissed());
    assertThat(paged).isSortedAccordingTo((a, b) -> id(a).compareTo(id(b)));
    assertThat(
            paged.stream().collect(Collectors.groupingBy(Missed::getReason, Collectors.counting())))
        .isEqualTo(whole.getReasons());
  }

  @Property(tries = 300)
  void aFindingAndNothingElseIsToldWithItsBusinessAndWhenItIsDue(
      @ForAll("histories") List<Step> steps, @ForAll("requests") ExplanationRequest request) {
    MemoryLedgerStore store = Histories.storeAfter(steps);
    Map<String, FoodBusiness> businesses =
        all(store, EntryKind.BUSINESS)
            .collect(Collectors.toMap(FoodBusiness::getId, business -> business));
    Map<String, Finding> findings =
        all(store, EntryKind.FINDING).collect(Collectors.toMap(Finding::getId, finding -> finding));

    ExplanationRequest overdue =
        ExplanationRequest.builder()
            .indicator(Indicator.RECTIFIED)
            .jurisdiction(SmallProvince.code("15"))
            .date(LocalDate.of(2024, 12, 31))
            .build();
    DailyDispatches dispatches = Histories.dispatches(store);

    for (Missed missed :
        Stream.of(request, overdue)
            .flatMap(asked -> dispatches.explain(asked, Scope.everything()).getMissed().stream())
            .toList()) {
      if (missed.getSubject().getKind() == EntryKind.FINDING) {
        Finding finding = findings.get(id(missed));
        FoodBusiness business = businesses.get(finding.getBusinessId());
        assertThat(missed.getBusiness()).contains(EntryReference.to(business));
        assertThat(missed.getName()).contains(business.getName());
        assertThat(missed.getDue()).contains(finding.getDue());
      } else {
        assertThat(missed.getBusiness()).isEmpty();
        assertThat(missed.getDue()).isEmpty();
      }
    }
  }

  private static String id(Missed missed) {
    return missed.getSubject().getId();
  }

  @Property(tries = 300)
  void whatAParameterMakesADutyIsToldWithTheParameter(
      @ForAll("histories") List<Step> steps, @ForAll("requests") ExplanationRequest request) {
    Explanation explanation =
        Histories.dispatches(Histories.storeAfter(steps)).explain(request, Scope.everything());

    for (Missed missed : explanation.getMissed()) {
      boolean byParameter =
          !List.of(Indicator.DATA_VERIFIED, Indicator.RECTIFIED, Uncertain.INDICATOR)
                  .contains(request.getIndicator())
              && !missed.getReason().equals(Reason.NOT_GRADED);
      assertThat(missed.getGround().isPresent()).as(missed.toString()).isEqualTo(byParameter);
    }
  }
}
