package org.liangze.exchange.bulletin;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a bar (条形图) is drawn, in hundredths of the space that it has.
 *
 * <p>Example: of a table whose greatest rate is 125 %, the bar of 100 % has a width of {@code
 * 80.00} and the upright line of 100 % stands there too. A drawing, not a figure.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Bar {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BigDecimal width;
  private final BigDecimal full;

  private Bar(BigDecimal width, BigDecimal full) {
    this.width = width;
    this.full = full;
  }

  /**
   * @param percent how much
   * @param greatest the greatest percentage of the same table
   */
  static Bar of(BigDecimal percent, BigDecimal greatest) {
    BigDecimal scale = greatest.max(HUNDRED);
    return new Bar(share(percent, scale), share(HUNDRED, scale));
  }

  private static BigDecimal share(BigDecimal percent, BigDecimal scale) {
    return percent.max(BigDecimal.ZERO).multiply(HUNDRED).divide(scale, 2, RoundingMode.HALF_UP);
  }

  /** Returns the length, 0 to 100, both included, with two decimals. */
  public String getWidth() {
    return width.toPlainString();
  }

  /** Returns where 100 % lies, above 0 and at most 100, with two decimals. */
  public String getFull() {
    return full.toPlainString();
  }
}
