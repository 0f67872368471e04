package org.liangze.spi.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The next changes (变更页) after a position.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ChangePage {

  private final List<Change> changes;
  private final ChangePosition next;
  private final boolean last;

  private ChangePage(List<Change> changes, ChangePosition next, boolean last) {
    this.changes = Collections.unmodifiableList(new ArrayList<>(changes));
    this.next = next;
    this.last = last;
  }

  /**
   * Returns a page of changes.
   *
   * @param after the position that was asked for, from which to go on if there is no change
   * @param last whether no change followed when the page was read
   */
  public static ChangePage of(List<Change> changes, ChangePosition after, boolean last) {
    ChangePosition next = changes.isEmpty() ? after : changes.get(changes.size() - 1).getPosition();
    return new ChangePage(changes, next, last);
  }

  public List<Change> getChanges() {
    return changes;
  }

  /** Returns the position after which to go on. */
  public ChangePosition getNext() {
    return next;
  }

  /** Returns whether no change followed when the page was read. */
  public boolean isLast() {
    return last;
  }
}
