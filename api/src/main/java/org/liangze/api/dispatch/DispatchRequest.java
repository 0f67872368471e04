package org.liangze.api.dispatch;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;

/**
 * What to count and rank (调度请求).
 *
 * <p>Example: Inner Mongolia on 2022-12-20, its cities and leagues, compared with 2022-12-19.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class DispatchRequest {

  DispatchRequest() {}

  /** Returns the day. */
  public abstract LocalDate getDate();

  /** Returns the jurisdiction whose units are counted and ranked. */
  public abstract JurisdictionCode getJurisdiction();

  /**
   * Returns the tier of the units, such as COUNTY to rank all counties of a province; empty for the
   * jurisdictions directly below.
   */
  public abstract Optional<Tier> getUnitTier();

  /** Returns the earlier day against which ranks have moved. */
  public abstract Optional<LocalDate> getComparedWith();

  /** Returns the revision of the ledger as known at which to count; empty for the latest. */
  public abstract OptionalLong getKnownAt();

  /** Returns the request for the units directly below a jurisdiction, on a day. */
  public static DispatchRequest of(LocalDate date, JurisdictionCode jurisdiction) {
    return builder().date(date).jurisdiction(jurisdiction).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    if (getComparedWith().isPresent() && !getComparedWith().get().isBefore(getDate())) {
      throw InvalidValueException.of(
          "DispatchRequest.comparedWith",
          getComparedWith().get(),
          Text.of("应早于调度日 " + getDate(), "must be before the day, " + getDate()));
    }
    if (getKnownAt().isPresent() && getKnownAt().getAsLong() < 0) {
      throw InvalidValueException.of(
          "DispatchRequest.knownAt",
          getKnownAt().getAsLong(),
          Text.of("版本号不得为负", "a revision is not negative"));
    }
  }

  /** Builds a {@link DispatchRequest}. */
  public static final class Builder extends ImmutableDispatchRequest.Builder {
    Builder() {}
  }
}
