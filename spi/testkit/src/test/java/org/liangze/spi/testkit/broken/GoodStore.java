package org.liangze.spi.testkit.broken;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
import org.liangze.spi.store.EntryOrder;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.Stored;

/** A client without flaws. Each flaw is a subclass that does one step otherwise. */
class GoodStore implements LedgerStore {

  static final Comparator<Stored<?>> BY_ID =
      Comparator.comparing(stored -> stored.getEntry().getId(), EntryOrder.BY_ID);

  final GoodStorage storage;

  GoodStore(GoodStorage storage) {
    this.storage = storage;
  }

  @Override
  public String getId() {
    return GoodStorage.ID;
  }

  @Override
  public Set<StoreCapability> getCapabilities() {
    return storage.getCapabilities();
  }

  @Override
  public long getRevision() {
    return storage.view().getRevision();
  }

  @Override
  public long getSettledRevision() {
    return storage.settled().getRevision();
  }

  @Override
  public Commit commit(Batch batch) {
    return storage.commit(batch);
  }

  @Override
  public Optional<Commit> findCommit(String operationId) {
    return storage.view().operation(operationId).map(GoodStorage.Logged::commit);
  }

  @Override
  public List<org.liangze.spi.store.Write> writesOf(Commit commit) {
    return storage
        .view()
        .operation(commit.getOperationId())
        .map(GoodStorage.Logged::writes)
        .orElse(List.of());
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> find(
      EntryKind<T> kind, String id, Scope scope) {
    View view = storage.view();
    return view.find(kind, id, scope, view.getRevision());
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
      EntryKind<T> kind, String id, Scope scope, long knownAt) {
    View view = storage.view();
    requireKnown("knownAt", knownAt, view);
    return view.find(kind, id, scope, knownAt);
  }

  @Override
  public <T extends LedgerEntry> List<Stored<T>> findAll(
      EntryKind<T> kind, Collection<String> ids, Scope scope) {
    requireBetween("ids", ids.size(), 0, LARGEST_PAGE);
    View view = storage.view();
    Set<String> ordered = new TreeSet<>(EntryOrder.BY_ID);
    ordered.addAll(ids);
    List<Stored<T>> found = new ArrayList<>();
    for (String id : ordered) {
      view.find(kind, id, scope, view.getRevision()).ifPresent(found::add);
    }
    return found;
  }

  @Override
  public <T extends LedgerEntry> Page<T> page(Query<T> query, int limit) {
    requireLimit(limit);
    List<Stored<T>> read = read(query, order());
    boolean last = read.size() <= limit;
    return Page.of(last ? read : read.subList(0, limit), last);
  }

  @Override
  public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query) {
    GoodStorage.Connection connection = storage.connect();
    return read(query, order()).stream().peek(stored -> connection.requireOpen());
  }

  @Override
  public ChangePage changes(ChangePosition after, int limit) {
    requireLimit(limit);
    return storage.settled().changes(after, limit);
  }

  <T extends LedgerEntry> List<Stored<T>> read(
      Query<T> query, Comparator<? super Stored<?>> order) {
    View view = storage.view();
    long revision = view.getRevision();
    if (query.getKnownAt().isPresent()) {
      revision = query.getKnownAt().getAsLong();
      requireKnown("Query.knownAt", revision, view);
    }
    List<Stored<T>> read = view.read(query, revision, order);
    query.getAfter().ifPresent(after -> removeUntil(read, after));
    return read;
  }

  <T extends LedgerEntry> void removeUntil(List<Stored<T>> read, String after) {
    for (Iterator<Stored<T>> entries = read.iterator(); entries.hasNext(); ) {
      if (EntryOrder.BY_ID.compare(entries.next().getEntry().getId(), after) <= 0) {
        entries.remove();
      }
    }
  }

  Comparator<? super Stored<?>> order() {
    return BY_ID;
  }

  void requireLimit(int limit) {
    requireBetween("limit", limit, 1, LARGEST_PAGE);
  }

  void requireKnown(String field, long revision, View view) {
    requireBetween(field, revision, 0, view.getRevision());
  }

  private static void requireBetween(String field, long value, long least, long most) {
    if (value < least || value > most) {
      throw InvalidValueException.of(
          field, value, Text.of("应为 " + least + " 至 " + most, "must be " + least + " to " + most));
    }
  }
}
