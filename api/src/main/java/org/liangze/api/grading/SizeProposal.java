package org.liangze.api.grading;

import java.util.Objects;
import org.liangze.model.assessment.Ground;
import org.liangze.model.business.Sector;
import org.liangze.model.business.SizeClass;

/**
 * The size class that the policy gives an enterprise by its staff and revenue (规模划型建议).
 *
 * <p>Example: a retailer with 60 persons and 6 million yuan is {@code MEDIUM}, because it reaches
 * {@code grading.size.RETAIL.MEDIUM}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SizeProposal {

  private final Sector sector;
  private final SizeClass sizeClass;
  private final Ground ground;

  private SizeProposal(Sector sector, SizeClass sizeClass, Ground ground) {
    this.sector = Objects.requireNonNull(sector, "sector");
    this.sizeClass = Objects.requireNonNull(sizeClass, "sizeClass");
    this.ground = Objects.requireNonNull(ground, "ground");
  }

  public static SizeProposal of(Sector sector, SizeClass sizeClass, Ground ground) {
    return new SizeProposal(sector, sizeClass, ground);
  }

  /** Returns the sector by whose bounds is judged. */
  public Sector getSector() {
    return sector;
  }

  public SizeClass getSizeClass() {
    return sizeClass;
  }

  /**
   * Returns the bounds that are reached; for the lowest class, those of the next, which are not.
   */
  public Ground getGround() {
    return ground;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof SizeProposal
        && ((SizeProposal) other).sector == sector
        && ((SizeProposal) other).sizeClass == sizeClass
        && ((SizeProposal) other).ground.equals(ground);
  }

  @Override
  public int hashCode() {
    return Objects.hash(sector, sizeClass, ground);
  }

  /** Returns {@code MEDIUM by grading.size.RETAIL.MEDIUM = ...}. */
  @Override
  public String toString() {
    return sizeClass + " by " + ground;
  }
}
