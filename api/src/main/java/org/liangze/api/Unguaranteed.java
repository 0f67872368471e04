package org.liangze.api;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Reason;
import org.liangze.model.calendar.Deadline;
import org.liangze.model.calendar.DeadlineState;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * A business that is without a valid guarantee on a day (脱保主体), since when, and until when it must
 * have one again.
 *
 * <p>Example: {@code B150102-000017}, CADRE_NOT_IN_SERVICE since 2022-11-04, to be bound again by
 * 2022-11-15, which is not over.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Unguaranteed {

  Unguaranteed() {}

  public abstract String getBusinessId();

  /** Returns the name of the business. */
  public abstract String getName();

  public abstract JurisdictionCode getJurisdiction();

  /** Returns what is wrong on the day, such as NO_ASSIGNMENT. */
  public abstract Reason getReason();

  /**
   * Returns the first day since which it has been without, inclusive, without a break; the reason
   * may have been another one then.
   */
  public abstract LocalDate getSince();

  /**
   * Returns within how many working days it must be bound again, by the rules of that first day.
   */
  public abstract Ground getGround();

  /** Returns the last day on which it may be bound again, or which day the calendar lacks. */
  public abstract Deadline getDeadline();

  /** Returns whether that day is over on the day that was asked for. */
  public abstract DeadlineState getState();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Unguaranteed}. */
  public static final class Builder extends ImmutableUnguaranteed.Builder {
    Builder() {}
  }
}
