package org.liangze.model.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/** Exact arithmetic on fractions of two longs: order, reduction, and the one rounding. */
final class Fractions {

  private Fractions() {}

  /**
   * Compares a/b with c/d by cross products of 128 bits.
   *
   * @param b not 0
   * @param d not 0
   */
  static int compare(long a, long b, long c, long d) {
    int sign = sign(a, b);
    int otherSign = sign(c, d);
    if (sign != otherSign) {
      return Integer.compare(sign, otherSign);
    }
    // Magnitudes are unsigned, so that the one of Long.MIN_VALUE, 2^63, is right as well.
    int magnitude = compareProducts(magnitude(a), magnitude(d), magnitude(c), magnitude(b));
    return sign < 0 ? -magnitude : magnitude;
  }

  private static int sign(long numerator, long denominator) {
    return Long.signum(numerator) * Long.signum(denominator);
  }

  private static long magnitude(long value) {
    return value < 0 ? -value : value;
  }

  private static int compareProducts(long a, long b, long c, long d) {
    int high = Long.compareUnsigned(highBits(a, b), highBits(c, d));
    return high != 0 ? high : Long.compareUnsigned(a * b, c * d);
  }

  /** Returns the upper 64 of the 128 bits of an unsigned product, by halves of 32 bits. */
  private static long highBits(long a, long b) {
    long aLow = a & 0xFFFFFFFFL;
    long aHigh = a >>> 32;
    long bLow = b & 0xFFFFFFFFL;
    long bHigh = b >>> 32;
    long middle = aHigh * bLow + (aLow * bLow >>> 32);
    long carried = aLow * bHigh + (middle & 0xFFFFFFFFL);
    return aHigh * bHigh + (middle >>> 32) + (carried >>> 32);
  }

  /** Returns a hash that is the same for all fractions of the same value. */
  static int hash(long numerator, long denominator) {
    if (numerator == 0) {
      return 0;
    }
    long n = magnitude(numerator);
    long d = magnitude(denominator);
    long gcd = greatestCommonDivisor(n, d);
    long reduced = 31 * Long.divideUnsigned(n, gcd) + Long.divideUnsigned(d, gcd);
    return sign(numerator, denominator) * Long.hashCode(reduced);
  }

  private static long greatestCommonDivisor(long a, long b) {
    long x = a;
    long y = b;
    while (y != 0) {
      long rest = Long.remainderUnsigned(x, y);
      x = y;
      y = rest;
    }
    return x;
  }

  /** Returns factor * numerator / denominator, rounded HALF_UP once. */
  static BigDecimal round(long factor, BigInteger numerator, BigInteger denominator, int decimals) {
    if (decimals < 0 || decimals > Measure.MOST_DECIMALS) {
      throw InvalidValueException.of(
          "decimals",
          decimals,
          Text.of("小数位数应为 0 至 " + Measure.MOST_DECIMALS, "must be 0 to " + Measure.MOST_DECIMALS));
    }
    return new BigDecimal(numerator.multiply(BigInteger.valueOf(factor)))
        .divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
  }
}
