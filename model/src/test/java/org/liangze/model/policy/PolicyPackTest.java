package org.liangze.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;
import org.liangze.model.jurisdiction.Tier;

class PolicyPackTest {

  private static final PolicyParameter<Integer> VISITS =
      PolicyParameters.visits(Grade.B, FoodLine.CATERING);
  private static final Text BASIS = Text.of("高邮市文件", "Gaoyou notice");
  private static final LocalDate NEW_YEAR_2025 = LocalDate.of(2025, 1, 1);

  @Test
  void everyParameterHasAValueInBothShippedPacksBeforeTheMechanismBegan() {
    for (PolicyPack pack : List.of(PolicyPack.national(), PolicyPack.innerMongolia())) {
      for (PolicyParameter<?> parameter : PolicyParameters.all()) {
        DatedValue<?> value = pack.dated(parameter, LocalDate.of(2022, 1, 1));
        assertThat(parameter.getType()).isAssignableFrom(value.getValue().getClass());
        assertThat(value.getBasis().getChinese()).isNotEmpty();
        assertThat(parameter.getLabel().getEnglish()).isNotEmpty();
      }
    }
  }

  @Test
  void noTwoParametersShareAKey() {
    assertThat(PolicyParameters.all()).extracting(PolicyParameter::getKey).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{0} diners on {1}, {2}")
  @CsvSource({
    "1000, 2025-04-14, OTHER, false",
    "1001, 2025-04-14, OTHER, true",
    "1000, 2025-04-15, OTHER, true",
    "999,  2025-04-15, OTHER, false",
    "1000, 2022-10-31, OTHER, false",
    "1001, 2022-10-31, OTHER, false",
    "1001, 2022-11-01, OTHER, true",
    "299,  2022-11-01, KINDERGARTEN, false",
    "300,  2022-11-01, KINDERGARTEN, true",
    "300,  2025-04-15, KINDERGARTEN, true",
    "499,  2022-11-01, SCHOOL, false",
    "500,  2022-11-01, SCHOOL, true",
    "300,  2025-04-14, ELDERLY_CARE, false",
    "300,  2025-04-15, ELDERLY_CARE, true",
    "299,  2025-04-15, ELDERLY_CARE, false",
    "1000, 2025-04-14, GROUP_MEAL_DELIVERY, false",
    "1000, 2025-04-15, GROUP_MEAL_DELIVERY, true"
  })
  void howManyDinersRequireADirectorChangedWithTheRules(
      int diners, LocalDate on, String unit, boolean required) {
    PolicyParameter<Bound> parameter =
        unit.equals("OTHER")
            ? PolicyParameters.directorDinersElsewhere()
            : PolicyParameters.directorDiners(BusinessTrait.valueOf(unit));
    assertThat(PolicyPack.national().get(parameter, on).isReachedBy(diners)).isEqualTo(required);
  }

  @Test
  void theGradeDecidesTheGuaranteeingTier() {
    LocalDate on = LocalDate.of(2023, 1, 12);
    PolicyPack pack = PolicyPack.national();
    assertThat(pack.get(PolicyParameters.guaranteeingTier(Grade.A), on)).isEqualTo(Tier.CITY);
    assertThat(pack.get(PolicyParameters.guaranteeingTier(Grade.B), on)).isEqualTo(Tier.COUNTY);
    assertThat(pack.get(PolicyParameters.guaranteeingTier(Grade.C), on)).isEqualTo(Tier.TOWNSHIP);
    assertThat(pack.get(PolicyParameters.guaranteeingTier(Grade.D), on)).isEqualTo(Tier.VILLAGE);
  }

  @Test
  void largeAndMediumOnesNeedADirectorSinceOrder60AndRiskALeastCountsAsLow() {
    PolicyPack pack = PolicyPack.national();
    LocalDate inForce = LocalDate.of(2022, 11, 1);
    for (SizeClass size : SizeClass.values()) {
      boolean required = size == SizeClass.LARGE || size == SizeClass.MEDIUM;
      assertThat(pack.get(PolicyParameters.directorRequired(size), inForce)).isEqualTo(required);
      assertThat(pack.get(PolicyParameters.directorRequired(size), inForce.minusDays(1))).isFalse();
    }
    assertThat(pack.get(PolicyParameters.directorRequired(FoodLine.SPECIAL_FOOD), inForce))
        .isTrue();
    assertThat(pack.get(PolicyParameters.mediumOrHigh(RiskLevel.A), inForce)).isFalse();
    assertThat(pack.get(PolicyParameters.mediumOrHigh(RiskLevel.B), inForce)).isTrue();
  }

  @Test
  void innerMongoliaHasItsOwnTermsAndTheNationalNumbers() {
    LocalDate on = LocalDate.of(2023, 1, 12);
    PolicyPack pack = PolicyPack.innerMongolia();
    assertThat(pack.get(PolicyParameters.label(Tier.CITY), on).getChinese()).isEqualTo("盟市");
    assertThat(pack.get(PolicyParameters.label(Tier.COUNTY), on).getChinese()).isEqualTo("旗县(市、区)");
    assertThat(pack.get(VISITS, on)).isEqualTo(PolicyPack.national().get(VISITS, on));
    assertThat(pack.getName()).isEqualTo("inner-mongolia");
  }

  @Test
  void aValueHoldsFromItsFirstDayUntilTheNextOne() {
    PolicyPack ours =
        PolicyPack.national()
            .named("gaoyou")
            .with(VISITS, NEW_YEAR_2025, 2, BASIS)
            .with(VISITS, LocalDate.of(2026, 1, 1), 4, BASIS);
    assertThat(ours.get(VISITS, NEW_YEAR_2025.minusDays(1))).isEqualTo(1);
    assertThat(ours.get(VISITS, NEW_YEAR_2025)).isEqualTo(2);
    assertThat(ours.get(VISITS, LocalDate.of(2025, 12, 31))).isEqualTo(2);
    assertThat(ours.get(VISITS, LocalDate.of(2026, 1, 1))).isEqualTo(4);
    assertThat(ours.dated(VISITS, NEW_YEAR_2025).getBasis()).isEqualTo(BASIS);
    assertThat(ours.history(VISITS)).hasSize(3);
    assertThat(PolicyPack.national().get(VISITS, NEW_YEAR_2025)).isEqualTo(1);
    assertThat(ours).isNotEqualTo(PolicyPack.national());
  }

  @Test
  void theRulesStayUntilTheDayBeforeTheNextValueBegins() {
    PolicyPack ours = PolicyPack.national().with(VISITS, NEW_YEAR_2025, 2, BASIS);
    assertThat(ours.unchangedThrough(LocalDate.of(2022, 10, 1)))
        .isEqualTo(LocalDate.of(2022, 10, 31));
    assertThat(ours.unchangedThrough(LocalDate.of(2022, 11, 1)))
        .isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(ours.unchangedThrough(LocalDate.of(2024, 12, 31)))
        .isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(ours.unchangedThrough(NEW_YEAR_2025)).isEqualTo(LocalDate.of(2025, 4, 14));
    assertThat(ours.unchangedThrough(LocalDate.of(2025, 4, 15)))
        .isEqualTo(LocalDate.of(2025, 11, 30));
    assertThat(ours.unchangedThrough(LocalDate.of(2099, 1, 1))).isEqualTo(LocalDate.MAX);
  }

  @Test
  void someParametersMayStayLongerThanTheRulesAsAWhole() {
    PolicyPack ours = PolicyPack.national().with(VISITS, NEW_YEAR_2025, 2, BASIS);
    assertThat(ours.unchangedThrough(LocalDate.of(2022, 10, 1), List.of(VISITS)))
        .isEqualTo(LocalDate.of(2024, 12, 31));
    assertThat(
            ours.unchangedThrough(
                LocalDate.of(2022, 10, 1), List.of(VISITS, PolicyParameters.OFFICER_MINIMUM)))
        .isEqualTo(LocalDate.of(2022, 10, 31));
    assertThat(ours.unchangedThrough(NEW_YEAR_2025, List.of(VISITS))).isEqualTo(LocalDate.MAX);
  }

  @Test
  void aDayBeforeTheFirstValueIsAnErrorThatNamesTheParameter() {
    assertThatThrownBy(() -> PolicyPack.national().get(VISITS, LocalDate.of(1999, 12, 31)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("visits.B.CATERING is 1999-12-31: pack national has no value");
  }

  @Test
  void thePackNamesTheParametersThatItHasValuesOf() {
    assertThat(new PackDraft().named("none").getParameters()).isEmpty();
    assertThat(PolicyPack.national().getParameters())
        .containsExactlyInAnyOrderElementsOf(PolicyParameters.all());
  }

  @Test
  @SuppressWarnings({"unchecked", "rawtypes"})
  void aValueOfAnotherTypeIsRefused() {
    PolicyParameter raw = VISITS;
    assertThatThrownBy(() -> PolicyPack.national().with(raw, NEW_YEAR_2025, "two", BASIS))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("visits.B.CATERING is 'two': must be a Integer");
  }

  @ParameterizedTest
  @CsvSource({
    "MONTH,     2024-02-29, 2024-02-01, 2024-02-29",
    "QUARTER,   2022-12-31, 2022-10-01, 2022-12-31",
    "QUARTER,   2023-01-01, 2023-01-01, 2023-03-31",
    "HALF_YEAR, 2023-07-01, 2023-07-01, 2023-12-31",
    "HALF_YEAR, 2023-06-30, 2023-01-01, 2023-06-30",
    "YEAR,      2023-06-30, 2023-01-01, 2023-12-31"
  })
  void aVisitPeriodIsACalendarPeriod(
      CalendarPeriod period, LocalDate on, LocalDate first, LocalDate last) {
    assertThat(period.firstDay(on)).isEqualTo(first);
    assertThat(period.lastDay(on)).isEqualTo(last);
  }

  @Test
  void aBoundSaysWhetherItsOwnValueReachesIt() {
    assertThat(Bound.from(1000).isReachedBy(1000)).isTrue();
    assertThat(Bound.above(1000).isReachedBy(1000)).isFalse();
    assertThat(Bound.above(1000).isReachedBy(1001)).isTrue();
    assertThat(Bound.from(1000)).isNotEqualTo(Bound.above(1000)).hasToString(">= 1000");
    assertThatThrownBy(() -> Bound.from(-1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("Bound.value is -1");
  }
}
