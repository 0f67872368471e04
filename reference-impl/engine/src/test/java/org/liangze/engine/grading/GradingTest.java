package org.liangze.engine.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangze.api.grading.GradeProposal;
import org.liangze.api.grading.SizeProposal;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.Ground;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Sector;
import org.liangze.model.business.SizeClass;
import org.liangze.model.policy.Bound;
import org.liangze.model.policy.GradingParameters;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameter;
import org.liangze.model.policy.SizeBounds;

class GradingTest {

  private static final LocalDate DAY = day("2023-06-30");
  private static final PolicyPack NATIONAL = PolicyPack.national();

  @ParameterizedTest
  @CsvSource({
    // sector, staff, revenue in 10,000 yuan, size: all bounds must be reached
    "INDUSTRY,  1000, 40000,    LARGE",
    "INDUSTRY,  1000, 39999.99, MEDIUM",
    "INDUSTRY,  999,  40000,    MEDIUM",
    "INDUSTRY,  299,  40000,    SMALL",
    "INDUSTRY,  300,  2000,     MEDIUM",
    "INDUSTRY,  20,   300,      SMALL",
    "INDUSTRY,  19,   40000,    MICRO",
    "INDUSTRY,  5000, 299.99,   MICRO",
    "WHOLESALE, 200,  40000,    LARGE",
    "WHOLESALE, 199,  40000,    MEDIUM",
    "WHOLESALE, 20,   5000,     MEDIUM",
    "WHOLESALE, 5,    1000,     SMALL",
    "WHOLESALE, 4,    1000,     MICRO",
    "RETAIL,    300,  20000,    LARGE",
    "RETAIL,    50,   500.00,   MEDIUM",
    "RETAIL,    10,   100,      SMALL",
    "RETAIL,    10,   99.9999,  MICRO",
    "CATERING,  300,  10000,    LARGE",
    "CATERING,  100,  2000,     MEDIUM",
    "CATERING,  99,   2000,     SMALL",
    "CATERING,  10,   100,      SMALL",
    "CATERING,  0,    0,        MICRO",
  })
  void theSizeClassIsTheLargestOfWhichAllBoundsAreReached(
      Sector sector, int staff, BigDecimal revenue, SizeClass size) {
    SizeProposal proposal = SizeRule.propose(sector, staff, revenue, NATIONAL, DAY);

    assertThat(proposal.getSizeClass()).isEqualTo(size);
    SizeClass decisive = size == SizeClass.MICRO ? SizeClass.SMALL : size;
    assertThat(proposal.getGround())
        .isEqualTo(ground(NATIONAL, GradingParameters.sizeBounds(sector, decisive)));
  }

  @Test
  void aBoundMayBeSuchThatItsOwnValueDoesNotReachIt() {
    PolicyPack above =
        with(
            GradingParameters.sizeBounds(Sector.RETAIL, SizeClass.LARGE),
            SizeBounds.of(Bound.above(300), Bound.above(20000)));

    assertThat(size(301, "20000.00", above)).isEqualTo(SizeClass.MEDIUM);
    assertThat(size(300, "20000.01", above)).isEqualTo(SizeClass.MEDIUM);
    assertThat(size(301, "20000.01", above)).isEqualTo(SizeClass.LARGE);
  }

  private static SizeClass size(int staff, String revenue, PolicyPack policy) {
    return SizeRule.propose(Sector.RETAIL, staff, new BigDecimal(revenue), policy, DAY)
        .getSizeClass();
  }

  @Test
  void negativeStaffOrRevenueIsRefused() {
    assertThatThrownBy(() -> size(-1, "1", NATIONAL))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("staff is -1: must not be negative");
    assertThatThrownBy(() -> size(1, "-0.01", NATIONAL))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("revenue is -0.01: must not be negative");
  }

  @ParameterizedTest
  @CsvSource({
    // line, size, trait, diners, grade, what gives it
    "PRODUCTION,     LARGE,  ,                    ,     A, grading.grade.PRODUCTION.LARGE",
    "CATERING,       MEDIUM, ,                    ,     B, grading.grade.CATERING.MEDIUM",
    "SALES,          SMALL,  ,                    ,     C, grading.grade.SALES.SMALL",
    "SALES,          MICRO,  ,                    ,     D, grading.grade.SALES.MICRO",
    "SALES,          ,       ,                    ,     D, grading.grade.SALES.UNSIZED",
    "CATERING,       SMALL,  ,                    ,     D, grading.grade.CATERING.SMALL",
    "SMALL_WORKSHOP, SMALL,  ,                    ,     D, grading.grade.SMALL_WORKSHOP.SMALL",
    "SPECIAL_FOOD,   MICRO,  ,                    ,     A, grading.grade.SPECIAL_FOOD.MICRO",
    "SPECIAL_FOOD,   ,       ,                    ,     A, grading.grade.SPECIAL_FOOD.UNSIZED",
    "CATERING,       ,       CHAIN_HEADQUARTERS,  ,     B, grading.promotion.CHAIN_HEADQUARTERS",
    "CATERING,       MICRO,  CENTRAL_KITCHEN,     ,     B, grading.promotion.CENTRAL_KITCHEN",
    "CATERING,       SMALL,  GROUP_MEAL_DELIVERY, 10,   B, grading.promotion.GROUP_MEAL_DELIVERY",
    "SALES,          ,       WHOLESALE_MARKET,    ,     B, grading.promotion.WHOLESALE_MARKET",
    "CATERING,       LARGE,  CENTRAL_KITCHEN,     ,     A, grading.grade.CATERING.LARGE",
    "CATERING,       MEDIUM, CENTRAL_KITCHEN,     ,     B, grading.grade.CATERING.MEDIUM",
    "CANTEEN,        ,       SCHOOL,              999,  D, grading.grade.CANTEEN.UNSIZED",
    "CANTEEN,        ,       SCHOOL,              1000, B, grading.promotion.DINERS grading.diners",
  })
  void theGradeFollowsFromLineAndSizeUnlessATraitOrTheDinersPromote(
      FoodLine line,
      SizeClass size,
      BusinessTrait trait,
      Integer diners,
      Grade grade,
      String grounds) {
    FoodBusiness.Builder business =
        business("B0").line(line).sizeClass(Optional.ofNullable(size)).grade(Grade.C);
    Optional.ofNullable(trait).ifPresent(business::addTraits);
    Optional.ofNullable(diners).ifPresent(business::diners);

    GradeProposal proposal = GradingRule.propose(business.build(), NATIONAL, DAY);

    assertThat(proposal.getProposed()).isEqualTo(grade);
    assertThat(proposal.getGrounds())
        .extracting(ground -> ground.getParameter().getKey())
        .containsExactly(grounds.split(" "));
    assertThat(proposal.getRecorded()).contains(Grade.C);
    assertThat(proposal.isDifferent()).isEqualTo(grade != Grade.C);
  }

  @Test
  void ofSeveralPromotionsTheHighestCountsAndAllThatGiveItAreSaid() {
    FoodBusiness business =
        business("B0")
            .addTraits(
                BusinessTrait.CHAIN_HEADQUARTERS,
                BusinessTrait.CENTRAL_KITCHEN,
                BusinessTrait.WHOLESALE_MARKET)
            .build();
    PolicyPack pack =
        with(GradingParameters.promotion(BusinessTrait.CENTRAL_KITCHEN), Grade.A)
            .with(
                GradingParameters.promotion(BusinessTrait.WHOLESALE_MARKET),
                day("2022-01-01"),
                Grade.A,
                Text.of("测试", "test"));

    GradeProposal proposal = GradingRule.propose(business, pack, DAY);

    assertThat(proposal.getProposed()).isEqualTo(Grade.A);
    assertThat(proposal.getGrounds())
        .containsExactlyInAnyOrder(
            ground(pack, GradingParameters.promotion(BusinessTrait.CENTRAL_KITCHEN)),
            ground(pack, GradingParameters.promotion(BusinessTrait.WHOLESALE_MARKET)));
  }

  private static <T> PolicyPack with(PolicyParameter<T> parameter, T value) {
    return NATIONAL.with(parameter, day("2022-01-01"), value, Text.of("测试", "test"));
  }

  private static Ground ground(PolicyPack policy, PolicyParameter<?> parameter) {
    return Ground.of(policy, parameter, DAY);
  }
}
