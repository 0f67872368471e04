package org.liangze.spi.store;

import java.util.Objects;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * One write (写入) of a batch: an entry to put in place of a revision, or to withdraw.
 *
 * <p>Example: {@code Write.replace(assignment, 17)} puts a new version in place of the one that
 * revision 17 wrote.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Write {

  /** Stands for "there is no latest version". */
  public static final long NONE = 0;

  private final LedgerEntry entry;
  private final long replaces;
  private final boolean withdrawal;

  private Write(LedgerEntry entry, long replaces, boolean withdrawal) {
    this.entry = Objects.requireNonNull(entry, "entry");
    this.replaces = replaces;
    this.withdrawal = withdrawal;
    if (replaces < (withdrawal ? 1 : NONE)) {
      throw InvalidValueException.of(
          "Write.replaces", replaces, Text.of("应为已有的版本号", "must be the revision of a version"));
    }
  }

  /** Returns the write of an entry that must not exist, or must have been withdrawn. */
  public static Write create(LedgerEntry entry) {
    return new Write(entry, NONE, false);
  }

  /** Returns the write of a new version in place of the one that a revision wrote. */
  public static Write replace(LedgerEntry entry, long replaces) {
    return new Write(entry, replaces, false);
  }

  /**
   * Returns the withdrawal of an entry that was recorded by mistake (撤销): it is no longer found,
   * except as known at an earlier revision.
   *
   * @param entry the version to withdraw, as it was read
   */
  public static Write withdraw(LedgerEntry entry, long replaces) {
    return new Write(entry, replaces, true);
  }

  public LedgerEntry getEntry() {
    return entry;
  }

  public EntryReference getReference() {
    return EntryReference.to(entry);
  }

  /** Returns the revision of the version that is replaced; {@link #NONE} for a new entry. */
  public long getReplaces() {
    return replaces;
  }

  public boolean isWithdrawal() {
    return withdrawal;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Write
        && ((Write) other).entry.equals(entry)
        && ((Write) other).replaces == replaces
        && ((Write) other).withdrawal == withdrawal;
  }

  @Override
  public int hashCode() {
    return Objects.hash(entry, replaces, withdrawal);
  }

  @Override
  public String toString() {
    return (withdrawal ? "withdraw " : "put ") + getReference() + " after " + replaces;
  }
}
