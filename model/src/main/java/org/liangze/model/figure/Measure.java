package org.liangze.model.figure;

/**
 * What a ranking ranks: an exact quantity that may be "n/a" (不适用).
 *
 * <p>The order is total, consistent with equals, and puts n/a below everything else.
 * Implementations are immutable.
 *
 * @param <M> the measure itself
 */
public interface Measure<M extends Measure<M>> extends Comparable<M> {

  /** The text of a figure that does not apply. */
  String NOT_APPLICABLE = "n/a";

  /** The most decimals with which a figure is printed. */
  int MOST_DECIMALS = 18;

  /** Returns whether there is a figure; if not it is printed as "n/a" and not ranked. */
  boolean isApplicable();

  /**
   * Returns the figure as it is printed, rounded HALF_UP once.
   *
   * @param decimals 0 to {@link #MOST_DECIMALS}
   */
  String toText(int decimals);
}
