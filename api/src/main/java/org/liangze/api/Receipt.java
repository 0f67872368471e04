package org.liangze.api;

import java.time.Instant;
import java.util.List;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.ledger.EntryReference;

/**
 * The receipt (回执) of a writing call: which revision of the ledger it became.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Receipt {

  Receipt() {}

  public abstract String getOperationId();

  /** Returns the revision that the call became, from 1. */
  public abstract long getRevision();

  /** Returns when it was recorded, to the microsecond. */
  public abstract Instant getRecordedAt();

  /** Returns the entries that the call wrote, in order. */
  public abstract List<EntryReference> getEntries();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Receipt}. */
  public static final class Builder extends ImmutableReceipt.Builder {
    Builder() {}
  }
}
