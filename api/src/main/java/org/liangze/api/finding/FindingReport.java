package org.liangze.api.finding;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;

/**
 * A finding as it is reported (登记问题): what was found where and when, and by when it must be put
 * right.
 *
 * <p>Example: "raw and cooked food in one cold store" at {@code B150102-000017}, found on
 * 2022-11-20 at visit {@code V0000017}, due on 2022-12-05.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class FindingReport {

  FindingReport() {}

  public abstract String getBusinessId();

  /** Returns the supervision visit at which it was found; empty if elsewhere. */
  public abstract Optional<String> getVisitId();

  /** Returns the day on which it was found. */
  public abstract LocalDate getFoundOn();

  /** Returns what was found; 1 to 2,000 characters. */
  public abstract String getDescription();

  /** Returns the last day, inclusive, on which it must be put right; not before it was found. */
  public abstract LocalDate getDue();

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.passage("FindingReport.description", getDescription());
    Require.notBefore("FindingReport.due", getDue(), getFoundOn());
  }

  /** Builds a {@link FindingReport}. */
  public static final class Builder extends ImmutableFindingReport.Builder {
    Builder() {}
  }
}
