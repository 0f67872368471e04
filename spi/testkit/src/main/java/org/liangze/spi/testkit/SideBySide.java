package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.OperationReusedException;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * The tested store and a plain model of it, side by side (并行对照): what is done to one is done to the
 * other, and what they answer is compared.
 *
 * <p>A property draws a chain of such steps; in its report they stand in words.
 */
public final class SideBySide {

  private final Bench bench;
  private final Samples samples;
  private final LedgerStore store;
  private final PlainLedger plain = new PlainLedger();
  private final ChangePosition start;
  private int operations;

  SideBySide(Bench bench) {
    this.bench = bench;
    this.samples = new Samples(bench);
    this.store = bench.store();
    this.start = ChangePosition.endOf(store.getSettledRevision());
  }

  /** What is written in place of what is there, or withdrawn if it is there. */
  static final class Intent {
    private final EntryKind<?> kind;
    private final String name;
    private final String named;
    private final String division;
    private final boolean withdraws;

    Intent(EntryKind<?> kind, String name, String named, String division, boolean withdraws) {
      this.kind = kind;
      this.name = name;
      this.named = named;
      this.division = division;
      this.withdraws = withdraws;
    }

    private LedgerEntry entry(Samples samples, int version) {
      return kind == EntryKind.BUSINESS
          ? samples.business(name, division, version)
          : samples.assignment(name, named, "C" + version, division);
    }

    @Override
    public String toString() {
      String what = kind == EntryKind.BUSINESS ? "" : " of " + named;
      return (withdraws ? "withdraw " : "put ") + kind + " " + name + what + " in " + division;
    }
  }

  /** Commits a batch that fits what is there; it must be accepted. */
  void commit(List<Intent> intents) {
    Batch batch = bench.batch("op-" + operations++, writes(intents));
    Commit commit = store.commit(batch);
    assertThat(commit.getRevision()).as("revision").isGreaterThan(plain.getLatest());
    plain.add(batch, commit.getRevision());
  }

  private List<Write> writes(List<Intent> intents) {
    Map<EntryReference, Write> writes = new LinkedHashMap<>();
    for (Intent intent : intents) {
      LedgerEntry entry = intent.entry(samples, operations);
      long latest = plain.getReplaceable(EntryReference.to(entry));
      Write write =
          intent.withdraws && latest != Write.NONE
              ? Write.withdraw(entry, latest)
              : Write.replace(entry, latest);
      writes.putIfAbsent(write.getReference(), write);
    }
    return new ArrayList<>(writes.values());
  }

  /** Commits a write that replaces another revision than the latest; it must be refused. */
  void commitStale(Intent intent, int beside) {
    LedgerEntry entry = intent.entry(samples, operations);
    long latest = plain.getReplaceable(EntryReference.to(entry));
    long replaced = Math.max(intent.withdraws ? 1 : 0, latest + beside);
    if (replaced == latest) {
      replaced++;
    }
    Write write =
        intent.withdraws ? Write.withdraw(entry, replaced) : Write.replace(entry, replaced);
    Throwable refusal =
        catchThrowable(() -> store.commit(bench.batch("op-" + operations++, write)));

    assertThat(refusal).as("refusal of %s", write).isInstanceOf(StaleRevisionException.class);
    StaleRevisionException stale = (StaleRevisionException) refusal;
    assertThat(stale.getEntry()).isEqualTo(write.getReference());
    assertThat(stale.getExpected()).isEqualTo(replaced);
    assertThat(stale.getLatest()).as("latest of %s", write.getReference()).isEqualTo(latest);
  }

  /** Commits an earlier batch again; it must have the revision of the first time. */
  void repeat(int number) {
    if (plain.getBatches().isEmpty()) {
      return;
    }
    int earlier = number % plain.getBatches().size();
    Batch batch = plain.getBatches().get(earlier);
    Batch later = Batch.builder().copyOf(batch).recordedAt(Bench.NOON.plusSeconds(5)).build();

    assertThat(store.commit(later).getRevision())
        .as("revision of %s, repeated", batch.getOperationId())
        .isEqualTo(plain.getRevisions().get(earlier));
  }

  /** Commits another batch as an operation of before; it must be refused. */
  void reuse(int number, List<Intent> intents) {
    if (plain.getBatches().isEmpty()) {
      return;
    }
    int earlier = number % plain.getBatches().size();
    Batch first = plain.getBatches().get(earlier);
    Batch other = Batch.builder().copyOf(first).writes(writes(intents)).build();
    if (other.isRepetitionOf(first)) {
      return;
    }
    Throwable refusal = catchThrowable(() -> store.commit(other));

    assertThat(refusal)
        .as("refusal of another batch as %s", first.getOperationId())
        .isInstanceOf(OperationReusedException.class);
    assertThat(((OperationReusedException) refusal).getFirst().getRevision())
        .isEqualTo(plain.getRevisions().get(earlier));
  }

  /** Asks for each operation. */
  void compareOperations() {
    for (int i = 0; i < plain.getBatches().size(); i++) {
      String operation = plain.getBatches().get(i).getOperationId();
      assertThat(store.findCommit(operation).map(Commit::getRevision))
          .as("revision of %s", operation)
          .contains(plain.getRevisions().get(i));
    }
    assertThat(store.findCommit(bench.id("op-" + operations))).isEmpty();
  }

  /** Asks for each entry at each revision. */
  void compareHistory() {
    for (long revision : plain.getRevisions()) {
      for (long knownAt : new long[] {revision - 1, revision}) {
        compareAsKnownAt(knownAt);
      }
    }
  }

  private void compareAsKnownAt(long knownAt) {
    Map<EntryReference, PlainLedger.Version> versions = plain.getVersionsAt(knownAt);
    for (EntryReference reference : plain.getReferences()) {
      PlainLedger.Version version = versions.get(reference);
      Stored<?> found =
          store
              .findAsKnownAt(reference.getKind(), reference.getId(), bench.scope(), knownAt)
              .orElse(null);
      assertThat(found == null ? null : found.getEntry())
          .as("%s as known at %s", reference, knownAt)
          .isEqualTo(version == null ? null : version.getEntry());
      assertThat(found == null ? 0 : found.getRevision())
          .as("revision of %s as known at %s", reference, knownAt)
          .isEqualTo(version == null ? 0 : version.getRevision());
    }
    for (EntryKind<?> kind : EntryKind.all()) {
      if (kind == EntryKind.BUSINESS || kind == EntryKind.ASSIGNMENT) {
        assertThat(
                Reads.entries(Reads.stream(store, Query.of(kind, bench.scope()).knownAt(knownAt))))
            .as("all of kind %s as known at %s", kind, knownAt)
            .containsExactlyInAnyOrderElementsOf(
                versions.values().stream()
                    .map(PlainLedger.Version::getEntry)
                    .filter(entry -> entry.getKind() == kind)
                    .collect(Collectors.toList()));
      }
    }
  }

  /** Follows the feed from after some change on, in pages of some size. */
  void compareFeed(int after, int limit) {
    List<Change> whole = Follower.changesAfter(store, bench, start);
    assertThat(whole).extracting(Change::getWrite).as("feed").isEqualTo(plain.getWrites());
    int seen = whole.isEmpty() ? 0 : after % (whole.size() + 1);
    ChangePosition position = seen == 0 ? start : whole.get(seen - 1).getPosition();

    assertThat(new Follower(store, bench, position, limit).readToEnd())
        .as("feed after %s changes, in pages of %s", seen, limit)
        .isEqualTo(whole.subList(seen, whole.size()));
  }

  /** Reads what is there now, or what of it names an entry, after some id. */
  void comparePages(EntryKind<?> kind, String named, String after, int limit) {
    Query<? extends LedgerEntry> query = Query.of(kind, bench.scope());
    EntryReference reference = samples.reference(EntryKind.BUSINESS, named);
    if (!named.isEmpty()) {
      query = query.referringTo(reference);
    }
    if (!after.isEmpty()) {
      query = query.after(bench.id(after));
    }
    List<LedgerEntry> expected =
        plain.getVersions().stream()
            .map(PlainLedger.Version::getEntry)
            .filter(entry -> entry.getKind() == kind)
            .filter(entry -> named.isEmpty() || entry.getReferences().contains(reference))
            .filter(
                entry ->
                    after.isEmpty()
                        || PlainLedger.BY_UTF8.compare(entry.getId(), bench.id(after)) > 0)
            .collect(Collectors.toList());

    assertThat(Reads.entries(Reads.stream(store, query))).as("stream").isEqualTo(expected);
    assertThat(Reads.entries(Reads.pages(store, query, limit))).as("pages").isEqualTo(expected);
  }

  /** Reads within a division, in every way. */
  void compareScope(String division) {
    for (EntryKind<?> kind : EntryKind.all()) {
      if (kind == EntryKind.BUSINESS || kind == EntryKind.ASSIGNMENT) {
        compareScope(kind, division);
      }
    }
  }

  private <T extends LedgerEntry> void compareScope(EntryKind<T> kind, String division) {
    List<String> ids = new ArrayList<>();
    List<LedgerEntry> expected = new ArrayList<>();
    for (EntryReference reference : plain.getReferences()) {
      if (reference.getKind() == kind) {
        ids.add(reference.getId());
      }
    }
    for (PlainLedger.Version version : plain.getVersions()) {
      LedgerEntry entry = version.getEntry();
      if (entry.getKind() == kind && bench.scope(division).contains(entry.getJurisdiction())) {
        expected.add(entry);
      }
    }
    Query<T> query = Query.of(kind, bench.scope(division));
    List<Stored<T>> found = new ArrayList<>();
    List<Stored<T>> known = new ArrayList<>();
    for (String id : ids) {
      store.find(kind, id, bench.scope(division)).ifPresent(found::add);
      store.findAsKnownAt(kind, id, bench.scope(division), plain.getLatest()).ifPresent(known::add);
    }
    Map<String, List<Stored<T>>> answers = new LinkedHashMap<>();
    answers.put("find", found);
    answers.put("findAsKnownAt", known);
    answers.put("findAll", store.findAll(kind, ids, bench.scope(division)));
    answers.put("stream", Reads.stream(store, query));
    answers.put("page", store.page(query, LedgerStore.LARGEST_PAGE).getEntries());
    answers.forEach(
        (way, answer) ->
            assertThat(Reads.entries(answer))
                .as("%s of kind %s within %s", way, kind, division)
                .containsExactlyInAnyOrderElementsOf(expected));
  }

  /** Returns how far the two have come. */
  @Override
  public String toString() {
    return plain.getBatches().size() + " commits";
  }
}
