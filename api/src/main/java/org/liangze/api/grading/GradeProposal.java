package org.liangze.api.grading;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.assessment.Ground;
import org.liangze.model.business.Grade;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * The guarantee grade that the policy gives a business (包保等级建议), beside the one that is recorded.
 *
 * <p>Example: {@code B150402-000017} is recorded as grade C; grade B is proposed, because {@code
 * grading.promotion.CENTRAL_KITCHEN} is B. A proposal records nothing: grading stays a decision of
 * the office.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class GradeProposal {

  GradeProposal() {}

  public abstract String getBusinessId();

  /** Returns where the business is. */
  public abstract JurisdictionCode getJurisdiction();

  /** Returns the grade that the ledger has; empty if the business is not graded. */
  public abstract Optional<Grade> getRecorded();

  /** Returns the grade that the policy gives. */
  public abstract Grade getProposed();

  /**
   * Returns what in the policy gives that grade; at least one. What the line and size class give
   * stands alone; if a trait or the number of diners gives a higher grade, each that does stands
   * there instead.
   */
  public abstract List<Ground> getGrounds();

  /** Returns whether another grade is recorded than proposed, or none. */
  public final boolean isDifferent() {
    return !getRecorded().equals(Optional.of(getProposed()));
  }

  public static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link GradeProposal}. */
  public static final class Builder extends ImmutableGradeProposal.Builder {
    Builder() {}
  }
}
