package org.liangze.engine.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.liangze.engine.store.CommitLog.Logged;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.OperationReusedException;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * What a memory store keeps (内存数据), to be shared by several clients in one JVM.
 *
 * <p>Example: two {@link MemoryLedgerStore}s on one storage see each other's commits. Everything
 * that was committed stays in memory until the storage is no longer referenced.
 *
 * <p>This class is thread-safe.
 */
public final class MemoryStorage {

  private final Map<EntryKind<?>, EntryTable<?>> tables;

  /** By operation id; may be ahead of what is published. */
  private final ConcurrentMap<String, Logged> operations = new ConcurrentHashMap<>();

  /** What readers see. Written last, so that a commit shows as a whole. */
  private volatile CommitLog published = CommitLog.empty();

  /** Makes an empty storage. */
  public MemoryStorage() {
    Map<EntryKind<?>, EntryTable<?>> made = new HashMap<>();
    for (EntryKind<?> kind : EntryKind.all()) {
      made.put(kind, new EntryTable<>(kind));
    }
    tables = Collections.unmodifiableMap(made);
  }

  long getRevision() {
    return published.getRevision();
  }

  synchronized Commit commit(Batch batch, String storeId) {
    Logged first = operations.get(batch.getOperationId());
    if (first != null) {
      return repeat(first, batch, storeId);
    }
    for (Write write : batch.getWrites()) {
      requireLatest(write, storeId);
    }
    return publish(batch);
  }

  private static Commit repeat(Logged first, Batch batch, String storeId) {
    if (!first.getBatch().isRepetitionOf(batch)) {
      throw new OperationReusedException(storeId, first.getCommit());
    }
    return first.getCommit();
  }

  private void requireLatest(Write write, String storeId) {
    LedgerEntry entry = write.getEntry();
    History history = table(entry.getKind()).get(entry.getId());
    long latest = history == null ? Write.NONE : history.getReplaceable();
    if (latest != write.getReplaces()) {
      throw new StaleRevisionException(storeId, write.getReference(), write.getReplaces(), latest);
    }
  }

  /**
   * Prepares everything first, which may run out of memory and then leaves nothing that shows, and
   * then links and publishes it, which cannot fail.
   */
  private Commit publish(Batch batch) {
    Commit commit = Commit.of(batch, published.getRevision() + 1);
    Logged logged = new Logged(batch, commit);
    CommitLog log = published.plus(logged);
    List<Prepared> prepared = new ArrayList<>(batch.getWrites().size());
    for (Write write : batch.getWrites()) {
      prepared.add(prepare(write, commit));
    }
    operations.put(batch.getOperationId(), logged);
    for (int i = 0; i < prepared.size(); i++) {
      prepared.get(i).link();
    }
    published = log;
    return commit;
  }

  private Prepared prepare(Write write, Commit commit) {
    EntryTable<?> table = table(write.getEntry().getKind());
    History history = table.getOrAdd(write.getEntry().getId());
    Version version = new Version(write, commit, history.getNewest());
    table.index(version, history);
    return new Prepared(history, version);
  }

  Optional<Commit> findCommit(String operationId) {
    CommitLog log = published;
    Logged logged = operations.get(operationId);
    return logged == null || logged.getCommit().getRevision() > log.getRevision()
        ? Optional.empty()
        : Optional.of(logged.getCommit());
  }

  <T extends LedgerEntry> Optional<Stored<T>> find(
      EntryKind<T> kind, String id, Scope scope, long revision) {
    return table(kind).find(id, scope, revision);
  }

  <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query, long revision) {
    return table(query.getKind()).stream(query, revision);
  }

  ChangePage changes(ChangePosition after, int limit) {
    return published.changes(after, limit);
  }

  /** Each kind has the table that was made for it, so the types agree. */
  @SuppressWarnings("unchecked")
  private <T extends LedgerEntry> EntryTable<T> table(EntryKind<T> kind) {
    return (EntryTable<T>) tables.get(kind);
  }

  /** A version that only needs to be linked. */
  private static final class Prepared {
    private final History history;
    private final Version version;

    private Prepared(History history, Version version) {
      this.history = history;
      this.version = version;
    }

    private void link() {
      history.link(version);
    }
  }
}
