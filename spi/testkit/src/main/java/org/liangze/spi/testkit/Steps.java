package org.liangze.spi.testkit;

import java.util.Locale;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.testkit.SideBySide.Intent;

/** The steps from which the properties draw (随机步骤). */
final class Steps {

  private Steps() {}

  /** Returns chains that each begin with a bench of their own. */
  static ActionChainArbitrary<SideBySide> startWith(StoreSuite suite) {
    return ActionChain.startWith(() -> new SideBySide(suite.bench()));
  }

  /** Batches that fit what is there, of entries in some divisions. */
  static Action.Independent<SideBySide> commits(String... divisions) {
    return () ->
        intents(divisions)
            .list()
            .ofMinSize(1)
            .ofMaxSize(5)
            .map(intents -> step("commit " + intents, both -> both.commit(intents)));
  }

  static Action.Independent<SideBySide> staleCommits() {
    return () ->
        Combinators.combine(intents("11"), Arbitraries.of(-1, 1, -1_000_000, 1_000_000))
            .as(
                (intent, beside) ->
                    step(
                        "try to " + intent + " beside the latest by " + beside,
                        both -> both.commitStale(intent, beside)));
  }

  static Action.Independent<SideBySide> repetitions() {
    return () ->
        numbers().map(number -> step("repeat commit " + number, both -> both.repeat(number)));
  }

  static Action.Independent<SideBySide> reuses() {
    return () ->
        Combinators.combine(numbers(), intents("11").list().ofMinSize(1).ofMaxSize(3))
            .as(
                (number, intents) ->
                    step(
                        "try to " + intents + " as operation of commit " + number,
                        both -> both.reuse(number, intents)));
  }

  static Action.Independent<SideBySide> feeds() {
    return () ->
        Combinators.combine(Arbitraries.integers().between(0, 60), limits())
            .as(
                (after, limit) ->
                    step(
                        "follow after change " + after + " in pages of " + limit,
                        both -> both.compareFeed(after, limit)));
  }

  static Action.Independent<SideBySide> reads() {
    return () ->
        Combinators.combine(kinds(), optionalNames(), optionalNames(), limits())
            .as(
                (kind, named, after, limit) ->
                    step(
                        String.format(
                            Locale.ROOT,
                            "read %s naming [%s] after [%s] in pages of %s",
                            kind,
                            named,
                            after,
                            limit),
                        both -> both.comparePages(kind, named, after, limit)));
  }

  static Action.Independent<SideBySide> scopes() {
    return () ->
        Arbitraries.of("", "1", "11", "12", "2")
            .map(
                division ->
                    step("read within [" + division + "]", both -> both.compareScope(division)));
  }

  private static Transformer<SideBySide> step(String description, Consumer<SideBySide> work) {
    return Transformer.mutate(description, work);
  }

  private static Arbitrary<Intent> intents(String... divisions) {
    Arbitrary<Boolean> withdraws = Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true));
    return Combinators.combine(kinds(), names(), names(), Arbitraries.of(divisions), withdraws)
        .as(Intent::new);
  }

  private static Arbitrary<EntryKind<?>> kinds() {
    return Arbitraries.of(EntryKind.BUSINESS, EntryKind.ASSIGNMENT);
  }

  /** Names whose order differs between code points, UTF-16 and the dictionaries. */
  private static Arbitrary<String> names() {
    return Arbitraries.of("1", "10", "2", "a", "店", "Ａ", "𠮷");
  }

  private static Arbitrary<String> optionalNames() {
    return Arbitraries.frequencyOf(Tuple.of(1, Arbitraries.just("")), Tuple.of(2, names()));
  }

  private static Arbitrary<Integer> limits() {
    return Arbitraries.integers().between(1, 9);
  }

  private static Arbitrary<Integer> numbers() {
    return Arbitraries.integers().between(0, 11);
  }
}
