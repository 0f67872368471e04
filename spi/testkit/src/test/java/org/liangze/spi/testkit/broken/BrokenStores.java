package org.liangze.spi.testkit.broken;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.liangze.model.Text;
import org.liangze.model.access.Scope;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.Page;
import org.liangze.spi.store.Query;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Stored;

/** Clients that read otherwise than they should, and clients of no storage that do not say so. */
final class BrokenStores {

  private BrokenStores() {}

  /** Keeps the latest version of an entry only; what it was before is gone. */
  static final class OverwritesHistory extends GoodStore {
    OverwritesHistory(GoodStorage storage) {
      super(storage);
    }

    @Override
    public <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
        EntryKind<T> kind, String id, Scope scope, long knownAt) {
      return super.findAsKnownAt(kind, id, scope, knownAt).filter(this::isLatest);
    }

    @Override
    <T extends LedgerEntry> List<Stored<T>> read(
        Query<T> query, Comparator<? super Stored<?>> order) {
      List<Stored<T>> read = super.read(query, order);
      if (query.getKnownAt().isPresent()) {
        read.removeIf(stored -> !isLatest(stored));
      }
      return read;
    }

    private boolean isLatest(Stored<?> stored) {
      return storage.view().latest(EntryReference.to(stored.getEntry())) == stored.getRevision();
    }
  }

  /** Tells the change once more at which it was asked to go on, if the commit goes on there. */
  static final class TellsAChangeTwice extends GoodStore {
    TellsAChangeTwice(GoodStorage storage) {
      super(storage);
    }

    @Override
    public ChangePage changes(ChangePosition after, int limit) {
      ChangePage page = super.changes(after, limit);
      boolean cut =
          after.getPlace() > 0
              && page.getChanges().stream()
                  .limit(1)
                  .anyMatch(first -> first.getPosition().getRevision() == after.getRevision());
      if (!cut) {
        return page;
      }
      List<Change> changes =
          new ArrayList<>(
              storage
                  .settled()
                  .changes(ChangePosition.of(after.getRevision(), after.getPlace() - 1), 1)
                  .getChanges());
      changes.addAll(page.getChanges());
      return ChangePage.of(changes, after, page.isLast());
    }
  }

  /** Tells of each entry the version that it has now, and not those before. */
  static final class CompactsTheFeed extends GoodStore {
    CompactsTheFeed(GoodStorage storage) {
      super(storage);
    }

    @Override
    public ChangePage changes(ChangePosition after, int limit) {
      ChangePage page = super.changes(after, limit);
      List<Change> changes = new ArrayList<>(page.getChanges());
      changes.removeIf(
          change ->
              storage.settled().latest(change.getWrite().getReference())
                  != change.getCommit().getRevision());
      return ChangePage.of(changes, page.getNext(), page.isLast());
    }
  }

  /** Begins with what comes next, when asked for everything. */
  static final class TakesTheStartForNow extends GoodStore {
    TakesTheStartForNow(GoodStorage storage) {
      super(storage);
    }

    @Override
    public ChangePage changes(ChangePosition after, int limit) {
      return super.changes(
          after.equals(ChangePosition.START) ? ChangePosition.endOf(getSettledRevision()) : after,
          limit);
    }
  }

  /** Sorts ids as Java compares strings. */
  static final class SortsByUtf16 extends GoodStore {
    SortsByUtf16(GoodStorage storage) {
      super(storage);
    }

    @Override
    Comparator<? super Stored<?>> order() {
      return Comparator.comparing((Stored<?> stored) -> stored.getEntry().getId());
    }

    @Override
    <T extends LedgerEntry> void removeUntil(List<Stored<T>> read, String after) {
      read.removeIf(stored -> stored.getEntry().getId().compareTo(after) <= 0);
    }
  }

  /** Sorts entries by when they were written last. */
  static final class SortsByRevision extends GoodStore {
    SortsByRevision(GoodStorage storage) {
      super(storage);
    }

    @Override
    Comparator<? super Stored<?>> order() {
      return Comparator.comparingLong((Stored<?> stored) -> stored.getRevision())
          .thenComparing(BY_ID);
    }

    @Override
    <T extends LedgerEntry> void removeUntil(List<Stored<T>> read, String after) {
      int place =
          IntStream.range(0, read.size())
              .filter(i -> read.get(i).getEntry().getId().equals(after))
              .findFirst()
              .orElse(-1);
      read.subList(0, place + 1).clear();
    }
  }

  /** Begins a page one entry too late. */
  static final class SkipsARowAtAPagesEnd extends GoodStore {
    SkipsARowAtAPagesEnd(GoodStorage storage) {
      super(storage);
    }

    @Override
    public <T extends LedgerEntry> Page<T> page(Query<T> query, int limit) {
      requireLimit(limit);
      List<Stored<T>> read = read(query, order());
      if (query.getAfter().isPresent() && !read.isEmpty()) {
        read.remove(0);
      }
      boolean last = read.size() <= limit;
      return Page.of(last ? read : read.subList(0, limit), last);
    }
  }

  /** Reads a stream's entries when they are asked for, each as it then is. */
  static final class StreamsLiveEntries extends GoodStore {
    StreamsLiveEntries(GoodStorage storage) {
      super(storage);
    }

    @Override
    public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query) {
      Stream<Stored<T>> stream = super.stream(query);
      return query.getKnownAt().isPresent()
          ? stream
          : stream.flatMap(
              stored ->
                  find(query.getKind(), stored.getEntry().getId(), query.getScope()).stream());
    }
  }

  /** Finds an entry wherever it is. */
  static final class FindsBeyondTheScope extends GoodStore {
    FindsBeyondTheScope(GoodStorage storage) {
      super(storage);
    }

    @Override
    public <T extends LedgerEntry> Optional<Stored<T>> find(
        EntryKind<T> kind, String id, Scope scope) {
      return super.find(kind, id, Scope.everything());
    }
  }

  /** Knows what an entry was wherever it was. */
  static final class KnowsBeyondTheScope extends GoodStore {
    KnowsBeyondTheScope(GoodStorage storage) {
      super(storage);
    }

    @Override
    public <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
        EntryKind<T> kind, String id, Scope scope, long knownAt) {
      return super.findAsKnownAt(kind, id, Scope.everything(), knownAt);
    }
  }

  /** Streams all there is. */
  static final class StreamsBeyondTheScope extends GoodStore {
    StreamsBeyondTheScope(GoodStorage storage) {
      super(storage);
    }

    @Override
    public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query) {
      return super.stream(Query.<T>builder().copyOf(query).scope(Scope.everything()).build());
    }
  }

  /** Pages through all there is. */
  static final class PagesBeyondTheScope extends GoodStore {
    PagesBeyondTheScope(GoodStorage storage) {
      super(storage);
    }

    @Override
    public <T extends LedgerEntry> Page<T> page(Query<T> query, int limit) {
      return super.page(Query.<T>builder().copyOf(query).scope(Scope.everything()).build(), limit);
    }
  }

  /** Finds again what it found before, until it commits something itself. */
  static final class CachesWhatItFound extends GoodStore {
    private final Map<EntryReference, Optional<Stored<?>>> found = new ConcurrentHashMap<>();

    CachesWhatItFound(GoodStorage storage) {
      super(storage);
    }

    @Override
    public Commit commit(Batch batch) {
      try {
        return super.commit(batch);
      } finally {
        found.clear();
      }
    }

    @Override
    public <T extends LedgerEntry> Optional<Stored<T>> find(
        EntryKind<T> kind, String id, Scope scope) {
      Optional<Stored<?>> cached =
          found.computeIfAbsent(
              EntryReference.of(kind, id),
              reference -> super.find(kind, id, Scope.everything()).map(stored -> stored));
      return cached
          .filter(stored -> scope.contains(stored.getEntry().getJurisdiction()))
          .map(stored -> Stored.of(kind.getType().cast(stored.getEntry()), stored.getCommit()));
    }
  }

  /** Takes a limit of nothing for a wish. */
  static final class AcceptsALimitOfNothing extends GoodStore {
    AcceptsALimitOfNothing(GoodStorage storage) {
      super(storage);
    }

    @Override
    void requireLimit(int limit) {
      if (limit != 0) {
        super.requireLimit(limit);
      }
    }
  }

  /** Ends a stream where the connection breaks, as if that were all. */
  static final class EndsAStreamWithItsConnection extends GoodStore {
    EndsAStreamWithItsConnection(GoodStorage storage) {
      super(storage);
    }

    @Override
    public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query) {
      GoodStorage.Connection connection = storage.connect();
      return read(query, order()).stream().takeWhile(entry -> connection.isOpen());
    }
  }

  /** Says that there is nothing when it does not know. */
  static final class FindsNothingWhenUnreachable extends UnreachableStore {
    FindsNothingWhenUnreachable(GoodStorage storage) {
      super(storage);
    }

    @Override
    public <T extends LedgerEntry> Optional<Stored<T>> find(
        EntryKind<T> kind, String id, Scope scope) {
      return Optional.empty();
    }
  }

  /** Wraps what is wrapped already. */
  static final class WrapsTwice extends UnreachableStore {
    WrapsTwice(GoodStorage storage) {
      super(storage);
    }

    @Override
    StoreException unreachable() {
      return new StoreException(GoodStorage.ID, Text.of("失败", "failed"), true, super.unreachable());
    }
  }
}
