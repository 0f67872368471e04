package org.liangze.api;

import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;
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

  @Value.Check
  protected void check() {
    requireAny("VisitRecord.cadreIds", getCadreIds());
    requireAny("VisitRecord.businessIds", getBusinessIds());
    if (getMode() != VisitMode.GROUP && getCadreIds().size() > 1) {
      throw InvalidValueException.of(
          "VisitRecord.mode",
          getMode(),
          Text.of("多名干部的督导应为 GROUP", "a visit of several cadres is a GROUP visit"));
    }
  }

  private static void requireAny(String field, Set<String> ids) {
    if (ids.isEmpty()) {
      throw InvalidValueException.of(field, ids, Text.of("至少应有一个", "must name at least one"));
    }
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link VisitRecord}. */
  public static final class Builder extends ImmutableVisitRecord.Builder {
    Builder() {}
  }
}
