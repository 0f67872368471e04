package org.liangze.spi.testkit.broken;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.UnitOfWork;
import org.liangze.spi.store.Write;

/** Storages that treat the host's transactions otherwise than they should, or than they declare. */
final class BrokenTransactions {

  private BrokenTransactions() {}

  /** Commits the host's transaction with its own batch. */
  static final class CommitsForTheHost extends GoodStorage {
    CommitsForTheHost(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    Commit commit(Batch batch) {
      Commit commit = super.commit(batch);
      if (joined() != null) {
        show(List.copyOf(joined().pending));
        joined().pending.clear();
      }
      return commit;
    }
  }

  /** Closes the host's connection when it is done with it. */
  static final class ClosesTheHostsConnection extends GoodStorage {
    ClosesTheHostsConnection(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    Commit commit(Batch batch) {
      Commit commit = super.commit(batch);
      if (joined() != null) {
        joined().ended = true;
      }
      return commit;
    }
  }

  /** Rolls the host's transaction back when it refuses a batch. */
  static final class RollsBackForTheHost extends GoodStorage {
    RollsBackForTheHost(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    Commit commit(Batch batch) {
      try {
        return super.commit(batch);
      } catch (StoreException e) {
        if (joined() != null) {
          joined().pending.clear();
        }
        throw e;
      }
    }
  }

  /** Commits on a connection of its own, whatever the host has open. */
  static final class StaysOutOfTheHostsTransaction extends GoodStorage {
    StaysOutOfTheHostsTransaction(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    void publish(Logged logged) {
      show(List.of(logged));
    }
  }

  /** Compares with what was the latest when the host's transaction began. */
  static final class ComparesWithTheHostsSnapshot extends GoodStorage {
    ComparesWithTheHostsSnapshot(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    void requireLatest(View view, Write write, Batch batch) {
      boolean first = joined() != null && joined().pending.isEmpty();
      super.requireLatest(first ? joined().atBegin : view, write, batch);
    }
  }

  /** Looks for an operation among those that were there when the host's transaction began. */
  static final class LooksIntoTheHostsSnapshot extends GoodStorage {
    LooksIntoTheHostsSnapshot(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    Optional<Logged> findOperation(View view, String id) {
      boolean first = joined() != null && joined().pending.isEmpty();
      return super.findOperation(first ? joined().atBegin : view, id);
    }
  }

  /** Tells followers what the host may still roll back. */
  static final class TellsWhatIsNotSettled extends GoodStore {
    TellsWhatIsNotSettled(GoodStorage storage) {
      super(storage);
    }

    @Override
    public ChangePage changes(ChangePosition after, int limit) {
      requireLimit(limit);
      return storage.view().changes(after, limit);
    }
  }

  /** Declares something that is not so. */
  static class DeclaresOtherwise extends GoodStorage {
    private final Set<StoreCapability> declared;

    DeclaresOtherwise(Set<StoreCapability> capabilities, StoreCapability wrong) {
      super(capabilities);
      declared = EnumSet.copyOf(capabilities);
      if (!declared.remove(wrong)) {
        declared.add(wrong);
      }
    }

    @Override
    public LedgerStore newClient() {
      return new GoodStore(this) {
        @Override
        public Set<StoreCapability> getCapabilities() {
          return declared;
        }
      };
    }

    @Override
    public Optional<UnitOfWork> hostTransactions() {
      return super.hostTransactions();
    }
  }
}
