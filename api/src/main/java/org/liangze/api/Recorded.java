package org.liangze.api;

import java.time.Instant;
import java.util.Objects;
import org.liangze.model.ledger.LedgerEntry;

/**
 * An entry of the ledger as it was read (台账记录), with who recorded it and when.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> the entry
 */
public final class Recorded<T extends LedgerEntry> {

  private final T entry;
  private final long revision;
  private final String actorId;
  private final Instant recordedAt;

  private Recorded(T entry, long revision, String actorId, Instant recordedAt) {
    this.entry = Objects.requireNonNull(entry, "entry");
    this.revision = revision;
    this.actorId = Objects.requireNonNull(actorId, "actorId");
    this.recordedAt = Objects.requireNonNull(recordedAt, "recordedAt");
  }

  public static <T extends LedgerEntry> Recorded<T> of(
      T entry, long revision, String actorId, Instant recordedAt) {
    return new Recorded<>(entry, revision, actorId, recordedAt);
  }

  public T getEntry() {
    return entry;
  }

  /** Returns the revision of the ledger that wrote this version. */
  public long getRevision() {
    return revision;
  }

  /** Returns the account of the one who recorded it. */
  public String getActorId() {
    return actorId;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Recorded
        && ((Recorded<?>) other).entry.equals(entry)
        && ((Recorded<?>) other).revision == revision;
  }

  @Override
  public int hashCode() {
    return 31 * entry.hashCode() + Long.hashCode(revision);
  }

  @Override
  public String toString() {
    return entry + " at " + revision;
  }
}
