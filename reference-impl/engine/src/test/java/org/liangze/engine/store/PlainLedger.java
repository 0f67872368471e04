package org.liangze.engine.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** The contract at its plainest: a list of batches, from which every answer is worked out anew. */
final class PlainLedger {

  /** The order that rule L6 states, in the words of UTF-8. */
  private static final Comparator<Stored<?>> BY_ID =
      (one, other) -> Arrays.compareUnsigned(utf8(one), utf8(other));

  private final List<Batch> batches = new ArrayList<>();

  long getRevision() {
    return batches.size();
  }

  List<Batch> getBatches() {
    return batches;
  }

  /** What a commit must come to: the commit, or the error code of the refusal. */
  record Outcome(Optional<Commit> commit, String error) {}

  Outcome commit(Batch batch) {
    for (int i = 0; i < batches.size(); i++) {
      Batch first = batches.get(i);
      if (first.getOperationId().equals(batch.getOperationId())) {
        return first.isRepetitionOf(batch)
            ? new Outcome(Optional.of(Commit.of(first, i + 1)), "")
            : new Outcome(Optional.empty(), "LZ-SPI-003");
      }
    }
    for (Write write : batch.getWrites()) {
      if (latest(write.getReference()) != write.getReplaces()) {
        return new Outcome(Optional.empty(), "LZ-SPI-002");
      }
    }
    batches.add(batch);
    return new Outcome(Optional.of(Commit.of(batch, getRevision())), "");
  }

  long latest(EntryReference reference) {
    Stored<LedgerEntry> stored = entriesAt(getRevision()).get(reference);
    return stored == null ? Write.NONE : stored.getRevision();
  }

  Map<EntryReference, Stored<LedgerEntry>> entriesAt(long revision) {
    Map<EntryReference, Stored<LedgerEntry>> entries = new LinkedHashMap<>();
    for (int i = 0; i < revision; i++) {
      for (Write write : batches.get(i).getWrites()) {
        if (write.isWithdrawal()) {
          entries.remove(write.getReference());
        } else {
          Commit commit = Commit.of(batches.get(i), i + 1);
          entries.put(write.getReference(), Stored.of(write.getEntry(), commit));
        }
      }
    }
    return entries;
  }

  List<Stored<LedgerEntry>> read(Query<?> query) {
    return entriesAt(query.getKnownAt().orElse(getRevision())).values().stream()
        .filter(stored -> stored.getEntry().getKind() == query.getKind())
        .filter(stored -> query.getScope().contains(stored.getEntry().getJurisdiction()))
        .filter(
            stored ->
                query
                    .getReferringTo()
                    .map(stored.getEntry().getReferences()::contains)
                    .orElse(true))
        .filter(
            stored ->
                query
                    .getAfter()
                    .map(after -> Arrays.compareUnsigned(utf8(stored), utf8(after)) > 0)
                    .orElse(true))
        .sorted(BY_ID)
        .toList();
  }

  List<Change> changesAfter(ChangePosition after) {
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < batches.size(); i++) {
      Commit commit = Commit.of(batches.get(i), i + 1);
      for (int place = 1; place <= commit.getSize(); place++) {
        Change change = Change.of(commit, place, batches.get(i).getWrites().get(place - 1));
        if (change.getPosition().compareTo(after) > 0) {
          changes.add(change);
        }
      }
    }
    return changes;
  }

  private static byte[] utf8(Stored<?> stored) {
    return utf8(stored.getEntry().getId());
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
