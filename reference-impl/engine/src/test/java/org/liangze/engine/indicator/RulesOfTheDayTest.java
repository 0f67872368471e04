package org.liangze.engine.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.liangze.engine.SmallProvince.appointment;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.day;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangze.engine.SmallProvince;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.Reason;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.SizeClass;
import org.liangze.model.enterprise.Role;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

/** The same facts, on different days: what the national rules of each day say. */
class RulesOfTheDayTest {

  @ParameterizedTest(name = "{0} {1} {2}, {3} diners, {4} directors")
  @CsvSource({
    // line, traits, size, diners, directors, then 2022-10-31, 2023-06-30, 2025-04-14, 2025-04-15
    // and 2026-06-30: before Order 60, under it, under the canteen rule
    // 2026-06-30
    // A canteen: more than 1,000 at first, 1,000 and more since the canteen rule.
    "CANTEEN,   ,             ,    999,  0, -, -, -, -, -",
    "CANTEEN,   ,             ,    1000, 0, -, -, -, missed, missed",
    "CANTEEN,   ,             ,    1000, 1, -, -, -, met, met",
    "CANTEEN,   ,             ,    1001, 0, -, missed, missed, missed, missed",
    // Elderly care was like any other unit; now 300 and more.
    "CANTEEN,   ELDERLY_CARE, ,    299,  0, -, -, -, -, -",
    "CANTEEN,   ELDERLY_CARE, ,    300,  0, -, -, -, missed, missed",
    "CANTEEN,   ELDERLY_CARE, ,    1000, 0, -, -, -, missed, missed",
    "CANTEEN,   ELDERLY_CARE, ,    1001, 0, -, missed, missed, missed, missed",
    // Kindergartens and schools stayed as they were.
    "CANTEEN,   KINDERGARTEN, ,    299,  0, -, -, -, -, -",
    "CANTEEN,   KINDERGARTEN, ,    300,  0, -, missed, missed, missed, missed",
    "CANTEEN,   SCHOOL,       ,    499,  0, -, -, -, -, -",
    "CANTEEN,   SCHOOL,       ,    500,  0, -, missed, missed, missed, missed",
    // A school that outsources needs its own director beside the contractor's.
    "CANTEEN,   SCHOOL+OUTSOURCED_CANTEEN, , 500, 1, -, met, met, too few, too few",
    "CANTEEN,   SCHOOL+OUTSOURCED_CANTEEN, , 500, 2, -, met, met, met, met",
    "CANTEEN,   SCHOOL+OUTSOURCED_CANTEEN, , 499, 0, -, -, -, -, -",
    "CANTEEN,   KINDERGARTEN+OUTSOURCED_CANTEEN, , 300, 1, -, met, met, met, met",
    // Meal suppliers, like canteens.
    "CATERING,  GROUP_MEAL_DELIVERY, , 1000, 0, -, -, -, missed, missed",
    "CATERING,  GROUP_MEAL_DELIVERY, , 1001, 0, -, missed, missed, missed, missed",
    // By size, line and chain, since Order 60.
    "CATERING,   ,                   LARGE,  , 0, -, missed, missed, missed, missed",
    "PRODUCTION, ,                   MEDIUM, , 0, -, missed, missed, missed, missed",
    "SALES,      ,                   SMALL,  , 0, -, -, -, -, -",
    "SPECIAL_FOOD, ,                 MICRO,  , 0, -, missed, missed, missed, missed",
    "CATERING,   CHAIN_HEADQUARTERS, ,       , 0, -, missed, missed, missed, missed",
    "SALES,      CHAIN_SHOP,         MICRO,  , 0, -, -, -, -, -",
    "CATERING,   ONLINE_CATERING,    ,       , 0, -, -, -, -, -",
  })
  void whoNeedsADirectorFollowsTheRulesOfTheDay(
      FoodLine line,
      String traits,
      SizeClass size,
      Integer diners,
      int directors,
      String beforeOrder60,
      String underOrder60,
      String onTheLastDay,
      String onTheFirstDay,
      String later) {
    BusinessFacts facts = facts(line, traits, size, diners, directors);

    assertThat(director(facts, "2022-10-31")).isEqualTo(beforeOrder60);
    assertThat(director(facts, "2023-06-30")).isEqualTo(underOrder60);
    assertThat(director(facts, "2025-04-14")).isEqualTo(onTheLastDay);
    assertThat(director(facts, "2025-04-15")).isEqualTo(onTheFirstDay);
    assertThat(director(facts, "2026-06-30")).isEqualTo(later);
  }

  private static BusinessFacts facts(
      FoodLine line, String traits, SizeClass size, Integer diners, int directors) {
    FoodBusiness.Builder business = business("B0").line(line).sizeClass(Optional.ofNullable(size));
    if (traits != null) {
      Arrays.stream(traits.split("\\+")).map(BusinessTrait::valueOf).forEach(business::addTraits);
    }
    Optional.ofNullable(diners).ifPresent(business::diners);
    BusinessFacts.Builder facts = BusinessFacts.builder().business(business.build());
    for (int i = 0; i < directors; i++) {
      facts.addAppointments(
          appointment("R" + i, "B0", Role.DIRECTOR).from(day("2022-01-01")).build());
    }
    return facts.build();
  }

  private static String director(BusinessFacts facts, String on) {
    Assessment answer = new DirectorAppointed().assess(facts, SmallProvince.RULES, day(on));
    switch (answer.getOutcome()) {
      case NOT_REQUIRED:
        return "-";
      case MET:
        return "met";
      default:
        return answer.getReason().orElseThrow().equals(Reason.TOO_FEW_DIRECTORS)
            ? "too few"
            : "missed";
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CHAIN_HEADQUARTERS, 2023-06-30, true,  60",
    "CHAIN_HEADQUARTERS, 2025-04-15, true,  97",
    "CHAIN_HEADQUARTERS, 2025-12-01, true,  104",
    "CHAIN_HEADQUARTERS, 2026-06-30, true,  114",
    "CHAIN_BRANCH,       2026-06-30, false, 114",
    "ONLINE_CATERING,    2026-05-31, false, 97",
    "ONLINE_CATERING,    2026-06-01, false, 123",
  })
  void theBasisOfADutyIsTheOrderInForceThatDay(
      BusinessTrait trait, String on, boolean required, String order) {
    var dated = PolicyPack.national().dated(PolicyParameters.directorRequired(trait), day(on));

    assertThat(dated.getValue()).isEqualTo(required);
    assertThat(dated.getBasis().getEnglish()).contains("Order " + order);
    assertThat(dated.getBasis().getChinese()).contains("第 " + order + " 号");
  }
}
