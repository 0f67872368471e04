package org.liangze.spi.testkit;

import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;

/**
 * Whatever is done, the store answers as a plain list of batches does.
 *
 * <p>Each property draws only what its rule is about. They make few tries, because a database is
 * slow; a plug-in whose storage is fast makes more, as the store in memory does:
 *
 * <pre>{@code
 * @Override
 * @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
 * public void l5_theFeedIsThatOfThePlainLedger(@ForAll("feeds") ActionChain<SideBySide> steps) {
 *   super.l5_theFeedIsThatOfThePlainLedger(steps);
 * }
 * }</pre>
 */
public interface ModelProperties extends StoreSuite {

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  default void l2_writesAreAcceptedAndRefusedAsInThePlainLedger(
      @ForAll("writes") ActionChain<SideBySide> steps) {
    steps.run();
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  default void l3_repetitionsAreKnownAsInThePlainLedger(
      @ForAll("repetitions") ActionChain<SideBySide> steps) {
    steps.run().compareOperations();
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  default void l4_everyEntryAtEveryRevisionIsAsInThePlainLedger(
      @ForAll("histories") ActionChain<SideBySide> steps) {
    steps.run().compareHistory();
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  default void l5_theFeedIsThatOfThePlainLedger(@ForAll("feeds") ActionChain<SideBySide> steps) {
    steps.run();
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  default void l6_pagesAndStreamsAreThoseOfThePlainLedger(
      @ForAll("reads") ActionChain<SideBySide> steps) {
    steps.run();
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
  default void l7_scopesHoldWhatTheyHoldInThePlainLedger(
      @ForAll("scopes") ActionChain<SideBySide> steps) {
    steps.run();
  }

  @Provide
  default ActionChainArbitrary<SideBySide> writes() {
    return Steps.startWith(this)
        .withAction(3, Steps.commits("11"))
        .withAction(1, Steps.staleCommits())
        .withMaxTransformations(12);
  }

  @Provide
  default ActionChainArbitrary<SideBySide> repetitions() {
    return Steps.startWith(this)
        .withAction(3, Steps.commits("11"))
        .withAction(1, Steps.repetitions())
        .withAction(1, Steps.reuses())
        .withMaxTransformations(12);
  }

  @Provide
  default ActionChainArbitrary<SideBySide> histories() {
    return Steps.startWith(this).withAction(Steps.commits("11")).withMaxTransformations(8);
  }

  @Provide
  default ActionChainArbitrary<SideBySide> feeds() {
    return Steps.startWith(this)
        .withAction(3, Steps.commits("11", "2"))
        .withAction(1, Steps.feeds())
        .withMaxTransformations(12);
  }

  @Provide
  default ActionChainArbitrary<SideBySide> reads() {
    return Steps.startWith(this)
        .withAction(2, Steps.commits("11"))
        .withAction(3, Steps.reads())
        .withMaxTransformations(15);
  }

  @Provide
  default ActionChainArbitrary<SideBySide> scopes() {
    return Steps.startWith(this)
        .withAction(2, Steps.commits("", "1", "11", "12", "2"))
        .withAction(1, Steps.scopes())
        .withMaxTransformations(12);
  }
}
