package org.liangze.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.day;
import static org.liangze.engine.SmallProvince.letter;
import static org.liangze.engine.SmallProvince.visit;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangze.engine.SmallProvince;
import org.liangze.model.Text;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.Assessment.Outcome;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.GuaranteeParameters;
import org.liangze.model.policy.LetterRule;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;

/** Which letters and which visits count, by the policy. */
class LettersAndVisitsTest {

  private static final Text BASIS = Text.of("测试", "test");
  private static final PolicyPack PER_ASSIGNMENT =
      with(GuaranteeParameters.LETTER_RULE, LetterRule.PER_ASSIGNMENT);

  private static <T> PolicyPack with(PolicyParameter<T> parameter, T value) {
    return PolicyPack.national().with(parameter, day("2022-01-01"), value, BASIS);
  }

  private static Assessment letters(CadreFacts.Builder facts, PolicyPack policy, String on) {
    return new LetterSigned().assess(facts.build(), Rules.of(policy, SmallProvince.TREE), day(on));
  }

  private static CadreFacts.Builder facts() {
    return CadreFacts.builder().cadre(cadre("C0").build());
  }

  @Test
  void aLetterHoldsForTheMonthsOfItsValidityAndNotOnTheDayAfter() {
    PolicyPack oneYear = with(GuaranteeParameters.LETTER_VALIDITY, 12);
    CadreFacts.Builder facts = facts().addLetters(letter("L0", "C0").build());

    assertThat(letters(facts, oneYear, "2022-11-03")).isEqualTo(Assessment.met(day("2023-11-02")));
    assertThat(letters(facts, oneYear, "2023-11-03"))
        .isEqualTo(
            Assessment.missed(
                Reason.LETTER_EXPIRED,
                Ground.of(oneYear, GuaranteeParameters.LETTER_VALIDITY, day("2023-11-03")),
                day("+999999999-12-31")));
    assertThat(letters(facts, PolicyPack.national(), "2030-01-01").getOutcome())
        .isEqualTo(Outcome.MET);
  }

  @Test
  void theLettersOwnEndComesBeforeALongerValidity() {
    PolicyPack oneYear = with(GuaranteeParameters.LETTER_VALIDITY, 12);
    CadreFacts.Builder facts =
        facts().addLetters(letter("L0", "C0").end(day("2022-12-01")).build());

    assertThat(letters(facts, oneYear, "2022-11-30")).isEqualTo(Assessment.met(day("2022-11-30")));
    assertThat(letters(facts, oneYear, "2022-12-01").getReason()).contains(Reason.LETTER_EXPIRED);
  }

  @Test
  void aLetterOfAnEarlierTermCountsOnlyWhereItNeedNotBeRenewed() {
    CadreFacts.Builder facts =
        CadreFacts.builder()
            .cadre(cadre("C0").from(day("2023-05-01")).build())
            .addLetters(letter("L0", "C0").build());

    assertThat(letters(facts, PolicyPack.national(), "2023-05-01").getReason())
        .contains(Reason.LETTER_OF_EARLIER_TERM);
    assertThat(
            letters(facts, with(GuaranteeParameters.LETTER_RENEWED_WITH_TERM, false), "2023-05-01")
                .getOutcome())
        .isEqualTo(Outcome.MET);
  }

  @Test
  void aLetterOfAnotherTierCountsOnlyWhereItNeedNotBeRenewed() {
    CadreFacts.Builder facts = facts().addLetters(letter("L0", "C0").tier(Tier.COUNTY).build());

    assertThat(letters(facts, PolicyPack.national(), "2022-12-01").getReason())
        .contains(Reason.LETTER_OF_OTHER_TIER);
    assertThat(
            letters(facts, with(GuaranteeParameters.LETTER_RENEWED_WITH_TIER, false), "2022-12-01")
                .getOutcome())
        .isEqualTo(Outcome.MET);
  }

  @Test
  void whereEachAssignmentNeedsALetterAGeneralOneIsNotEnough() {
    CadreFacts.Builder facts =
        facts()
            .addAssignments(assignment("A0", "B0", "C0").build())
            .addLetters(letter("L0", "C0").build());

    assertThat(letters(facts, PolicyPack.national(), "2022-12-01").getOutcome())
        .isEqualTo(Outcome.MET);
    assertThat(letters(facts, PER_ASSIGNMENT, "2022-12-01").getReason())
        .contains(Reason.LETTER_NOT_FOR_ASSIGNMENT);
    assertThat(letters(facts, PER_ASSIGNMENT, "2022-11-01").getReason()).contains(Reason.NO_LETTER);
  }

  @Test
  void whereEachAssignmentNeedsALetterAllInForceMustHaveOne() {
    CadreFacts.Builder facts =
        facts()
            .addAssignments(assignment("A0", "B0", "C0").build())
            .addAssignments(assignment("A1", "B1", "C0").from(day("2022-12-01")).build())
            .addAssignments(assignment("A2", "B2", "C0").end(day("2022-11-10")).build())
            .addLetters(letter("L0", "C0").assignmentId("A0").build());

    assertThat(letters(facts, PER_ASSIGNMENT, "2022-11-09").getReason())
        .contains(Reason.LETTER_NOT_FOR_ASSIGNMENT);
    assertThat(letters(facts, PER_ASSIGNMENT, "2022-11-10"))
        .isEqualTo(Assessment.met(day("2022-11-30")));
    assertThat(letters(facts, PER_ASSIGNMENT, "2022-12-01").getReason())
        .contains(Reason.LETTER_NOT_FOR_ASSIGNMENT);

    facts.addLetters(letter("L1", "C0").assignmentId("A1").signedOn(day("2022-12-05")).build());
    assertThat(letters(facts, PER_ASSIGNMENT, "2022-12-05").getOutcome()).isEqualTo(Outcome.MET);
  }

  @Test
  void whatIsWrongWithAnAssignmentsOwnLetterIsSaid() {
    CadreFacts.Builder facts =
        facts()
            .addAssignments(assignment("A0", "B0", "C0").build())
            .addLetters(letter("L0", "C0").assignmentId("A0").tier(Tier.COUNTY).build());

    assertThat(letters(facts, PER_ASSIGNMENT, "2022-12-01").getReason())
        .contains(Reason.LETTER_OF_OTHER_TIER);
  }

  @Test
  void aCadreWithoutBusinessesHasNothingToSignPerAssignmentButALetterPerCadre() {
    assertThat(letters(facts(), PER_ASSIGNMENT, "2022-12-01").getReason())
        .contains(Reason.GUARANTEES_NOTHING);
    assertThat(letters(facts(), PER_ASSIGNMENT, "2022-12-01").getOutcome())
        .isEqualTo(Outcome.NOT_REQUIRED);
    assertThat(letters(facts(), PolicyPack.national(), "2022-12-01").getReason())
        .contains(Reason.NO_LETTER);
  }

  private static Assessment supervised(Optional<RiskLevel> risk, VisitMode... modes) {
    BusinessFacts.Builder facts =
        BusinessFacts.builder().business(business("B0").riskLevel(risk).build());
    for (VisitMode mode : modes) {
      facts.addVisits(visit("V-" + mode, "B0", "2022-11-20").mode(mode).build());
    }
    return new Supervised().assess(facts.build(), SmallProvince.RULES, day("2022-12-01"));
  }

  @ParameterizedTest
  @CsvSource({
    "D, VIDEO,   false",
    "D, ON_SITE, true",
    "D, GROUP,   true",
    "C, VIDEO,   true",
    "A, VIDEO,   true",
    " , VIDEO,   true",
  })
  void aHighRiskBusinessIsVisitedOnSiteOnly(RiskLevel risk, VisitMode mode, boolean counts) {
    assertThat(supervised(Optional.ofNullable(risk), mode).getOutcome())
        .isEqualTo(counts ? Outcome.MET : Outcome.MISSED);
  }

  @Test
  void aVisitInAModeThatDoesNotCountIsSaidAsTheReasonWithTheModesThatDo() {
    assertThat(supervised(Optional.of(RiskLevel.D), VisitMode.VIDEO))
        .isEqualTo(
            Assessment.missed(
                Reason.VISITED_IN_OTHER_MODE,
                Ground.of(
                    PolicyPack.national(),
                    GuaranteeParameters.visitModes(Optional.of(RiskLevel.D)),
                    day("2022-12-01")),
                day("2022-12-31")));
    assertThat(supervised(Optional.of(RiskLevel.D), VisitMode.VIDEO, VisitMode.ON_SITE))
        .isEqualTo(Assessment.met(day("2022-12-31")));
  }
}
