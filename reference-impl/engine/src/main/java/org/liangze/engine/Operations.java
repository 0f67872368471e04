package org.liangze.engine;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.liangze.api.Receipt;
import org.liangze.api.error.ConflictException;
import org.liangze.api.error.OperationReusedException;
import org.liangze.api.error.RefusedException;
import org.liangze.model.LiangzeException;
import org.liangze.model.Require;
import org.liangze.model.access.Actor;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.LedgerStore;
import org.liangze.spi.store.Write;

/** How the services write: each operation once, with the time of recording. */
final class Operations {

  private final LedgerStore store;
  private final Clock clock;
  private final ZoneId zone;

  Operations(LedgerStore store, Clock clock, ZoneId zone) {
    this.store = store;
    this.clock = clock;
    this.zone = zone;
  }

  LedgerStore getStore() {
    return store;
  }

  ZoneId getZone() {
    return zone;
  }

  LocalDate today() {
    return clock.instant().atZone(zone).toLocalDate();
  }

  /**
   * Does an operation, or returns the receipt of the first time.
   *
   * <p>The first time is looked for before any rule is judged: what was right then may not be right
   * on what the ledger has become since, not least through the operation itself.
   *
   * @param isWhatWouldBeWritten whether the entries that the first time wrote are what this call
   *     asks for; the words of the call are all in them, the rest followed from the ledger
   * @param plan judges the rules and returns what to write
   */
  Receipt once(
      Actor actor,
      String operationId,
      Predicate<List<LedgerEntry>> isWhatWouldBeWritten,
      Supplier<List<Write>> plan) {
    Objects.requireNonNull(actor, "actor");
    Require.identifier("operationId", Objects.requireNonNull(operationId, "operationId"));
    Optional<Receipt> first = findFirst(actor, operationId, isWhatWouldBeWritten);
    if (first.isPresent()) {
      return first.get();
    }
    try {
      List<Write> writes = plan.get();
      return receipt(commit(actor, operationId, writes), entriesOf(writes));
    } catch (RefusedException | ConflictException | OperationReusedException e) {
      // Another thread may have made the very same call since the look above.
      return findFirst(actor, operationId, isWhatWouldBeWritten)
          .orElseThrow(() -> (LiangzeException) e);
    }
  }

  private Optional<Receipt> findFirst(
      Actor actor, String operationId, Predicate<List<LedgerEntry>> isWhatWouldBeWritten) {
    Optional<Commit> commit = store.findCommit(operationId);
    if (!commit.isPresent()) {
      return Optional.empty();
    }
    if (!commit.get().getActorId().equals(actor.getId())) {
      throw new OperationReusedException(operationId, null);
    }
    List<LedgerEntry> written = writtenBy(commit.get());
    if (!isWhatWouldBeWritten.test(written)) {
      throw new OperationReusedException(operationId, null);
    }
    return Optional.of(receipt(commit.get(), written));
  }

  Commit commit(Actor actor, String operationId, List<Write> writes) {
    return store.commit(
        Batch.builder()
            .operationId(operationId)
            .actorId(actor.getId())
            .recordedAt(clock.instant().truncatedTo(ChronoUnit.MICROS))
            .writes(writes)
            .build());
  }

  /** Returns what a commit wrote, in order. */
  List<LedgerEntry> writtenBy(Commit commit) {
    return entriesOf(store.writesOf(commit));
  }

  private static List<LedgerEntry> entriesOf(List<Write> writes) {
    return writes.stream().map(Write::getEntry).collect(Collectors.toList());
  }

  private static Receipt receipt(Commit commit, List<LedgerEntry> written) {
    return Receipt.builder()
        .operationId(commit.getOperationId())
        .revision(commit.getRevision())
        .recordedAt(commit.getRecordedAt())
        .entries(written.stream().map(EntryReference::to).collect(Collectors.toList()))
        .build();
  }
}
