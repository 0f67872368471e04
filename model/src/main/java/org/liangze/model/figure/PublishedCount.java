package org.liangze.model.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * A count as it is published (公布的计数): exact, or an interval, because it is given in 万 or with 余.
 *
 * <ul>
 *   <li>{@code 28248}, {@code 28,248}: exact.
 *   <li>{@code 3.93万}: rounded to its last digit, 39,250 to 39,349. Units are 百, 千, 万, 亿 and their
 *       products, such as 百万.
 *   <li>{@code 5.5万余}, {@code 30万多}: at least that, and less than one more of the last digit:
 *       55,000 to 55,999; 300,000 to 309,999.
 *   <li>{@code 30余万}, {@code 600余}: the same by the last digit that is not 0: 300,000 to 399,999;
 *       600 to 699. Where that digit is the ones there is no upper limit.
 *   <li>{@code 600+}, {@code 600以上}: at least that, without an upper limit.
 *   <li>{@code 55000-56000}, also with {@code ~}, 至 or {@code ..}: from and to, both inclusive.
 * </ul>
 *
 * <p>A measure word (人、名、户、家、个) may follow. Counts are at least 0, at most the largest {@code
 * long}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PublishedCount {

  private static final String FIELD = "PublishedCount";
  private static final String MEASURE_WORD = "[人名户家个]?";
  private static final Pattern SPAN = Pattern.compile("([0-9,]+)(?:-|~|至|\\.\\.)([0-9,]+)");
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<digits>"
              + Spelling.WHOLE
              + "(?:\\.[0-9]+)?)(?<before>[余多])?(?<unit>[十百千万]?[百千万亿])?"
              + MEASURE_WORD
              + "(?<after>余|多|\\+|以上)?"
              + MEASURE_WORD);

  private final long from;
  private final @Nullable Long to;

  private PublishedCount(long from, @Nullable Long to) {
    this.from = from;
    this.to = to;
  }

  /**
   * Returns an exact count.
   *
   * @throws InvalidValueException if it is negative
   */
  public static PublishedCount exactly(long count) {
    return between(count, count);
  }

  /** Returns the interval of a lowest count and all above it. */
  public static PublishedCount atLeast(long from) {
    return new PublishedCount(notNegative(from), null);
  }

  /**
   * Returns an interval, both ends inclusive.
   *
   * @throws InvalidValueException if it is empty, or begins below 0
   */
  public static PublishedCount between(long from, long to) {
    if (to < from) {
      throw InvalidValueException.of(
          FIELD + ".to", to, Text.of("不得小于下限 " + from, "must not be below " + from));
    }
    return new PublishedCount(notNegative(from), to);
  }

  private static long notNegative(long count) {
    if (count < 0) {
      throw InvalidValueException.of(FIELD, count, Text.of("不得为负", "must not be negative"));
    }
    return count;
  }

  /**
   * Returns the count that a text publishes.
   *
   * @param text such as {@code 28,248}, {@code 3.93万} or {@code 5.5万余}; full-width characters and
   *     blanks are only spelling
   * @throws InvalidValueException if the text has no such shape, or the count exceeds a long
   */
  public static PublishedCount of(String text) {
    if (text.length() > Spelling.LONGEST) {
      throw malformed(text);
    }
    String plain = Spelling.plain(text);
    Matcher span = SPAN.matcher(plain);
    if (span.matches()) {
      return between(exact(span.group(1), text), exact(span.group(2), text));
    }
    Matcher matcher = SHAPE.matcher(plain);
    if (!matcher.matches() || (matcher.group("before") != null && matcher.group("after") != null)) {
      throw malformed(text);
    }
    return read(matcher, text);
  }

  private static long exact(String digits, String text) {
    if (!digits.matches(Spelling.WHOLE)) {
      throw malformed(text);
    }
    return longOf(new BigDecimal(digits.replace(",", "")), text);
  }

  private static PublishedCount read(Matcher matcher, String text) {
    int zeros = zeros(matcher.group("unit"));
    BigDecimal digits = new BigDecimal(matcher.group("digits").replace(",", ""));
    BigDecimal lastDigit = BigDecimal.ONE.scaleByPowerOfTen(zeros - digits.scale());
    if (lastDigit.compareTo(BigDecimal.ONE) < 0) {
      throw malformed(text);
    }
    BigDecimal value = digits.scaleByPowerOfTen(zeros);
    long from = longOf(value, text);
    String after = matcher.group("after");
    if ("+".equals(after) || "以上".equals(after)) {
      return atLeast(from);
    }
    if (matcher.group("before") != null || (after != null && zeros == 0)) {
      return andSome(value, BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale()));
    }
    if (after != null) {
      return andSome(value, lastDigit);
    }
    if (lastDigit.compareTo(BigDecimal.ONE) == 0) {
      return exactly(from);
    }
    BigDecimal half = lastDigit.movePointLeft(1).multiply(BigDecimal.valueOf(5));
    return between(
        Math.max(0, value.subtract(half).longValue()),
        longOf(value.add(half).subtract(BigDecimal.ONE), text));
  }

  private static PublishedCount andSome(BigDecimal value, BigDecimal unit) {
    BigDecimal to = value.add(unit).subtract(BigDecimal.ONE);
    boolean limited = unit.compareTo(BigDecimal.ONE) > 0 && fits(to);
    return limited ? between(value.longValue(), to.longValue()) : atLeast(value.longValue());
  }

  private static int zeros(@Nullable String unit) {
    int zeros = 0;
    for (int i = 0; unit != null && i < unit.length(); i++) {
      char c = unit.charAt(i);
      zeros += c == '十' ? 1 : c == '百' ? 2 : c == '千' ? 3 : c == '万' ? 4 : 8;
    }
    return zeros;
  }

  private static boolean fits(BigDecimal value) {
    return value.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
  }

  private static long longOf(BigDecimal value, String text) {
    if (!fits(value)) {
      throw InvalidValueException.of(FIELD, text, Text.of("超出 long 范围", "exceeds a long"));
    }
    return value.longValueExact();
  }

  private static InvalidValueException malformed(String text) {
    return InvalidValueException.of(
        FIELD,
        text,
        Text.of(
            "应为非负整数，或如 3.93万、5.5万余、600+ 的约数",
            "must be a whole number of at least 0, or an interval such as 3.93万, 5.5万余 or 600+"));
  }

  /** Returns the smallest count that may be meant. */
  public long getFrom() {
    return from;
  }

  /** Returns the largest count that may be meant, inclusive; empty if there is no limit. */
  public OptionalLong getTo() {
    return to == null ? OptionalLong.empty() : OptionalLong.of(to);
  }

  /** Returns whether only one count can be meant. */
  public boolean isExact() {
    return to != null && to == from;
  }

  /** Returns whether a count may be meant. */
  public boolean contains(long count) {
    return from <= count && (to == null || count <= to);
  }

  /** Returns the counts that both may mean; empty if there is none. */
  public Optional<PublishedCount> intersect(PublishedCount other) {
    long highest = Math.max(from, other.from);
    Long lowest =
        to == null ? other.to : other.to == null ? to : Long.valueOf(Math.min(to, other.to));
    return lowest != null && lowest < highest
        ? Optional.empty()
        : Optional.of(new PublishedCount(highest, lowest));
  }

  /**
   * Returns the sum of both.
   *
   * @throws InvalidValueException if an end of it exceeds the range of {@code long}
   */
  public PublishedCount plus(PublishedCount other) {
    return new PublishedCount(
        sum(from, other.from), to == null || other.to == null ? null : (Long) sum(to, other.to));
  }

  private static long sum(long one, long other) {
    long sum = one + other;
    if (sum < 0) {
      throw InvalidValueException.of(
          FIELD, one + " + " + other, Text.of("合计超出 long 范围", "the sum exceeds a long"));
    }
    return sum;
  }

  BigInteger lowest() {
    return BigInteger.valueOf(from);
  }

  /** Returns the largest count, or null for "no limit". */
  @Nullable BigInteger highest() {
    return to == null ? null : BigInteger.valueOf(to);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublishedCount
        && ((PublishedCount) other).from == from
        && Objects.equals(((PublishedCount) other).to, to);
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, to);
  }

  /** Returns {@code 28248}, {@code 39250..39349} or {@code 600+}; {@link #of} reads it back. */
  @Override
  public String toString() {
    return isExact() ? "" + from : to == null ? from + "+" : from + ".." + to;
  }
}
