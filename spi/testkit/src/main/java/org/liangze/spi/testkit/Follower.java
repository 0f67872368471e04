package org.liangze.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.liangze.spi.store.Change;
import org.liangze.spi.store.ChangePage;
import org.liangze.spi.store.ChangePosition;
import org.liangze.spi.store.LedgerStore;

/**
 * A follower of the change feed (变更跟随者), which keeps what one bench wrote and passes over what
 * others wrote. Used by one thread.
 */
final class Follower {

  /** More pages than any test has, so that a feed without an end makes no endless test. */
  private static final int MOST_PAGES = 100_000;

  private final LedgerStore store;
  private final Bench bench;
  private final int limit;
  private final List<Change> seen = new ArrayList<>();
  private ChangePosition position;

  Follower(LedgerStore store, Bench bench, ChangePosition after, int limit) {
    this.store = store;
    this.bench = bench;
    this.position = after;
    this.limit = limit;
  }

  /** Returns what the bench wrote after a position, read in as few pages as may be. */
  static List<Change> changesAfter(LedgerStore store, Bench bench, ChangePosition after) {
    return new Follower(store, bench, after, LedgerStore.LARGEST_PAGE).readToEnd();
  }

  ChangePosition getPosition() {
    return position;
  }

  /** Returns all changes of the bench that were seen yet. */
  List<Change> getSeen() {
    return Collections.unmodifiableList(seen);
  }

  /** Reads one page. */
  ChangePage poll() {
    ChangePage page = store.changes(position, limit);
    assertThat(page.getChanges()).as("changes after %s", position).hasSizeLessThanOrEqualTo(limit);
    if (!page.isLast()) {
      assertThat(page.getChanges()).as("a page that is not the last, %s", position).isNotEmpty();
    }
    for (Change change : page.getChanges()) {
      assertThat(change.getPosition())
          .as("position of the change told after %s", position)
          .isGreaterThan(position);
      position = change.getPosition();
      if (bench.owns(change.getCommit().getOperationId())) {
        seen.add(change);
      }
    }
    assertThat(page.getNext()).as("the position from which to go on").isEqualTo(position);
    return page;
  }

  /** Reads on until a page is the last; returns all that was seen. */
  List<Change> readToEnd() {
    for (int pages = 0; pages < MOST_PAGES; pages++) {
      if (poll().isLast()) {
        return getSeen();
      }
    }
    throw new AssertionError("the feed has no last page within " + MOST_PAGES + " pages");
  }

  /** Reads to the end again and again while something goes on, and once more after it. */
  List<Change> readWhile(BooleanSupplier goesOn) {
    boolean again;
    do {
      again = goesOn.getAsBoolean();
      long settled = store.getSettledRevision();
      readToEnd();
      assertThat(position)
          .as("the end of the feed, when revision %s was settled", settled)
          .isGreaterThanOrEqualTo(ChangePosition.of(settled, 0));
    } while (again);
    return getSeen();
  }
}
