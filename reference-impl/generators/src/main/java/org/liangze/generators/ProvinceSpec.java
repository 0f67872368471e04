package org.liangze.generators;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;

/**
 * What province is wanted (生成要求): its scale, its seed and the day of its campaign.
 *
 * <p>Example: {@code ProvinceSpec.innerMongolia().withSeed(7).withDay(LocalDate.of(2022, 11, 20))}
 * is Inner Mongolia in the middle of the campaign. Both ends of the campaign belong to it.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class ProvinceSpec {

  private static final int CADRES_PER_2252_BUSINESSES = 393;
  private static final int FILINGS_PER_2252_BUSINESSES = 813;

  private static final int MOST_DUTY_DAYS = 366;
  private static final int MOST_DAYS_AFTER = 365;

  ProvinceSpec() {}

  /** Returns the scale. */
  public abstract Scale getScale();

  /** Returns the number of licensed businesses, at least 1; by default that of the scale. */
  @Value.Default
  public int getBusinesses() {
    return getScale().getBusinesses();
  }

  /** Returns the seed: the same seed gives the same province; 0 by default. */
  @Value.Default
  public long getSeed() {
    return 0;
  }

  /** Returns the first day of the campaign; 2022-10-10 by default. */
  @Value.Default
  public LocalDate getFirstDay() {
    return LocalDate.of(2022, 10, 10);
  }

  /**
   * Returns the last day of the campaign, on which all is done; 2022-12-31 by default.
   *
   * <p>All visits count for one period only if the first day lies in the same calendar quarter.
   */
  @Value.Default
  public LocalDate getLastDay() {
    return LocalDate.of(2022, 12, 31);
  }

  /**
   * Returns the campaign day (进度日): what is dated later is not there; by default the last. It may
   * be up to 365 days after the last, on which nothing but duties goes on.
   */
  @Value.Default
  public LocalDate getDay() {
    return getLastDay();
  }

  /**
   * Returns how many days, the campaign day being the last, the records of duties go back, from 1
   * to 366; 1 by default. Besides, the last week and the last month that are over by the campaign
   * day always have theirs. There are none from before SAMR Order 60, in force on 2022-11-01.
   */
  @Value.Default
  public int getDutyDays() {
    return 1;
  }

  /**
   * Returns the number of businesses with a filing only, who are not guaranteed but have an
   * officer: 813 for 2,252 licensed ones, so 81,300 in Inner Mongolia. The ratio is ours; it makes
   * "more than 300,000" market entities with an officer.
   */
  public final int getFilings() {
    return (int) ((long) getBusinesses() * FILINGS_PER_2252_BUSINESSES / 2252);
  }

  /**
   * Returns how many cadres there are if there are jurisdictions for no more: 393 for 2,252
   * licensed businesses (1:5.73), so 39,300 in Inner Mongolia.
   */
  final int leastCadres() {
    return (int) ((long) getBusinesses() * CADRES_PER_2252_BUSINESSES / 2252);
  }

  /** Returns a county of 1,000 businesses. */
  public static ProvinceSpec county() {
    return of(Scale.COUNTY);
  }

  /** Returns Inner Mongolia with its published figures. */
  public static ProvinceSpec innerMongolia() {
    return of(Scale.INNER_MONGOLIA);
  }

  /** Returns the nation with 15,000,000 businesses. */
  public static ProvinceSpec nation() {
    return of(Scale.NATION);
  }

  /** Returns a made-up province of any number of businesses, from 1 to 1,000,000. */
  public static ProvinceSpec ofBusinesses(int businesses) {
    return builder().scale(Scale.EXAMPLE_PROVINCE).businesses(businesses).build();
  }

  /** Returns the usual province of a scale. */
  public static ProvinceSpec of(Scale scale) {
    return builder().scale(scale).build();
  }

  /** Returns the same with another seed. */
  public abstract ProvinceSpec withSeed(long seed);

  /** Returns the same on another day of the campaign. */
  public abstract ProvinceSpec withDay(LocalDate day);

  /** Returns the same with records of duties that go back so many days. */
  public abstract ProvinceSpec withDutyDays(int days);

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    int most = getScale().getMostBusinesses();
    if (getBusinesses() < 1 || getBusinesses() > most) {
      throw InvalidValueException.of(
          "ProvinceSpec.businesses",
          getBusinesses(),
          Text.of("应为 1 至 " + most, "must be from 1 to " + most));
    }
    if (getLastDay().isBefore(getFirstDay())) {
      throw InvalidValueException.of(
          "ProvinceSpec.lastDay",
          getLastDay(),
          Text.of("不得早于首日 " + getFirstDay(), "must not be before the first day, " + getFirstDay()));
    }
    if (getDay().isBefore(getFirstDay()) || getDay().isAfter(latestDay())) {
      throw InvalidValueException.of(
          "ProvinceSpec.day",
          getDay(),
          Text.of(
              "应在 " + getFirstDay() + " 至 " + latestDay() + " 之间",
              "must be from " + getFirstDay() + " to " + latestDay()));
    }
    if (getDutyDays() < 1 || getDutyDays() > MOST_DUTY_DAYS) {
      throw InvalidValueException.of(
          "ProvinceSpec.dutyDays",
          getDutyDays(),
          Text.of("应为 1 至 " + MOST_DUTY_DAYS, "must be from 1 to " + MOST_DUTY_DAYS));
    }
  }

  private LocalDate latestDay() {
    return getLastDay().plusDays(MOST_DAYS_AFTER);
  }

  /** Builds a {@link ProvinceSpec}. */
  public static final class Builder extends ImmutableProvinceSpec.Builder {
    Builder() {}
  }
}
