package org.liangze.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import net.jqwik.api.constraints.IntRange;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** After any history, the memory store answers as the plain ledger does. */
class MemoryStoreModelProperties {

  /** How a write of a step is made from the entry and its latest revision. */
  enum Manner {
    PUT,
    WITHDRAW,
    STALE
  }

  record Intent(LedgerEntry entry, Manner manner) {}

  /** Intents under a new operation id, or under that of an earlier batch. */
  record Step(List<Intent> intents, Optional<Integer> operation, boolean repeat) {}

  @Provide
  Arbitrary<String> ids() {
    return Arbitraries.of("1", "10", "2", "a", "店", "Ａ", "𠮷");
  }

  @Provide
  Arbitrary<LedgerEntry> entries() {
    Arbitrary<String> jurisdictions = Arbitraries.of("152531", "150102", "1525", "unlisted");
    Arbitrary<LedgerEntry> businesses =
        Combinators.combine(ids(), jurisdictions, Arbitraries.integers().between(0, 2))
            .as(Samples::business);
    Arbitrary<LedgerEntry> assignments =
        Combinators.combine(ids(), ids(), ids(), jurisdictions).as(Samples::assignment);
    Arbitrary<LedgerEntry> visits =
        Combinators.combine(ids(), ids(), ids().set().ofMinSize(1).ofMaxSize(3)).as(Samples::visit);
    return Arbitraries.frequencyOf(
        Tuple.of(2, businesses), Tuple.of(3, assignments), Tuple.of(1, visits));
  }

  @Provide
  Arbitrary<List<Step>> histories() {
    Arbitrary<Manner> manners =
        Arbitraries.frequency(
            Tuple.of(12, Manner.PUT), Tuple.of(4, Manner.WITHDRAW), Tuple.of(1, Manner.STALE));
    Arbitrary<List<Intent>> intents =
        Combinators.combine(entries(), manners).as(Intent::new).list().ofMinSize(1).ofMaxSize(6);
    Arbitrary<Optional<Integer>> operations = Arbitraries.integers().between(0, 11).optional(0.15);
    return Combinators.combine(intents, operations, Arbitraries.of(true, false))
        .as(Step::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<Query<? extends LedgerEntry>> queries() {
    Arbitrary<EntryKind<?>> kinds =
        Arbitraries.frequency(
            Tuple.of(1, EntryKind.BUSINESS),
            Tuple.of(4, EntryKind.ASSIGNMENT),
            Tuple.of(2, EntryKind.VISIT));
    Arbitrary<Scope> scopes =
        Arbitraries.frequency(
            Tuple.of(5, Samples.EVERYTHING),
            Tuple.of(4, Samples.XILINGOL),
            Tuple.of(1, Scope.within(Samples.TREE)));
    Arbitrary<EntryReference> references =
        Combinators.combine(Arbitraries.of(EntryKind.BUSINESS, EntryKind.CADRE), ids())
            .as(EntryReference::of);
    Arbitrary<String> afters = Arbitraries.oneOf(ids(), Arbitraries.of("0", "9", "B", "zz", "😀"));
    return Combinators.combine(kinds, scopes, references.optional(0.6), afters.optional(0.2))
        .as(
            (kind, scope, reference, after) -> {
              Query<? extends LedgerEntry> query = Query.of(kind, scope);
              query = reference.isPresent() ? query.referringTo(reference.get()) : query;
              return after.isPresent() ? query.after(after.get()) : query;
            });
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void everyCommitComesOutAsInThePlainLedger(@ForAll("histories") List<Step> history) {
    LedgerStore store = new MemoryLedgerStore();
    PlainLedger plain = new PlainLedger();
    for (int i = 0; i < history.size(); i++) {
      Batch batch = batch(history.get(i), i, plain);
      PlainLedger.Outcome expected = plain.commit(batch);
      assertThat(commit(store, batch)).isEqualTo(expected);
      assertThat(store.getRevision()).isEqualTo(plain.getRevision());
      assertThat(store.findCommit(batch.getOperationId()).isPresent())
          .isEqualTo(
              plain.getBatches().stream()
                  .anyMatch(b -> b.getOperationId().equals(batch.getOperationId())));
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void everyReadAtEveryRevisionIsAsInThePlainLedger(
      @ForAll("histories") List<Step> history,
      @ForAll("queries") Query<? extends LedgerEntry> query,
      @ForAll @IntRange(min = 1, max = 4) int limit) {
    LedgerStore store = new MemoryLedgerStore();
    PlainLedger plain = new PlainLedger();
    for (int i = 0; i < history.size(); i++) {
      Batch batch = batch(history.get(i), i, plain);
      plain.commit(batch);
      commit(store, batch);
      assertSameRead(store, plain, query, limit);
    }
    for (long revision = 0; revision <= plain.getRevision(); revision++) {
      assertSameRead(store, plain, query.knownAt(revision), limit);
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void everyEntryIsFoundAtEveryRevisionAsInThePlainLedger(@ForAll("histories") List<Step> history) {
    LedgerStore store = new MemoryLedgerStore();
    PlainLedger plain = run(history, store);
    for (long revision = 0; revision <= plain.getRevision(); revision++) {
      Map<EntryReference, Stored<LedgerEntry>> entries = plain.entriesAt(revision);
      for (Change change : plain.changesAfter(ChangePosition.START)) {
        EntryReference reference = change.getWrite().getReference();
        for (Scope scope : List.of(Samples.EVERYTHING, Samples.XILINGOL)) {
          Optional<Stored<LedgerEntry>> expected =
              Optional.ofNullable(entries.get(reference))
                  .filter(stored -> scope.contains(stored.getEntry().getJurisdiction()));
          assertThat(
                  (Optional<?>)
                      store.findAsKnownAt(reference.getKind(), reference.getId(), scope, revision))
              .isEqualTo(expected);
          if (revision == plain.getRevision()) {
            assertThat((Optional<?>) store.find(reference.getKind(), reference.getId(), scope))
                .isEqualTo(expected);
          }
        }
      }
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theFeedReadInPagesOfAnySizeIsThatOfThePlainLedger(
      @ForAll("histories") List<Step> history,
      @ForAll @IntRange(min = 0, max = 13) int revision,
      @ForAll @IntRange(min = 0, max = 7) int place,
      @ForAll @IntRange(min = 1, max = 9) int limit) {
    LedgerStore store = new MemoryLedgerStore();
    PlainLedger plain = run(history, store);
    ChangePosition start = ChangePosition.of(revision, place);

    List<Change> read = new ArrayList<>();
    ChangePage page = store.changes(start, limit);
    read.addAll(page.getChanges());
    while (!page.isLast()) {
      assertThat(page.getChanges()).hasSize(limit);
      page = store.changes(page.getNext(), limit);
      read.addAll(page.getChanges());
    }

    assertThat(read).isEqualTo(plain.changesAfter(start));
  }

  private static PlainLedger run(List<Step> history, LedgerStore store) {
    PlainLedger plain = new PlainLedger();
    for (int i = 0; i < history.size(); i++) {
      Batch batch = batch(history.get(i), i, plain);
      plain.commit(batch);
      commit(store, batch);
    }
    return plain;
  }

  /** Makes a batch that fits the ledger as it stands, but for what is stale or reused by intent. */
  private static Batch batch(Step step, int number, PlainLedger plain) {
    Optional<Batch> earlier =
        step.operation().filter(i -> i < plain.getBatches().size()).map(plain.getBatches()::get);
    if (earlier.isPresent() && step.repeat()) {
      return Samples.batch(earlier.get().getOperationId(), earlier.get().getWrites());
    }
    Map<EntryReference, Write> writes = new LinkedHashMap<>();
    for (Intent intent : step.intents()) {
      Write write = write(intent, plain);
      writes.putIfAbsent(write.getReference(), write);
    }
    String operationId = earlier.map(Batch::getOperationId).orElse("op-" + number);
    return Samples.batch(operationId, List.copyOf(writes.values()));
  }

  private static Write write(Intent intent, PlainLedger plain) {
    long latest = plain.latest(EntryReference.to(intent.entry()));
    if (intent.manner() == Manner.STALE) {
      return Write.replace(intent.entry(), latest == 0 ? 1 : latest - 1);
    }
    if (latest == Write.NONE) {
      return Write.create(intent.entry());
    }
    return intent.manner() == Manner.PUT
        ? Write.replace(intent.entry(), latest)
        : Write.withdraw(intent.entry(), latest);
  }

  private static PlainLedger.Outcome commit(LedgerStore store, Batch batch) {
    try {
      return new PlainLedger.Outcome(Optional.of(store.commit(batch)), "");
    } catch (StoreException refusal) {
      return new PlainLedger.Outcome(Optional.empty(), refusal.getErrorCode().getCode());
    }
  }

  private static <T extends LedgerEntry> void assertSameRead(
      LedgerStore store, PlainLedger plain, Query<T> query, int limit) {
    List<?> expected = plain.read(query);
    try (Stream<Stored<T>> stream = store.stream(query)) {
      assertThat((List<?>) stream.toList()).isEqualTo(expected);
    }
    List<Stored<T>> paged = new ArrayList<>();
    Page<T> page = store.page(query, limit);
    paged.addAll(page.getEntries());
    while (!page.isLast()) {
      assertThat(page.getEntries()).hasSize(limit);
      page = store.page(query.after(page.getNext().get()), limit);
      paged.addAll(page.getEntries());
    }
    assertThat((List<?>) paged).isEqualTo(expected);
  }
}
