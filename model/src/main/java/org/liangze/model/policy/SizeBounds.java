package org.liangze.model.policy;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * The lower bounds of a size class (规模划型下限): staff and yearly revenue. An enterprise reaches the
 * class only if it reaches <b>all</b> bounds.
 *
 * <p>Example: {@code SizeBounds.of(Bound.from(1000), Bound.from(40000))}, 1,000 persons and 400
 * million yuan.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SizeBounds {

  private final Bound staff;
  private final Bound revenue;

  private SizeBounds(Bound staff, Bound revenue) {
    this.staff = Objects.requireNonNull(staff, "staff");
    this.revenue = Objects.requireNonNull(revenue, "revenue");
  }

  /**
   * Returns the bounds of a size class.
   *
   * @param staff in persons (从业人员)
   * @param revenue of a year, in 10,000 yuan (营业收入，万元)
   */
  public static SizeBounds of(Bound staff, Bound revenue) {
    return new SizeBounds(staff, revenue);
  }

  /** Returns the bound of staff, in persons. */
  public Bound getStaff() {
    return staff;
  }

  /** Returns the bound of the yearly revenue, in 10,000 yuan. */
  public Bound getRevenue() {
    return revenue;
  }

  /**
   * Returns whether an enterprise reaches both bounds.
   *
   * @param staff in persons
   * @param revenue of a year, in 10,000 yuan; its exact value counts, not a rounded one
   */
  public boolean areReachedBy(int staff, BigDecimal revenue) {
    return this.staff.isReachedBy(staff) && this.revenue.isReachedBy(revenue);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SizeBounds
        && ((SizeBounds) other).staff.equals(staff)
        && ((SizeBounds) other).revenue.equals(revenue);
  }

  @Override
  public int hashCode() {
    return Objects.hash(staff, revenue);
  }

  /** Returns {@code staff >= 1000 and revenue >= 40000}. */
  @Override
  public String toString() {
    return "staff " + staff + " and revenue " + revenue;
  }
}
