package org.liangze.api.dispatch;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.liangze.model.InvalidValueException;
import org.liangze.model.Text;
import org.liangze.model.assessment.BusinessFilter;
import org.liangze.model.assessment.Indicator;
import org.liangze.model.assessment.Reason;
import org.liangze.model.assessment.ReasonCounts;
import org.liangze.model.figure.Rate;
import org.liangze.model.figure.Ratio;
import org.liangze.model.figure.Tally;
import org.liangze.model.jurisdiction.Tier;

/**
 * The counts (调度数据) of one jurisdiction on one day: tallies per indicator and filter, cadres by
 * tier, businesses.
 *
 * <p>Indicators over cadres, such as LETTER_SIGNED, know no food line and no grade: under any
 * filter but {@link BusinessFilter#ALL} their tally is {@link Tally#ZERO}, so that their rate is
 * n/a.
 *
 * <p>What is unknown, because a day is not in the calendar for example, is in neither count of a
 * tally; it is counted beside it, by reason. Where anything is unknown there is no rate: it would
 * be one of those that are known only, and nobody could tell.
 *
 * <p>Rows add up: the row of a jurisdiction is the sum of its units' and of what lies in none.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DispatchRow {

  private final Map<Indicator, Tally[]> tallies;
  private final Map<Indicator, Map<Reason, long[]>> unknown;
  private final Map<Tier, Long> cadresByTier;
  private final long[] businesses;
  private final long[] mediumOrHighRisk;

  private DispatchRow(
      Map<Indicator, Tally[]> tallies,
      Map<Indicator, Map<Reason, long[]>> unknown,
      Map<Tier, Long> cadresByTier,
      long[] businesses,
      long[] mediumOrHighRisk) {
    this.tallies = tallies;
    this.unknown = unknown;
    this.cadresByTier = cadresByTier;
    this.businesses = businesses;
    this.mediumOrHighRisk = mediumOrHighRisk;
  }

  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the tally of an indicator under a filter.
   *
   * @throws InvalidValueException if the indicator was not counted
   */
  public Tally getTally(Indicator indicator, BusinessFilter filter) {
    Tally[] byFilter = tallies.get(indicator);
    if (byFilter == null) {
      throw InvalidValueException.of(
          "indicator",
          indicator.getCode(),
          Text.of("未统计此指标，已统计 " + tallies.keySet(), "not counted, but " + tallies.keySet()));
    }
    return byFilter[filter.ordinal()];
  }

  /** Returns the tally of an indicator over everything. */
  public Tally getTally(Indicator indicator) {
    return getTally(indicator, BusinessFilter.ALL);
  }

  /**
   * Returns how many subjects an indicator can say nothing of, by reason, under a filter; the most
   * frequent reason first; empty as a rule.
   *
   * @throws InvalidValueException if the indicator was not counted
   */
  public Map<Reason, Long> getUnknownByReason(Indicator indicator, BusinessFilter filter) {
    getTally(indicator, filter);
    Map<Reason, Long> counts = new HashMap<>();
    unknown
        .getOrDefault(indicator, Collections.emptyMap())
        .forEach((reason, byFilter) -> counts.put(reason, byFilter[filter.ordinal()]));
    counts.values().removeIf(count -> count == 0);
    return ReasonCounts.mostFrequentFirst(counts);
  }

  /**
   * Returns how many subjects an indicator can say nothing of, under a filter; 0 as a rule.
   *
   * @throws InvalidValueException if the indicator was not counted
   */
  public long getUnknown(Indicator indicator, BusinessFilter filter) {
    getTally(indicator, filter);
    return unknown.getOrDefault(indicator, Collections.emptyMap()).values().stream()
        .mapToLong(byFilter -> byFilter[filter.ordinal()])
        .sum();
  }

  /**
   * Returns the rate of an indicator under a filter: that of the tally, or n/a where anything is
   * unknown, because a figure is exact or not told.
   *
   * @throws InvalidValueException if the indicator was not counted
   */
  public Rate getRate(Indicator indicator, BusinessFilter filter) {
    return getUnknown(indicator, filter) > 0
        ? Tally.ZERO.getRate()
        : getTally(indicator, filter).getRate();
  }

  /**
   * Returns the cadres in service by the tier at which they guarantee; tiers without are left out.
   */
  public Map<Tier, Long> getCadresByTier() {
    return cadresByTier;
  }

  /** Returns the cadres in service. */
  public long getCadres() {
    return cadresByTier.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Returns the licensed businesses in the register: those that are to be guaranteed. */
  public long getBusinesses(BusinessFilter filter) {
    return businesses[filter.ordinal()];
  }

  /** Returns all licensed businesses in the register. */
  public long getBusinesses() {
    return getBusinesses(BusinessFilter.ALL);
  }

  /** Returns the licensed businesses in the register whose risk the policy calls medium or high. */
  public long getMediumOrHighRisk(BusinessFilter filter) {
    return mediumOrHighRisk[filter.ordinal()];
  }

  /** Returns cadres to businesses, 1:N. */
  public Ratio getRatio() {
    return Ratio.of(getCadres(), getBusinesses());
  }

  /** Returns the sum of both rows; of an indicator that only one has, that one's. */
  public DispatchRow plus(DispatchRow other) {
    Builder sum = builder();
    for (DispatchRow row : Arrays.asList(this, other)) {
      row.cadresByTier.forEach(sum::addCadres);
      for (BusinessFilter filter : BusinessFilter.values()) {
        row.tallies.forEach(
            (indicator, tally) -> sum.addTally(indicator, filter, tally[filter.ordinal()]));
        row.unknown.forEach(
            (indicator, byReason) ->
                byReason.forEach(
                    (reason, counts) ->
                        sum.addUnknown(indicator, filter, reason, counts[filter.ordinal()])));
        sum.addBusinesses(filter, row.getBusinesses(filter), row.getMediumOrHighRisk(filter));
      }
    }
    return sum.build();
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof DispatchRow)) {
      return false;
    }
    DispatchRow that = (DispatchRow) other;
    return cadresByTier.equals(that.cadresByTier)
        && Arrays.equals(businesses, that.businesses)
        && Arrays.equals(mediumOrHighRisk, that.mediumOrHighRisk)
        && tallies.keySet().equals(that.tallies.keySet())
        && tallies.entrySet().stream()
            .allMatch(entry -> Arrays.equals(entry.getValue(), that.tallies.get(entry.getKey())))
        && tallies.keySet().stream().allMatch(indicator -> knowsAsMuchAs(that, indicator));
  }

  private boolean knowsAsMuchAs(DispatchRow that, Indicator indicator) {
    return BusinessFilter.values().stream()
        .allMatch(
            filter ->
                getUnknownByReason(indicator, filter)
                    .equals(that.getUnknownByReason(indicator, filter)));
  }

  @Override
  public int hashCode() {
    return Objects.hash(cadresByTier, Arrays.hashCode(businesses), tallies.keySet());
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("DispatchRow{" + getRatio());
    tallies.forEach(
        (indicator, byFilter) -> {
          long unknown = getUnknown(indicator, BusinessFilter.ALL);
          text.append(", " + indicator + " " + byFilter[0]);
          text.append(unknown == 0 ? "" : " and " + unknown + " unknown");
        });
    return text.append('}').toString();
  }

  /** Builds a {@link DispatchRow} by adding up. Not thread-safe. */
  public static final class Builder {

    private final Map<Indicator, Tally[]> tallies = new LinkedHashMap<>();
    private final Map<Indicator, Map<Reason, long[]>> unknown = new HashMap<>();
    private final Map<Tier, Long> cadresByTier = new EnumMap<>(Tier.class);
    private final long[] businesses = new long[BusinessFilter.values().size()];
    private final long[] mediumOrHighRisk = new long[BusinessFilter.values().size()];

    private Builder() {}

    /** Adds to the tally of an indicator under a filter. */
    public Builder addTally(Indicator indicator, BusinessFilter filter, Tally tally) {
      Tally[] byFilter =
          tallies.computeIfAbsent(
              indicator,
              none -> {
                Tally[] zeros = new Tally[BusinessFilter.values().size()];
                Arrays.fill(zeros, Tally.ZERO);
                return zeros;
              });
      byFilter[filter.ordinal()] = byFilter[filter.ordinal()].plus(tally);
      return this;
    }

    /** Adds subjects of which an indicator can say nothing, under a filter. */
    public Builder addUnknown(
        Indicator indicator, BusinessFilter filter, Reason reason, long count) {
      addTally(indicator, filter, Tally.ZERO);
      if (count != 0) {
        long[] byFilter =
            unknown
                .computeIfAbsent(indicator, none -> new HashMap<>())
                .computeIfAbsent(reason, none -> new long[BusinessFilter.values().size()]);
        byFilter[filter.ordinal()] = Math.addExact(byFilter[filter.ordinal()], count);
      }
      return this;
    }

    /** Adds cadres in service. */
    public Builder addCadres(Tier tier, long count) {
      cadresByTier.merge(tier, count, Math::addExact);
      return this;
    }

    /** Adds licensed businesses, and how many of them are of medium or high risk. */
    public Builder addBusinesses(BusinessFilter filter, long count, long ofMediumOrHighRisk) {
      businesses[filter.ordinal()] = Math.addExact(businesses[filter.ordinal()], count);
      mediumOrHighRisk[filter.ordinal()] =
          Math.addExact(mediumOrHighRisk[filter.ordinal()], ofMediumOrHighRisk);
      return this;
    }

    public DispatchRow build() {
      Map<Indicator, Tally[]> copy = new LinkedHashMap<>();
      tallies.forEach((indicator, byFilter) -> copy.put(indicator, byFilter.clone()));
      Map<Indicator, Map<Reason, long[]>> unknownCopy = new HashMap<>();
      unknown.forEach(
          (indicator, byReason) -> {
            Map<Reason, long[]> counts = new HashMap<>();
            byReason.forEach((reason, byFilter) -> counts.put(reason, byFilter.clone()));
            unknownCopy.put(indicator, Collections.unmodifiableMap(counts));
          });
      return new DispatchRow(
          Collections.unmodifiableMap(copy),
          Collections.unmodifiableMap(unknownCopy),
          Collections.unmodifiableMap(new EnumMap<>(cadresByTier)),
          businesses.clone(),
          mediumOrHighRisk.clone());
    }
  }
}
