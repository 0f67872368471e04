package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liangze.api.Guarantees;
import org.liangze.api.PageRequest;
import org.liangze.api.ResultPage;
import org.liangze.api.Unguaranteed;
import org.liangze.engine.book.FollowedBook;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.PolicyPack;

/** Compared with the plain definition: ask on every day, back to the first. */
class UnguaranteedProperties {

  private static final Rules RULES =
      Rules.of(PolicyPack.national(), SmallProvince.TREE, new Weekdays());
  private static final BusinessIndicator GUARANTEED =
      BuiltInIndicators.overBusiness(Indicator.GUARANTEED);

  @Provide
  Arbitrary<List<LedgerEntry>> entries() {
    return SmallProvince.entries().list().ofMinSize(1).ofMaxSize(30);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return SmallProvince.days();
  }

  @Property(tries = 200)
  void everyBusinessThatMissesItIsFoundWithTheFirstDayOfTheUnbrokenTime(
      @ForAll("entries") List<LedgerEntry> entries,
      @ForAll("days") LocalDate on,
      @ForAll @IntRange(min = 1, max = 3) int limit) {
    Desk desk = new Desk();
    new History(desk.store).put(entries);
    Map<String, LocalDate> expected = new TreeMap<>();
    new FollowedBook(desk.store)
        .read(
            book -> {
              book.forEachBusiness(
                  facts -> since(facts, on).ifPresent(day -> expected.put(id(facts), day)));
              return expected;
            });

    Map<String, LocalDate> found = new TreeMap<>();
    for (Unguaranteed one :
        all(desk.builder().calendar(new Weekdays()).build().guarantees(), on, limit)) {
      assertThat(found).doesNotContainKey(one.getBusinessId());
      found.put(one.getBusinessId(), one.getSince());
      assertThat(one.getDeadline().getState(on)).isEqualTo(one.getState());
    }
    assertThat(found).isEqualTo(expected);
  }

  private static List<Unguaranteed> all(Guarantees guarantees, LocalDate on, int limit) {
    List<Unguaranteed> all = new ArrayList<>();
    Optional<PageRequest> request = Optional.of(PageRequest.first(limit));
    while (request.isPresent()) {
      ResultPage<Unguaranteed> page =
          guarantees.unguaranteed(on, request.get(), Scope.everything());
      assertThat(page.getResults()).hasSizeBetween(all.isEmpty() ? 0 : 1, limit);
      all.addAll(page.getResults());
      request = page.getNext().map(next -> PageRequest.after(next, limit));
    }
    return all;
  }

  private static String id(BusinessFacts facts) {
    return facts.getBusiness().getId();
  }

  private static Optional<LocalDate> since(BusinessFacts facts, LocalDate on) {
    LocalDate since = null;
    for (LocalDate day = on; isMissed(facts, day); day = day.minusDays(1)) {
      since = day;
    }
    return Optional.ofNullable(since);
  }

  private static boolean isMissed(BusinessFacts facts, LocalDate day) {
    Assessment answer = GUARANTEED.assess(facts, RULES, day);
    return answer.getOutcome() == Outcome.MISSED;
  }
}
