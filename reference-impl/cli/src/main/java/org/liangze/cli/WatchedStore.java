package org.liangze.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** A store that tells how much was written into it and read from its feed. Not thread-safe. */
final class WatchedStore implements LedgerStore {

  private final LedgerStore store;
  private @Nullable Progress progress;
  private long read;
  private long written;

  WatchedStore(LedgerStore store) {
    this.store = store;
  }

  /** Shows from now on how far the reading is. */
  void watch(Progress shown) {
    progress = shown;
  }

  /** Returns how many changes were read. */
  long getRead() {
    return read;
  }

  /** Returns how many entries were written. */
  long getWritten() {
    return written;
  }

  @Override
  public Commit commit(Batch batch) {
    Commit commit = store.commit(batch);
    written += commit.getSize();
    return commit;
  }

  @Override
  public ChangePage changes(ChangePosition after, int limit) {
    ChangePage page = store.changes(after, limit);
    read += page.getChanges().size();
    if (progress != null) {
      progress.stepTo(read);
    }
    return page;
  }

  @Override
  public String getId() {
    return store.getId();
  }

  @Override
  public Set<StoreCapability> getCapabilities() {
    return store.getCapabilities();
  }

  @Override
  public long getRevision() {
    return store.getRevision();
  }

  @Override
  public long getSettledRevision() {
    return store.getSettledRevision();
  }

  @Override
  public Optional<Commit> findCommit(String operationId) {
    return store.findCommit(operationId);
  }

  @Override
  public List<Write> writesOf(Commit commit) {
    return store.writesOf(commit);
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> find(
      EntryKind<T> kind, String id, Scope scope) {
    return store.find(kind, id, scope);
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
      EntryKind<T> kind, String id, Scope scope, long knownAt) {
    return store.findAsKnownAt(kind, id, scope, knownAt);
  }

  @Override
  public <T extends LedgerEntry> List<Stored<T>> findAll(
      EntryKind<T> kind, Collection<String> ids, Scope scope) {
    return store.findAll(kind, ids, scope);
  }

  @Override
  public <T extends LedgerEntry> Page<T> page(Query<T> query, int limit) {
    return store.page(query, limit);
  }

  @Override
  public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query) {
    return store.stream(query);
  }
}
