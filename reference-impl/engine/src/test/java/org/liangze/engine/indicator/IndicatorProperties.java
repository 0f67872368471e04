package org.liangze.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.liangze.engine.SmallProvince;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;

class IndicatorProperties {

  @Provide
  Arbitrary<BusinessFacts> businessFacts() {
    return SmallProvince.businessFacts();
  }

  @Provide
  Arbitrary<CadreFacts> cadreFacts() {
    return SmallProvince.cadreFacts();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return SmallProvince.days();
  }

  @Provide
  Arbitrary<List<LocalDate>> daysOfOneQuarter() {
    return Arbitraries.integers()
        .between(0, 91)
        .map(LocalDate.of(2022, 10, 1)::plusDays)
        .list()
        .ofMaxSize(3);
  }

  @Property(tries = 400)
  void anAnswerAboutABusinessHoldsOnEveryDayThroughItsLast(
      @ForAll("businessFacts") BusinessFacts facts, @ForAll("days") LocalDate on) {
    for (BusinessIndicator indicator : BuiltInIndicators.overBusinesses()) {
      assertHolds(on, day -> indicator.assess(facts, SmallProvince.RULES, day));
    }
  }

  @Property(tries = 400)
  void anAnswerAboutACadreHoldsOnEveryDayThroughItsLast(
      @ForAll("cadreFacts") CadreFacts facts, @ForAll("days") LocalDate on) {
    for (CadreIndicator indicator : BuiltInIndicators.overCadres()) {
      assertHolds(on, day -> indicator.assess(facts, SmallProvince.RULES, day));
    }
  }

  private static void assertHolds(LocalDate on, Function<LocalDate, Assessment> assess) {
    Assessment answer = assess.apply(on);
    assertThat(answer.getHoldsThrough()).isAfterOrEqualTo(on);
    LocalDate far = on.plusDays(500);
    LocalDate last = answer.getHoldsThrough().isBefore(far) ? answer.getHoldsThrough() : far;
    for (LocalDate day = on; !day.isAfter(last); day = day.plusDays(1)) {
      assertThat(assess.apply(day).isSameAnswerAs(answer))
          .as("on %s, from %s: %s, but %s", day, on, answer, assess.apply(day))
          .isTrue();
    }
  }

  @Property(tries = 400)
  void aReasonIsGivenUnlessItIsMet(
      @ForAll("businessFacts") BusinessFacts facts, @ForAll("days") LocalDate on) {
    for (BusinessIndicator indicator : BuiltInIndicators.overBusinesses()) {
      Assessment answer = indicator.assess(facts, SmallProvince.RULES, on);
      assertThat(answer.getReason().isPresent()).isEqualTo(answer.getOutcome() != Outcome.MET);
    }
  }

  @Property(tries = 400)
  void aFurtherVisitNeverTurnsMetIntoMissed(
      @ForAll("daysOfOneQuarter") List<LocalDate> visits,
      @ForAll("daysOfOneQuarter") @Size(2) List<LocalDate> furtherAndOn) {
    List<LocalDate> more = new ArrayList<>(visits);
    more.add(furtherAndOn.get(0));

    Outcome before = supervised(visits, furtherAndOn.get(1));
    Outcome after = supervised(more, furtherAndOn.get(1));

    assertThat(after).isIn(before, Outcome.MET);
  }

  private static Outcome supervised(List<LocalDate> visits, LocalDate on) {
    BusinessFacts.Builder facts =
        BusinessFacts.builder().business(SmallProvince.business("B0").build());
    for (LocalDate day : visits) {
      facts.addVisits(SmallProvince.visit("V-" + day, "B0", day.toString()).build());
    }
    return new Supervised().assess(facts.build(), SmallProvince.RULES, on).getOutcome();
  }

  @Property(tries = 400)
  void whatComesAfterTheDayChangesNothingOnTheDay(
      @ForAll("businessFacts") BusinessFacts facts, @ForAll("days") LocalDate on) {
    BusinessFacts known =
        BusinessFacts.builder()
            .copyOf(facts)
            .visits(facts.getVisits().stream().filter(v -> !v.getVisitedOn().isAfter(on)).toList())
            .appointments(
                facts.getAppointments().stream().filter(a -> !a.getFrom().isAfter(on)).toList())
            .assignments(
                facts.getAssignments().stream().filter(a -> !a.getFrom().isAfter(on)).toList())
            .build();
    for (BusinessIndicator indicator : BuiltInIndicators.overBusinesses()) {
      assertThat(
              indicator
                  .assess(facts, SmallProvince.RULES, on)
                  .isSameAnswerAs(indicator.assess(known, SmallProvince.RULES, on)))
          .as(indicator.getIndicator().getCode())
          .isTrue();
    }
  }
}
