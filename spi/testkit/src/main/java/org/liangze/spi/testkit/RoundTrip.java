package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangze.model.LiangzeException;
import org.liangze.model.access.Scope;
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
    assertThat(Reads.ids(actual))
        .as("ids that came by %s", read)
        .containsAll(expected.stream().map(LedgerEntry::getId).collect(Collectors.toList()));
    assertThoseSame(read, expected, actual);
  }

  /** Asserts that those which came back are the same. */
  static void assertThoseSame(
      String read, List<LedgerEntry> expected, Collection<? extends Stored<?>> actual) {
    Map<EntryReference, LedgerEntry> found = new HashMap<>();
    actual.forEach(stored -> found.put(EntryReference.to(stored.getEntry()), stored.getEntry()));
    for (LedgerEntry entry : expected) {
      LedgerEntry same = found.get(EntryReference.to(entry));
      if (same != null) {
        assertSame(read, entry, same);
      }
    }
  }

  /**
   * Asserts that the only entry of a batch comes back, or that nothing of the batch was written.
   */
  static void assertKeptOrRefused(LedgerStore store, Batch batch) {
    LedgerEntry entry = batch.getWrites().get(0).getEntry();
    boolean refused = false;
    try {
      store.commit(batch);
    } catch (LiangzeException refusal) {
      refused = true;
    }
    Optional<? extends Stored<?>> found =
        store.find(entry.getKind(), entry.getId(), Scope.everything());
    assertThat(found.isPresent())
        .as("whether %s is found; it was %s", EntryReference.to(entry), refused ? "refused" : "not")
        .isNotEqualTo(refused);
    if (refused) {
      assertThat(store.findCommit(batch.getOperationId())).isEmpty();
    } else {
      assertSame("find", Arrays.asList(entry), Collections.singletonList(found.get()));
      assertSame("find", batch, found.get().getCommit());
    }
  }

  private static void assertSame(String read, LedgerEntry expected, LedgerEntry actual) {
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
