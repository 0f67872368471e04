package org.liangze.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.liangze.jdbc.EntryWriter.Latest;
import org.liangze.jdbc.internal.mapping.LedgerTables;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.OperationReusedException;
import org.liangze.spi.store.StaleRevisionException;
import org.liangze.spi.store.Write;

/**
 * Commits a batch in the transaction of a session (L1 to L3).
 *
 * <p>What may be refused is decided by queries before anything is written: a statement that fails
 * would end a host's transaction on PostgreSQL.
 */
final class BatchCommit {

  private final String storeId;
  private final LedgerTables tables;
  private final CommitTable commits;
  private final CommitWrites commitWrites;

  BatchCommit(String storeId, LedgerTables tables, CommitTable commits, CommitWrites commitWrites) {
    this.storeId = storeId;
    this.tables = tables;
    this.commits = commits;
    this.commitWrites = commitWrites;
  }

  /**
   * Checks that the database keeps everything in a batch as it is (L9).
   *
   * @throws org.liangze.model.InvalidValueException if not
   */
  void requireKeepable(Batch batch) {
    RecordedAt.require(batch.getRecordedAt());
    for (Write write : batch.getWrites()) {
      tables.get(write.getEntry().getKind()).requireKeepable(write);
    }
  }

  Commit commit(Session session, Batch batch) throws SQLException {
    long latest = commits.lockRevision(session);
    Optional<CommitTable.Row> first =
        commits.findOperation(session, batch.getOperationId(), session.current());
    if (first.isPresent()) {
      return repeat(session, batch, first.get());
    }
    return write(session, batch, latest + 1);
  }

  private Commit repeat(Session session, Batch batch, CommitTable.Row first) throws SQLException {
    Commit commit = first.getCommit();
    boolean same =
        commit.getActorId().equals(batch.getActorId())
            && commit.getSize() == batch.getWrites().size()
            && commitWrites.of(session, commit).equals(batch.getWrites());
    if (!same) {
      throw new OperationReusedException(storeId, commit);
    }
    return commit;
  }

  private Commit write(Session session, Batch batch, long revision) throws SQLException {
    List<EntryWriter<?>> writers = new ArrayList<>();
    Map<EntryKind<?>, Map<String, Latest>> latest = new HashMap<>();
    for (Map.Entry<EntryKind<?>, List<PlacedWrite>> ofKind : PlacedWrite.byKind(batch).entrySet()) {
      EntryWriter<?> writer =
          new EntryWriter<>(session, tables.get(ofKind.getKey()), ofKind.getValue());
      writers.add(writer);
      latest.put(ofKind.getKey(), writer.readLatest());
    }
    for (Write write : batch.getWrites()) {
      requireLatest(write, latest.get(write.getEntry().getKind()));
    }
    for (EntryWriter<?> writer : writers) {
      writer.endLatest(new ArrayList<>(latest.get(writer.getKind()).keySet()), revision);
      writer.insert(revision);
    }
    commits.insert(session, batch, revision);
    return Commit.of(batch, revision);
  }

  private void requireLatest(Write write, Map<String, Latest> ofKind) {
    Latest found = ofKind.get(write.getEntry().getId());
    long latest = found == null ? Write.NONE : found.getReplaceable();
    if (latest != write.getReplaces()) {
      throw new StaleRevisionException(storeId, write.getReference(), write.getReplaces(), latest);
    }
  }
}
