package org.liangze.api.dispatch;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.assessment.Ground;
import org.liangze.model.assessment.Reason;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryReference;

/**
 * One subject that misses an indicator (未达标对象), with the reason and what it rests on.
 *
 * <p>Example: business {@code B150402-000017}, NO_VISIT_IN_PERIOD, because {@code
 * visits.D.CATERING} is 1 visit. No person is named.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Missed {

  Missed() {}

  /** Returns the business, cadre or finding. */
  public abstract EntryReference getSubject();

  /**
   * Returns the name of a business, or of the one at which the finding was made; empty for a cadre,
   * whose is personal.
   */
  public abstract Optional<String> getName();

  /** Returns the business at which the finding was made (问题所在主体); empty for other subjects. */
  public abstract Optional<EntryReference> getBusiness();

  /**
   * Returns the last day, inclusive, on which the finding must be put right (整改期限), such as
   * 2022-12-05; empty for other subjects.
   */
  public abstract Optional<LocalDate> getDue();

  /**
   * Returns where the business is, or that of the finding, or which jurisdiction the cadre serves.
   */
  public abstract JurisdictionCode getJurisdiction();

  public abstract Reason getReason();

  /** Returns the parameter that makes it a duty, with its value and legal basis, if one does. */
  public abstract Optional<Ground> getGround();

  /** Returns the last day, inclusive, on which this stays so unless something is done. */
  public abstract LocalDate getHoldsThrough();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Missed}. */
  public static final class Builder extends ImmutableMissed.Builder {
    Builder() {}
  }
}
