package org.liangze.spi.store;

import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * A position (变更位置) in the change feed: a revision and the place of a write in it.
 *
 * <p>Example: {@code 17/3}, the third write of revision 17. A follower keeps the position of the
 * last change that it has seen; {@link #START} is before the first.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class ChangePosition implements Comparable<ChangePosition> {

  /** Before the first change. */
  public static final ChangePosition START = new ChangePosition(0, 0);

  private final long revision;
  private final int place;

  private ChangePosition(long revision, int place) {
    this.revision = revision;
    this.place = place;
  }

  /**
   * Returns the position of a write.
   *
   * @param revision from 1; 0 is before the first
   * @param place from 1
   */
  public static ChangePosition of(long revision, int place) {
    if (revision < 0 || place < 0) {
      throw InvalidValueException.of(
          "ChangePosition", revision + "/" + place, Text.of("不得为负", "must not be negative"));
    }
    return new ChangePosition(revision, place);
  }

  /** Returns the position after every write of a revision. */
  public static ChangePosition endOf(long revision) {
    return of(revision, Integer.MAX_VALUE);
  }

  public long getRevision() {
    return revision;
  }

  /** Returns the place in the revision, from 1. */
  public int getPlace() {
    return place;
  }

  @Override
  public int compareTo(ChangePosition other) {
    int byRevision = Long.compare(revision, other.revision);
    return byRevision != 0 ? byRevision : Integer.compare(place, other.place);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChangePosition && compareTo((ChangePosition) other) == 0;
  }

  @Override
  public int hashCode() {
    return 31 * Long.hashCode(revision) + place;
  }

  /** Returns {@code revision/place}. */
  @Override
  public String toString() {
    return revision + "/" + place;
  }
}
