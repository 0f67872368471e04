package org.liangze.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.liangze.api.BaseRegister;
import org.liangze.api.error.OperationReusedException;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.IntakeReport;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One run over a source: judges row by row, writes batch by batch. Not thread-safe.
 *
 * <p>Batches are cut by the position in the source, not by what is written: only so does a
 * repetition, which finds the rows of earlier batches in the ledger already, number its batches
 * like the first run.
 */
final class Intake {

  /** As many as the change feed gives on one page. */
  static final int BATCH_SIZE = 10_000;

  private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

  private final Books books;
  private final LedgerStore store;
  private final Operations operations;
  private final Actor actor;
  private final String operationId;
  private final IntakeListener listener;
  private final int batchSize;
  private final Soundness soundness;
  private final IntakeCounts counts = new IntakeCounts();
  private final List<Candidate> candidates = new ArrayList<>();

  /**
   * What the ledger has about the rows that come next, and the latest revision before it was read.
   */
  private final Map<EntryReference, Stored<?>> latest = new HashMap<>();

  private long lookedUpAt;
  private long position;
  private long rows;

  Intake(
      Books books,
      Operations operations,
      Actor actor,
      String operationId,
      IntakeListener listener,
      int batchSize) {
    requireRoomForNumber(operationId);
    this.books = books;
    this.store = books.getStore();
    this.operations = operations;
    this.actor = actor;
    this.operationId = operationId;
    this.listener = listener;
    this.batchSize = batchSize;
    this.soundness = new Soundness(books, actor);
  }

  private static void requireRoomForNumber(String operationId) {
    Require.identifier("operationId", operationId);
    if (operationId.length() > BaseRegister.LONGEST_INTAKE_OPERATION_ID) {
      throw InvalidValueException.of(
          "operationId",
          operationId,
          Text.of(
              "分批接收的操作号不超过 " + BaseRegister.LONGEST_INTAKE_OPERATION_ID + " 个字符，其后附批次号",
              "has at most "
                  + BaseRegister.LONGEST_INTAKE_OPERATION_ID
                  + " characters here, as the number of the batch is appended"));
    }
  }

  /** Returns how many rows the batch at hand still spans; at least one. */
  int getRoom() {
    return batchSize - (int) (position % batchSize);
  }

  /**
   * Looks up in bulk what the ledger has about the next rows, because a call for each is a journey
   * for each where the store is far away. Whoever offers rows has them looked up first.
   *
   * @param next no more than there is room for, as the batch after may see what this one writes
   */
  void lookUp(List<? extends Incoming> next) {
    latest.clear();
    lookedUpAt = store.getRevision();
    Set<EntryReference> about = new LinkedHashSet<>();
    next.forEach(incoming -> about.add(incoming.getReference()));
    books.findAll(about, found -> latest.put(EntryReference.to(found.getEntry()), found));
    soundness.lookUp(next);
  }

  /** Takes the next row in, or tells the listener why not. */
  void offer(Incoming incoming) {
    Optional<Stored<?>> known = Optional.ofNullable(latest.get(incoming.getReference()));
    List<RowFinding> findings = soundness.judge(incoming, known.map(Stored::getEntry));
    if (findings.isEmpty()) {
      candidates.add(new Candidate(incoming, known, true));
    } else {
      counts.reject(incoming.getReference().getKind());
      tell(incoming, findings);
    }
    rows++;
    advance();
  }

  private void tell(Incoming incoming, List<RowFinding> findings) {
    if (incoming.getGiven().isPresent()) {
      listener.onRejected(NumberedEntry.of(incoming.getRow(), incoming.getGiven().get()), findings);
    } else {
      findings.forEach(listener::onFinding);
    }
  }

  /**
   * Counts a row that did not become a record.
   *
   * @param about the entry that it is about, where that can be read
   */
  void passBadRow(Optional<EntryReference> about) {
    about.ifPresent(soundness::see);
    counts.passBadRow();
    rows++;
    advance();
  }

  /** Closes what the source no longer has; no row of it. */
  void closeMissing(Closing closing, Stored<?> latest) {
    candidates.add(new Candidate(closing, Optional.of(latest), false));
    advance();
  }

  /** Returns whether a row was about an entry, sound or not. */
  boolean hasSeen(EntryReference reference) {
    return soundness.hasSeen(reference);
  }

  /** Writes what is left, and returns what became of everything. */
  IntakeReport finish(Optional<String> watermark) {
    if (position % batchSize != 0) {
      endBatch();
    }
    IntakeReport report = counts.report(watermark, store.getRevision());
    LOG.info("Operation {} took in {} rows: {}", operationId, rows, report);
    return report;
  }

  private void advance() {
    position++;
    if (position % batchSize == 0) {
      endBatch();
    }
  }

  private void endBatch() {
    String batchId = operationId + "/" + ((position - 1) / batchSize + 1);
    Optional<Commit> first = store.findCommit(batchId);
    if (first.isPresent()) {
      recount(first.get());
    } else {
      write(batchId);
    }
    candidates.clear();
    listener.onProgress(rows);
  }

  private void write(String batchId) {
    List<Write> writes = new ArrayList<>();
    for (Candidate candidate : candidates) {
      Optional<LedgerEntry> outcome = candidate.incoming.appliedTo(candidate.latestEntry());
      boolean changes = outcome.isPresent() && !outcome.equals(candidate.latestEntry());
      if (changes) {
        writes.add(candidate.write(outcome.get()));
      }
      count(candidate, changes);
    }
    if (!writes.isEmpty()) {
      operations.commit(actor, batchId, writes);
    }
  }

  /**
   * Counts a batch that was committed before as it was counted then, by what its commit wrote. What
   * it did not write must have stood in the ledger then, or this is another source.
   */
  private void recount(Commit first) {
    if (!first.getActorId().equals(actor.getId())) {
      throw new OperationReusedException(operationId, null);
    }
    Map<EntryReference, LedgerEntry> written = new HashMap<>();
    operations.writtenBy(first).forEach(entry -> written.put(EntryReference.to(entry), entry));
    for (Candidate candidate : candidates) {
      EntryReference reference = candidate.incoming.getReference();
      Optional<LedgerEntry> then = Optional.ofNullable(written.remove(reference));
      count(candidate, then.isPresent());
      if (!then.isPresent()) {
        then = asKnownAt(first.getRevision(), candidate);
      }
      if (!candidate.incoming.isDoneBy(then)) {
        throw new OperationReusedException(operationId, null);
      }
    }
    if (!written.isEmpty()) {
      throw new OperationReusedException(operationId, null);
    }
  }

  private void count(Candidate candidate, boolean written) {
    if (candidate.isRow) {
      counts.take(candidate.incoming.getReference().getKind(), written);
    } else if (written) {
      counts.closeMissing();
    }
  }

  /** What is still the latest version needs no journey of its own. */
  private Optional<LedgerEntry> asKnownAt(long revision, Candidate candidate) {
    if (revision <= lookedUpAt
        && candidate.latest.isPresent()
        && candidate.latest.get().getRevision() <= revision) {
      return candidate.latestEntry();
    }
    EntryReference reference = candidate.incoming.getReference();
    return store
        .findAsKnownAt(reference.getKind(), reference.getId(), Scope.everything(), revision)
        .map(Stored::getEntry);
  }

  /** A sound row, with the version that the ledger had when it was judged. */
  private static final class Candidate {
    private final Incoming incoming;
    private final Optional<Stored<?>> latest;
    private final boolean isRow;

    Candidate(Incoming incoming, Optional<Stored<?>> latest, boolean isRow) {
      this.incoming = incoming;
      this.latest = latest;
      this.isRow = isRow;
    }

    Optional<LedgerEntry> latestEntry() {
      return latest.map(Stored::getEntry);
    }

    Write write(LedgerEntry outcome) {
      return latest.isPresent()
          ? Write.replace(outcome, latest.get().getRevision())
          : Write.create(outcome);
    }
  }
}
