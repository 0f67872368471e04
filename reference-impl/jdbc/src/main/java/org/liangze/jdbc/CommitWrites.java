package org.liangze.jdbc;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.Write;

/** What one commit wrote. */
final class CommitWrites {

  private final Connections connections;
  private final CommitTable commits;
  private final WrittenRows written;
  private final Failures failures;

  CommitWrites(
      Connections connections, CommitTable commits, WrittenRows written, Failures failures) {
    this.connections = connections;
    this.commits = commits;
    this.written = written;
    this.failures = failures;
  }

  List<Write> of(Commit commit) {
    return connections.read(session -> of(session, commit));
  }

  /**
   * Returns the writes as the session sees them. If it reads an older state, they were committed by
   * others, and are seen from outside.
   */
  List<Write> of(Session session, Commit commit) throws SQLException {
    List<Change> changes = read(session, commit);
    if (changes == null && session.isJoined()) {
      changes = connections.readSettled(settled -> read(settled, commit));
    }
    if (changes == null) {
      throw failures.ofMissingWrites(commit.getRevision());
    }
    return changes.stream().map(Change::getWrite).collect(Collectors.toList());
  }

  private @Nullable List<Change> read(Session session, Commit commit) throws SQLException {
    List<CommitTable.Row> row =
        commits.findRevisions(session, Collections.singletonList(commit.getRevision()));
    if (row.isEmpty()) {
      return null;
    }
    FeedRange whole =
        new FeedRange(
            ChangePosition.of(commit.getRevision(), 0), ChangePosition.endOf(commit.getRevision()));
    return written.read(session, row, whole);
  }
}
