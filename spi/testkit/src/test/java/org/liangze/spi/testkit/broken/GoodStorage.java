package org.liangze.spi.testkit.broken;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.liangze.model.Text;
import org.liangze.model.ledger.EntryReference;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.OperationReusedException;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.StoreCapability;
import org.liangze.spi.store.StoreException;
import org.liangze.spi.store.UnitOfWork;
import org.liangze.spi.store.Write;
import org.liangze.spi.testkit.TestedStorage;

/**
 * A storage without flaws: a list of batches under a lock, which a transaction of the host holds
 * from its first commit to its end.
 *
 * <p>Each flaw is a subclass that does one step otherwise.
 */
class GoodStorage implements TestedStorage, UnitOfWork {

  static final String ID = "listed";

  private final Set<StoreCapability> capabilities;
  private final ReentrantLock writing = new ReentrantLock();
  private final ThreadLocal<HostTransaction> hostTransaction = new ThreadLocal<>();
  private final AtomicInteger clients = new AtomicInteger();
  private final AtomicInteger drops = new AtomicInteger();

  /** Never changed, only replaced. */
  private volatile List<Logged> published = List.of();

  GoodStorage(Set<StoreCapability> capabilities) {
    this.capabilities = capabilities;
  }

  /** A batch, and what it became. */
  static final class Logged {
    private final Batch batch;
    private final Commit commit;
    private final List<Write> writes;
    private final Map<EntryReference, Write> byReference = new HashMap<>();

    Logged(Batch batch, Commit commit, List<Write> writes) {
      this.batch = batch;
      this.commit = commit;
      this.writes = writes;
      writes.forEach(write -> byReference.put(write.getReference(), write));
    }

    Batch batch() {
      return batch;
    }

    Commit commit() {
      return commit;
    }

    List<Write> writes() {
      return writes;
    }

    Optional<Write> write(EntryReference reference) {
      return Optional.ofNullable(byReference.get(reference));
    }
  }

  /** What the host's transaction on one thread has written yet. */
  static final class HostTransaction {
    final List<Logged> pending = new ArrayList<>();
    final View atBegin;
    boolean ended;

    HostTransaction(View atBegin) {
      this.atBegin = atBegin;
    }
  }

  Set<StoreCapability> getCapabilities() {
    return capabilities;
  }

  @Override
  public LedgerStore newClient() {
    if (clients.getAndIncrement() > 0 && !capabilities.contains(StoreCapability.SEVERAL_CLIENTS)) {
      throw new IllegalStateException("another client uses this storage");
    }
    return new GoodStore(this);
  }

  @Override
  public Optional<UnitOfWork> hostTransactions() {
    return capabilities.contains(StoreCapability.HOST_TRANSACTIONS)
        ? Optional.of(this)
        : Optional.empty();
  }

  @Override
  public void reopen() {
    clients.set(0);
    if (!capabilities.contains(StoreCapability.DURABLE)) {
      published = List.of();
    }
  }

  @Override
  public void dropConnections() {
    drops.incrementAndGet();
  }

  @Override
  public Optional<LedgerStore> unreachableClient() {
    return Optional.of(new UnreachableStore(this));
  }

  @Override
  public void close() {}

  /** Returns what the calling thread sees. */
  View view() {
    HostTransaction joined = joined();
    if (joined == null) {
      return settled();
    }
    List<Logged> seen = new ArrayList<>(published);
    seen.addAll(joined.pending);
    return new View(seen);
  }

  /** Returns what is committed for good. */
  View settled() {
    return new View(published);
  }

  HostTransaction joined() {
    return hostTransaction.get();
  }

  Commit commit(Batch batch) {
    Connection connection = connect();
    writing.lock();
    try {
      View view = view();
      Optional<Logged> first = findOperation(view, batch.getOperationId());
      if (first.isPresent()) {
        return repeat(first.get(), batch);
      }
      for (Write write : batch.getWrites()) {
        requireLatest(view, write, batch);
      }
      return write(batch, view.getRevision() + 1, connection);
    } finally {
      HostTransaction joined = joined();
      // The lock is the transaction's until it ends.
      if (joined == null || joined.pending.isEmpty() || writing.getHoldCount() > 1) {
        writing.unlock();
      }
    }
  }

  Optional<Logged> findOperation(View view, String id) {
    return view.operation(id);
  }

  Commit repeat(Logged first, Batch batch) {
    if (!first.batch().isRepetitionOf(batch)) {
      throw new OperationReusedException(ID, first.commit());
    }
    return first.commit();
  }

  void requireLatest(View view, Write write, Batch batch) {
    long latest = view.latest(write.getReference());
    if (latest != write.getReplaces()) {
      throw new StaleRevisionException(ID, write.getReference(), write.getReplaces(), latest);
    }
  }

  Commit write(Batch batch, long revision, Connection connection) {
    Logged logged = logged(batch, revision);
    connection.requireOpen();
    publish(logged);
    // A large batch takes its time, and its answer may be lost when all is done.
    pause(batch.getWrites().size() / 100);
    connection.requireOpen();
    return Commit.of(batch, revision);
  }

  Logged logged(Batch batch, long revision) {
    return new Logged(batch, Commit.of(batch, revision), keep(batch.getWrites()));
  }

  List<Write> keep(List<Write> writes) {
    return writes;
  }

  void publish(Logged logged) {
    HostTransaction joined = joined();
    if (joined != null) {
      joined.pending.add(logged);
    } else {
      show(List.of(logged));
    }
  }

  /** Shows commits to everybody. */
  final synchronized void show(List<Logged> more) {
    List<Logged> all = new ArrayList<>(published);
    all.addAll(more);
    published = Collections.unmodifiableList(all);
  }

  final List<Logged> shown() {
    return published;
  }

  final synchronized void showInstead(List<Logged> all) {
    published = all;
  }

  /** Does work in a transaction of the host. */
  @Override
  public <R> R execute(Supplier<R> work) {
    if (joined() != null) {
      return work.get();
    }
    HostTransaction begun = new HostTransaction(settled());
    hostTransaction.set(begun);
    try {
      R result = work.get();
      if (begun.ended) {
        throw new IllegalStateException("somebody else ended the host's transaction");
      }
      show(begun.pending);
      return result;
    } finally {
      hostTransaction.remove();
      while (writing.isHeldByCurrentThread()) {
        writing.unlock();
      }
    }
  }

  Connection connect() {
    return new Connection(drops.get());
  }

  /** One connection, which breaks when connections are dropped. */
  final class Connection {
    private final int opened;

    private Connection(int opened) {
      this.opened = opened;
    }

    boolean isOpen() {
      return opened == drops.get();
    }

    void requireOpen() {
      if (!isOpen()) {
        throw failure(new IllegalStateException("the connection was dropped"));
      }
    }
  }

  StoreException failure(Exception cause) {
    return new StoreException(ID, Text.of("连接失败", "the connection failed"), true, cause);
  }

  static void pause(long milliseconds) {
    LockSupport.parkNanos(milliseconds * 1_000_000);
  }
}
