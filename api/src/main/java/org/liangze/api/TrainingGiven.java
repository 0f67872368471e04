package org.liangze.api;

import java.time.Duration;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;

/**
 * A training as it is recorded (培训登记): who completed it, sent by which business, when and how long.
 *
 * <p>Example: {@code P000017}, sent by {@code B150102-000017}, 8 hours of "allergens" on
 * 2025-06-10.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class TrainingGiven {

  TrainingGiven() {}

  /** Returns the host's identifier of the person; not a name or an identity number. */
  public abstract String getPersonId();

  /** Returns the business that sent the person. */
  public abstract String getBusinessId();

  /** Returns the day on which it was completed. */
  public abstract LocalDate getCompletedOn();

  /** Returns how long it took: whole minutes, at least one, at most 1,000 hours. */
  public abstract Duration getDuration();

  /** Returns what it was about; 1 to 200 characters. */
  public abstract String getTopic();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link TrainingGiven}. */
  public static final class Builder extends ImmutableTrainingGiven.Builder {
    Builder() {}
  }
}
