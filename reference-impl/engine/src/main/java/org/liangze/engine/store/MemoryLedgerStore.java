package org.liangze.engine.store;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
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

/**
 * The ledger in memory (内存台账存储): the reference implementation of {@link LedgerStore}.
 *
 * <p>Example: {@code new MemoryLedgerStore()} is empty and has a storage of its own. Nothing is
 * written to disk. Readers do not wait for a writer; writers wait for each other.
 *
 * <p>This class is thread-safe. What a stream returns is read by one thread.
 */
public final class MemoryLedgerStore implements LedgerStore {

  private static final String ID = "memory";

  private final MemoryStorage storage;

  /** Makes an empty store. */
  public MemoryLedgerStore() {
    this(new MemoryStorage());
  }

  /** Makes a client of a storage that others may use as well. */
  public MemoryLedgerStore(MemoryStorage storage) {
    this.storage = Objects.requireNonNull(storage, "storage");
  }

  @Override
  public String getId() {
    return ID;
  }

  /**
   * Returns that clients may share a storage; it neither outlives the process nor joins the host.
   */
  @Override
  public Set<StoreCapability> getCapabilities() {
    return Collections.singleton(StoreCapability.SEVERAL_CLIENTS);
  }

  @Override
  public long getRevision() {
    return storage.getRevision();
  }

  @Override
  public Commit commit(Batch batch) {
    return storage.commit(batch, ID);
  }

  @Override
  public Optional<Commit> findCommit(String operationId) {
    return storage.findCommit(operationId);
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> find(
      EntryKind<T> kind, String id, Scope scope) {
    return storage.find(kind, id, scope, storage.getRevision());
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
      EntryKind<T> kind, String id, Scope scope, long knownAt) {
    return storage.find(kind, id, scope, requireKnown("knownAt", knownAt));
  }

  @Override
  public <T extends LedgerEntry> Page<T> page(Query<T> query, int limit) {
    requireLimit(limit);
    List<Stored<T>> read =
        storage.stream(query, revisionOf(query)).limit(limit + 1L).collect(Collectors.toList());
    boolean last = read.size() <= limit;
    return Page.of(last ? read : read.subList(0, limit), last);
  }

  @Override
  public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query) {
    return storage.stream(query, revisionOf(query));
  }

  @Override
  public ChangePage changes(ChangePosition after, int limit) {
    requireLimit(limit);
    return storage.changes(after, limit);
  }

  private long revisionOf(Query<?> query) {
    return query.getKnownAt().isPresent()
        ? requireKnown("Query.knownAt", query.getKnownAt().getAsLong())
        : storage.getRevision();
  }

  private long requireKnown(String field, long revision) {
    long latest = storage.getRevision();
    if (revision < 0 || revision > latest) {
      throw InvalidValueException.of(
          field,
          revision,
          Text.of("应为 0 至最新版本号 " + latest, "must be 0 to the latest revision, " + latest));
    }
    return revision;
  }

  private static void requireLimit(int limit) {
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw InvalidValueException.of(
          "limit", limit, Text.of("应为 1 至 " + LARGEST_PAGE, "must be 1 to " + LARGEST_PAGE));
    }
  }
}
