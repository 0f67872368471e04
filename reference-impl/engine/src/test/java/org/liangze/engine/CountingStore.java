package org.liangze.engine;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** Counts the calls that a store far away would have to answer, each after a journey. */
public final class CountingStore implements LedgerStore {

  private final LedgerStore store;
  private final Map<String, Integer> calls = new TreeMap<>();

  public CountingStore(LedgerStore store) {
    this.store = store;
  }

  /** Returns how often which method was called since it was last asked. */
  public Map<String, Integer> takeCalls() {
    Map<String, Integer> taken = new TreeMap<>(calls);
    calls.clear();
    return taken;
  }

  private LedgerStore on(String method) {
    calls.merge(method, 1, Integer::sum);
    return store;
  }

  @Override
  public String getId() {
    return store.getId();
  }

  @Override
  public long getRevision() {
    return on("getRevision").getRevision();
  }

  @Override
  public long getSettledRevision() {
    return on("getSettledRevision").getSettledRevision();
  }

  @Override
  public Commit commit(Batch batch) {
    return on("commit").commit(batch);
  }

  @Override
  public Optional<Commit> findCommit(String operationId) {
    return on("findCommit").findCommit(operationId);
  }

  @Override
  public List<Write> writesOf(Commit commit) {
    return on("writesOf").writesOf(commit);
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> find(
      EntryKind<T> kind, String id, Scope scope) {
    return on("find").find(kind, id, scope);
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
      EntryKind<T> kind, String id, Scope scope, long knownAt) {
    return on("findAsKnownAt").findAsKnownAt(kind, id, scope, knownAt);
  }

  @Override
  public <T extends LedgerEntry> List<Stored<T>> findAll(
      EntryKind<T> kind, Collection<String> ids, Scope scope) {
    return on("findAll").findAll(kind, ids, scope);
  }

  @Override
  public <T extends LedgerEntry> Page<T> page(Query<T> query, int limit) {
    return on("page").page(query, limit);
  }

  @Override
  public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query) {
    return on("stream").stream(query);
  }

  @Override
  public ChangePage changes(ChangePosition after, int limit) {
    return on("changes").changes(after, limit);
  }
}
