package org.liangze.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.liangze.engine.SmallProvince;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.guarantee.SupervisionVisit;

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
  Arbitrary<SupervisionVisit> visits() {
    return SmallProvince.visits();
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
  void theReasonIsGivenIfAndOnlyIfMissed(
      @ForAll("businessFacts") BusinessFacts facts, @ForAll("days") LocalDate on) {
    for (BusinessIndicator indicator : BuiltInIndicators.overBusinesses()) {
      Assessment answer = indicator.assess(facts, SmallProvince.RULES, on);
      assertThat(answer.getReason().isPresent()).isEqualTo(answer.getOutcome() == Outcome.MISSED);
    }
  }

  @Property(tries = 400)
  void aFurtherVisitNeverTurnsMetIntoMissed(
      @ForAll("businessFacts") BusinessFacts facts,
      @ForAll("visits") SupervisionVisit further,
      @ForAll("days") LocalDate on) {
    List<SupervisionVisit> more = new ArrayList<>(facts.getVisits());
    more.add(further);
    BusinessFacts then = BusinessFacts.builder().copyOf(facts).visits(more).build();

    Supervised supervised = new Supervised();
    Outcome before = supervised.assess(facts, SmallProvince.RULES, on).getOutcome();
    Outcome after = supervised.assess(then, SmallProvince.RULES, on).getOutcome();

    assertThat(after).isIn(before, before == Outcome.MISSED ? Outcome.MET : before);
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
