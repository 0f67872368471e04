package org.liangze.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.liangze.api.PageRequest;
import org.liangze.api.ResultPage;
import org.liangze.api.Unguaranteed;
import org.liangze.engine.book.FollowedBook;
import org.liangze.engine.book.KeysetPage;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.calendar.Deadline;
import org.liangze.model.policy.ChangeParameters;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.PolicyParameters;

/**
 * Finds the businesses without a valid guarantee, by the very definition that the dispatch counts.
 */
final class UnguaranteedSearch {

  private final FollowedBook book;
  private final Rules rules;
  private final BusinessIndicator guaranteed;

  UnguaranteedSearch(FollowedBook book, Rules rules) {
    this.book = book;
    this.rules = rules;
    this.guaranteed = BuiltInIndicators.overBusiness(Indicator.GUARANTEED);
  }

  ResultPage<Unguaranteed> on(LocalDate on, PageRequest request, Scope scope) {
    KeysetPage<Unguaranteed> page = new KeysetPage<>(request);
    book.read(
        read -> {
          read.forEachBusiness(
              facts -> {
                FoodBusiness business = facts.getBusiness();
                if (scope.contains(business.getJurisdiction())) {
                  Assessment answer = guaranteed.assess(facts, rules, on);
                  if (isMissed(answer)) {
                    page.offer(business.getId(), () -> unguaranteed(facts, answer, on));
                  }
                }
              });
          return page;
        });
    return ResultPage.of(page.getItems(), page.getNext());
  }

  private Unguaranteed unguaranteed(BusinessFacts facts, Assessment answer, LocalDate on) {
    LocalDate since = since(facts, on);
    Ground ground = Ground.of(rules.getPolicy(), ChangeParameters.REBINDING, since);
    int workingDays = rules.getPolicy().get(ChangeParameters.REBINDING, since);
    Deadline deadline = Deadline.afterWorkingDays(rules.getCalendar(), since, workingDays);
    return Unguaranteed.builder()
        .businessId(facts.getBusiness().getId())
        .name(facts.getBusiness().getName())
        .jurisdiction(facts.getBusiness().getJurisdiction())
        .reason(answer.getReason().orElseThrow(IllegalStateException::new))
        .since(since)
        .ground(ground)
        .deadline(deadline)
        .state(deadline.getState(on))
        .build();
  }

  /** Goes from answer to answer, as each says how long it holds, up to the day itself. */
  private LocalDate since(BusinessFacts facts, LocalDate on) {
    LocalDate since = on;
    boolean missed = false;
    LocalDate day = firstJudged(facts.getBusiness());
    while (!day.isAfter(on)) {
      Assessment answer = guaranteed.assess(facts, rules, day);
      if (isMissed(answer) && !missed) {
        since = day;
      }
      missed = isMissed(answer);
      if (!answer.getHoldsThrough().isBefore(on)) {
        break;
      }
      day = answer.getHoldsThrough().plusDays(1);
    }
    return since;
  }

  /** The first day of the business, or of the rules if they begin later. */
  private LocalDate firstJudged(FoodBusiness business) {
    LocalDate first = laterOf(business.getFrom(), ChangeParameters.REBINDING);
    return business.getGrade().isPresent()
        ? laterOf(first, PolicyParameters.guaranteeingTier(business.getGrade().get()))
        : first;
  }

  private LocalDate laterOf(LocalDate day, PolicyParameter<?> parameter) {
    return Optional.of(rules.getPolicy().history(parameter))
        .filter(values -> !values.isEmpty())
        .map(values -> values.firstKey())
        .filter(day::isBefore)
        .orElse(day);
  }

  private static boolean isMissed(Assessment answer) {
    return answer.getOutcome() == Assessment.Outcome.MISSED;
  }
}
