package org.liangze.engine.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.dispatch.WhatIf;
import org.liangze.engine.SmallProvince;
import org.liangze.engine.dispatch.Histories.Step;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.Text;
import org.liangze.model.access.Scope;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.figure.RankingMethod;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;

class WhatIfProperties {

  private static final Text TEST = Text.of("测试", "test");

  @Provide
  Arbitrary<List<Step>> histories() {
    return Histories.any();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return SmallProvince.days();
  }

  @Provide
  Arbitrary<PolicyPack> packs() {
    return Arbitraries.of(
        strict(2),
        strict(0),
        PolicyPack.national()
            .with(PolicyParameters.RANKING_METHOD, SmallProvince.FIRST, RankingMethod.DENSE, TEST)
            .named("dense"),
        PolicyPack.innerMongolia());
  }

  /** The national pack with another number of visits for every business. */
  private static PolicyPack strict(int visits) {
    PolicyPack pack = PolicyPack.national().named("visits-" + visits);
    for (Grade grade : Grade.values()) {
      for (FoodLine line : FoodLine.values()) {
        pack = pack.with(PolicyParameters.visits(grade, line), SmallProvince.FIRST, visits, TEST);
      }
    }
    return pack;
  }

  private static DispatchRequest region(LocalDate on) {
    return DispatchRequest.of(on, JurisdictionCode.of("15"));
  }

  @Property(tries = 100)
  void theDispatchUnderAnotherPolicyIsTheOneThatAHostOfThatPolicyWouldSee(
      @ForAll("histories") List<Step> steps,
      @ForAll("days") LocalDate on,
      @ForAll("packs") PolicyPack pack) {
    MemoryLedgerStore store = Histories.storeAfter(steps);
    WhatIf whatIf = Histories.dispatches(store).whatIf(pack, region(on), Scope.everything());

    assertThat(whatIf.getActual())
        .isEqualTo(Histories.dispatches(store).daily(region(on), Scope.everything()));
    assertThat(whatIf.getHypothetical())
        .isEqualTo(Histories.dispatches(store, pack).daily(region(on), Scope.everything()));
  }

  @Property(tries = 100)
  void theSamePolicyChangesNothing(
      @ForAll("histories") List<Step> steps, @ForAll("days") LocalDate on) {
    WhatIf whatIf =
        Histories.dispatches(Histories.storeAfter(steps))
            .whatIf(PolicyPack.national(), region(on), Scope.everything());

    assertThat(whatIf.changesCounts()).isFalse();
    for (Indicator indicator : whatIf.getActual().getIndicators()) {
      assertThat(whatIf.getRanking(indicator, BusinessFilter.ALL).getStandings())
          .allMatch(standing -> standing.getMovement().orElse(0) == 0);
    }
  }

  @Property(tries = 200)
  void aStricterFrequencyNeverRaisesARate(
      @ForAll("histories") List<Step> steps,
      @ForAll("days") LocalDate on,
      @ForAll @IntRange(min = 1, max = 3) int visits,
      @ForAll @IntRange(min = 0, max = 2) int more) {
    MemoryLedgerStore store = Histories.storeAfter(steps);
    WhatIf whatIf =
        Histories.dispatches(store, strict(visits))
            .whatIf(strict(visits + more), region(on), Scope.everything());
    DailyDispatch actual = whatIf.getActual();

    actual
        .getRows()
        .forEach(
            (unit, row) ->
                assertThat(
                        whatIf
                            .getHypothetical()
                            .getRows()
                            .get(unit)
                            .getTally(Indicator.SUPERVISED)
                            .getRate())
                    .isLessThanOrEqualTo(row.getTally(Indicator.SUPERVISED).getRate()));
  }
}
