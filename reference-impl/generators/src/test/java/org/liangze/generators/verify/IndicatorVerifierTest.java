package org.liangze.generators.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.generators.verify.Facts.assignment;
import static org.liangze.generators.verify.Facts.business;
import static org.liangze.generators.verify.Facts.cadre;
import static org.liangze.generators.verify.Facts.day;
import static org.liangze.generators.verify.Facts.letter;
import static org.liangze.generators.verify.Facts.visit;
import static org.liangze.generators.verify.IndicatorVerifier.verifyThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.CadreIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.jurisdiction.Jurisdiction;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.GuaranteeParameters;
import org.liangze.model.policy.LetterRule;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

class IndicatorVerifierTest {

  private static final IndicatorVerifier SUPERVISED =
      verifyThat(BuiltInIndicators.overBusiness(Indicator.SUPERVISED));

  private static PolicyPack visits(int required) {
    return PolicyPack.national()
        .named("ours")
        .with(
            PolicyParameters.visits(Grade.D, FoodLine.CATERING),
            day("2022-10-01"),
            required,
            Text.of("本市通知", "notice of our city"));
  }

  @Test
  void whatComesOutAsExpectedPasses() {
    IndicatorVerifier inNovember = SUPERVISED.on(day("2022-11-20"));

    inNovember
        .given(business("B1"), visit("B1", "C1", "2022-11-20"))
        .isMet()
        .holdsThrough(day("2022-12-31"));
    inNovember
        .given(business("B1"))
        .isMissedBecause(Reason.NO_VISIT_IN_PERIOD)
        .restsOn(PolicyParameters.visits(Grade.D, FoodLine.CATERING))
        .holdsThrough(day("2022-12-31"));
    inNovember
        .under(visits(2))
        .given(business("B1"), visit("B1", "C1", "2022-11-20"))
        .isMissedBecause(Reason.TOO_FEW_VISITS);
    inNovember.under(visits(0)).given(business("B1")).isNotRequired();
    verifyThat(BuiltInIndicators.overCadre(Indicator.LETTER_SIGNED))
        .on(day("2022-11-03"))
        .given(letter("C1"), cadre("C1"))
        .isMet()
        .holdsThrough(day("2023-11-02"));
  }

  @Test
  void anErrorTellsWhatWasExpectedWhatCameOutWhatWasGivenAndMasksWhoItIs() {
    Verification verification =
        SUPERVISED
            .under(visits(2))
            .on(day("2022-11-20"))
            .given(business("B1"), visit("B1", "C1", "2022-11-20"), cadre("C1"), letter("C1"));

    assertThatThrownBy(verification::isMet)
        .isExactlyInstanceOf(AssertionError.class)
        .hasMessage(
            """
            SUPERVISED (supervised / 督导完成率) on 2022-11-20 under pack ours
              expected: MET
              came out: MISSED(TOO_FEW_VISITS) through 2022-12-31, too few visits in the period / 本周期督导次数不足
              rests on: visits.D.CATERING = 2 from 2022-10-01, notice of our city / 本市通知
              given:
                FoodBusiness{id=B1, name=小面馆, jurisdiction=990101001001, line=CATERING, grade=D, traits=[], licences=[Licence{number=JY29901010000018}], from=2022-01-01, status=ACTIVE}
                SupervisionVisit{id=V-2022-11-20, jurisdiction=990101001001, visitedOn=2022-11-20, mode=ON_SITE, cadreIds=[C1], businessIds=[B1]}
              given, but not looked at by an indicator over one business:
                Cadre{id=C1, name=***, phone=***, jurisdiction=990101001001, tier=VILLAGE, from=2022-01-01}
                CommitmentLetter{id=L1, cadreId=C1, tier=VILLAGE, jurisdiction=990101001001, channel=ONLINE, signedOn=2022-11-03, end=2023-11-03}
            Maybe the pack asks for something else than you think: visits.D.CATERING = 2 from 2022-10-01.""");
  }

  @Test
  void aCadresAssignmentsAreLookedAtWhereEachNeedsALetter() {
    IndicatorVerifier perAssignment =
        verifyThat(BuiltInIndicators.overCadre(Indicator.LETTER_SIGNED))
            .under(
                PolicyPack.national()
                    .with(
                        GuaranteeParameters.LETTER_RULE,
                        day("2022-01-01"),
                        LetterRule.PER_ASSIGNMENT,
                        Text.same("a rule")))
            .on(day("2022-11-20"));
    CommitmentLetter own =
        CommitmentLetter.builder().copyOf(letter("C1")).assignmentId("A1").build();

    perAssignment
        .given(cadre("C1"), business("B1"), assignment("B1", "C1"), letter("C1"))
        .isMissedBecause(Reason.LETTER_NOT_FOR_ASSIGNMENT);
    perAssignment.given(cadre("C1"), business("B1"), assignment("B1", "C1"), own).isMet();
    perAssignment.given(cadre("C1"), letter("C1")).isNotRequired();
  }

  static Stream<Arguments> hints() {
    IndicatorVerifier guaranteed = verifyThat(BuiltInIndicators.overBusiness(Indicator.GUARANTEED));
    IndicatorVerifier signed = verifyThat(BuiltInIndicators.overCadre(Indicator.LETTER_SIGNED));
    LedgerEntry[] guarantee = {business("B1"), cadre("C1"), assignment("B1", "C1")};
    return Stream.of(
        Arguments.of(
            guaranteed.on(day("2022-10-09")).given(guarantee),
            "Maybe the day is too early: assignment A1 begins on 2022-10-10."),
        Arguments.of(
            signed.on(day("2023-11-03")).given(cadre("C1"), letter("C1")),
            "Maybe the day is too late: letter L1 is over since 2023-11-03."),
        Arguments.of(
            SUPERVISED.under(visits(0)).on(day("2022-11-20")).given(business("B1")),
            "Maybe this business is not counted on that day: look at its licences, status and"
                + " grade, and at what the pack requires."),
        Arguments.of(
            verifyThat(BuiltInIndicators.overBusiness(Indicator.DATA_VERIFIED))
                .on(day("2022-11-20"))
                .given(business("B1")),
            "Maybe a fact that would meet it is not given."));
  }

  @ParameterizedTest
  @MethodSource("hints")
  void anErrorNamesTheLikelyCause(Verification verification, String hint) {
    assertThatThrownBy(verification::isMet)
        .isInstanceOf(AssertionError.class)
        .message()
        .endsWith("\n" + hint);
  }

  @Test
  void eachCheckFailsOnEveryOtherOutcome() {
    IndicatorVerifier november = SUPERVISED.on(day("2022-11-20"));
    Verification met = november.given(business("B1"), visit("B1", "C1", "2022-11-20"));
    Verification missed = november.given(business("B1"));
    Verification notRequired = november.under(visits(0)).given(business("B1"));

    for (Verification other : List.of(missed, notRequired)) {
      assertThatThrownBy(other::isMet).isInstanceOf(AssertionError.class);
    }
    for (Verification other : List.of(met, missed)) {
      assertThatThrownBy(other::isNotRequired).isInstanceOf(AssertionError.class);
    }
    for (Verification other : List.of(met, notRequired)) {
      assertThatThrownBy(() -> other.isMissedBecause(Reason.NO_VISIT_IN_PERIOD))
          .isInstanceOf(AssertionError.class);
      assertThatThrownBy(() -> other.restsOn(PolicyParameters.visits(Grade.D, FoodLine.CATERING)))
          .isInstanceOf(AssertionError.class);
    }
    assertThatThrownBy(() -> missed.isMissedBecause(Reason.TOO_FEW_VISITS))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> missed.restsOn(PolicyParameters.VISIT_PERIOD))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("expected: MISSED, resting on visits.period\n");
  }

  @Test
  void anotherLastDayIsToldWithTheAnswerOfTheNextDay() {
    Verification atOrder60 =
        verifyThat(BuiltInIndicators.overBusiness(Indicator.OFFICER_APPOINTED))
            .on(day("2022-10-31"))
            .given(business("B1"));

    assertThatThrownBy(() -> atOrder60.holdsThrough(LocalDate.MAX))
        .isInstanceOf(AssertionError.class)
        .message()
        .contains("the answer holds through " + LocalDate.MAX);
    assertThatThrownBy(
            () ->
                SUPERVISED
                    .on(day("2022-11-20"))
                    .given(business("B1"))
                    .holdsThrough(day("2022-11-30")))
        .isInstanceOf(AssertionError.class)
        .message()
        .endsWith("\nOn 2023-01-01 it is MISSED(NO_VISIT_IN_PERIOD) through 2023-03-31.");
    assertThatThrownBy(
            () ->
                SUPERVISED
                    .under(
                        visits(1)
                            .with(
                                PolicyParameters.OFFICER_MINIMUM,
                                day("2022-12-01"),
                                2,
                                Text.same("x")))
                    .on(day("2022-11-20"))
                    .given(business("B1"))
                    .holdsThrough(day("2022-12-31")))
        .isInstanceOf(AssertionError.class)
        .message()
        .endsWith(" A value of the pack begins on that day.");
  }

  @Test
  void anAnswerThatPromisesTooMuchIsFound() {
    IndicatorVerifier exceptOnThe20th =
        verifyThat(
            new CadreIndicator() {
              @Override
              public Indicator getIndicator() {
                return Indicator.of("NOT_ON_THE_20TH", Text.same("not on the 20th"));
              }

              @Override
              public Assessment assess(CadreFacts facts, Rules rules, LocalDate on) {
                return on.getDayOfMonth() == 20
                    ? Assessment.notRequired(Reason.NOT_IN_REGISTER, day("2022-12-31"))
                    : Assessment.met(day("2022-12-31"));
              }
            });

    assertThatThrownBy(
            () ->
                exceptOnThe20th
                    .on(day("2022-11-18"))
                    .given(cadre("C1"))
                    .holdsThrough(day("2022-12-31")))
        .isInstanceOf(AssertionError.class)
        .message()
        .contains("on each day through 2022-12-31")
        .endsWith(
            "On 2022-11-20 it is NOT_REQUIRED(NOT_IN_REGISTER) through 2022-12-31: the indicator promises too much.");
  }

  static Stream<Arguments> unfit() {
    return Stream.of(
        Arguments.of("exactly one food business", List.of()),
        Arguments.of("exactly one food business", List.of(business("B1"), business("B2"))),
        Arguments.of(
            "IndicatorVerifier.given is assignment A1: is not about business B1",
            List.of(
                business("B1"),
                cadre("C1"),
                visit("B1", "C1", "2022-11-20"),
                assignment("B2", "C1"))),
        Arguments.of(
            "IndicatorVerifier.given is visit V-2022-11-20: is not about business B1",
            List.of(
                business("B1"),
                cadre("C1"),
                assignment("B1", "C1"),
                visit("B2", "C1", "2022-11-20"))),
        Arguments.of(
            "IndicatorVerifier.given is assignment A1: names cadre C1, who is not given",
            List.of(business("B1"), assignment("B1", "C1"))),
        Arguments.of(
            "IndicatorVerifier.given is cadre C2: has nothing to do with business B1",
            List.of(business("B1"), cadre("C2"))),
        Arguments.of(
            "IndicatorVerifier.given is business B1: is given twice",
            List.of(business("B1"), business("B1"))));
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void entriesThatAreNotAboutOneBusinessAreRefused(String rule, List<LedgerEntry> entries) {
    IndicatorVerifier verifier = SUPERVISED.on(day("2022-11-20"));

    assertThatThrownBy(() -> verifier.given(entries))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(rule);
  }

  @Test
  void entriesThatAreNotAboutOneCadreAreRefused() {
    IndicatorVerifier signed =
        verifyThat(BuiltInIndicators.overCadre(Indicator.LETTER_SIGNED)).on(day("2022-11-20"));

    assertThatThrownBy(() -> signed.given(cadre("C1"), cadre("C2")))
        .hasMessageContaining("exactly one cadre");
    assertThatThrownBy(
            () ->
                signed.given(
                    cadre("C1"),
                    assignment("B1", "C1"),
                    visit("B1", "C2", "2022-11-20"),
                    letter("C2")))
        .hasMessageContaining("letter L1");
  }

  @Test
  void aPlaceOutsideTheDivisionsAndAMissingDayAreRefusedWithAWayOut() {
    JurisdictionTree other =
        JurisdictionTree.builder()
            .version("1")
            .add(Jurisdiction.root("15", "内蒙古", Tier.PROVINCE))
            .build();

    assertThatThrownBy(() -> SUPERVISED.within(other).on(day("2022-11-20")).given(business("B1")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(
            "990101001001, which is not in the tree; maybe give your own by .within(");
    assertThatThrownBy(() -> SUPERVISED.given(business("B1")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("maybe add .on(");
  }

  @Test
  void oneVerifierServesManyThreadsAndIsNotChangedByAny() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Outcome>> calls = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      int required = i % 3;
      calls.add(
          () ->
              SUPERVISED
                  .under(visits(required))
                  .on(day("2022-11-20"))
                  .given(business("B1"), visit("B1", "C1", "2022-11-20"))
                  .getAssessment()
                  .getOutcome());
    }
    try {
      List<Future<Outcome>> answers = threads.invokeAll(calls);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get())
            .isEqualTo(List.of(Outcome.NOT_REQUIRED, Outcome.MET, Outcome.MISSED).get(i % 3));
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(SUPERVISED).hasToString("SUPERVISED under national");
  }
}
