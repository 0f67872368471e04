package org.liangze.api.dispatch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.assessment.Reason;
import org.liangze.model.figure.Tally;

/**
 * The explanation (解释) of a figure: the tally, why how many miss it, and one page of them by
 * identifier.
 *
 * <p>The counts by reason add up to what the tally lacks.
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
