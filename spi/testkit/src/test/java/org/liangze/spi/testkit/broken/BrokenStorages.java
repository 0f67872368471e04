package org.liangze.spi.testkit.broken;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.liangze.model.guarantee.Cadre;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.Write;

/** Storages that write otherwise than they should. */
final class BrokenStorages {

  private BrokenStorages() {}

  /** Lets a later write win, whatever it was based on. */
  static final class AcceptsStaleWrites extends GoodStorage {
    AcceptsStaleWrites(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    void requireLatest(View view, Write write, Batch batch) {}
  }

  /** Shows half of a batch a moment before the rest. */
  static final class ShowsHalfABatchFirst extends GoodStorage {
    ShowsHalfABatchFirst(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    void publish(Logged logged) {
      int half = (logged.writes().size() + 1) / 2;
      if (joined() != null || half == logged.writes().size()) {
        super.publish(logged);
        return;
      }
      List<Logged> before = shown();
      show(List.of(new Logged(logged.batch(), logged.commit(), logged.writes().subList(0, half))));
      pause(2);
      showInstead(before);
      show(List.of(logged));
    }
  }

  /** Refuses a batch with a stale write, after it wrote what stands before. */
  static final class KeepsHalfOfARefusedBatch extends GoodStorage {
    KeepsHalfOfARefusedBatch(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    void requireLatest(View view, Write write, Batch batch) {
      try {
        super.requireLatest(view, write, batch);
      } catch (StaleRevisionException e) {
        int done = batch.getWrites().indexOf(write);
        if (done > 0) {
          Batch half =
              Batch.builder()
                  .copyOf(batch)
                  .operationId("half-of-" + view.getRevision())
                  .writes(batch.getWrites().subList(0, done))
                  .build();
          publish(logged(half, view.getRevision() + 1));
        }
        throw e;
      }
    }
  }

  /** Draws the revision before the commit shows, so that a higher one may show first. */
  static final class ShowsALowerRevisionLate extends GoodStorage {
    private final List<Logged> drawn = new ArrayList<>();

    ShowsALowerRevisionLate(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    Commit commit(Batch batch) {
      Logged logged;
      synchronized (drawn) {
        View all = new View(drawn);
        if (all.operation(batch.getOperationId()).isPresent()) {
          return repeat(all.operation(batch.getOperationId()).get(), batch);
        }
        for (Write write : batch.getWrites()) {
          requireLatest(all, write, batch);
        }
        logged = logged(batch, all.getRevision() + 1);
        drawn.add(logged);
      }
      pause(logged.commit().getRevision() % 2 == 0 ? 0 : 5);
      synchronized (this) {
        List<Logged> all = new ArrayList<>(shown());
        all.add(logged);
        all.sort(Comparator.comparingLong(one -> one.commit().getRevision()));
        showInstead(all);
      }
      return logged.commit();
    }
  }

  /** Does not know an operation again. */
  static final class ForgetsOperations extends GoodStorage {
    ForgetsOperations(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    Optional<Logged> findOperation(View view, String id) {
      return Optional.empty();
    }
  }

  /** Takes another batch under the same operation for a repetition. */
  static final class TakesAnotherBatchForARepetition extends GoodStorage {
    TakesAnotherBatchForARepetition(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    Commit repeat(Logged first, Batch batch) {
      return first.commit();
    }
  }

  /** Keeps the writes of a commit in a list that callers get as an answer. */
  static final class GivesItsOwnListsAway extends GoodStorage {
    GivesItsOwnListsAway(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    List<Write> keep(List<Write> writes) {
      return new ArrayList<>(writes);
    }
  }

  /** Keeps the time of recording to the millisecond. */
  static final class RoundsTheTime extends GoodStorage {
    RoundsTheTime(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    Logged logged(Batch batch, long revision) {
      Commit commit =
          Commit.builder()
              .copyOf(Commit.of(batch, revision))
              .recordedAt(batch.getRecordedAt().truncatedTo(ChronoUnit.MILLIS))
              .build();
      return new Logged(batch, commit, batch.getWrites());
    }
  }

  /** Has no column for one field of one kind. */
  static final class DropsAField extends GoodStorage {
    DropsAField(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    List<Write> keep(List<Write> writes) {
      List<Write> kept = new ArrayList<>();
      for (Write write : writes) {
        kept.add(
            write.getEntry() instanceof Cadre cadre && !write.isWithdrawal()
                ? Write.replace(withoutField(cadre), write.getReplaces())
                : write);
      }
      return List.copyOf(kept);
    }

    private static Cadre withoutField(Cadre cadre) {
      return Cadre.builder().copyOf(cadre).post(Optional.empty()).build();
    }
  }

  /** Tells the writes of a commit in the order of their ids. */
  static final class SortsTheWritesOfACommit extends GoodStorage {
    SortsTheWritesOfACommit(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    List<Write> keep(List<Write> writes) {
      return writes.stream()
          .sorted(Comparator.comparing(write -> write.getEntry().getId()))
          .toList();
    }
  }

  /** Leaves half of a batch behind when its thread is interrupted. */
  static final class KeepsHalfWhenInterrupted extends GoodStorage {
    KeepsHalfWhenInterrupted(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    Commit write(Batch batch, long revision, Connection connection) {
      // Long enough to be interrupted meanwhile.
      pause(batch.getWrites().size() / 10);
      if (!Thread.currentThread().isInterrupted()) {
        return super.write(batch, revision, connection);
      }
      Logged logged = logged(batch, revision);
      publish(
          new Logged(
              batch, logged.commit(), logged.writes().subList(0, logged.writes().size() / 2)));
      throw failure(new InterruptedException());
    }
  }

  /** Leaves half of a batch behind when the connection breaks on the way. */
  static final class KeepsHalfWhenTheConnectionBreaks extends GoodStorage {
    KeepsHalfWhenTheConnectionBreaks(Set<StoreCapability> capabilities) {
      super(capabilities);
    }

    @Override
    Commit write(Batch batch, long revision, Connection connection) {
      // Long enough for a connection to break meanwhile.
      pause(batch.getWrites().size() / 50);
      if (connection.isOpen() || batch.getWrites().size() < 2) {
        return super.write(batch, revision, connection);
      }
      Logged logged = logged(batch, revision);
      publish(
          new Logged(
              batch, logged.commit(), logged.writes().subList(0, logged.writes().size() / 2)));
      throw failure(new IllegalStateException("the connection was dropped"));
    }
  }
}
