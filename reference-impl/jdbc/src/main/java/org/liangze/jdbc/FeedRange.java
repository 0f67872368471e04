package org.liangze.jdbc;

import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.Commit;

/** A stretch of the change feed: after one position, up to and including another. */
final class FeedRange {

  private final ChangePosition after;
  private final ChangePosition last;

  FeedRange(ChangePosition after, ChangePosition last) {
    this.after = after;
    this.last = last;
  }

  /** Returns the place in a commit after which this range begins; the size of it if later. */
  int firstPlace(Commit commit) {
    return commit.getRevision() == after.getRevision()
        ? Math.min(after.getPlace(), commit.getSize())
        : 0;
  }

  /** Returns the last place of a commit in this range; 0 if it ends before. */
  int lastPlace(Commit commit) {
    if (commit.getRevision() == last.getRevision()) {
      return Math.min(last.getPlace(), commit.getSize());
    }
    return commit.getRevision() < last.getRevision() ? commit.getSize() : 0;
  }

  /** Returns the condition that a version was written in this range. */
  Condition toCondition() {
    if (after.getRevision() == last.getRevision()) {
      return Condition.of(
          "e.revision = ? AND e.place > ? AND e.place <= ?",
          after.getRevision(),
          after.getPlace(),
          last.getPlace());
    }
    return Condition.of(
        "e.revision >= ? AND e.revision <= ?"
            + " AND (e.revision > ? OR e.place > ?) AND (e.revision < ? OR e.place <= ?)",
        after.getRevision(),
        last.getRevision(),
        after.getRevision(),
        after.getPlace(),
        last.getRevision(),
        last.getPlace());
  }
}
