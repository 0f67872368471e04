package org.liangze.model.figure;

import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;

/**
 * The outcome of {@link PublishedFigure#check} (核对结果).
 *
 * <p>Example: 239 of 273, published as 87.6 %, is DOUBLE_ROUNDING; computed {@code 87.5%}.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class FigureCheck {

  FigureCheck() {}

  /** Returns the verdict. */
  public abstract FigureVerdict getVerdict();

  /**
   * Returns the true figure, rounded HALF_UP once, with the decimals and in the form of the
   * published one, such as {@code 87.5%}; empty if the counts do not determine it.
   */
  public abstract Optional<String> getComputed();

  /**
   * Returns the smallest denominator with which the published figure is right, or for
   * DOUBLE_ROUNDING is explained; empty if there is none. See {@link PublishedFigure#check}.
   */
  public abstract OptionalLong getRequiredFrom();

  /** Returns the largest such denominator, inclusive; empty if there is none or no limit. */
  public abstract OptionalLong getRequiredTo();

  /** Returns the explanation. */
  public abstract Text getMessage();

  /** Builds a {@link FigureCheck}. */
  static final class Builder extends ImmutableFigureCheck.Builder {}
}
