package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.engine.IndicatorProviderTest.NoticeBoards;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.figure.Tally;
import org.liangze.model.policy.PolicyPack;

class CountedIndicatorsTest {

  private static final LocalDate ON = day("2022-11-04");

  private static final List<Indicator> DUTIES =
      List.of(
          Indicator.DAILY_CONTROL,
          Indicator.WEEKLY_INSPECTION,
          Indicator.MONTHLY_DISPATCH,
          Indicator.THREE_PERSONS);

  private final Desk desk = new Desk().with(business("B0").build(), business("B1").build());

  private static DailyDispatch dispatch(DefaultTwoResponsibilities.Builder builder) {
    return builder.build().dispatch().daily(DispatchRequest.of(ON, code("15")), Scope.everything());
  }

  @Test
  void eachIndicatorCanBeCountedAlone() {
    for (Indicator indicator : Indicator.builtIn()) {
      DailyDispatch alone = dispatch(desk.builder().counting(List.of(indicator)));

      assertThat(alone.getIndicators()).containsExactly(indicator);
      assertThat(alone.getTotal().getTally(indicator))
          .isEqualTo(dispatch(desk.builder()).getTotal().getTally(indicator));
    }
  }

  @Test
  void whatIsLeftOutIsNeitherCountedNorWeighed() {
    desk.liangze.baseRegister().verify(Desk.REGION, "do", "B0", ON);
    DailyDispatch all = dispatch(desk.builder());
    DailyDispatch some =
        dispatch(
            desk.builder()
                .notCounting(DUTIES)
                .notCounting(List.of(Indicator.GUARANTEED, Indicator.SUPERVISED)));

    assertThat(some.getIndicators())
        .containsExactlyElementsOf(
            all.getIndicators().stream()
                .filter(indicator -> !DUTIES.contains(indicator))
                .filter(indicator -> indicator != Indicator.GUARANTEED)
                .filter(indicator -> indicator != Indicator.SUPERVISED)
                .toList());
    // Half of the data are verified; of four rates that apply two are left.
    assertThat(all.getScore(BusinessFilter.ALL).toText(2)).isEqualTo("12.50");
    assertThat(some.getScore(BusinessFilter.ALL).toText(2)).isEqualTo("25.00");
    assertThatThrownBy(() -> some.getTotal().getTally(Indicator.SUPERVISED))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void whatIsCountedAndLeftOutIsLeftOutAndTheOrderStays() {
    DailyDispatch dispatch =
        dispatch(
            desk.builder()
                .counting(
                    List.of(Indicator.SUPERVISED, Indicator.DATA_VERIFIED, Indicator.LETTER_SIGNED))
                .notCounting(List.of(Indicator.LETTER_SIGNED, Indicator.TRAINED)));

    assertThat(dispatch.getIndicators())
        .containsExactly(Indicator.DATA_VERIFIED, Indicator.SUPERVISED);
  }

  @Test
  void whatIsNotCountedIsNotExplainedAndTheMessageNamesWhatIs() {
    DefaultTwoResponsibilities liangze =
        desk.builder().counting(List.of(Indicator.SUPERVISED, Indicator.GUARANTEED)).build();

    assertThatThrownBy(
            () ->
                liangze
                    .dispatch()
                    .explain(
                        ExplanationRequest.builder()
                            .indicator(Indicator.DAILY_CONTROL)
                            .jurisdiction(code("15"))
                            .date(ON)
                            .build(),
                        Scope.everything()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("DAILY_CONTROL")
        .hasMessageContaining("not counted, but [GUARANTEED, SUPERVISED]");
  }

  @Test
  void anotherPolicyIsTriedOnWhatIsCountedOnly() {
    assertThat(
            desk.builder()
                .counting(List.of(Indicator.SUPERVISED))
                .build()
                .dispatch()
                .whatIf(
                    PolicyPack.innerMongolia(),
                    DispatchRequest.of(ON, code("15")),
                    Scope.everything())
                .getHypothetical()
                .getIndicators())
        .containsExactly(Indicator.SUPERVISED);
  }

  @Test
  void aHostsOwnIndicatorCanBeCountedAlone() {
    Indicator board = Indicator.of("NOTICE_BOARD", Text.of("公示牌", "boards"));
    DailyDispatch dispatch =
        dispatch(
            desk.builder().indicators(new NoticeBoards(Map.of("B0", ON))).counting(List.of(board)));

    assertThat(dispatch.getIndicators()).containsExactly(board);
    assertThat(dispatch.getTotal().getTally(board)).isEqualTo(Tally.of(1, 2));
  }

  @Test
  void anUnknownIndicatorIsRefusedWithTheKnownOnes() {
    Indicator unknown = Indicator.of("NOTICE_BORED", Text.of("公示牌", "boards"));

    for (DefaultTwoResponsibilities.Builder builder :
        List.of(
            desk.builder().counting(List.of(Indicator.SUPERVISED, unknown)),
            desk.builder().notCounting(List.of(unknown)))) {
      assertThatThrownBy(builder.indicators(new NoticeBoards(Map.of()))::build)
          .isInstanceOf(InvalidValueException.class)
          .hasMessageContaining("NOTICE_BORED")
          .hasMessageContaining("ounting")
          .hasMessageContaining("known are [DATA_VERIFIED, ")
          .hasMessageContaining(", NOTICE_BOARD]");
    }
  }

  @Test
  void countingNothingIsRefused() {
    assertThatThrownBy(desk.builder().counting(List.of())::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("counts nothing");
    assertThatThrownBy(desk.builder().notCounting(Indicator.builtIn())::build)
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("counts nothing");
  }
}
