package org.liangze.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.liangze.engine.SmallProvince.business;
import static org.liangze.engine.SmallProvince.code;
import static org.liangze.engine.SmallProvince.day;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.liangze.api.TwoResponsibilities;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.dispatch.Explanation;
import org.liangze.api.dispatch.ExplanationRequest;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.Assessment;
import org.liangze.model.assessment.BusinessFacts;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.Rules;
import org.liangze.model.figure.Tally;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;
import org.liangze.spi.indicator.IndicatorProvider;

/** A host's own indicator, as a host would write it: notice boards that hang on the wall. */
class IndicatorProviderTest {

  private static final Indicator NOTICE_BOARD =
      Indicator.of("NOTICE_BOARD", Text.of("公示牌上墙率", "notice board on the wall"));
  private static final Reason NO_BOARD = Reason.of("NO_BOARD", "公示牌未上墙", "no notice board");

  /** Which business hung up its board on which day, as the host's own survey says. */
  record NoticeBoards(Map<String, LocalDate> hungUp) implements IndicatorProvider {

    @Override
    public String getId() {
      return "notice-boards";
    }

    @Override
    public List<BusinessIndicator> overBusinesses() {
      return List.of(
          new BusinessIndicator() {
            @Override
            public Indicator getIndicator() {
              return NOTICE_BOARD;
            }

            @Override
            public Assessment assess(BusinessFacts facts, Rules rules, LocalDate on) {
              LocalDate day = hungUp.getOrDefault(facts.getBusiness().getId(), LocalDate.MAX);
              return day.isAfter(on)
                  ? Assessment.missed(NO_BOARD, day == LocalDate.MAX ? day : day.minusDays(1))
                  : Assessment.met(LocalDate.MAX);
            }
          });
    }
  }

  private static TwoResponsibilities liangze(PolicyPack policy, IndicatorProvider... providers) {
    DefaultTwoResponsibilities.Builder builder =
        DefaultTwoResponsibilities.builder()
            .store(new MemoryLedgerStore())
            .jurisdictions(SmallProvince.TREE)
            .clock(Clock.systemUTC())
            .zone(ZoneId.of("Asia/Shanghai"))
            .policy(policy);
    for (IndicatorProvider provider : providers) {
      builder.indicators(provider);
    }
    return builder.build();
  }

  private static TwoResponsibilities withTwoBusinesses(PolicyPack policy) {
    TwoResponsibilities liangze =
        liangze(policy, new NoticeBoards(Map.of("B0", day("2022-11-15"))));
    Actor office = Actor.of("office-15", Scope.everything());
    liangze.baseRegister().record(office, "op-1", business("B0").build());
    liangze
        .baseRegister()
        .record(office, "op-2", business("B1").jurisdiction(code("152531100")).build());
    return liangze;
  }

  private static DailyDispatch dispatch(TwoResponsibilities liangze, String on) {
    return liangze.dispatch().daily(DispatchRequest.of(day(on), code("15")), Scope.everything());
  }

  @Test
  void aHostsIndicatorIsCountedAndRankedBesideTheBuiltInOnes() {
    TwoResponsibilities liangze = withTwoBusinesses(PolicyPack.national());
    DailyDispatch dispatch = dispatch(liangze, "2022-11-15");

    assertThat(dispatch.getIndicators())
        .endsWith(NOTICE_BOARD)
        .hasSize(1 + Indicator.builtIn().size());
    assertThat(dispatch.getTotal().getTally(NOTICE_BOARD)).isEqualTo(Tally.of(1, 2));
    assertThat(dispatch.getRanking(NOTICE_BOARD, BusinessFilter.ALL))
        .hasToString("[1 1501 1/1, 2 1525 0/1]");
    assertThat(dispatch(liangze, "2022-11-14").getTotal().getTally(NOTICE_BOARD))
        .isEqualTo(Tally.of(0, 2));
  }

  @Test
  void aHostsIndicatorIsExplained() {
    Explanation explanation =
        withTwoBusinesses(PolicyPack.national())
            .dispatch()
            .explain(
                ExplanationRequest.builder()
                    .indicator(NOTICE_BOARD)
                    .jurisdiction(code("15"))
                    .date(day("2022-11-15"))
                    .build(),
                Scope.everything());

    assertThat(explanation.getReasons()).containsExactly(Map.entry(NO_BOARD, 1L));
    assertThat(explanation.getMissed().get(0).getSubject()).hasToString("business B1");
  }

  @Test
  void aHostsIndicatorCountsInTheScoreByTheWeightThatThePolicyGivesIt() {
    PolicyPack onlyBoards =
        PolicyPack.national()
            .with(
                PolicyParameters.weight(NOTICE_BOARD),
                day("2022-01-01"),
                2,
                Text.of("本省考核办法", "rules of this province"));
    DailyDispatch without = dispatch(withTwoBusinesses(PolicyPack.national()), "2022-11-15");
    DailyDispatch with = dispatch(withTwoBusinesses(onlyBoards), "2022-11-15");

    // Four rates of nothing done, and half of the boards: 0, or 50 % with weight 2 of 6.
    assertThat(without.getScore(BusinessFilter.ALL).toText(2)).isEqualTo("0.00");
    assertThat(with.getScore(BusinessFilter.ALL).toText(2)).isEqualTo("16.67");
  }

  @Test
  void twoIndicatorsOfOneCodeAreRefused() {
    NoticeBoards boards = new NoticeBoards(Map.of());

    assertThatThrownBy(() -> liangze(PolicyPack.national(), boards, boards))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("NOTICE_BOARD")
        .hasMessageContaining("taken by notice-boards");
  }
}
