package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * Batches of which some fail on the way (可能失败的批次), and what is left of each: all of it or nothing,
 * and all of it if it was acknowledged. Used by one thread until the batches are judged.
 */
final class BulkWork {

  private final Bench bench;
  private final String name;
  private final List<Batch> batches = new ArrayList<>();
  private final Map<Batch, Commit> acknowledged = new LinkedHashMap<>();

  /** Prepares batches that create entries of their own. */
  BulkWork(Bench bench, String name, int count, int size) {
    this.bench = bench;
    this.name = name;
    Samples samples = new Samples(bench);
    for (int number = 0; number < count; number++) {
      List<Write> writes = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        writes.add(Write.create(samples.business(name + "-" + number + "-" + i)));
      }
      batches.add(bench.batch("bulk-" + name + "-" + number, writes));
    }
  }

  /** Commits each batch once, whatever comes of it. */
  Void commitEachOnce(LedgerStore client, Crew crew) {
    for (Batch batch : batches) {
      if (!crew.goesOn()) {
        return null;
      }
      Commit commit = Failures.resultUnlessFailed(client, "commit", () -> client.commit(batch));
      if (commit != null) {
        acknowledged.put(batch, commit);
      }
      // Whoever interrupts this thread is done with it now.
      Thread.interrupted();
    }
    return null;
  }

  /** Commits each batch, again and again until it is acknowledged. */
  Void commitEachUntilAcknowledged(LedgerStore client, Crew crew, int attempts) {
    for (Batch batch : batches) {
      @Nullable Commit commit = null;
      for (int i = 0; i < attempts && commit == null && crew.goesOn(); i++) {
        commit = Failures.resultUnlessFailed(client, "commit", () -> client.commit(batch));
      }
      if (commit == null) {
        throw new AssertionError(
            batch.getOperationId() + " was not acknowledged within " + attempts + " attempts");
      }
      acknowledged.put(batch, commit);
    }
    return null;
  }

  /** Commits what is not there, after each batch was found to be there as a whole or not at all. */
  void completeWhatIsMissing(LedgerStore client) {
    for (Batch batch : batches) {
      if (!isThere(client, batch)) {
        acknowledged.put(batch, Patience.commit(client, batch));
        assertThat(isThere(client, batch))
            .as("%s is there, repeated", batch.getOperationId())
            .isTrue();
      }
    }
  }

  private boolean isThere(LedgerStore client, Batch batch) {
    Set<String> ids = new TreeSet<>();
    for (Write write : batch.getWrites()) {
      ids.add(write.getEntry().getId());
    }
    List<Stored<FoodBusiness>> found =
        Patience.repeat(() -> client.findAll(EntryKind.BUSINESS, ids, bench.scope()));
    Set<Long> revisions = new TreeSet<>();
    for (Stored<FoodBusiness> stored : found) {
      revisions.add(stored.getRevision());
    }
    assertThat(found.size())
        .as("entries of %s: all or none are there", batch.getOperationId())
        .isIn(0, ids.size());
    assertThat(revisions)
        .as("revisions of what %s wrote", batch.getOperationId())
        .hasSizeLessThanOrEqualTo(1);
    Commit commit = acknowledged.get(batch);
    if (commit != null) {
      assertThat(revisions)
          .as("revision of what %s wrote, which was acknowledged", batch.getOperationId())
          .containsExactly(commit.getRevision());
    }
    return !found.isEmpty();
  }

  /** Fails unless the feed tells each batch, whole and once. */
  void assertToldOnce(LedgerStore client, ChangePosition start) {
    assertOneCommitEach(client, start);
    Map<String, List<Change>> told = changesByOperation(client, start);
    for (Batch batch : batches) {
      assertThat(told.get(batch.getOperationId()))
          .as("what the feed tells of %s", batch.getOperationId())
          .extracting(Change::getWrite)
          .containsExactlyInAnyOrderElementsOf(batch.getWrites());
    }
  }

  /** Fails unless each operation became one commit, the one that was acknowledged if any was. */
  void assertOneCommitEach(LedgerStore client, ChangePosition start) {
    Map<String, List<Change>> told = changesByOperation(client, start);
    for (Batch batch : batches) {
      Set<Long> revisions = new TreeSet<>();
      for (Change change : told.getOrDefault(batch.getOperationId(), Collections.emptyList())) {
        revisions.add(change.getCommit().getRevision());
      }
      assertThat(revisions).as("revisions of %s", batch.getOperationId()).hasSize(1);
      Commit commit = acknowledged.get(batch);
      if (commit != null) {
        assertThat(revisions)
            .as("revision of %s, as acknowledged", batch.getOperationId())
            .containsExactly(commit.getRevision());
      }
    }
  }

  private Map<String, List<Change>> changesByOperation(LedgerStore client, ChangePosition start) {
    Map<String, List<Change>> changes = new LinkedHashMap<>();
    for (Change change : Patience.repeat(() -> Follower.changesAfter(client, bench, start))) {
      changes
          .computeIfAbsent(change.getCommit().getOperationId(), id -> new ArrayList<>())
          .add(change);
    }
    return changes;
  }

  @Override
  public String toString() {
    return name + ": " + acknowledged.size() + " of " + batches.size() + " acknowledged";
  }
}
