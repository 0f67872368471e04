package org.liangze.engine.book;

import java.util.OptionalLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.spi.store.LedgerStore;

/**
 * The book that all services read from (共用台账): before each reading it follows the store to its
 * latest settled revision, so that what a host's transaction may still roll back is never in a book
 * that others read; what it was at a revision that it is past is read from the feed anew.
 *
 * <p>Safe for use by any number of threads; readings run side by side.
 */
public final class FollowedBook {

  private final LedgerStore store;
  private final LedgerBook latest;
  private final ReadWriteLock lock = new ReentrantReadWriteLock();

  /** Makes the book of a store; nothing is read until somebody asks. */
  public FollowedBook(LedgerStore store) {
    this.store = store;
    this.latest = new LedgerBook(store);
  }

  /** Reads the book as known at a revision, or at the latest if none is given. */
  public <T> T read(OptionalLong knownAt, Function<LedgerBook, T> reading) {
    return knownAt.isPresent() ? readAt(knownAt.getAsLong(), reading) : read(reading);
  }

  private <T> T readAt(long revision, Function<LedgerBook, T> reading) {
    long settled = store.getSettledRevision();
    if (revision > settled) {
      throw InvalidValueException.of(
          "knownAt",
          revision,
          Text.of("台账最新版本为 " + settled, "the latest revision of the ledger is " + settled));
    }
    lock.writeLock().lock();
    boolean shared = latest.getRevision() <= revision;
    try {
      if (shared) {
        latest.followThrough(revision);
        lock.readLock().lock();
      }
    } finally {
      lock.writeLock().unlock();
    }
    return shared ? readAndUnlock(reading) : reading.apply(anew(revision));
  }

  private LedgerBook anew(long revision) {
    LedgerBook book = new LedgerBook(store);
    book.followThrough(revision);
    return book;
  }

  /**
   * Follows the feed and takes what is wanted from the book while nobody else reads or follows it;
   * for what is quickly done.
   */
  public <T> T take(Function<LedgerBook, T> taking) {
    lock.writeLock().lock();
    try {
      latest.followThrough(store.getSettledRevision());
      return taking.apply(latest);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Reads the book at the latest revision. */
  public <T> T read(Function<LedgerBook, T> reading) {
    return read(book -> {}, reading);
  }

  /** Reads the book at the latest revision, where {@link LedgerBook#workplacesOf} may be asked. */
  public <T> T readByPerson(Function<LedgerBook, T> reading) {
    return read(LedgerBook::indexPersons, reading);
  }

  private <T> T read(Consumer<LedgerBook> prepare, Function<LedgerBook, T> reading) {
    lock.writeLock().lock();
    try {
      latest.followThrough(store.getSettledRevision());
      prepare.accept(latest);
      // Taken before the write lock is given back, so that no other follow comes in between.
      lock.readLock().lock();
    } finally {
      lock.writeLock().unlock();
    }
    return readAndUnlock(reading);
  }

  /** Reads the shared book under the lock of a reader that was taken before. */
  private <T> T readAndUnlock(Function<LedgerBook, T> reading) {
    try {
      return reading.apply(latest);
    } finally {
      lock.readLock().unlock();
    }
  }
}
