package org.liangze.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.liangze.jdbc.dialect.Column;
import org.liangze.jdbc.dialect.Table;
import org.liangze.jdbc.internal.mapping.EntryDraft;
import org.liangze.jdbc.internal.mapping.EntryTable;
import org.liangze.model.ledger.LedgerEntry;

/**
 * Reads versions of entries of one kind: first their own rows, then those of each child table.
 *
 * @param <T> the entries
 */
final class EntryRows<T extends LedgerEntry> {

  private final Session session;
  private final EntryTable<T> table;

  EntryRows(Session session, EntryTable<T> table) {
    this.session = session;
    this.table = table;
  }

  /** Returns all versions that meet a condition. */
  List<EntryDraft<T>> read(Condition condition) throws SQLException {
    return read(condition, "", Integer.MAX_VALUE);
  }

  /** Returns the first versions that meet a condition, in an order. */
  List<EntryDraft<T>> readFirst(Condition condition, String order, int most) throws SQLException {
    return read(condition, " ORDER BY " + order + session.getDialect().limit(), most);
  }

  private List<EntryDraft<T>> read(Condition condition, String end, int most) throws SQLException {
    String sql = select(table.getTable(), "e") + " WHERE " + condition.getSql() + end;
    List<EntryDraft<T>> drafts = new ArrayList<>();
    try (PreparedStatement statement = session.getConnection().prepareStatement(sql)) {
      int next = condition.bind(statement, 1);
      if (!end.isEmpty()) {
        statement.setInt(next, most);
      }
      try (ResultSet results = statement.executeQuery()) {
        while (results.next()) {
          drafts.add(table.read(results));
        }
      }
    }
    return drafts;
  }

  /**
   * Adds to versions what their child tables hold.
   *
   * @param conditions which together hold for these versions of the table, and for no others that
   *     would cost much
   */
  void complete(List<EntryDraft<T>> drafts, List<Condition> conditions) throws SQLException {
    if (drafts.isEmpty()) {
      return;
    }
    Map<Key, EntryDraft<T>> byKey = new HashMap<>(drafts.size() * 2);
    for (EntryDraft<T> draft : drafts) {
      byKey.put(new Key(draft.getId(), draft.getRevision()), draft);
    }
    for (int child = 0; child < table.getChildren().size(); child++) {
      for (Condition condition : conditions) {
        complete(child, condition, byKey);
      }
    }
  }

  /**
   * The versions are looked for once more, so that the database delivers no row of another one,
   * however many there are of an entry, or between two entries.
   */
  private void complete(int child, Condition condition, Map<Key, EntryDraft<T>> byKey)
      throws SQLException {
    String sql =
        select(table.getChildren().get(child).getTable(), "c")
            + " JOIN "
            + table.getTable().getName()
            + " e ON e.id = c.id AND e.revision = c.revision WHERE "
            + condition.getSql()
            + " ORDER BY c.place";
    try (PreparedStatement statement = session.getConnection().prepareStatement(sql)) {
      condition.bind(statement, 1);
      try (ResultSet results = statement.executeQuery()) {
        while (results.next()) {
          EntryDraft<T> draft = byKey.get(new Key(results.getString(1), results.getLong(2)));
          if (draft != null) {
            draft.add(child, results);
          }
        }
      }
    }
  }

  private static String select(Table table, String alias) {
    return table.getColumns().stream()
        .map(Column::getName)
        .map(name -> alias + "." + name)
        .collect(Collectors.joining(", ", "SELECT ", " FROM " + table.getName() + " " + alias));
  }

  /** An entry's version. */
  private static final class Key {
    private final String id;
    private final long revision;

    private Key(String id, long revision) {
      this.id = id;
      this.revision = revision;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key
          && ((Key) other).revision == revision
          && ((Key) other).id.equals(id);
    }

    @Override
    public int hashCode() {
      return 31 * id.hashCode() + Long.hashCode(revision);
    }
  }
}
