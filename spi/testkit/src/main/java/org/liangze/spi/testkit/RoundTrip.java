package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** What went in beside what came back (往返). In which order it came is another rule's matter. */
final class RoundTrip {

  private RoundTrip() {}

  static void assertSame(
      String read, List<LedgerEntry> expected, Collection<? extends Stored<?>> actual) {
    Map<String, LedgerEntry> byId = new HashMap<>();
    actual.forEach(stored -> byId.put(stored.getEntry().getId(), stored.getEntry()));
    for (LedgerEntry entry : expected) {
      assertThat(byId).as("ids that came by %s", read).containsKey(entry.getId());
      assertSame(read, entry, byId.get(entry.getId()));
    }
  }

  private static void assertSame(String read, LedgerEntry expected, LedgerEntry actual) {
    assertThat(actual.getKind()).isSameAs(expected.getKind());
    assertThat(Fields.differences(expected.getKind().getType(), expected, actual))
        .as("fields of %s that came back changed by %s", EntryReference.to(expected), read)
        .isEmpty();
  }

  static void assertSame(String read, Batch expected, Commit actual) {
    assertThat(actual.getOperationId())
        .as("operation by %s", read)
        .isEqualTo(expected.getOperationId());
    assertThat(actual.getActorId()).as("actor by %s", read).isEqualTo(expected.getActorId());
    assertThat(actual.getRecordedAt()).as("time by %s", read).isEqualTo(expected.getRecordedAt());
    assertThat(actual.getSize()).as("size by %s", read).isEqualTo(expected.getWrites().size());
  }

  /** Asserts that what the feed tells of a commit is what was written; L5 is that it tells all. */
  static void assertFeed(LedgerStore store, Commit commit, List<Write> writes) {
    Map<EntryReference, Write> expected = new HashMap<>();
    writes.forEach(write -> expected.put(write.getReference(), write));
    for (Change change : changesOf(store, commit)) {
      Write write = expected.get(change.getWrite().getReference());
      assertThat(write).as("the write that the feed tells of as %s", change).isNotNull();
      assertSame("changes", write.getEntry(), change.getEntry());
      assertThat(change.getWrite().getReplaces()).isEqualTo(write.getReplaces());
      assertThat(change.getWrite().isWithdrawal()).isEqualTo(write.isWithdrawal());
      assertThat(change.getCommit().getRecordedAt()).isEqualTo(commit.getRecordedAt());
      assertThat(change.getCommit().getActorId()).isEqualTo(commit.getActorId());
    }
  }

  private static List<Change> changesOf(LedgerStore store, Commit commit) {
    List<Change> changes = new ArrayList<>();
    ChangePage page = store.changes(ChangePosition.of(commit.getRevision(), 0), commit.getSize());
    for (Change change : page.getChanges()) {
      if (change.getCommit().getRevision() == commit.getRevision()) {
        changes.add(change);
      }
    }
    return changes;
  }
}
