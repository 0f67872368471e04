package org.liangze.engine.dispatch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.liangze.api.dispatch.Explanation;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.api.dispatch.Missed;
import org.liangze.engine.book.KeysetPage;
import org.liangze.engine.book.LedgerBook;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.ReasonCounts;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.figure.Tally;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * One explanation as it is gathered: the same assessments that a dispatch counts, told one by one.
 * Keeps no more of the missed subjects than one page. Not thread-safe; used once.
 */
final class Explaining {

  private final ExplanationRequest request;
  private final Rules rules;
  private final BiConsumer<LedgerBook, Explaining> gathering;

  private final Map<Reason, Long> reasons = new HashMap<>();
  private final Map<Reason, Long> notRequired = new HashMap<>();
  private final Map<Reason, Long> unknown = new HashMap<>();
  private final KeysetPage<Missed> page;
  private long met;
  private long required;

  private Explaining(
      ExplanationRequest request, Rules rules, BiConsumer<LedgerBook, Explaining> gathering) {
    this.request = request;
    this.rules = rules;
    this.gathering = gathering;
    this.page = new KeysetPage<>(request.getPage());
  }

  static Explaining of(
      ExplanationRequest request,
      Rules rules,
      List<BusinessIndicator> overBusinesses,
      List<CadreIndicator> overCadres,
      List<FindingIndicator> overFindings) {
    Map<Indicator, BiConsumer<LedgerBook, Explaining>> known = new LinkedHashMap<>();
    for (BusinessIndicator indicator : overBusinesses) {
      known.put(
          indicator.getIndicator(),
          (book, into) -> book.forEachBusiness(facts -> into.add(facts, indicator)));
    }
    for (CadreIndicator indicator : overCadres) {
      known.put(
          indicator.getIndicator(),
          (book, into) -> book.forEachCadre(facts -> into.add(facts, indicator)));
    }
    for (FindingIndicator indicator : overFindings) {
      known.put(
          indicator.getIndicator(),
          (book, into) -> book.forEachFinding(facts -> into.add(facts, indicator)));
    }
    Indicator sought = request.getIndicator();
    if (!known.containsKey(sought)) {
      throw InvalidValueException.of(
          "ExplanationRequest.indicator",
          sought.getCode(),
          Text.of("未统计此指标，已统计 " + known.keySet(), "not counted, but " + known.keySet()));
    }
    return new Explaining(request, rules, known.get(sought));
  }

  Explanation from(LedgerBook book) {
    gathering.accept(book, this);
    return Explanation.builder()
        .request(request)
        .revision(book.getRevision())
        .tally(Tally.of(met, required))
        .reasons(ReasonCounts.mostFrequentFirst(reasons))
        .notRequired(ReasonCounts.mostFrequentFirst(notRequired))
        .unknown(ReasonCounts.mostFrequentFirst(unknown))
        .missed(page.getItems())
        .next(page.getNext())
        .build();
  }

  private void add(BusinessFacts facts, BusinessIndicator indicator) {
    FoodBusiness business = facts.getBusiness();
    if (isSought(business)) {
      add(
          business.getId(),
          indicator.assess(facts, rules, request.getDate()),
          () -> told(business, business).name(business.getName()));
    }
  }

  private void add(CadreFacts facts, CadreIndicator indicator) {
    Cadre cadre = facts.getCadre();
    if (request.getFilter() == BusinessFilter.ALL && isWithin(cadre.getJurisdiction())) {
      add(
          cadre.getId(),
          indicator.assess(facts, rules, request.getDate()),
          () -> told(cadre, cadre));
    }
  }

  private void add(FindingFacts facts, FindingIndicator indicator) {
    FoodBusiness business = facts.getBusiness();
    Finding finding = facts.getFinding();
    if (isSought(business)) {
      add(
          finding.getId(),
          indicator.assess(facts, rules, request.getDate()),
          () ->
              told(finding, business)
                  .name(business.getName())
                  .business(EntryReference.to(business))
                  .due(finding.getDue()));
    }
  }

  /** Begins to tell of a subject, which counts where another entry stands, or itself. */
  private static Missed.Builder told(LedgerEntry subject, LedgerEntry standing) {
    return Missed.builder()
        .subject(EntryReference.to(subject))
        .jurisdiction(standing.getJurisdiction());
  }

  private boolean isSought(FoodBusiness business) {
    return isWithin(business.getJurisdiction()) && request.getFilter().passes(business);
  }

  private boolean isWithin(JurisdictionCode code) {
    JurisdictionTree tree = rules.getJurisdictions();
    return tree.contains(code) && tree.isWithin(code, request.getJurisdiction());
  }

  /** Adds the answer about a subject, of which more is told only if it stands on the page. */
  private void add(String id, Assessment answer, Supplier<Missed.Builder> subject) {
    switch (answer.getOutcome()) {
      case MET:
        met++;
        required++;
        break;
      case MISSED:
        required++;
        count(reasons, answer);
        page.offer(id, () -> missed(subject.get(), answer));
        break;
      case NOT_REQUIRED:
        count(notRequired, answer);
        break;
      default:
        count(unknown, answer);
    }
  }

  private static void count(Map<Reason, Long> reasons, Assessment answer) {
    reasons.merge(reasonOf(answer), 1L, Long::sum);
  }

  private static Reason reasonOf(Assessment answer) {
    return answer.getReason().orElseThrow(IllegalStateException::new);
  }

  private static Missed missed(Missed.Builder subject, Assessment answer) {
    return subject
        .reason(reasonOf(answer))
        .ground(answer.getGround())
        .holdsThrough(answer.getHoldsThrough())
        .build();
  }
}
