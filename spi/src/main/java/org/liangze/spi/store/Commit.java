package org.liangze.spi.store;

import java.time.Instant;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;

/**
 * A commit (提交): which revision an operation became, by whom and when.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Commit {

  Commit() {}

  /** Returns the revision, from 1; each commit has one of its own. */
  public abstract long getRevision();

  public abstract String getOperationId();

  public abstract String getActorId();

  /** Returns when it was recorded, to the microsecond. */
  public abstract Instant getRecordedAt();

  /** Returns the number of writes. */
  public abstract int getSize();

  /** Returns the commit that a batch becomes at a revision. */
  public static Commit of(Batch batch, long revision) {
    return builder()
        .revision(revision)
        .operationId(batch.getOperationId())
        .actorId(batch.getActorId())
        .recordedAt(batch.getRecordedAt())
        .size(batch.getWrites().size())
        .build();
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Commit}. */
  public static final class Builder extends ImmutableCommit.Builder {
    Builder() {}
  }
}
