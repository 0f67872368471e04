package org.liangze.spi.testkit.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.EntryOrder;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.OperationReusedException;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** A complete storage plug-in: a list of all changes, which every read walks. Thread-safe. */
public final class ListLedgerStore implements LedgerStore {

  /** What clients share (L12); changes are only ever added (L4), those of a commit at once (L1). */
  private final CopyOnWriteArrayList<Change> log;

  public ListLedgerStore(CopyOnWriteArrayList<Change> log) {
    this.log = log;
  }

  @Override
  public String getId() {
    return "list";
  }

  @Override
  public Set<StoreCapability> getCapabilities() {
    return Collections.singleton(StoreCapability.SEVERAL_CLIENTS);
  }

  @Override
  public long getRevision() {
    return log.isEmpty() ? 0 : log.get(log.size() - 1).getCommit().getRevision();
  }

  @Override
  public Commit commit(Batch batch) {
    synchronized (log) { // One at a time: no revision shows before a lower one (L5).
      Optional<Commit> first = findCommit(batch.getOperationId());
      if (first.isPresent()) {
        if (!first.get().getActorId().equals(batch.getActorId())
            || !writesOf(first.get()).equals(batch.getWrites())) {
          throw new OperationReusedException(getId(), first.get());
        }
        return first.get();
      }
      for (Write write : batch.getWrites()) {
        LedgerEntry entry = write.getEntry();
        Optional<? extends Stored<?>> last =
            find(entry.getKind(), entry.getId(), Scope.everything());
        long latest = last.map(Stored::getRevision).orElse(Write.NONE);
        if (latest != write.getReplaces()) {
          throw new StaleRevisionException(
              getId(), write.getReference(), write.getReplaces(), latest);
        }
      }
      Commit commit = Commit.of(batch, getRevision() + 1);
      List<Change> changes = new ArrayList<>();
      batch.getWrites().forEach(write -> changes.add(Change.of(commit, changes.size() + 1, write)));
      log.addAll(changes);
      return commit;
    }
  }

  @Override
  public Optional<Commit> findCommit(String operationId) {
    Stream<Commit> commits = log.stream().map(Change::getCommit);
    return commits.filter(commit -> commit.getOperationId().equals(operationId)).findFirst();
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> find(
      EntryKind<T> kind, String id, Scope scope) {
    return findAsKnownAt(kind, id, scope, getRevision());
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
      EntryKind<T> kind, String id, Scope scope, long knownAt) {
    Stream<Stored<T>> all = stream(Query.of(kind, scope).knownAt(knownAt));
    return all.filter(stored -> stored.getEntry().getId().equals(id)).findFirst();
  }

  @Override
  public <T extends LedgerEntry> Page<T> page(Query<T> query, int limit) {
    List<Stored<T>> top = oneMoreThan(limit, stream(query));
    return Page.of(top.subList(0, Math.min(limit, top.size())), top.size() <= limit);
  }

  @Override
  public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query) {
    long revision = query.getKnownAt().orElse(getRevision());
    require("knownAt", revision, 0, getRevision());
    SortedMap<String, Change> known = new TreeMap<>(EntryOrder.BY_ID);
    log.stream()
        .filter(one -> one.getEntry().getKind() == query.getKind())
        .filter(one -> one.getCommit().getRevision() <= revision)
        .forEach(one -> known.put(one.getEntry().getId(), one));
    return known.values().stream()
        .filter(one -> !one.getWrite().isWithdrawal() && matches(one.getEntry(), query))
        .map(one -> Stored.of(query.getKind().getType().cast(one.getEntry()), one.getCommit()));
  }

  private static boolean matches(LedgerEntry entry, Query<?> query) {
    return query.getScope().contains(entry.getJurisdiction())
        && query.getReferringTo().map(entry.getReferences()::contains).orElse(true)
        && query.getAfter().map(id -> EntryOrder.BY_ID.compare(entry.getId(), id) > 0).orElse(true);
  }

  @Override
  public ChangePage changes(ChangePosition after, int limit) {
    Stream<Change> all = log.stream().filter(change -> change.getPosition().compareTo(after) > 0);
    List<Change> top = oneMoreThan(limit, all);
    return ChangePage.of(top.subList(0, Math.min(limit, top.size())), after, top.size() <= limit);
  }

  private static <E> List<E> oneMoreThan(int limit, Stream<E> all) {
    require("limit", limit, 1, LARGEST_PAGE);
    return all.limit(limit + 1L).collect(Collectors.toList());
  }

  private static void require(String field, long value, long least, long most) {
    if (value < least || value > most) {
      throw InvalidValueException.of(field, value, Text.same("must be " + least + " to " + most));
    }
  }
}
