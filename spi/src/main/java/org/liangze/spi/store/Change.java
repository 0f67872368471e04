package org.liangze.spi.store;

import java.util.Objects;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A change (变更) as the feed tells it: one write of one commit.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Change {

  private final Commit commit;
  private final int place;
  private final Write write;

  private Change(Commit commit, int place, Write write) {
    this.commit = Objects.requireNonNull(commit, "commit");
    this.place = place;
    this.write = Objects.requireNonNull(write, "write");
    if (place < 1 || place > commit.getSize()) {
      throw InvalidValueException.of(
          "Change.place",
          place,
          Text.of(
              "应为 1 至提交的写入数 " + commit.getSize(),
              "must be 1 to the number of writes of the commit, " + commit.getSize()));
    }
  }

  /**
   * Returns the change that a write of a commit made.
   *
   * @param place the place of the write in the commit, from 1 to its size
   * @throws InvalidValueException if there is no such place
   */
  public static Change of(Commit commit, int place, Write write) {
    return new Change(commit, place, write);
  }

  public Commit getCommit() {
    return commit;
  }

  public ChangePosition getPosition() {
    return ChangePosition.of(commit.getRevision(), place);
  }

  public Write getWrite() {
    return write;
  }

  /** Returns the version that was put, or withdrawn. */
  public LedgerEntry getEntry() {
    return write.getEntry();
  }

  /** Returns whether this is the last write of its commit. */
  public boolean isLastOfCommit() {
    return place == commit.getSize();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Change
        && ((Change) other).commit.equals(commit)
        && ((Change) other).place == place
        && ((Change) other).write.equals(write);
  }

  @Override
  public int hashCode() {
    return Objects.hash(commit, place);
  }

  @Override
  public String toString() {
    return getPosition() + " " + write;
  }
}
