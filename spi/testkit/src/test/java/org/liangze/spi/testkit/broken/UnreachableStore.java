package org.liangze.spi.testkit.broken;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** A client that never comes through to its storage. */
class UnreachableStore extends GoodStore {

  UnreachableStore(GoodStorage storage) {
    super(storage);
  }

  StoreException unreachable() {
    return storage.failure(new IllegalStateException("no such host"));
  }

  @Override
  public long getRevision() {
    throw unreachable();
  }

  @Override
  public long getSettledRevision() {
    throw unreachable();
  }

  @Override
  public Commit commit(Batch batch) {
    throw unreachable();
  }

  @Override
  public Optional<Commit> findCommit(String operationId) {
    throw unreachable();
  }

  @Override
  public List<Write> writesOf(Commit commit) {
    throw unreachable();
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> find(
      EntryKind<T> kind, String id, Scope scope) {
    throw unreachable();
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
      EntryKind<T> kind, String id, Scope scope, long knownAt) {
    throw unreachable();
  }

  @Override
  public <T extends LedgerEntry> List<Stored<T>> findAll(
      EntryKind<T> kind, Collection<String> ids, Scope scope) {
    throw unreachable();
  }

  @Override
  public <T extends LedgerEntry> Page<T> page(Query<T> query, int limit) {
    throw unreachable();
  }

  @Override
  public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query) {
    throw unreachable();
  }

  @Override
  public ChangePage changes(ChangePosition after, int limit) {
    throw unreachable();
  }
}
