package org.liangze.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.SmallProvince.appointment;
import static org.liangze.engine.SmallProvince.assignment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.cadre;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;
import static org.liangze.engine.SmallProvince.letter;
import static org.liangze.engine.SmallProvince.visit;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangze.engine.SmallProvince;
import org.liangze.model.Text;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.CadreFacts;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.business.SizeClass;
import org.liangze.model.enterprise.Role;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.identifier.LicenceNumber;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

class IndicatorsTest {

  private static Assessment assess(BusinessIndicator indicator, BusinessFacts facts, String on) {
    return indicator.assess(facts, SmallProvince.RULES, day(on));
  }

  private static BusinessFacts.Builder facts(FoodBusiness business) {
    return BusinessFacts.builder().business(business);
  }

  @Test
  void aBusinessIsVerifiedFromTheDayOfItsVerificationOn() {
    BusinessFacts facts = BusinessFacts.of(business("B0").verifiedOn(day("2022-11-09")).build());

    assertThat(assess(new DataVerified(), facts, "2022-11-08"))
        .isEqualTo(Assessment.missed(Reason.NOT_VERIFIED, day("2022-11-08")));
    assertThat(assess(new DataVerified(), facts, "2022-11-09").getOutcome())
        .isEqualTo(Assessment.Outcome.MET);
  }

  @Test
  void aBusinessWithFilingsOnlyIsNotToBeGuaranteedButNeedsAnOfficer() {
    BusinessFacts facts =
        BusinessFacts.of(
            FoodBusiness.builder()
                .copyOf(business("B0").build())
                .licences(List.of(Licence.of(LicenceNumber.filing("150102", 7))))
                .build());

    assertThat(assess(new Guaranteed(), facts, "2022-12-01").getOutcome())
        .isEqualTo(Assessment.Outcome.NOT_REQUIRED);
    assertThat(assess(new OfficerAppointed(), facts, "2022-12-01").getReason())
        .contains(Reason.NO_OFFICER);
  }

  @Test
  void aGuaranteeHoldsFromItsFirstDayUpToAndWithoutItsEnd() {
    BusinessFacts facts =
        facts(business("B0").build())
            .addAssignments(assignment("A0", "B0", "C0").end(day("2022-12-01")).build())
            .putCadres("C0", cadre("C0").build())
            .build();

    assertThat(assess(new Guaranteed(), facts, "2022-10-09").getReason())
        .contains(Reason.NO_ASSIGNMENT);
    assertThat(assess(new Guaranteed(), facts, "2022-11-30"))
        .isEqualTo(Assessment.met(day("2022-11-30")));
    assertThat(assess(new Guaranteed(), facts, "2022-12-01").getReason())
        .contains(Reason.NO_ASSIGNMENT);
  }

  @ParameterizedTest
  @CsvSource({
    // grade, where the business is, tier and jurisdiction of the cadre, reason
    "A, 150102001001, CITY,     1501,         ",
    "B, 150102001001, COUNTY,   150102,       ",
    "C, 150102001001, TOWNSHIP, 150102001,    ",
    "D, 150102001001, VILLAGE,  150102001001, ",
    "A, 150102001001, VILLAGE,  150102001001, WRONG_TIER",
    "D, 150102001001, VILLAGE,  150102001002, OUT_OF_AREA",
    "A, 150102001001, CITY,     1525,         OUT_OF_AREA",
    // Where a tier is missing, the next higher existing one guarantees.
    "D, 152531100,    TOWNSHIP, 152531100,    ",
    "B, 1525GXQ,      CITY,     1525,         ",
    "B, 1525GXQ,      TOWNSHIP, 1525GXQ,      WRONG_TIER",
  })
  void theGradeDecidesWhichTierGuarantees(
      Grade grade, String where, Tier tier, String serving, String reason) {
    FoodBusiness business = business("B0").grade(grade).jurisdiction(code(where)).build();
    Cadre cadre = cadre("C0").tier(tier).jurisdiction(code(serving)).build();
    Assessment answer =
        assess(
            new Guaranteed(),
            facts(business)
                .addAssignments(assignment("A0", "B0", "C0").build())
                .putCadres("C0", cadre)
                .build(),
            "2022-11-01");

    assertThat(answer.getReason().map(Reason::getCode).orElse(null)).isEqualTo(reason);
  }

  @Test
  void aLeftCadreGuaranteesNothingAnyMore() {
    BusinessFacts facts =
        facts(business("B0").build())
            .addAssignments(assignment("A0", "B0", "C0").build())
            .putCadres("C0", cadre("C0").end(day("2022-11-15")).build())
            .build();

    assertThat(assess(new Guaranteed(), facts, "2022-11-14"))
        .isEqualTo(Assessment.met(day("2022-11-14")));
    assertThat(assess(new Guaranteed(), facts, "2022-11-15").getReason())
        .contains(Reason.CADRE_NOT_IN_SERVICE);
  }

  @Test
  void oneVisitInTheCalendarQuarterIsEnoughAndTheNextQuarterBeginsAnew() {
    BusinessFacts facts =
        facts(business("B0").build()).addVisits(visit("V0", "B0", "2022-11-20").build()).build();

    assertThat(assess(new Supervised(), facts, "2022-11-19").getReason())
        .contains(Reason.NO_VISIT_IN_PERIOD);
    assertThat(assess(new Supervised(), facts, "2022-11-20"))
        .isEqualTo(Assessment.met(day("2022-12-31")));
    assertThat(assess(new Supervised(), facts, "2023-01-01"))
        .isEqualTo(
            Assessment.missed(
                Reason.NO_VISIT_IN_PERIOD,
                Ground.of(
                    PolicyPack.national(),
                    PolicyParameters.visits(Grade.D, FoodLine.CATERING),
                    day("2023-01-01")),
                day("2023-03-31")));
  }

  @Test
  void twoVisitsAreRequiredWhereThePolicySaysSo() {
    Rules rules =
        Rules.of(
            PolicyPack.national()
                .with(
                    PolicyParameters.visits(Grade.D, FoodLine.CATERING),
                    day("2022-10-01"),
                    2,
                    Text.of("测试", "test")),
            SmallProvince.TREE);
    BusinessFacts facts =
        facts(business("B0").build()).addVisits(visit("V0", "B0", "2022-11-20").build()).build();

    assertThat(new Supervised().assess(facts, rules, day("2022-11-20")).getReason())
        .contains(Reason.TOO_FEW_VISITS);
  }

  @Test
  void aSuspendedBusinessIsGuaranteedButNotVisited() {
    BusinessFacts facts =
        BusinessFacts.of(
            business("B0").status(BusinessStatus.SUSPENDED).statusSince(day("2022-11-15")).build());

    assertThat(assess(new Supervised(), facts, "2022-11-14").getOutcome())
        .isEqualTo(Assessment.Outcome.MISSED);
    assertThat(assess(new Supervised(), facts, "2022-11-15").getOutcome())
        .isEqualTo(Assessment.Outcome.NOT_REQUIRED);
    assertThat(assess(new Guaranteed(), facts, "2022-11-15").getOutcome())
        .isEqualTo(Assessment.Outcome.MISSED);
  }

  @Test
  void aLetterHoldsInTheFormOfTheCadresOwnTierOnly() {
    CadreFacts right =
        CadreFacts.builder()
            .cadre(cadre("C0").build())
            .addLetters(letter("L0", "C0").build())
            .build();
    CadreFacts wrong =
        CadreFacts.builder()
            .cadre(cadre("C0").build())
            .addLetters(letter("L0", "C0").tier(Tier.COUNTY).build())
            .build();

    assertThat(letterOn(right, "2022-11-02").getReason()).contains(Reason.NO_LETTER);
    assertThat(letterOn(right, "2022-11-03").getOutcome()).isEqualTo(Assessment.Outcome.MET);
    assertThat(letterOn(wrong, "2022-11-03").getReason()).contains(Reason.LETTER_OF_OTHER_TIER);
  }

  @Test
  void anExpiredLetterIsSaidToBeExpired() {
    CadreFacts facts =
        CadreFacts.builder()
            .cadre(cadre("C0").build())
            .addLetters(letter("L0", "C0").end(day("2022-12-01")).build())
            .build();

    assertThat(letterOn(facts, "2022-12-01").getReason()).contains(Reason.LETTER_EXPIRED);
  }

  private static Assessment letterOn(CadreFacts facts, String on) {
    return new LetterSigned().assess(facts, SmallProvince.RULES, day(on));
  }

  @ParameterizedTest
  @CsvSource({
    "KINDERGARTEN,      299,  2025-04-14, false",
    "KINDERGARTEN,      300,  2025-04-14, true",
    "SCHOOL,            499,  2025-04-15, false",
    "SCHOOL,            500,  2022-11-01, true",
    "SCHOOL,            500,  2022-10-31, false",
    "OUTSOURCED_CANTEEN,1000, 2025-04-14, false",
    "OUTSOURCED_CANTEEN,1000, 2025-04-15, true",
    "OUTSOURCED_CANTEEN,1001, 2025-04-14, true",
    "ELDERLY_CARE,      300,  2025-04-14, false",
    "ELDERLY_CARE,      300,  2025-04-15, true",
  })
  void theNumberOfDinersObligesToHaveADirectorByTheRuleOfTheDay(
      BusinessTrait trait, int diners, String on, boolean required) {
    FoodBusiness canteen =
        business("B0").line(FoodLine.CANTEEN).addTraits(trait).diners(diners).build();

    assertThat(DirectorRule.obligation(canteen, PolicyPack.national(), day(on)).isPresent())
        .isEqualTo(required);
  }

  @ParameterizedTest
  @CsvSource({"LARGE, true", "MEDIUM, true", "SMALL, false", "MICRO, false"})
  void theSizeObligesToHaveADirector(SizeClass size, boolean required) {
    assertThat(
            DirectorRule.obligation(
                    business("B0").sizeClass(size).build(),
                    PolicyPack.national(),
                    day("2023-01-01"))
                .isPresent())
        .isEqualTo(required);
  }

  @ParameterizedTest
  @CsvSource({
    // school canteen, outsourced or not, 500 diners or fewer; directors; day; what is said
    "OUTSOURCED_CANTEEN, 500, 1, 2025-04-14, ",
    "OUTSOURCED_CANTEEN, 500, 1, 2025-04-15, TOO_FEW_DIRECTORS",
    "OUTSOURCED_CANTEEN, 500, 2, 2025-04-15, ",
    "OUTSOURCED_CANTEEN, 500, 0, 2025-04-15, NO_DIRECTOR",
    "OUTSOURCED_CANTEEN, 499, 0, 2025-04-15, NOT_ASKED_BY_POLICY",
    "ONLINE_CATERING,    500, 1, 2025-04-15, ",
  })
  void aSchoolThatOutsourcesItsCanteenNeedsADirectorOfItsOwnSinceTheCanteenRule(
      BusinessTrait trait, int diners, int directors, String on, String reason) {
    BusinessFacts.Builder facts =
        facts(
            business("B0")
                .line(FoodLine.CANTEEN)
                .addTraits(BusinessTrait.SCHOOL, trait)
                .diners(diners)
                .build());
    for (int i = 0; i < directors; i++) {
      facts.addAppointments(appointment("R" + i, "B0", Role.DIRECTOR).build());
    }

    assertThat(assess(new DirectorAppointed(), facts.build(), on).getReason().map(Reason::getCode))
        .isEqualTo(Optional.ofNullable(reason));
  }

  @Test
  void anObligedBusinessMeetsItsDutyByADirectorInOffice() {
    BusinessFacts facts =
        facts(business("B0").sizeClass(SizeClass.LARGE).build())
            .addAppointments(appointment("R0", "B0", Role.DIRECTOR).end(day("2022-12-01")).build())
            .build();

    assertThat(assess(new DirectorAppointed(), facts, "2022-11-30"))
        .isEqualTo(Assessment.met(day("2022-11-30")));
    assertThat(assess(new DirectorAppointed(), facts, "2022-12-01").getReason())
        .contains(Reason.NO_DIRECTOR);
  }
}
