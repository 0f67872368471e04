package org.liangze.exchange.bulletin;

import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.liangze.model.figure.Measure;
import org.liangze.model.figure.Standing;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.JurisdictionCode;

/**
 * One line of a ranking as it is printed (排名行): who, with which counts and rate, at which rank,
 * moved how far; or the line of a total, which has no rank.
 *
 * <p>Example: {@code 1 ▲2 锡林郭勒盟 12,108/14,977 80.84%}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class RankedLine {

  static final String NONE = "–";

  private final JurisdictionCode code;
  private final String name;
  private final Optional<Counted> counted;
  private final String unknownText;
  private final String measure;
  private final OptionalInt rank;
  private final OptionalInt previousRank;
  private final OptionalInt movement;
  private final boolean lagging;
  private final @Nullable Bar bar;

  private RankedLine(
      JurisdictionCode code,
      String name,
      Optional<Counted> counted,
      String unknownText,
      String measure,
      @Nullable Standing<?, ?> standing,
      boolean lagging,
      @Nullable Bar bar) {
    this.code = code;
    this.name = name;
    this.counted = counted;
    this.unknownText = unknownText;
    this.measure = measure;
    this.rank = standing == null ? OptionalInt.empty() : standing.getRank();
    this.previousRank = standing == null ? OptionalInt.empty() : standing.getPreviousRank();
    this.movement = standing == null ? OptionalInt.empty() : standing.getMovement();
    this.lagging = lagging;
    this.bar = bar;
  }

  static RankedLine ranked(
      Standing<JurisdictionCode, ?> standing,
      String name,
      Optional<Counted> counted,
      String unknownText,
      String measure,
      boolean lagging,
      @Nullable Bar bar) {
    return new RankedLine(
        standing.getKey(), name, counted, unknownText, measure, standing, lagging, bar);
  }

  static RankedLine unranked(
      JurisdictionCode code,
      String name,
      Optional<Counted> counted,
      String unknownText,
      String measure,
      @Nullable Bar bar) {
    return new RankedLine(code, name, counted, unknownText, measure, null, false, bar);
  }

  public JurisdictionCode getCode() {
    return code;
  }

  public String getName() {
    return name;
  }

  /** Returns the counts; empty where a score is ranked. */
  public Optional<Tally> getTally() {
    return counted.map(Counted::getTally);
  }

  /** Returns how many are in neither count, because nobody can tell; 0 as a rule. */
  public long getUnknown() {
    return counted.map(Counted::getUnknown).orElse(0L);
  }

  /** Returns that number as printed, such as 无法判定 3; empty if there are none. */
  public String getUnknownText() {
    return unknownText;
  }

  /** Returns the rate or score as printed, such as {@code 80.84%}, {@code 92.31} or {@code n/a}. */
  public String getMeasure() {
    return measure;
  }

  /** Returns whether there is a rate or score; if not it is printed as "n/a" and not ranked. */
  public boolean isApplicable() {
    return !measure.equals(Measure.NOT_APPLICABLE);
  }

  /**
   * Returns the counts as printed, such as {@code 12,108/14,977}; empty where a score is ranked.
   */
  public String getCounts() {
    return getTally().map(Printing::counts).orElse("");
  }

  /** Returns how many are left to do, as printed; empty where a score is ranked. */
  public String getShortfall() {
    return getTally().map(counts -> Printing.number(counts.getShortfall())).orElse("");
  }

  /** Returns the rank, from 1; empty if the figure is n/a or the line is a total. */
  public OptionalInt getRank() {
    return rank;
  }

  /** Returns the rank in the earlier dispatch; empty if there was none. */
  public OptionalInt getPreviousRank() {
    return previousRank;
  }

  /** Returns the places climbed since then, negative for a fall; empty if either rank is. */
  public OptionalInt getMovement() {
    return movement;
  }

  /** Returns the rank as printed: a number, or a dash. */
  public String getRankText() {
    return rank.isPresent() ? Integer.toString(rank.getAsInt()) : NONE;
  }

  /** Returns the movement as printed: {@code ▲3}, {@code ▼2}, a dash if unmoved, or nothing. */
  public String getMovementText() {
    if (!movement.isPresent()) {
      return "";
    }
    int places = movement.getAsInt();
    return places == 0 ? NONE : (places > 0 ? "▲" : "▼") + Math.abs(places);
  }

  public boolean isUp() {
    return movement.orElse(0) > 0;
  }

  public boolean isDown() {
    return movement.orElse(0) < 0;
  }

  /** Returns whether the unit lags behind (后进) in this ranking. */
  public boolean isLagging() {
    return lagging;
  }

  /** Returns the bar; null if the figure is n/a. */
  public @Nullable Bar getBar() {
    return bar;
  }
}
