package org.liangze.spi.testkit.broken;

import static org.liangze.spi.store.StoreCapability.DURABLE;
import static org.liangze.spi.store.StoreCapability.HOST_TRANSACTIONS;
import static org.liangze.spi.store.StoreCapability.SEVERAL_CLIENTS;
import static org.liangze.spi.testkit.StoreRule.L1;
import static org.liangze.spi.testkit.StoreRule.L10;
import static org.liangze.spi.testkit.StoreRule.L11;
import static org.liangze.spi.testkit.StoreRule.L12;
import static org.liangze.spi.testkit.StoreRule.L13;
import static org.liangze.spi.testkit.StoreRule.L2;
import static org.liangze.spi.testkit.StoreRule.L3;
import static org.liangze.spi.testkit.StoreRule.L4;
import static org.liangze.spi.testkit.StoreRule.L5;
import static org.liangze.spi.testkit.StoreRule.L6;
import static org.liangze.spi.testkit.StoreRule.L7;
import static org.liangze.spi.testkit.StoreRule.L8;
import static org.liangze.spi.testkit.StoreRule.L9;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.testkit.StoreRule;
import org.liangze.spi.testkit.TestedStorage;

/** One thing that a store does wrong, and the one rule that it breaks by it. */
enum Flaw {
  ACCEPTS_STALE_WRITES(L2, on(BrokenStorages.AcceptsStaleWrites::new)),
  SHOWS_HALF_A_BATCH_FIRST(L1, on(BrokenStorages.ShowsHalfABatchFirst::new)),
  KEEPS_HALF_OF_A_REFUSED_BATCH(L1, on(BrokenStorages.KeepsHalfOfARefusedBatch::new)),
  SHOWS_A_LOWER_REVISION_LATE(L5, on(BrokenStorages.ShowsALowerRevisionLate::new)),
  TELLS_A_CHANGE_TWICE(L5, client(BrokenStores.TellsAChangeTwice::new)),
  COMPACTS_THE_FEED(L5, client(BrokenStores.CompactsTheFeed::new)),
  TAKES_THE_START_FOR_NOW(L5, client(BrokenStores.TakesTheStartForNow::new)),
  SORTS_THE_WRITES_OF_A_COMMIT(L5, on(BrokenStorages.SortsTheWritesOfACommit::new)),
  FORGETS_OPERATIONS(L3, on(BrokenStorages.ForgetsOperations::new)),
  TAKES_ANOTHER_BATCH_FOR_A_REPETITION(L3, on(BrokenStorages.TakesAnotherBatchForARepetition::new)),
  OVERWRITES_HISTORY(L4, client(BrokenStores.OverwritesHistory::new)),
  GIVES_ITS_OWN_LISTS_AWAY(L4, on(BrokenStorages.GivesItsOwnListsAway::new)),
  FINDS_BEYOND_THE_SCOPE(L7, client(BrokenStores.FindsBeyondTheScope::new)),
  KNOWS_BEYOND_THE_SCOPE(L7, client(BrokenStores.KnowsBeyondTheScope::new)),
  STREAMS_BEYOND_THE_SCOPE(L7, client(BrokenStores.StreamsBeyondTheScope::new)),
  PAGES_BEYOND_THE_SCOPE(L7, client(BrokenStores.PagesBeyondTheScope::new)),
  ROUNDS_THE_TIME(L9, on(BrokenStorages.RoundsTheTime::new)),
  DROPS_A_FIELD(L9, on(BrokenStorages.DropsAField::new)),
  SORTS_BY_UTF16(L6, client(BrokenStores.SortsByUtf16::new)),
  SORTS_BY_REVISION(L6, client(BrokenStores.SortsByRevision::new)),
  SKIPS_A_ROW_AT_A_PAGES_END(L6, client(BrokenStores.SkipsARowAtAPagesEnd::new)),
  STREAMS_LIVE_ENTRIES(L6, client(BrokenStores.StreamsLiveEntries::new)),
  FINDS_NOTHING_WHEN_UNREACHABLE(L11, unreachable(BrokenStores.FindsNothingWhenUnreachable::new)),
  WRAPS_TWICE(L11, unreachable(BrokenStores.WrapsTwice::new)),
  KEEPS_HALF_WHEN_THE_CONNECTION_BREAKS(
      L11, on(BrokenStorages.KeepsHalfWhenTheConnectionBreaks::new)),
  KEEPS_HALF_WHEN_INTERRUPTED(L11, on(BrokenStorages.KeepsHalfWhenInterrupted::new)),
  ENDS_A_STREAM_WITH_ITS_CONNECTION(L11, client(BrokenStores.EndsAStreamWithItsConnection::new)),
  CACHES_WHAT_IT_FOUND(L12, client(BrokenStores.CachesWhatItFound::new)),
  ACCEPTS_A_LIMIT_OF_NOTHING(L13, client(BrokenStores.AcceptsALimitOfNothing::new)),
  LACKS_THE_HOST_TRANSACTIONS_IT_DECLARES(
      L10,
      () ->
          new BrokenTransactions.DeclaresOtherwise(
              EnumSet.of(DURABLE, SEVERAL_CLIENTS), HOST_TRANSACTIONS)),
  JOINS_THE_HOST_UNDECLARED(
      L10,
      () ->
          new BrokenTransactions.DeclaresOtherwise(
              EnumSet.allOf(StoreCapability.class), HOST_TRANSACTIONS)),
  IS_NOT_DURABLE_AS_DECLARED(
      L10, () -> new BrokenTransactions.DeclaresOtherwise(EnumSet.of(SEVERAL_CLIENTS), DURABLE)),
  HAS_SEVERAL_CLIENTS_UNDECLARED(
      L10,
      () -> new BrokenTransactions.DeclaresOtherwise(EnumSet.of(SEVERAL_CLIENTS), SEVERAL_CLIENTS)),
  COMPARES_WITH_THE_HOSTS_SNAPSHOT(
      L2, joining(BrokenTransactions.ComparesWithTheHostsSnapshot::new)),
  LOOKS_INTO_THE_HOSTS_SNAPSHOT(L3, joining(BrokenTransactions.LooksIntoTheHostsSnapshot::new)),
  COMMITS_FOR_THE_HOST(L8, joining(BrokenTransactions.CommitsForTheHost::new)),
  CLOSES_THE_HOSTS_CONNECTION(L8, joining(BrokenTransactions.ClosesTheHostsConnection::new)),
  ROLLS_BACK_FOR_THE_HOST(L8, joining(BrokenTransactions.RollsBackForTheHost::new)),
  STAYS_OUT_OF_THE_HOSTS_TRANSACTION(
      L8, joining(BrokenTransactions.StaysOutOfTheHostsTransaction::new)),
  TELLS_WHAT_IS_NOT_SETTLED(L8, joiningClient(BrokenTransactions.TellsWhatIsNotSettled::new));

  private final StoreRule rule;
  private final Supplier<TestedStorage> storage;

  Flaw(StoreRule rule, Supplier<TestedStorage> storage) {
    this.rule = rule;
    this.storage = storage;
  }

  StoreRule getRule() {
    return rule;
  }

  TestedStorage openStorage() {
    return storage.get();
  }

  private static Supplier<TestedStorage> on(Function<Set<StoreCapability>, TestedStorage> storage) {
    return () -> storage.apply(EnumSet.of(SEVERAL_CLIENTS));
  }

  private static Supplier<TestedStorage> joining(
      Function<Set<StoreCapability>, TestedStorage> storage) {
    return () -> storage.apply(EnumSet.allOf(StoreCapability.class));
  }

  private static Supplier<TestedStorage> client(Function<GoodStorage, LedgerStore> client) {
    return () -> withClients(EnumSet.of(SEVERAL_CLIENTS), client);
  }

  private static Supplier<TestedStorage> joiningClient(Function<GoodStorage, LedgerStore> client) {
    return () -> withClients(EnumSet.allOf(StoreCapability.class), client);
  }

  private static GoodStorage withClients(
      Set<StoreCapability> capabilities, Function<GoodStorage, LedgerStore> client) {
    return new GoodStorage(capabilities) {
      @Override
      public LedgerStore newClient() {
        return client.apply(this);
      }
    };
  }

  private static Supplier<TestedStorage> unreachable(Function<GoodStorage, LedgerStore> client) {
    return () ->
        new GoodStorage(EnumSet.of(SEVERAL_CLIENTS)) {
          @Override
          public Optional<LedgerStore> unreachableClient() {
            return Optional.of(client.apply(this));
          }
        };
  }
}
