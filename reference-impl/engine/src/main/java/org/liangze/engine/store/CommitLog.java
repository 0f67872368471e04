package org.liangze.engine.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.liangze.spi.store.Batch;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;

/**
 * The commits up to one revision.
 *
 * <p>This class is immutable: a longer log shares the array of the shorter one, which never looks
 * beyond its own length.
 */
final class CommitLog {

  private final Logged[] commits;
  private final int length;

  private CommitLog(Logged[] commits, int length) {
    this.commits = commits;
    this.length = length;
  }

  static CommitLog empty() {
    return new CommitLog(new Logged[16], 0);
  }

  long getRevision() {
    return length;
  }

  /** Returns this log with one more commit; only the latest log may be continued. */
  CommitLog plus(Logged logged) {
    Logged[] room =
        length < commits.length ? commits : Arrays.copyOf(commits, Math.multiplyExact(length, 2));
    room[length] = logged;
    return new CommitLog(room, length + 1);
  }

  ChangePage changes(ChangePosition after, int limit) {
    List<Change> changes = new ArrayList<>();
    long revision = Math.max(1, after.getRevision());
    for (; revision <= length && changes.size() <= limit; revision++) {
      Logged logged = commits[(int) revision - 1];
      int seen = revision == after.getRevision() ? after.getPlace() : 0;
      logged.addChanges(seen, limit + 1 - changes.size(), changes);
    }
    boolean last = changes.size() <= limit;
    return ChangePage.of(last ? changes : changes.subList(0, limit), after, last);
  }

  /** A batch and what it became. */
  static final class Logged {
    private final Batch batch;
    private final Commit commit;

    Logged(Batch batch, Commit commit) {
      this.batch = batch;
      this.commit = commit;
    }

    Batch getBatch() {
      return batch;
    }

    Commit getCommit() {
      return commit;
    }

    private void addChanges(int seen, int most, List<Change> changes) {
      int end = (int) Math.min(commit.getSize(), (long) seen + most);
      for (int place = seen; place < end; place++) {
        changes.add(Change.of(commit, place + 1, batch.getWrites().get(place)));
      }
    }
  }
}
