package org.liangze.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.liangze.api.PageRequest;
import org.liangze.api.RecordPage;
import org.liangze.api.Recorded;
import org.liangze.api.ResultPage;
import org.liangze.api.grading.GradeProposal;
import org.liangze.api.grading.SizeProposal;
import org.liangze.engine.grading.GradingRule;
import org.liangze.engine.grading.SizeRule;
import org.liangze.engine.indicator.Population;
import org.liangze.model.access.Scope;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Sector;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.policy.GradingParameters;
import org.liangze.model.policy.PolicyPack;

/** Proposes grades and size classes for the businesses of the register. */
final class GradeReviews {

  /** How many businesses are read at a time while those to review are looked for. */
  private static final int PAGE = 1_000;

  private final Books books;
  private final PolicyPack policy;

  GradeReviews(Books books, PolicyPack policy) {
    this.books = books;
    this.policy = policy;
  }

  Optional<GradeProposal> propose(String businessId, LocalDate on, Scope scope) {
    return books
        .find(EntryKind.BUSINESS, businessId, scope)
        .map(recorded -> GradingRule.propose(recorded.getEntry(), policy, on));
  }

  ResultPage<GradeProposal> differing(LocalDate on, PageRequest page, Scope scope) {
    List<GradeProposal> found = new ArrayList<>();
    Optional<String> next = page.getAfter();
    do {
      PageRequest request =
          next.map(after -> PageRequest.after(after, PAGE)).orElse(PageRequest.first(PAGE));
      RecordPage<FoodBusiness> read = books.page(EntryKind.BUSINESS, request, scope);
      for (Recorded<FoodBusiness> recorded : read.getRecords()) {
        if (found.size() == page.getLimit()) {
          return ResultPage.of(found, Optional.of(last(found)));
        }
        addIfDifferent(found, recorded.getEntry(), on);
      }
      next = read.getNext();
    } while (next.isPresent());
    return ResultPage.of(found, Optional.empty());
  }

  private void addIfDifferent(List<GradeProposal> found, FoodBusiness business, LocalDate on) {
    if (Population.isGuaranteed(business, on)) {
      GradeProposal proposal = GradingRule.propose(business, policy, on);
      if (proposal.isDifferent()) {
        found.add(proposal);
      }
    }
  }

  private static String last(List<GradeProposal> found) {
    return found.get(found.size() - 1).getBusinessId();
  }

  SizeProposal proposeSize(FoodLine line, int staff, BigDecimal revenue, LocalDate on) {
    return proposeSize(policy.get(GradingParameters.sector(line), on), staff, revenue, on);
  }

  SizeProposal proposeSize(Sector sector, int staff, BigDecimal revenue, LocalDate on) {
    return SizeRule.propose(sector, staff, revenue, policy, on);
  }
}
