package org.liangze.engine.store;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.state.ActionChain;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.testkit.LedgerStoreContract;
import org.liangze.spi.testkit.SideBySide;
import org.liangze.spi.testkit.TestedStorage;

/** The store in memory keeps the contract. */
class MemoryLedgerStoreTest extends LedgerStoreContract {

  @Override
  protected TestedStorage openStorage() {
    return new TestedStorage() {
      private MemoryStorage storage = new MemoryStorage();

      @Override
      public LedgerStore newClient() {
        return new MemoryLedgerStore(storage);
      }

      /** What is in memory does not outlive it. */
      @Override
      public void reopen() {
        storage = new MemoryStorage();
      }

      @Override
      public void close() {}
    };
  }

  // Memory is fast: many more tries than a database would be given.

  @Override
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  public void l2_writesAreAcceptedAndRefusedAsInThePlainLedger(
      @ForAll("writes") ActionChain<SideBySide> steps) {
    super.l2_writesAreAcceptedAndRefusedAsInThePlainLedger(steps);
  }

  @Override
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  public void l3_repetitionsAreKnownAsInThePlainLedger(
      @ForAll("repetitions") ActionChain<SideBySide> steps) {
    super.l3_repetitionsAreKnownAsInThePlainLedger(steps);
  }

  @Override
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  public void l4_everyEntryAtEveryRevisionIsAsInThePlainLedger(
      @ForAll("histories") ActionChain<SideBySide> steps) {
    super.l4_everyEntryAtEveryRevisionIsAsInThePlainLedger(steps);
  }

  @Override
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  public void l5_theFeedIsThatOfThePlainLedger(@ForAll("feeds") ActionChain<SideBySide> steps) {
    super.l5_theFeedIsThatOfThePlainLedger(steps);
  }

  @Override
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  public void l6_pagesAndStreamsAreThoseOfThePlainLedger(
      @ForAll("reads") ActionChain<SideBySide> steps) {
    super.l6_pagesAndStreamsAreThoseOfThePlainLedger(steps);
  }

  @Override
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  public void l7_scopesHoldWhatTheyHoldInThePlainLedger(
      @ForAll("scopes") ActionChain<SideBySide> steps) {
    super.l7_scopesHoldWhatTheyHoldInThePlainLedger(steps);
  }
}
