package org.liangze.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.liangze.api.error.ConflictException;
import org.liangze.api.error.OperationReusedException;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.model.LiangzeException;
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
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/**
 * A store whose failures are told in the words of the api, because a caller does not know the spi.
 *
 * <p>As thread-safe as the store behind it.
 */
final class TranslatingStore implements LedgerStore {

  private final LedgerStore store;

  TranslatingStore(LedgerStore store) {
    this.store = store;
  }

  @Override
  public String getId() {
    return store.getId();
  }

  @Override
  public Set<StoreCapability> getCapabilities() {
    return translating(store::getCapabilities);
  }

  @Override
  public long getRevision() {
    return translating(store::getRevision);
  }

  @Override
  public long getSettledRevision() {
    return translating(store::getSettledRevision);
  }

  @Override
  public Commit commit(Batch batch) {
    return translating(() -> store.commit(batch));
  }

  @Override
  public Optional<Commit> findCommit(String operationId) {
    return translating(() -> store.findCommit(operationId));
  }

  @Override
  public List<Write> writesOf(Commit commit) {
    return translating(() -> store.writesOf(commit));
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> find(
      EntryKind<T> kind, String id, Scope scope) {
    return translating(() -> store.find(kind, id, scope));
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
      EntryKind<T> kind, String id, Scope scope, long knownAt) {
    return translating(() -> store.findAsKnownAt(kind, id, scope, knownAt));
  }

  @Override
  public <T extends LedgerEntry> List<Stored<T>> findAll(
      EntryKind<T> kind, Collection<String> ids, Scope scope) {
    return translating(() -> store.findAll(kind, ids, scope));
  }

  @Override
  public <T extends LedgerEntry> Page<T> page(Query<T> query, int limit) {
    return translating(() -> store.page(query, limit));
  }

  @Override
  public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query) {
    Stream<Stored<T>> stream = translating(() -> store.stream(query));
    Spliterator<Stored<T>> entries = translating(stream::spliterator);
    return StreamSupport.stream(new TranslatingSpliterator<>(entries), false)
        .onClose(
            () ->
                translating(
                    () -> {
                      stream.close();
                      return true;
                    }));
  }

  @Override
  public ChangePage changes(ChangePosition after, int limit) {
    return translating(() -> store.changes(after, limit));
  }

  private <R> R translating(Supplier<R> call) {
    try {
      return call.get();
    } catch (StoreException e) {
      throw translated(e);
    } catch (LiangzeException e) {
      throw e;
    } catch (RuntimeException e) {
      throw unwrapped(e);
    }
  }

  /** A plug-in that forgot to wrap its failure (L11); what it says may hold personal data. */
  private LiangzeException unwrapped(RuntimeException e) {
    String type = e.getClass().getName();
    return new PlugInFailedException(
        Text.of(
            "存储 " + store.getId() + " 失败：" + type, "store " + store.getId() + " failed: " + type),
        false,
        e);
  }

  private static LiangzeException translated(StoreException e) {
    if (e instanceof StaleRevisionException) {
      StaleRevisionException stale = (StaleRevisionException) e;
      return new ConflictException(stale.getEntry(), stale.getExpected(), stale.getLatest(), stale);
    }
    if (e instanceof org.liangze.spi.store.OperationReusedException) {
      String operationId =
          ((org.liangze.spi.store.OperationReusedException) e).getFirst().getOperationId();
      return new OperationReusedException(operationId, e);
    }
    return new PlugInFailedException(e.getText(), e.isRetryable(), e);
  }

  /** Reading on may fail as well as opening. */
  private final class TranslatingSpliterator<T> extends Spliterators.AbstractSpliterator<T> {

    private final Spliterator<T> entries;

    TranslatingSpliterator(Spliterator<T> entries) {
      super(entries.estimateSize(), Spliterator.ORDERED | Spliterator.NONNULL);
      this.entries = entries;
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
      List<T> next = new ArrayList<>(1);
      boolean advanced = translating(() -> entries.tryAdvance(next::add));
      // Outside, because what the reader does with an entry is no failure of the store.
      next.forEach(action);
      return advanced;
    }
  }
}
