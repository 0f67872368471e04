package org.liangze.model.figure;

import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;

/**
 * A percentage or ratio as it is published (公布的比率): {@code 80.8%}, {@code 80.8}, {@code 1:5.73}, a
 * lower limit such as {@code 90%以上}, or none at all ({@code n/a}, {@code —}).
 *
 * <p>Example: {@code PublishedFigure.of("51.3%").check(PublishedCount.of("28248"),
 * PublishedCount.of("5.5万余"))} is IMPLIED, with the denominators 55,011 to 55,118.
 *
 * <p>A percentage is met of required; a ratio is 1 to required by met: met counts the cadres,
 * required the businesses. All arithmetic is exact.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class PublishedFigure {

  private static final Pattern ABSENT = Pattern.compile("n/a|[-—–―]+|/|不适用");
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?<one>1[:∶比])?(?<digits>"
              + Spelling.WHOLE
              + "(?:\\.(?<decimals>[0-9]{1,18}))?)(?<sign>%)?(?<least>以上|\\+)?");

  private final String text;
  private final boolean ratio;
  private final boolean signed;
  private final int decimals;
  private final @Nullable PublishedValue value;

  private PublishedFigure(
      String text, boolean ratio, boolean signed, int decimals, @Nullable PublishedValue value) {
    this.text = text;
    this.ratio = ratio;
    this.signed = signed;
    this.decimals = decimals;
    this.value = value;
  }

  /**
   * Returns the figure that a text publishes.
   *
   * @param text at most 18 decimals; full-width characters and blanks are only spelling
   * @throws InvalidValueException if the text has no such shape
   */
  public static PublishedFigure of(String text) {
    if (text.length() > Spelling.LONGEST) {
      throw malformed(text);
    }
    String plain = Spelling.plain(text);
    if (ABSENT.matcher(plain.toLowerCase(Locale.ROOT)).matches()) {
      return new PublishedFigure(plain, false, false, 0, null);
    }
    Matcher matcher = SHAPE.matcher(plain);
    boolean ratio = matcher.matches() && matcher.group("one") != null;
    if (!matcher.matches() || (ratio && matcher.group("sign") != null)) {
      throw malformed(text);
    }
    String fraction = matcher.group("decimals");
    int decimals = fraction == null ? 0 : fraction.length();
    BigInteger digits = new BigInteger(matcher.group("digits").replaceAll("[.,]", ""));
    return new PublishedFigure(
        plain,
        ratio,
        matcher.group("sign") != null,
        decimals,
        PublishedValue.of(ratio, digits, decimals, matcher.group("least") != null));
  }

  private static InvalidValueException malformed(String text) {
    return InvalidValueException.of(
        "PublishedFigure",
        text,
        Text.of(
            "应为百分比（如 80.8%）或比例（如 1:5.73），至多 18 位小数",
            "must be a percentage such as 80.8% or a ratio such as 1:5.73, at most 18 decimals"));
  }

  /** Returns whether this is a ratio 1:N, not a percentage. */
  public boolean isRatio() {
    return ratio;
  }

  /** Returns whether a figure was published at all. */
  public boolean isApplicable() {
    return value != null;
  }

  /** Returns the number of decimals that were published. */
  public int getDecimals() {
    return decimals;
  }

  /**
   * Checks the figure where only the upper count of a percentage, or the cadres of a ratio, is
   * known: IMPLIED with the denominators that fit, DOUBLE_ROUNDING if only rounding twice makes any
   * fit, or INCONSISTENT if none does.
   */
  public FigureCheck check(PublishedCount met) {
    if (value == null || (ratio && isZero(met))) {
      return notApplicable();
    }
    Optional<PublishedCount> implied = value.impliedBy(met);
    if (implied.isPresent()) {
      return checked(FigureVerdict.IMPLIED, Optional.empty(), implied);
    }
    Optional<PublishedCount> explained = value.roundedTwice().flatMap(v -> v.impliedBy(met));
    return explained.isPresent()
        ? checked(FigureVerdict.DOUBLE_ROUNDING, Optional.empty(), explained)
        : checked(FigureVerdict.INCONSISTENT, Optional.empty(), implied);
  }

  /**
   * Checks the figure against both counts.
   *
   * <p>CONSISTENT if it is right whatever counts are meant; IMPLIED if it is right for some counts
   * of the intervals given; else DOUBLE_ROUNDING if rounding at one or more further decimals first
   * explains it; else INCONSISTENT. NOT_APPLICABLE if the denominator is 0 or no figure was
   * published.
   *
   * <p>The denominators of the outcome are all with which the figure is right, or for
   * DOUBLE_ROUNDING is explained; of an interval for required, those within it, if any is. If
   * IMPLIED, required limits them in any case, so that an exact one is the only denominator. Where
   * met is an interval, its two ends decide, so that between them a few may fit no whole count.
   */
  public FigureCheck check(PublishedCount met, PublishedCount required) {
    if (value == null || isZero(ratio ? met : required)) {
      return notApplicable();
    }
    Optional<String> computed = computed(met, required);
    Optional<PublishedCount> implied = value.impliedBy(met);
    Optional<PublishedCount> fitting = within(required, implied);
    if (fitting.isPresent()) {
      boolean always = value.holdsThroughout(met, required);
      return checked(
          always ? FigureVerdict.CONSISTENT : FigureVerdict.IMPLIED,
          computed,
          always && required.isExact() ? implied : fitting);
    }
    Optional<PublishedCount> explained = value.roundedTwice().flatMap(v -> v.impliedBy(met));
    Optional<PublishedCount> explaining = within(required, explained);
    return explaining.isPresent()
        ? checked(
            FigureVerdict.DOUBLE_ROUNDING, computed, required.isExact() ? explained : explaining)
        : checked(FigureVerdict.INCONSISTENT, computed, implied);
  }

  private static Optional<PublishedCount> within(
      PublishedCount required, Optional<PublishedCount> implied) {
    return implied.flatMap(required::intersect);
  }

  private static boolean isZero(PublishedCount count) {
    return count.isExact() && count.getFrom() == 0;
  }

  /** The true figure, if every count that may be meant prints alike. */
  private Optional<String> computed(PublishedCount met, PublishedCount required) {
    if (!met.getTo().isPresent() || !required.getTo().isPresent()) {
      return Optional.empty();
    }
    String lowest = print(met.getFrom(), required.getTo().getAsLong());
    String highest = print(met.getTo().getAsLong(), required.getFrom());
    if (ratio) {
      lowest = print(met.getTo().getAsLong(), required.getFrom());
      highest = print(met.getFrom(), required.getTo().getAsLong());
    }
    return lowest.equals(highest) ? Optional.of(lowest) : Optional.empty();
  }

  private String print(long met, long required) {
    if (ratio) {
      return Ratio.of(met, required).toText(decimals);
    }
    String percent = Rate.of(met, required).toText(decimals);
    return signed || !percent.endsWith("%") ? percent : percent.substring(0, percent.length() - 1);
  }

  private FigureCheck notApplicable() {
    return new FigureCheck.Builder()
        .verdict(FigureVerdict.NOT_APPLICABLE)
        .message(
            value == null
                ? Text.of("未公布比率", "no figure was published")
                : Text.of("分母为 0，没有比率", "the denominator is 0, there is no figure"))
        .build();
  }

  private FigureCheck checked(
      FigureVerdict verdict, Optional<String> computed, Optional<PublishedCount> denominators) {
    Text message = Text.of("公布 " + text + "：", "published " + text + ": ").plus(verdict.getLabel());
    if (computed.isPresent()) {
      message =
          message.plus(Text.of("，实为 " + computed.get(), ", the true value is " + computed.get()));
    }
    if (denominators.isPresent()) {
      String range = denominators.get().toString();
      message = message.plus(Text.of("，相应分母为 " + range, ", fitting denominators are " + range));
    }
    return new FigureCheck.Builder()
        .verdict(verdict)
        .computed(computed)
        .requiredFrom(
            denominators.isPresent()
                ? OptionalLong.of(denominators.get().getFrom())
                : OptionalLong.empty())
        .requiredTo(denominators.isPresent() ? denominators.get().getTo() : OptionalLong.empty())
        .message(message)
        .build();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PublishedFigure && ((PublishedFigure) other).text.equals(text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Returns the text in plain spelling. */
  @Override
  public String toString() {
    return text;
  }
}
