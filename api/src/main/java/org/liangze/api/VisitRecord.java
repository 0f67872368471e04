package org.liangze.api;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.guarantee.VisitMode;

/**
 * A visit as it is recorded (督导登记): who visited whom, when and how.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class VisitRecord {

  VisitRecord() {}

  public abstract LocalDate getVisitedOn();

  public abstract VisitMode getMode();

  /** Returns the cadres who visited; at least one, several for a group visit. */
  public abstract Set<String> getCadreIds();

  /** Returns the businesses that were visited; at least one. */
  public abstract Set<String> getBusinessIds();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link VisitRecord}. */
  public static final class Builder extends ImmutableVisitRecord.Builder {
    Builder() {}
  }
}
