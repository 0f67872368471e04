package org.liangze.model.assessment;

import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.guarantee.Finding;

/**
 * A finding with the business at which it was made (问题台账): what an indicator over findings judges.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class FindingFacts {

  FindingFacts() {}

  public abstract Finding getFinding();

  /** Returns the business as it is now, by which the finding is counted. */
  public abstract FoodBusiness getBusiness();

  public static FindingFacts of(Finding finding, FoodBusiness business) {
    return new Builder().finding(finding).business(business).build();
  }

  /** Builds {@link FindingFacts}. */
  static final class Builder extends ImmutableFindingFacts.Builder {
    Builder() {}
  }
}
