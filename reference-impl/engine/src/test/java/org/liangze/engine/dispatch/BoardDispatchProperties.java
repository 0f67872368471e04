package org.liangze.engine.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.engine.History;
import org.liangze.engine.SmallProvince;
import org.liangze.engine.dispatch.Histories.Step;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.access.Scope;
import org.liangze.model.jurisdiction.Tier;

/** While events arrive and days pass in any order, the boards say what the definitions say. */
class BoardDispatchProperties {

  /** Many small steps, because each is asked about by itself. */
  @Provide
  Arbitrary<List<Step>> histories() {
    Arbitrary<Step> put =
        SmallProvince.entries()
            .list()
            .ofMinSize(1)
            .ofMaxSize(2)
            .map(entries -> new Step(entries, Optional.empty()));
    Arbitrary<Step> withdraw =
        SmallProvince.entries().map(entry -> new Step(List.of(), Optional.of(entry)));
    return Combinators.combine(
            Histories.any(),
            Arbitraries.frequencyOf(Tuple.of(5, put), Tuple.of(1, withdraw))
                .list()
                .ofMinSize(5)
                .ofMaxSize(40))
        .as((first, then) -> Stream.concat(first.stream(), then.stream()).toList());
  }

  /** Few, so that the same days are asked about again and again. */
  @Provide
  Arbitrary<List<DispatchRequest>> requests() {
    return Combinators.combine(
            Arbitraries.of(Tier.class).optional(0.5),
            SmallProvince.days(),
            Arbitraries.integers().between(1, 9).optional(0.5))
        .as(
            (tier, on, before) ->
                DispatchRequest.builder()
                    .jurisdiction(SmallProvince.code("15"))
                    .unitTier(tier)
                    .date(on)
                    .comparedWith(before.map(on::minusDays))
                    .build())
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyFigureOnABoardIsThatOfTheDefinition(
      @ForAll("histories") List<Step> steps, @ForAll("requests") List<DispatchRequest> requests) {
    MemoryLedgerStore store = new MemoryLedgerStore();
    DailyDispatches dispatches = Histories.dispatches(store);
    History history = new History(store);
    for (int i = 0; i < steps.size(); i++) {
      steps.get(i).play(history);
      // Each a few times before the next, so that a day is left, and later come back to.
      DispatchRequest request = requests.get(i / 6 % requests.size());
      DispatchRequest byDefinition =
          DispatchRequest.builder().copyOf(request).knownAt(store.getRevision()).build();

      DailyDispatch onBoard = dispatches.daily(request, Scope.everything());

      assertThat(onBoard).isEqualTo(dispatches.daily(byDefinition, Scope.everything()));
    }
  }
}
