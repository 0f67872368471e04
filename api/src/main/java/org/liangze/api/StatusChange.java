package org.liangze.api;

import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.assessment.Ground;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.calendar.Deadline;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * A change of a business's status (状态变化), when it was first recorded, and whether that was in time.
 *
 * <p>Example: {@code B150102-000017} closed on 2022-11-04; to be recorded by 2022-11-25, recorded
 * on 2022-12-01: late.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class StatusChange {

  StatusChange() {}

  public abstract String getBusinessId();

  /** Returns the name of the business. */
  public abstract String getName();

  public abstract JurisdictionCode getJurisdiction();

  /** Returns the status to which it changed: SUSPENDED or CLOSED. */
  public abstract BusinessStatus getStatus();

  /** Returns the first day of that status, as now known. */
  public abstract LocalDate getSince();

  /** Returns when the ledger first had that status. */
  public abstract Instant getRecordedAt();

  /** Returns which day that was, in the zone of the services. */
  public abstract LocalDate getRecordedOn();

  /** Returns who recorded it: the host's account name. */
  public abstract String getActorId();

  /** Returns within how many working days it must be recorded, by the rules of the day it began. */
  public abstract Ground getGround();

  /** Returns the last day on which it may be recorded, or which day the calendar lacks. */
  public abstract Deadline getDeadline();

  public abstract Punctuality getPunctuality();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link StatusChange}. */
  public static final class Builder extends ImmutableStatusChange.Builder {
    Builder() {}
  }
}
