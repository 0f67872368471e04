package org.liangze.exchange.bulletin;

import org.liangze.model.jurisdiction.Tier;

/**
 * How many cadres guarantee at a tier (分层级干部数), under the region's own term for it.
 *
 * <p>Example: 嘎查村(社区) 28,900.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class TierCount {

  private final Tier tier;
  private final String label;
  private final long count;

  TierCount(Tier tier, String label, long count) {
    this.tier = tier;
    this.label = label;
    this.count = count;
  }

  public Tier getTier() {
    return tier;
  }

  /** Returns the region's own term, such as 旗县(市、区). */
  public String getLabel() {
    return label;
  }

  public long getCount() {
    return count;
  }

  /** Returns the count as printed. */
  public String getCountText() {
    return Printing.number(count);
  }
}
