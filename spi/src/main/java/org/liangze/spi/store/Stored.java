package org.liangze.spi.store;

import java.util.Objects;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A version (版本) of an entry as it stands in the store, with the commit that wrote it.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the entry
 */
public final class Stored<T extends LedgerEntry> {

  private final T entry;
  private final Commit commit;

  private Stored(T entry, Commit commit) {
    this.entry = Objects.requireNonNull(entry, "entry");
    this.commit = Objects.requireNonNull(commit, "commit");
  }

  public static <T extends LedgerEntry> Stored<T> of(T entry, Commit commit) {
    return new Stored<>(entry, commit);
  }

  public T getEntry() {
    return entry;
  }

  public Commit getCommit() {
    return commit;
  }

  /** Returns the revision that wrote this version; a write that replaces it names it. */
  public long getRevision() {
    return commit.getRevision();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stored
        && ((Stored<?>) other).entry.equals(entry)
        && ((Stored<?>) other).commit.equals(commit);
  }

  @Override
  public int hashCode() {
    return 31 * entry.hashCode() + commit.hashCode();
  }

  @Override
  public String toString() {
    return entry + " at " + getRevision();
  }
}
