package org.liangze.api.intake;

import java.util.Map;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.ledger.EntryKind;

/**
 * What became of the records that were taken over (接收结果): every one of them is in one count.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class IntakeReport {

  IntakeReport() {}

  /** Returns how many were written, by kind. */
  public abstract Map<EntryKind<?>, Long> getWritten();

  /** Returns how many stood in the ledger already, just so, by kind. */
  public abstract Map<EntryKind<?>, Long> getUnchanged();

  /** Returns how many were left out, by kind. */
  public abstract Map<EntryKind<?>, Long> getRejected();

  /** Returns how many rows of the source were bad before they became a record. */
  @Value.Default
  public long getBadRows() {
    return 0;
  }

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
