package org.liangze.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.liangze.engine.SmallProvince;
import org.liangze.model.Text;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.policy.GuaranteeParameters;
import org.liangze.model.policy.LetterRule;
import org.liangze.model.policy.PolicyPack;

class IndicatorProperties {

  private static final Text BASIS = Text.of("测试", "test");

  @Provide
  Arbitrary<BusinessFacts> businessFacts() {
    return SmallProvince.businessFacts();
  }

  @Provide
  Arbitrary<CadreFacts> cadreFacts() {
    return SmallProvince.cadreFacts();
  }

  @Provide
  Arbitrary<FindingFacts> findingFacts() {
    return Combinators.combine(SmallProvince.findings(), SmallProvince.businesses())
        .as(FindingFacts::of);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return SmallProvince.days();
  }

  @Provide
  Arbitrary<LocalDate> daysOfOneQuarter() {
    return Arbitraries.integers().between(0, 91).map(LocalDate.of(2022, 10, 1)::plusDays);
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

  @Property(tries = 400)
  void anAnswerAboutALetterHoldsThroughItsLastWhateverTheLetterRule(
      @ForAll("cadreFacts") CadreFacts facts,
      @ForAll("days") LocalDate on,
      @ForAll("letterRules") PolicyPack policy) {
    Rules rules = Rules.of(policy, SmallProvince.TREE);

    assertHolds(on, day -> new LetterSigned().assess(facts, rules, day));
  }

  /** Rules of letters that change on some day. */
  @Provide
  Arbitrary<PolicyPack> letterRules() {
    return Combinators.combine(
            Arbitraries.of(LetterRule.class),
            Arbitraries.of(0, 1, 12),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false),
            SmallProvince.days())
        .as(
            (rule, months, term, tier, from) ->
                PolicyPack.national()
                    .with(GuaranteeParameters.LETTER_RULE, from, rule, BASIS)
                    .with(GuaranteeParameters.LETTER_VALIDITY, SmallProvince.FIRST, months, BASIS)
                    .with(GuaranteeParameters.LETTER_RENEWED_WITH_TERM, from, term, BASIS)
                    .with(GuaranteeParameters.LETTER_RENEWED_WITH_TIER, from, tier, BASIS));
  }

  @Property(tries = 400)
  void anAnswerAboutAFindingHoldsOnEveryDayThroughItsLastAndNoLonger(
      @ForAll("findingFacts") FindingFacts facts, @ForAll("days") LocalDate on) {
    for (FindingIndicator indicator : BuiltInIndicators.overFindings()) {
      assertHolds(on, day -> indicator.assess(facts, SmallProvince.RULES, day));
      Assessment answer = indicator.assess(facts, SmallProvince.RULES, on);
      if (!answer.getHoldsThrough().equals(LocalDate.MAX)) {
        LocalDate next = answer.getHoldsThrough().plusDays(1);
        assertThat(indicator.assess(facts, SmallProvince.RULES, next).isSameAnswerAs(answer))
            .isFalse();
      }
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
  void aFurtherVisitInWhateverModeNeverTurnsMetIntoMissed(
      @ForAll("visitsOfOneQuarter") List<SupervisionVisit> visits,
      @ForAll("visitsOfOneQuarter") @Size(1) List<SupervisionVisit> further,
      @ForAll RiskLevel risk,
      @ForAll("daysOfOneQuarter") LocalDate on) {
    List<SupervisionVisit> more = new ArrayList<>(visits);
    more.addAll(further);

    Outcome before = supervised(risk, visits, on);
    Outcome after = supervised(risk, more, on);

    assertThat(after).isIn(before, Outcome.MET);
  }

  @Provide
  Arbitrary<List<SupervisionVisit>> visitsOfOneQuarter() {
    return Combinators.combine(daysOfOneQuarter(), Arbitraries.of(VisitMode.class))
        .as((day, mode) -> SmallProvince.visit("V-" + day, "B0", day.toString()).mode(mode).build())
        .list()
        .ofMaxSize(3);
  }

  private static Outcome supervised(RiskLevel risk, List<SupervisionVisit> visits, LocalDate on) {
    BusinessFacts facts =
        BusinessFacts.builder()
            .business(SmallProvince.business("B0").riskLevel(risk).build())
            .visits(visits)
            .build();
    return new Supervised().assess(facts, SmallProvince.RULES, on).getOutcome();
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
