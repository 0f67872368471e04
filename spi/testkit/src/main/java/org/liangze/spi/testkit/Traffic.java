package org.liangze.spi.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Write;

/**
 * Writers on several clients that commit at the same time (并发写入), and the record of their calls.
 *
 * <p>Each writer has entries of its own, so that no commit is refused. Their batches are of very
 * different sizes, so that commits which begin in one order end in another.
 */
final class Traffic {

  private static final int LARGE = 40;

  private final Bench bench;
  private final Crew crew;
  private final Samples samples;

  /** Counts the beginnings and ends of calls, which puts them into one order. */
  private final AtomicLong events = new AtomicLong();

  private final List<LedgerStore> clients;
  private final int commits;
  private final AtomicInteger writing;
  private final List<Crew.Member<List<Call>>> writers = new ArrayList<>();

  /** Prepares a writer for each client. */
  Traffic(Bench bench, Crew crew, List<LedgerStore> clients, int commits) {
    this.bench = bench;
    this.crew = crew;
    this.samples = new Samples(bench);
    this.clients = clients;
    this.commits = commits;
    this.writing = new AtomicInteger(clients.size());
  }

  /** A commit that was acknowledged, with when its call began and ended. */
  static final class Call {
    private final Batch batch;
    private final Commit commit;
    private final long began;
    private final long ended;

    private Call(Batch batch, Commit commit, long began, long ended) {
      this.batch = batch;
      this.commit = commit;
      this.began = began;
      this.ended = ended;
    }

    Batch getBatch() {
      return batch;
    }

    Commit getCommit() {
      return commit;
    }

    boolean endedBefore(Call other) {
      return ended < other.began;
    }

    @Override
    public String toString() {
      return commit.getOperationId()
          + " -> "
          + commit.getRevision()
          + " ["
          + began
          + ".."
          + ended
          + "]";
    }
  }

  void start() {
    for (int writer = 0; writer < clients.size(); writer++) {
      int number = writer;
      LedgerStore client = clients.get(writer);
      writers.add(crew.start("writer " + writer, () -> write(client, number)));
    }
  }

  /** Returns whether a writer has yet to end. */
  boolean goesOn() {
    return crew.goesOn() && writing.get() > 0;
  }

  /** Waits for the writers, and returns what they did. */
  List<Call> getCalls() {
    List<Call> calls = new ArrayList<>();
    for (Crew.Member<List<Call>> writer : writers) {
      calls.addAll(writer.result());
    }
    return calls;
  }

  private List<Call> write(LedgerStore client, int writer) {
    List<Call> calls = new ArrayList<>();
    try {
      long revision = Write.NONE;
      for (int i = 0; i < commits && crew.goesOn(); i++) {
        String name = writer + "-" + i;
        List<Write> writes = new ArrayList<>();
        writes.add(Write.replace(samples.business("W" + writer, "11", i), revision));
        int more = (i + writer) % 3 == 0 ? LARGE : (i + writer) % 3;
        for (int place = 0; place < more; place++) {
          writes.add(Write.create(samples.business("W" + name + "-" + place)));
        }
        Batch batch = bench.batch("op-" + name, writes);
        long began = events.incrementAndGet();
        Commit commit = Patience.commit(client, batch);
        calls.add(new Call(batch, commit, began, events.incrementAndGet()));
        revision = commit.getRevision();
      }
    } finally {
      writing.decrementAndGet();
    }
    return calls;
  }
}
