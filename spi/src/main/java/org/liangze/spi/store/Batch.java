package org.liangze.spi.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.ledger.EntryReference;

/**
 * A batch (批次) of writes that is committed as a whole or not at all.
 *
 * <p>Example: the transfer of a business, operation {@code op-20221101-77}, by actor {@code
 * office-1525}: one assignment replaced, one created. An entry stands in a batch once.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Batch {

  Batch() {}

  /** Returns the id of the operation, by which a repetition is known; 1 to 64 characters. */
  public abstract String getOperationId();

  /** Returns the account of the one who acts. */
  public abstract String getActorId();

  /** Returns when it was recorded, to the microsecond. */
  public abstract Instant getRecordedAt();

  /** Returns the writes, in the order in which the change feed tells them; at least one. */
  public abstract List<Write> getWrites();

  /**
   * Returns whether the other batch asks for the same: operation, actor and writes. When each was
   * recorded does not count, because a repetition comes later.
   */
  public final boolean isRepetitionOf(Batch other) {
    return getOperationId().equals(other.getOperationId())
        && getActorId().equals(other.getActorId())
        && getWrites().equals(other.getWrites());
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("Batch.operationId", getOperationId());
    Require.identifier("Batch.actorId", getActorId());
    if (getRecordedAt().getNano() % 1000 != 0) {
      throw InvalidValueException.of(
          "Batch.recordedAt", getRecordedAt(), Text.of("精度应为微秒", "must be exact microseconds"));
    }
    if (getWrites().isEmpty()) {
      throw InvalidValueException.of(
          "Batch.writes", getWrites(), Text.of("至少应有一项写入", "must hold at least one write"));
    }
    Set<EntryReference> seen = new HashSet<>();
    for (Write write : getWrites()) {
      if (!seen.add(write.getReference())) {
        throw InvalidValueException.of(
            "Batch.writes",
            write.getReference(),
            Text.of("同一批次中不得重复", "must stand in a batch only once"));
      }
    }
  }

  /** Builds a {@link Batch}. */
  public static final class Builder extends ImmutableBatch.Builder {
    Builder() {}
  }
}
