package org.liangze.api.intake;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.ledger.EntryKind;

/**
 * What became of the records that were taken over (接收结果): every one of them is in one count.
 *
 * <p>Example: 120 businesses written, 30 unchanged, 2 rejected, 1 bad row are the 153 rows of the
 * source. Kinds without any are left out.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class IntakeReport {

  IntakeReport() {}

  /** Returns how many were written, by kind. */
  public abstract Map<EntryKind<?>, Long> getWritten();

  /** Returns how many stood in the ledger already, just so, or had nothing to end, by kind. */
  public abstract Map<EntryKind<?>, Long> getUnchanged();

  /** Returns how many were left out, by kind. */
  public abstract Map<EntryKind<?>, Long> getRejected();

  /** Returns how many rows of the source were bad before they became a record. */
  @Value.Default
  public long getBadRows() {
    return 0;
  }

  /**
   * Returns how many businesses were closed because a complete snapshot no longer has them; they
   * are no rows and in no other count.
   */
  @Value.Default
  public long getClosedAsMissing() {
    return 0;
  }

  /** Returns the mark to give to the next pull; empty if the source gave none. */
  public abstract Optional<String> getWatermark();

  /** Returns the revision of the ledger afterwards. */
  public abstract long getRevision();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link IntakeReport}. */
  public static final class Builder extends ImmutableIntakeReport.Builder {
    Builder() {}
  }
}
