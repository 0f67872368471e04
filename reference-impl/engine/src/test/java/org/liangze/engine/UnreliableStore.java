package org.liangze.engine;

import java.util.Optional;
import java.util.stream.Stream;
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
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.Stored;

/**
 * A store on which things happen: every commit after some fails, every read once told so, and
 * somebody else may write in between.
 */
final class UnreliableStore implements LedgerStore {

  private final LedgerStore store;
  private int commitsLeft;
  private boolean losesAnswers;
  private boolean failsToRead;
  private Runnable beforeCommit = () -> {};
  private Runnable afterLookUp = () -> {};
  private Runnable afterReading = () -> {};

  /**
   * @param commits how many commits succeed
   */
  UnreliableStore(LedgerStore store, int commits) {
    this.store = store;
    this.commitsLeft = commits;
  }

  /** Lets the failing commit take place before it fails, as when only the answer is lost. */
  UnreliableStore losingAnswers() {
    losesAnswers = true;
    return this;
  }

  /** Lets somebody else act just before the next commit. */
  UnreliableStore beforeCommit(Runnable somebodyElse) {
    beforeCommit = somebodyElse;
    return this;
  }

  /** Lets somebody else act just after the next look for an earlier commit. */
  UnreliableStore afterLookUp(Runnable somebodyElse) {
    afterLookUp = somebodyElse;
    return this;
  }

  /** Lets somebody else act just after the next stream has been read. */
  UnreliableStore afterReading(Runnable somebodyElse) {
    afterReading = somebodyElse;
    return this;
  }

  void recover() {
    commitsLeft = Integer.MAX_VALUE;
    failsToRead = false;
  }

  void failToRead() {
    failsToRead = true;
  }

  private static StoreException failure() {
    return new StoreException("failing", Text.of("磁盘已满", "the disk is full"), true, null);
  }

  private LedgerStore reading() {
    if (failsToRead) {
      throw failure();
    }
    return store;
  }

  @Override
  public String getId() {
    return "failing";
  }

  @Override
  public Commit commit(Batch batch) {
    Runnable once = beforeCommit;
    beforeCommit = () -> {};
    once.run();
    if (commitsLeft == 0) {
      if (losesAnswers) {
        store.commit(batch);
      }
      throw failure();
    }
    commitsLeft--;
    return store.commit(batch);
  }

  @Override
  public long getRevision() {
    return reading().getRevision();
  }

  @Override
  public Optional<Commit> findCommit(String operationId) {
    Optional<Commit> found = reading().findCommit(operationId);
    Runnable once = afterLookUp;
    afterLookUp = () -> {};
    once.run();
    return found;
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> find(
      EntryKind<T> kind, String id, Scope scope) {
    return reading().find(kind, id, scope);
  }

  @Override
  public <T extends LedgerEntry> Optional<Stored<T>> findAsKnownAt(
      EntryKind<T> kind, String id, Scope scope, long knownAt) {
    return reading().findAsKnownAt(kind, id, scope, knownAt);
  }

  @Override
  public <T extends LedgerEntry> Page<T> page(Query<T> query, int limit) {
    return reading().page(query, limit);
  }

  /** Opens even then, and fails while it is read. */
  @Override
  public <T extends LedgerEntry> Stream<Stored<T>> stream(Query<T> query) {
    return store.stream(query)
        .peek(entry -> reading())
        .onClose(
            () -> {
              Runnable once = afterReading;
              afterReading = () -> {};
              once.run();
            });
  }

  @Override
  public ChangePage changes(ChangePosition after, int limit) {
    return reading().changes(after, limit);
  }
}
