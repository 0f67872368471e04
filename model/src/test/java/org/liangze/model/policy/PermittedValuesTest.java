package org.liangze.model.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.jurisdiction.Tier;

/** A value that would break a run, or a duty, is refused when it is put into a pack. */
class PermittedValuesTest {

  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private static final Text BASIS = Text.of("高邮市文件", "Gaoyou notice");

  @ParameterizedTest
  @CsvSource({
    "figures.decimals, 18",
    "ranking.laggard-places, 10000",
    "officer.minimum, 1000",
    "visits.B.CATERING, 1000",
    "director.own.SCHOOL, 1000",
    "roles.bar-years, 100",
    "training.hours.CATERING, 1000",
    "change.status-report, 1000",
    "change.rebinding, 1000",
    "letters.validity, 1200",
    "guarantees.cap, 1000000",
    "score.weight.SUPERVISED, 1000000"
  })
  void aNumberIsPermittedFrom0ToItsGreatest(String key, int greatest) {
    PolicyParameter<?> parameter = parameter(key);

    for (int permitted : new int[] {0, greatest}) {
      assertThat(with(parameter, permitted).get(parameter, DAY)).isEqualTo(permitted);
    }
    for (int refused : new int[] {-1, greatest + 1, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertRefused(parameter, refused, key + " is " + refused + ": must be 0 to " + greatest);
    }
  }

  static Stream<Arguments> refusedValues() {
    return Stream.of(
        arguments(
            "duty.steps.DAILY_CONTROL",
            DutySteps.of(DutyStep.REVIEW),
            "REVIEW: must be steps of that duty: CHECK, REPORT_TO_DIRECTOR, RISK_REPORT"),
        arguments(
            "duty.steps.MONTHLY_DISPATCH",
            DutySteps.of(DutyStep.CHECK, DutyStep.MINUTES),
            "CHECK+MINUTES: must be steps of that duty: HEARING, MINUTES"),
        arguments("guaranteeing-tier.A", Tier.NATION, "NATION: must be a tier below the nation"),
        arguments("label.tier.CITY", Text.of("盟市", " "), "must not be blank in either"),
        arguments("label.tier.CITY", Text.of("", "league"), "must not be blank in either"));
  }

  @ParameterizedTest
  @MethodSource("refusedValues")
  void aValueThatMakesNoSenseIsRefused(String key, Object value, String said) {
    assertRefused(parameter(key), value, said);
  }

  @Test
  void theStepsOfTheDutyItselfArePermittedAndNoneAsWell() {
    PolicyParameter<DutySteps> parameter = DutyParameters.steps(Duty.DAILY_CONTROL);

    assertThat(parameter.permits(DutySteps.of())).isTrue();
    assertThat(parameter.permits(DutySteps.of(DutyStep.CHECK, DutyStep.RISK_REPORT))).isTrue();
  }

  @Test
  void whatTheShippedPacksHoldIsPermittedAndEveryRuleIsToldInBothLanguages() {
    for (PolicyParameter<?> parameter : PolicyParameters.all()) {
      assertThat(parameter.getRule().getChinese()).matches(".*\\p{IsHan}.*");
      assertThat(parameter.getRule().getEnglish()).startsWith("must ");
      for (DatedValue<?> dated : PolicyPack.innerMongolia().history(parameter).values()) {
        assertThat(parameter.permits(dated.getValue())).as("%s %s", parameter, dated).isTrue();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000", "\t\n", "\uFEFF"})
  void aBlankBasisIsRefused(String blank) {
    PolicyPack pack = PolicyPack.national();
    for (Text basis : new Text[] {Text.same(blank), Text.of("令", blank), Text.of(blank, "x")}) {
      assertThatThrownBy(() -> pack.with(PolicyParameters.FIGURE_DECIMALS, DAY, 1, basis))
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("figures.decimals.basis is '")
          .hasMessageContaining("a legal basis must not be blank");
      assertThatThrownBy(
              () -> new PackDraft().with(PolicyParameters.FIGURE_DECIMALS, DAY, 1, basis))
          .isInstanceOf(InvalidValueException.class);
    }
  }

  private static PolicyParameter<?> parameter(String key) {
    return PolicyParameters.all().stream()
        .filter(parameter -> parameter.getKey().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static void assertRefused(PolicyParameter<?> parameter, Object value, String said) {
    assertThat(parameter.permits(value)).isFalse();
    assertThatThrownBy(() -> with(parameter, value))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(parameter.getKey() + " is ")
        .hasMessageContaining(said);
    assertThatThrownBy(() -> draft(parameter, value))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining(said);
  }

  @SuppressWarnings("unchecked") // each value is of its parameter's type
  private static <T> PolicyPack with(PolicyParameter<T> parameter, Object value) {
    return PolicyPack.national().with(parameter, DAY, (T) value, BASIS);
  }

  @SuppressWarnings("unchecked") // each value is of its parameter's type
  private static <T> void draft(PolicyParameter<T> parameter, Object value) {
    new PackDraft().with(parameter, DAY, (T) value, BASIS);
  }
}
