package org.liangze.api.finding;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * A finding that is open on a day (未销号问题): found by then, and not struck off by then.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class OpenFinding {

  OpenFinding() {}

  public abstract Finding getFinding();

  /** Returns the name of the business. */
  public abstract String getBusinessName();

  /** Returns where the business is now, by which the finding is listed and counted. */
  public abstract JurisdictionCode getJurisdiction();

  /** Returns the last day, inclusive, on which it must be put right. */
  public final LocalDate getDue() {
    return getFinding().getDue();
  }

  /** Returns whether the due day has passed on the day of the list. */
  public abstract boolean isOverdue();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link OpenFinding}. */
  public static final class Builder extends ImmutableOpenFinding.Builder {
    Builder() {}
  }
}
