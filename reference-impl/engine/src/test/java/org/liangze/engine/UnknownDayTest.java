package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;
import static org.liangze.engine.SmallProvince.finding;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.dispatch.Explanation;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.model.Text;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.FindingFacts;
import org.liangze.model.assessment.FindingIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.calendar.DayKind;
import org.liangze.model.calendar.Deadline;
import org.liangze.model.calendar.DeadlineState;
import org.liangze.model.figure.Tally;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;
import org.liangze.spi.calendar.WorkingCalendar;
import org.liangze.spi.indicator.IndicatorProvider;

/** What the calendar does not know surfaces in every figure that depends on it. */
class UnknownDayTest {

  /** Every finding is to be handed over within two working days. */
  private static final class HandedOver implements IndicatorProvider, FindingIndicator {

    static final Indicator INDICATOR = Indicator.of("HANDED_OVER", Text.of("移交率", "handed over"));
    static final Reason NOT_HANDED_OVER = Reason.of("NOT_HANDED_OVER", "逾期未移交", "not handed over");

    @Override
    public String getId() {
      return "hand-over";
    }

    @Override
    public List<FindingIndicator> overFindings() {
      return List.of(this);
    }

    @Override
    public Indicator getIndicator() {
      return INDICATOR;
    }

    @Override
    public Assessment assess(FindingFacts facts, Rules rules, LocalDate on) {
      DeadlineState state =
          Deadline.afterWorkingDays(rules.getCalendar(), facts.getFinding().getFoundOn(), 2)
              .getState(on);
      return switch (state) {
        case NOT_OVER -> Assessment.notRequired(Reason.NOT_DUE_YET, on);
        case OVER -> Assessment.missed(NOT_HANDED_OVER, on);
        case UNKNOWN -> Assessment.unknown(Reason.CALENDAR_UNKNOWN, on);
      };
    }
  }

  /** Knows the days of November 2022 alone. */
  private static final class November implements WorkingCalendar {

    @Override
    public String getId() {
      return "november";
    }

    @Override
    public DayKind getKind(LocalDate day) {
      if (!day.withDayOfMonth(1).equals(LocalDate.of(2022, 11, 1))) {
        return DayKind.UNKNOWN;
      }
      return day.getDayOfWeek().getValue() < 6 ? DayKind.WORKING : DayKind.OFF;
    }
  }

  /** A finding of Friday 2022-11-25 in Hohhot, one of Wednesday 2022-11-30 in Xilingol. */
  private static TwoResponsibilities liangze(PolicyPack policy, boolean withCalendar) {
    DefaultTwoResponsibilities.Builder builder =
        new Desk()
            .with(
                business("B0").build(),
                business("B1").jurisdiction(code("152531100")).build(),
                finding("F0", "B0", "2022-11-25", "2022-12-01").build(),
                finding("F1", "B1", "2022-11-30", "2022-12-30").build())
            .builder()
            .policy(policy)
            .indicators(new HandedOver());
    return (withCalendar ? builder.calendar(new November()) : builder).build();
  }

  private static DailyDispatch dispatch(TwoResponsibilities liangze) {
    return liangze
        .dispatch()
        .daily(DispatchRequest.of(day("2022-12-02"), code("15")), Scope.everything());
  }

  @Test
  void aUnitOfWhichAnythingIsUnknownHasNoRateAndNoRank() {
    DailyDispatch dispatch = dispatch(liangze(PolicyPack.national(), true));

    assertThat(dispatch.getRanking(HandedOver.INDICATOR, BusinessFilter.ALL))
        .hasToString("[1 1501 0/1, - 1525 0/0]");
    assertThat(
            dispatch
                .getRows()
                .get(code("1525"))
                .getUnknown(HandedOver.INDICATOR, BusinessFilter.ALL))
        .isEqualTo(1);
    assertThat(dispatch.getLaggards(HandedOver.INDICATOR, BusinessFilter.ALL))
        .extracting(standing -> standing.getKey())
        .containsExactly(code("1501"));
  }

  @Test
  void theWholeCountsWhatIsKnownButHasNoRateEither() {
    DailyDispatch dispatch = dispatch(liangze(PolicyPack.national(), true));

    assertThat(dispatch.getTotal().getTally(HandedOver.INDICATOR)).isEqualTo(Tally.of(0, 1));
    assertThat(dispatch.getTotal().getUnknownByReason(HandedOver.INDICATOR, BusinessFilter.ALL))
        .containsExactly(entry(Reason.CALENDAR_UNKNOWN, 1L));
    assertThat(dispatch.getTotal().getRate(HandedOver.INDICATOR, BusinessFilter.ALL).toText(2))
        .isEqualTo("n/a");
    assertThat(dispatch.getTotal().toString()).contains("HANDED_OVER 0/1 and 1 unknown");
  }

  @Test
  void withoutACalendarNothingIsGuessed() {
    DailyDispatch dispatch = dispatch(liangze(PolicyPack.national(), false));

    assertThat(dispatch.getTotal().getTally(HandedOver.INDICATOR)).isEqualTo(Tally.ZERO);
    assertThat(dispatch.getTotal().getUnknown(HandedOver.INDICATOR, BusinessFilter.ALL))
        .isEqualTo(2);
  }

  @Test
  void anUnknownRateLeavesTheScoreOutOnlyWhereThePolicyWeighsIt() {
    PolicyPack weighed =
        PolicyPack.national()
            .with(
                PolicyParameters.weight(HandedOver.INDICATOR),
                day("2022-01-01"),
                1,
                Text.of("本省考核办法", "rules of this province"));

    assertThat(
            dispatch(liangze(PolicyPack.national(), true))
                .getScoreRanking(BusinessFilter.ALL)
                .getStandings())
        .allMatch(standing -> standing.getRank().isPresent());
    DailyDispatch dispatch = dispatch(liangze(weighed, true));
    assertThat(
            dispatch.getScoreRanking(BusinessFilter.ALL).find(code("1501")).orElseThrow().getRank())
        .hasValue(1);
    assertThat(
            dispatch.getScoreRanking(BusinessFilter.ALL).find(code("1525")).orElseThrow().getRank())
        .isEmpty();
    assertThat(dispatch.getScore(BusinessFilter.ALL).toText(2)).isEqualTo("n/a");
  }

  private static Explanation explain(Indicator indicator) {
    return liangze(PolicyPack.national(), true)
        .dispatch()
        .explain(
            ExplanationRequest.builder()
                .indicator(indicator)
                .jurisdiction(code("15"))
                .date(day("2022-12-02"))
                .build(),
            Scope.everything());
  }

  @Test
  void anExplanationTellsHowManyAreUnknownAndWhy() {
    Explanation explanation = explain(HandedOver.INDICATOR);

    assertThat(explanation.getReasons()).containsExactly(entry(HandedOver.NOT_HANDED_OVER, 1L));
    assertThat(explanation.getUnknown()).containsExactly(entry(Reason.CALENDAR_UNKNOWN, 1L));
    assertThat(explanation.getRate().toText(2)).isEqualTo("n/a");
  }

  @Test
  void anExplanationOverFindingsNamesTheFindingAndItsBusiness() {
    Explanation explanation = explain(Indicator.RECTIFIED);

    assertThat(explanation.getMissed()).hasSize(1);
    assertThat(explanation.getMissed().get(0).getSubject()).hasToString("finding F0");
    assertThat(explanation.getMissed().get(0).getName()).contains("小面馆");
    assertThat(explanation.getMissed().get(0).getJurisdiction()).isEqualTo(code("150102001001"));
    assertThat(explanation.getNotRequired()).containsExactly(entry(Reason.NOT_DUE_YET, 1L));
  }
}
