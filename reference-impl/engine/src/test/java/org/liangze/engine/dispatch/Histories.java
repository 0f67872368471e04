package org.liangze.engine.dispatch;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.liangze.engine.History;
import org.liangze.engine.SmallProvince;
import org.liangze.engine.board.Definitions;
import org.liangze.engine.book.FollowedBook;
import org.liangze.engine.indicator.BuiltInIndicators;
import org.liangze.engine.store.MemoryLedgerStore;
import org.liangze.model.assessment.BusinessIndicator;
import org.liangze.model.assessment.Rules;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.model.policy.PolicyPack;
import org.liangze.spi.store.LedgerStore;

/** Random histories of a ledger, and the dispatches over it. */
final class Histories {

  /** The built-in ones, and one that cannot always tell. */
  static final List<BusinessIndicator> OVER_BUSINESSES =
      Stream.concat(BuiltInIndicators.overBusinesses().stream(), Stream.of(new Uncertain()))
          .toList();

  private Histories() {}

  /** One step of a history: a batch to put, or an entry to withdraw. */
  record Step(List<LedgerEntry> put, Optional<LedgerEntry> withdrawn) {

    void play(History history) {
      if (!put.isEmpty()) {
        history.put(put);
      }
      withdrawn.ifPresent(history::withdraw);
    }
  }

  static Arbitrary<List<Step>> any() {
    Arbitrary<Step> put =
        SmallProvince.entries()
            .list()
            .ofMinSize(1)
            .ofMaxSize(12)
            .map(entries -> new Step(entries, Optional.empty()));
    Arbitrary<Step> withdraw =
        SmallProvince.entries().map(entry -> new Step(List.of(), Optional.of(entry)));
    return Arbitraries.frequencyOf(Tuple.of(4, put), Tuple.of(1, withdraw))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  static MemoryLedgerStore storeAfter(List<Step> steps) {
    MemoryLedgerStore store = new MemoryLedgerStore();
    History history = new History(store);
    steps.forEach(step -> step.play(history));
    return store;
  }

  static DailyDispatches dispatches(LedgerStore store) {
    return dispatches(store, PolicyPack.national());
  }

  static DailyDispatches dispatches(LedgerStore store, PolicyPack policy) {
    return new DailyDispatches(
        new FollowedBook(store),
        Rules.of(policy, SmallProvince.TREE),
        new Definitions(
            OVER_BUSINESSES, BuiltInIndicators.overCadres(), BuiltInIndicators.overFindings()));
  }
}
