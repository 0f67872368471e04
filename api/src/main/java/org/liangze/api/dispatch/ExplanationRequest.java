package org.liangze.api.dispatch;

import java.time.LocalDate;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.liangze.api.PageRequest;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * Which figure to explain (解释请求): an indicator, a jurisdiction, a filter and a day, and which page
 * of what is missed.
 *
 * <p>Example: SUPERVISED in Chifeng on 2022-12-20, caterers of grade D, the first 100.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class ExplanationRequest {

  ExplanationRequest() {}

  public abstract Indicator getIndicator();

  public abstract JurisdictionCode getJurisdiction();

  public abstract LocalDate getDate();

  /** Returns which businesses; all unless given. */
  @Value.Default
  public BusinessFilter getFilter() {
    return BusinessFilter.ALL;
  }

  /** Returns which page; the first 100 unless given. */
  @Value.Default
  public PageRequest getPage() {
    return PageRequest.first(100);
  }

  /**
   * Returns the revision of the ledger as known at which to explain; empty for the latest. With the
   * revision of the first page, all further pages tell of the same state.
   */
  public abstract OptionalLong getKnownAt();

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    if (getKnownAt().isPresent() && getKnownAt().getAsLong() < 0) {
      throw InvalidValueException.of(
          "ExplanationRequest.knownAt",
          getKnownAt().getAsLong(),
          Text.of("版本号不得为负", "a revision is not negative"));
    }
  }

  /** Builds an {@link ExplanationRequest}. */
  public static final class Builder extends ImmutableExplanationRequest.Builder {
    Builder() {}
  }
}
