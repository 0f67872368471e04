package org.liangze.generators;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.IntStream;
import org.liangze.model.jurisdiction.Tier;

/**
 * The days of the campaign and those before it, one instance of each, and who gets on how fast.
 *
 * <p>This class is immutable and thread-safe; its arrays are not written to once it is made.
 */
final class Schedule {

  /** Licences were granted within this many days before the campaign, so all outlast it. */
  static final int LICENCE_DAYS = 1_600;

  /** Businesses were first registered within this many further days. */
  static final int REGISTER_DAYS = 2_000;

  private static final int LICENCE_YEARS = 5;

  private final Settlement settlement;
  private final Dice dice;
  private final int today;
  private final LocalDate[] days;
  private final LocalDate[] before;
  private final LocalDate[] expiries;

  Schedule(ProvinceSpec spec, Settlement settlement, Dice dice) {
    LocalDate first = spec.getFirstDay();
    this.settlement = settlement;
    this.dice = dice;
    this.today = (int) ChronoUnit.DAYS.between(first, spec.getDay());
    this.days =
        IntStream.rangeClosed(0, (int) ChronoUnit.DAYS.between(first, spec.getLastDay()))
            .mapToObj(first::plusDays)
            .toArray(LocalDate[]::new);
    this.before =
        IntStream.rangeClosed(0, LICENCE_DAYS + REGISTER_DAYS)
            .mapToObj(first::minusDays)
            .toArray(LocalDate[]::new);
    this.expiries =
        IntStream.rangeClosed(0, LICENCE_DAYS)
            .mapToObj(day -> before[day].plusYears(LICENCE_YEARS))
            .toArray(LocalDate[]::new);
  }

  /** Returns whether a day of the campaign, counted from 0, has come. */
  boolean hasCome(int day) {
    return day <= today;
  }

  /** Returns a day of the campaign, counted from 0, or one before or after it. */
  LocalDate day(int day) {
    if (day < 0) {
      return before[-day];
    }
    return day < days.length ? days[day] : days[0].plusDays(day);
  }

  /** Returns the campaign day, counted from 0. */
  int today() {
    return today;
  }

  /** Returns how many days the campaign has. */
  int length() {
    return days.length;
  }

  /** Returns the day that lies so many days before the campaign. */
  LocalDate before(int daysBefore) {
    return before[daysBefore];
  }

  /** Returns the end of a licence that was granted so many days before the campaign. */
  LocalDate expiry(int daysBefore) {
    return expiries[daysBefore];
  }

  /** Returns the pace of the county that a jurisdiction is or lies in, or of a city itself. */
  Pace pace(int jurisdiction) {
    return new Pace(
        dice,
        settlement.nearestAtOrAbove(jurisdiction, Tier.CITY),
        settlement.nearestAtOrAbove(jurisdiction, Tier.COUNTY),
        days.length);
  }
}
