package org.liangze.model.enterprise;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A training (培训) that a person completed on a day, sent by a business.
 *
 * <p>Example: {@code P000017} completed 8 hours of "allergens" on 2025-06-10. The hours are the
 * person's: they count at every business where the person holds a role.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class TrainingRecord implements LedgerEntry {

  TrainingRecord() {}

  @Override
  public final EntryKind<TrainingRecord> getKind() {
    return EntryKind.TRAINING;
  }

  @Override
  public final List<EntryReference> getReferences() {
    return Collections.singletonList(EntryReference.of(EntryKind.BUSINESS, getBusinessId()));
  }

  @Override
  public abstract String getId();

  /** Returns the host's identifier of the person; not a name or an identity number. */
  public abstract String getPersonId();

  /** Returns the business that sent the person. */
  public abstract String getBusinessId();

  /** Returns the jurisdiction of that business at the time. */
  @Override
  public abstract JurisdictionCode getJurisdiction();

  /** Returns the day on which it was completed. */
  public abstract LocalDate getCompletedOn();

  /** Returns how long it took: whole minutes, at least one, at most 1,000 hours. */
  public abstract Duration getDuration();

  /** Returns what it was about; 1 to 200 characters. */
  public abstract String getTopic();

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("TrainingRecord.id", getId());
    Require.identifier("TrainingRecord.personId", getPersonId());
    Require.identifier("TrainingRecord.businessId", getBusinessId());
    Require.name("TrainingRecord.topic", getTopic());
    Duration duration = getDuration();
    if (duration.compareTo(Duration.ofMinutes(1)) < 0
        || duration.compareTo(Duration.ofHours(1000)) > 0
        || !duration.equals(Duration.ofMinutes(duration.toMinutes()))) {
      throw InvalidValueException.of(
          "TrainingRecord.duration",
          duration,
          Text.of("应为 1 分钟至 1000 小时的整分钟", "must be whole minutes, from 1 up to 1,000 hours"));
    }
  }

  /** Builds a {@link TrainingRecord}. */
  public static final class Builder extends ImmutableTrainingRecord.Builder {
    Builder() {}
  }
}
