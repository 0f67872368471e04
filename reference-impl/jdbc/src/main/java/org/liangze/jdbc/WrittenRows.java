package org.liangze.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.jdbc.internal.mapping.EntryDraft;
import org.liangze.jdbc.internal.mapping.EntryTable;
import org.liangze.jdbc.internal.mapping.LedgerTables;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.Write;

/** Reads what commits wrote, in its order, from the tables of the kinds that they name. */
final class WrittenRows {

  private final LedgerTables tables;

  WrittenRows(LedgerTables tables) {
    this.tables = tables;
  }

  /**
   * Returns the changes of some commits in a range.
   *
   * @return null if the session does not see all of them
   */
  @Nullable List<Change> read(Session session, List<CommitTable.Row> commits, FeedRange range)
      throws SQLException {
    Set<EntryKind<?>> kinds = new LinkedHashSet<>();
    commits.forEach(row -> kinds.addAll(row.getKinds()));
    Map<ChangePosition, Write> writes = new HashMap<>();
    for (EntryKind<?> kind : kinds) {
      addWrites(session, tables.get(kind), range, writes);
    }
    List<Change> changes = new ArrayList<>(writes.size());
    for (CommitTable.Row row : commits) {
      Commit commit = row.getCommit();
      for (int place = range.firstPlace(commit) + 1; place <= range.lastPlace(commit); place++) {
        Write write = writes.get(ChangePosition.of(commit.getRevision(), place));
        if (write == null) {
          return null;
        }
        changes.add(Change.of(commit, place, write));
      }
    }
    return changes;
  }

  private static <T extends LedgerEntry> void addWrites(
      Session session, EntryTable<T> table, FeedRange range, Map<ChangePosition, Write> writes)
      throws SQLException {
    EntryRows<T> rows = new EntryRows<>(session, table);
    Condition written = range.toCondition();
    List<EntryDraft<T>> drafts = rows.read(written);
    rows.complete(drafts, Collections.singletonList(written));
    for (EntryDraft<T> draft : drafts) {
      writes.put(ChangePosition.of(draft.getRevision(), draft.getPlace()), draft.buildWrite());
    }
  }
}
