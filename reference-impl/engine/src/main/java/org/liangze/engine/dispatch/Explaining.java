package org.liangze.engine.dispatch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.liangze.api.dispatch.Explanation;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.api.dispatch.Missed;
import org.liangze.engine.book.LedgerBook;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.figure.Tally;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.EntryOrder;

/**
 * One explanation as it is gathered: the same assessments that a dispatch counts, told one by one.
 * Keeps no more of the missed subjects than one page. Not thread-safe; used once.
 */
final class Explaining {

  private final ExplanationRequest request;
  private final Rules rules;
  private final @Nullable BusinessIndicator overBusinesses;
  private final @Nullable CadreIndicator overCadres;

  private final Map<Reason, Long> reasons = new HashMap<>();
  private final NavigableMap<String, Missed> page = new TreeMap<>(EntryOrder.BY_ID);
  private long met;
  private long required;
  private boolean more;

  private Explaining(
      ExplanationRequest request,
      Rules rules,
      @Nullable BusinessIndicator overBusinesses,
      @Nullable CadreIndicator overCadres) {
    this.request = request;
    this.rules = rules;
    this.overBusinesses = overBusinesses;
    this.overCadres = overCadres;
  }

  static Explaining of(
      ExplanationRequest request,
      Rules rules,
      List<BusinessIndicator> overBusinesses,
      List<CadreIndicator> overCadres) {
    Indicator sought = request.getIndicator();
    List<Indicator> known = new ArrayList<>();
    for (BusinessIndicator indicator : overBusinesses) {
      known.add(indicator.getIndicator());
      if (indicator.getIndicator().equals(sought)) {
        return new Explaining(request, rules, indicator, null);
      }
    }
    for (CadreIndicator indicator : overCadres) {
      known.add(indicator.getIndicator());
      if (indicator.getIndicator().equals(sought)) {
        return new Explaining(request, rules, null, indicator);
      }
    }
    throw InvalidValueException.of(
        "ExplanationRequest.indicator",
        sought.getCode(),
        Text.of("未统计此指标，已统计 " + known, "not counted, but " + known));
  }

  Explanation from(LedgerBook book) {
    if (overBusinesses != null) {
      book.forEachBusiness(facts -> add(facts, overBusinesses));
    } else if (overCadres != null && request.getFilter() == BusinessFilter.ALL) {
      book.forEachCadre(facts -> add(facts, overCadres));
    }
    return Explanation.builder()
        .request(request)
        .revision(book.getRevision())
        .tally(Tally.of(met, required))
        .reasons(mostFrequentFirst())
        .missed(page.values())
        .next(more ? Optional.of(page.lastKey()) : Optional.empty())
        .build();
  }

  private void add(BusinessFacts facts, BusinessIndicator indicator) {
    FoodBusiness business = facts.getBusiness();
    if (isWithin(business.getJurisdiction()) && request.getFilter().passes(business)) {
      Assessment answer = indicator.assess(facts, rules, request.getDate());
      add(business, Optional.of(business.getName()), answer);
    }
  }

  private void add(CadreFacts facts, CadreIndicator indicator) {
    Cadre cadre = facts.getCadre();
    if (isWithin(cadre.getJurisdiction())) {
      add(cadre, Optional.empty(), indicator.assess(facts, rules, request.getDate()));
    }
  }

  private boolean isWithin(JurisdictionCode code) {
    JurisdictionTree tree = rules.getJurisdictions();
    return tree.contains(code) && tree.isWithin(code, request.getJurisdiction());
  }

  private void add(LedgerEntry subject, Optional<String> name, Assessment answer) {
    boolean missed = answer.getOutcome() == Outcome.MISSED;
    met += answer.getOutcome() == Outcome.MET ? 1 : 0;
    required += missed || answer.getOutcome() == Outcome.MET ? 1 : 0;
    if (missed && answer.getReason().isPresent()) {
      reasons.merge(answer.getReason().get(), 1L, Long::sum);
      if (isOnPage(subject.getId())) {
        put(
            Missed.builder()
                .subject(EntryReference.to(subject))
                .name(name)
                .jurisdiction(subject.getJurisdiction())
                .reason(answer.getReason().get())
                .ground(answer.getGround())
                .holdsThrough(answer.getHoldsThrough())
                .build());
      }
    }
  }

  /** Whether an id comes after the page's beginning and, once it is full, before its end. */
  private boolean isOnPage(String id) {
    Optional<String> after = request.getPage().getAfter();
    if (after.isPresent() && EntryOrder.BY_ID.compare(id, after.get()) <= 0) {
      return false;
    }
    boolean fits =
        page.size() < request.getPage().getLimit()
            || EntryOrder.BY_ID.compare(id, page.lastKey()) < 0;
    more |= !fits;
    return fits;
  }

  private void put(Missed missed) {
    page.put(missed.getSubject().getId(), missed);
    if (page.size() > request.getPage().getLimit()) {
      page.pollLastEntry();
      more = true;
    }
  }

  private Map<Reason, Long> mostFrequentFirst() {
    Map<Reason, Long> sorted = new LinkedHashMap<>();
    reasons.entrySet().stream()
        .sorted(
            Map.Entry.<Reason, Long>comparingByValue()
                .reversed()
                .thenComparing(entry -> entry.getKey().getCode()))
        .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
    return sorted;
  }
}
