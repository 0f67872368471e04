package org.liangze.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.liangze.jdbc.dialect.ColumnType;
import org.liangze.jdbc.dialect.Table;
import org.liangze.model.ledger.EntryKind;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Commit;

/** The commits, and the head: the one row with the latest revision. */
final class CommitTable {

  private final String head;
  private final Table table;
  private final String select;

  CommitTable(Table head, Table table) {
    this.head = head.getName();
    this.table = table;
    this.select =
        "SELECT revision, operation_id, actor_id, recorded_at, writes, kinds FROM "
            + table.getName();
  }

  /** Returns the latest revision; 0 if there is none. */
  long getRevision(Session session) throws SQLException {
    return readHead(session, "");
  }

  /**
   * Returns the latest revision, and lets nobody else commit until the transaction ends. Only so is
   * no revision ever seen before a lower one (L5).
   */
  long lockRevision(Session session) throws SQLException {
    return readHead(session, session.getDialect().lock());
  }

  private long readHead(Session session, String lock) throws SQLException {
    String sql = "SELECT revision FROM " + head + " WHERE id = 1" + lock;
    try (PreparedStatement statement = session.getConnection().prepareStatement(sql);
        ResultSet results = statement.executeQuery()) {
      if (!results.next()) {
        throw new SQLException("no row with id 1 in " + head, "42S02");
      }
      return results.getLong(1);
    }
  }

  /** Writes a commit, and makes its revision the latest. */
  void insert(Session session, Batch batch, long revision) throws SQLException {
    Object[] row = {
      revision,
      batch.getOperationId(),
      batch.getActorId(),
      RecordedAt.toCell(batch.getRecordedAt()),
      batch.getWrites().size(),
      namesOfKinds(batch)
    };
    session.getDialect().insert(session.getConnection(), table, Collections.singletonList(row));
    String sql = "UPDATE " + head + " SET revision = ? WHERE id = 1";
    try (PreparedStatement update = session.getConnection().prepareStatement(sql)) {
      update.setLong(1, revision);
      update.executeUpdate();
    }
  }

  private static String namesOfKinds(Batch batch) {
    return batch.getWrites().stream()
        .map(write -> write.getEntry().getKind().getName())
        .distinct()
        .collect(Collectors.joining(","));
  }

  /** Returns the commit of an operation. */
  Optional<Row> findOperation(Session session, String operationId, String lock)
      throws SQLException {
    List<Row> found = read(session, Condition.of("operation_id = ?", operationId), lock);
    return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
  }

  /** Returns the commits of some revisions. */
  List<Row> findRevisions(Session session, Collection<Long> revisions) throws SQLException {
    List<Row> found = new ArrayList<>();
    for (Condition condition :
        Conditions.isOneOf(session, "revision", ColumnType.LONG, new ArrayList<>(revisions))) {
      found.addAll(read(session, condition, ""));
    }
    return found;
  }

  /** Returns the next commits from a revision on, in order. */
  List<Row> from(Session session, long revision, int most) throws SQLException {
    String sql = select + " WHERE revision >= ? ORDER BY revision" + session.getDialect().limit();
    try (PreparedStatement statement = session.getConnection().prepareStatement(sql)) {
      statement.setLong(1, revision);
      statement.setInt(2, most);
      return rows(statement);
    }
  }

  private List<Row> read(Session session, Condition condition, String lock) throws SQLException {
    String sql = select + " WHERE " + condition.getSql() + lock;
    try (PreparedStatement statement = session.getConnection().prepareStatement(sql)) {
      condition.bind(statement, 1);
      return rows(statement);
    }
  }

  private static List<Row> rows(PreparedStatement statement) throws SQLException {
    List<Row> rows = new ArrayList<>();
    try (ResultSet results = statement.executeQuery()) {
      while (results.next()) {
        rows.add(new Row(toCommit(results), results.getString(6)));
      }
    }
    return rows;
  }

  private static Commit toCommit(ResultSet results) throws SQLException {
    return Commit.builder()
        .revision(results.getLong(1))
        .operationId(results.getString(2))
        .actorId(results.getString(3))
        .recordedAt(RecordedAt.fromCell(results.getObject(4, LocalDateTime.class)))
        .size(results.getInt(5))
        .build();
  }

  /** A commit, and the kinds of entry that it wrote. */
  static final class Row {
    private final Commit commit;
    private final String kinds;

    private Row(Commit commit, String kinds) {
      this.commit = commit;
      this.kinds = kinds;
    }

    Commit getCommit() {
      return commit;
    }

    Set<EntryKind<?>> getKinds() {
      Set<EntryKind<?>> found = new LinkedHashSet<>();
      for (String name : kinds.split(",")) {
        found.add(EntryKind.named(name));
      }
      return found;
    }
  }
}
