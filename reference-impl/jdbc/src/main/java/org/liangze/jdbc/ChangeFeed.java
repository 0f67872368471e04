package org.liangze.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;

/**
 * The change feed (L5): which commits follow is read first, so that the rows that are read next are
 * those of one page, whatever the sizes of the commits.
 */
final class ChangeFeed {

  /** Commits are read so many at a time, because a page may end within the first. */
  private static final int COMMITS_AT_A_TIME = 500;

  private final Connections connections;
  private final CommitTable commits;
  private final WrittenRows written;
  private final Failures failures;

  ChangeFeed(Connections connections, CommitTable commits, WrittenRows written, Failures failures) {
    this.connections = connections;
    this.commits = commits;
    this.written = written;
    this.failures = failures;
  }

  ChangePage read(ChangePosition after, int limit) {
    return connections.readSettled(session -> read(session, after, limit));
  }

  private ChangePage read(Session session, ChangePosition after, int limit) throws SQLException {
    List<CommitTable.Row> following = new ArrayList<>();
    long changes = 0;
    long from = after.getRevision();
    boolean all = false;
    while (changes <= limit && !all) {
      List<CommitTable.Row> next = commits.from(session, from, COMMITS_AT_A_TIME);
      all = next.size() < COMMITS_AT_A_TIME;
      for (CommitTable.Row row : next) {
        from = row.getCommit().getRevision() + 1;
        int left = leftOf(row.getCommit(), after);
        if (left > 0 && changes <= limit) {
          following.add(row);
          changes += left;
        }
      }
    }
    if (following.isEmpty()) {
      return ChangePage.of(Collections.emptyList(), after, true);
    }
    Commit last = following.get(following.size() - 1).getCommit();
    int beyond = (int) Math.max(0, changes - limit);
    if (beyond == leftOf(last, after)) {
      following.remove(following.size() - 1);
      last = following.get(following.size() - 1).getCommit();
      beyond = 0;
    }
    FeedRange range =
        new FeedRange(after, ChangePosition.of(last.getRevision(), last.getSize() - beyond));
    return ChangePage.of(readAll(session, following, range), after, changes <= limit);
  }

  private List<Change> readAll(Session session, List<CommitTable.Row> rows, FeedRange range)
      throws SQLException {
    List<Change> changes = written.read(session, rows, range);
    if (changes == null) {
      throw failures.ofMissingWrites(rows.get(0).getCommit().getRevision());
    }
    return changes;
  }

  private static int leftOf(Commit commit, ChangePosition after) {
    return commit.getRevision() == after.getRevision()
        ? Math.max(0, commit.getSize() - after.getPlace())
        : commit.getSize();
  }
}
