package org.liangze.api.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.assessment.Reason;
import org.liangze.model.figure.Rate;
import org.liangze.model.figure.Tally;

/**
 * The explanation (解释) of a figure: the tally, why how many miss it, why how many are not counted,
 * and one page of those who miss it by identifier.
 *
 * <p>The counts of the missed by reason add up to what the tally lacks. They, the met, the not
 * required and the unknown add up to all subjects of the kind that the ledger has there.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Explanation {

  Explanation() {}

  public abstract ExplanationRequest getRequest();

  /** Returns the revision of the ledger that is explained. */
  public abstract long getRevision();

  /** Returns the tally, as a dispatch of that day has it. */
  public abstract Tally getTally();

  /** Returns how many are missed by reason, the most frequent first. */
  public abstract Map<Reason, Long> getReasons();

  /**
   * Returns how many are not required by reason, the most frequent first: why they do not count.
   */
  public abstract Map<Reason, Long> getNotRequired();

  /**
   * Returns how many are unknown by reason, the most frequent first; where there are any, the
   * figure has no rate.
   */
  public abstract Map<Reason, Long> getUnknown();

  /** Returns the rate of the tally; n/a where anything is unknown, as in a dispatch. */
  public final Rate getRate() {
    return getUnknown().isEmpty() ? getTally().getRate() : Tally.ZERO.getRate();
  }

  /** Returns the subjects of this page, in the order of their identifiers. */
  public abstract List<Missed> getMissed();

  /** Returns the identifier after which the next page begins; empty if this is the last. */
  public abstract Optional<String> getNext();

  public static Builder builder() {
    return new Builder();
  }

  /** Builds an {@link Explanation}. */
  public static final class Builder extends ImmutableExplanation.Builder {
    Builder() {}
  }
}
