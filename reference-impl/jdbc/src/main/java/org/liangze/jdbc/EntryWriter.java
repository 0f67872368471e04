package org.liangze.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.jdbc.dialect.Table;
import org.liangze.jdbc.internal.mapping.ChildTable;
import org.liangze.jdbc.internal.mapping.EntryTable;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Write;

/**
 * Writes versions of entries of one kind, many at a time.
 *
 * @param <T> the entries
 */
final class EntryWriter<T extends LedgerEntry> {

  /** How many versions are turned into rows at a time, so that memory is bounded. */
  private static final int ROWS_AT_A_TIME = 2_000;

  /** From so many on, it matters how the database looks for them. */
  private static final int MANY_ROWS = 1_000;

  private final Session session;
  private final EntryTable<T> table;
  private final List<PlacedWrite> writes;

  EntryWriter(Session session, EntryTable<T> table, List<PlacedWrite> writes) {
    this.session = session;
    this.table = table;
    this.writes = writes;
  }

  EntryKind<T> getKind() {
    return table.getKind();
  }

  /** Returns the latest versions of what is written, by identifier; withdrawals are among them. */
  Map<String, Latest> readLatest() throws SQLException {
    List<String> ids =
        writes.stream()
            .map(placed -> placed.getWrite().getEntry().getId())
            .collect(Collectors.toList());
    Map<String, Latest> latest = new HashMap<>();
    for (Condition condition : Conditions.isOneOf(session, "id", ColumnType.TEXT, ids)) {
      Condition isLatest = condition.and(Condition.of("until_revision = ?", EntryTable.LATEST));
      String sql =
          "SELECT id, revision, withdrawn FROM "
              + table.getTable().getName()
              + " WHERE "
              + isLatest.getSql()
              + session.current();
      try (PreparedStatement statement = session.getConnection().prepareStatement(sql)) {
        isLatest.bind(statement, 1);
        try (ResultSet results = statement.executeQuery()) {
          while (results.next()) {
            latest.put(results.getString(1), new Latest(results.getLong(2), results.getBoolean(3)));
          }
        }
      }
    }
    return latest;
  }

  /** Ends the versions that are replaced; their values stay as they are (L4). */
  void endLatest(List<String> ids, long revision) throws SQLException {
    for (Condition condition : Conditions.isOneOf(session, "id", ColumnType.TEXT, ids)) {
      Condition isLatest = condition.and(Condition.of("until_revision = ?", EntryTable.LATEST));
      String sql =
          "UPDATE "
              + table.getTable().getName()
              + " SET until_revision = ? WHERE "
              + isLatest.getSql();
      try (PreparedStatement statement = session.getConnection().prepareStatement(sql)) {
        statement.setLong(1, revision);
        isLatest.bind(statement, 2);
        statement.executeUpdate();
      }
    }
  }

  void insert(long revision) throws SQLException {
    for (int from = 0; from < writes.size(); from += ROWS_AT_A_TIME) {
      List<PlacedWrite> part = writes.subList(from, Math.min(writes.size(), from + ROWS_AT_A_TIME));
      List<Object[]> rows = new ArrayList<>(part.size());
      for (PlacedWrite placed : part) {
        rows.add(table.toRow(placed.getWrite(), revision, placed.getPlace()));
      }
      insert(table.getTable(), rows);
      for (ChildTable<T, Object, ?> child : table.getChildren()) {
        insert(child.getTable(), childRows(child, part, revision));
      }
    }
  }

  private List<Object[]> childRows(
      ChildTable<T, Object, ?> child, List<PlacedWrite> part, long revision) {
    List<Object[]> rows = new ArrayList<>();
    for (PlacedWrite placed : part) {
      child.addRows(table.cast(placed.getWrite().getEntry()), revision, rows);
    }
    return rows;
  }

  private void insert(Table into, List<Object[]> rows) throws SQLException {
    if (!rows.isEmpty()) {
      session.getDialect().insert(session.getConnection(), into, rows);
    }
    if (rows.size() >= MANY_ROWS) {
      session.getDialect().afterBulk(session.getConnection(), into);
    }
  }

  /** The latest version of an entry. */
  static final class Latest {
    private final long revision;
    private final boolean withdrawn;

    private Latest(long revision, boolean withdrawn) {
      this.revision = revision;
      this.withdrawn = withdrawn;
    }

    /** Returns the revision that a write must name to replace it. */
    long getReplaceable() {
      return withdrawn ? Write.NONE : revision;
    }
  }
}
