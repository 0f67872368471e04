package org.liangze.generators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.policy.CalendarPeriod;

/** Laws of the records of duties, in campaigns of any days. */
class DutyRecordProperties {

  private static final int TRIES = 60;

  @Provide
  Arbitrary<ProvinceSpec> specs() {
    return Combinators.combine(evenly(1, 150), Arbitraries.longs(), evenly(0, 1500), evenly(1, 200))
        .flatAs(
            (businesses, seed, from, days) -> {
              LocalDate first = LocalDate.of(2022, 9, 1).plusDays(from);
              return evenly(0, days - 1)
                  .map(
                      day ->
                          ProvinceSpec.builder()
                              .scale(Scale.EXAMPLE_PROVINCE)
                              .businesses(businesses)
                              .seed(seed)
                              .firstDay(first)
                              .lastDay(first.plusDays(days - 1))
                              .day(first.plusDays(day))
                              .build());
            });
  }

  /** Not mostly small ones, which is the default: a day of rest takes many businesses to be met. */
  private static Arbitrary<Integer> evenly(int least, int most) {
    return Arbitraries.integers()
        .between(least, most)
        .withDistribution(RandomDistribution.uniform());
  }

  @Property(tries = TRIES)
  void everyReferenceLeadsToTheRightEntry(
      @ForAll("specs") ProvinceSpec spec, @ForAll @IntRange(min = 1, max = 366) int days) {
    assertThat(EnterpriseBooks.faults(GeneratedProvince.of(spec.withDutyDays(days)))).isEmpty();
  }

  @Property(tries = TRIES)
  void aDayHoldsWhatTheLastDayHoldsOfThePeriodsThatAreOverAndDone(
      @ForAll("specs") ProvinceSpec spec) {
    ProvinceSpec all = spec.withDutyDays(366);
    LocalDate day = spec.getDay();

    assertThat(records(all))
        .isEqualTo(
            records(all.withDay(spec.getLastDay())).stream()
                .filter(done -> !done.getDoneOn().isAfter(day) && !end(done).isAfter(day))
                .toList());
  }

  @Property(tries = TRIES)
  void fewerDaysHoldThoseOfTheirPeriodsAndOfTheLastOnesThatAreOver(
      @ForAll("specs") ProvinceSpec spec, @ForAll @IntRange(min = 1, max = 60) int days) {
    LocalDate first = spec.getDay().minusDays(days - 1);

    assertThat(records(spec.withDutyDays(days)))
        .isEqualTo(
            records(spec.withDutyDays(366)).stream()
                .filter(
                    done ->
                        !end(done).isBefore(first)
                            || end(done).equals(lastOver(done.getDuty(), spec.getDay())))
                .toList());
  }

  @Property(tries = TRIES)
  void nothingIsDoneBeforeItsPeriodOrAfterTheDay(@ForAll("specs") ProvinceSpec spec) {
    for (DutyRecord done : records(spec.withDutyDays(366))) {
      CalendarPeriod cycle = cycle(done.getDuty());
      assertThat(done.getDoneOn()).isBetween(spec.getFirstDay(), spec.getDay());
      assertThat(end(done)).isBeforeOrEqualTo(spec.getDay());
      // Whoever begins late catches up on one period, never more.
      assertThat(done.getDoneOn())
          .isBefore(cycle.lastDay(cycle.lastDay(done.getDay()).plusDays(1)).plusDays(1));
      if (done.getDuty() == Duty.DAILY_CONTROL) {
        assertThat(done.getDoneOn()).isEqualTo(done.getDay());
      }
    }
  }

  @Property(tries = TRIES)
  void onTheLastDayWhoeverOwesADutyHasDoneItOnce(@ForAll("specs") ProvinceSpec spec) {
    GeneratedProvince province = GeneratedProvince.of(spec.withDay(spec.getLastDay()));
    List<FoodBusiness> owing = province.businesses().filter(Books::owesDuties).toList();
    Map<String, Closure> closures = EnterpriseBooks.closures(province);
    for (Duty duty : Duty.values()) {
      LocalDate last = lastOver(duty, spec.getLastDay());
      boolean asked = !cycle(duty).firstDay(last).isBefore(LocalDate.of(2022, 11, 1));
      Set<String> expected = new TreeSet<>();
      for (FoodBusiness business : owing) {
        Closure closure = closures.get(business.getId());
        boolean closed =
            duty == Duty.DAILY_CONTROL && closure != null && closure.covers(spec.getLastDay());
        if (asked && !closed) {
          expected.add(business.getId());
        }
      }
      assertThat(province.dutyRecords())
          .filteredOn(done -> done.getDuty() == duty && end(done).equals(last))
          .extracting(DutyRecord::getBusinessId)
          .containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Example
  void theYearAfterTheCampaignHasARecordOfEveryDayWeekAndMonth() {
    GeneratedProvince province =
        GeneratedProvince.of(
            ProvinceSpec.ofBusinesses(1_000).withDay(LocalDate.of(2023, 12, 31)).withDutyDays(365));
    Map<String, Closure> closures = EnterpriseBooks.closures(province);
    Map<String, Map<Duty, Long>> counts =
        province
            .dutyRecords()
            .collect(
                Collectors.groupingBy(
                    DutyRecord::getBusinessId,
                    Collectors.groupingBy(DutyRecord::getDuty, Collectors.counting())));

    assertThat(closures).isNotEmpty();
    assertThat(counts).hasSize((int) province.businesses().filter(Books::owesDuties).count());
    counts.forEach(
        (business, count) ->
            assertThat(count)
                .isEqualTo(
                    Map.of(
                        Duty.DAILY_CONTROL, daysOpenIn2023(closures.get(business)),
                        Duty.WEEKLY_INSPECTION, 53L,
                        Duty.MONTHLY_DISPATCH, 12L)));
  }

  private static long daysOpenIn2023(@Nullable Closure closure) {
    return LocalDate.of(2023, 1, 1)
        .datesUntil(LocalDate.of(2024, 1, 1))
        .filter(day -> closure == null || !closure.covers(day))
        .count();
  }

  private static List<DutyRecord> records(ProvinceSpec spec) {
    return GeneratedProvince.of(spec).dutyRecords().toList();
  }

  private static LocalDate end(DutyRecord done) {
    return cycle(done.getDuty()).lastDay(done.getDay());
  }

  private static LocalDate lastOver(Duty duty, LocalDate day) {
    LocalDate last = cycle(duty).lastDay(day);
    return last.equals(day) ? last : cycle(duty).firstDay(day).minusDays(1);
  }

  private static CalendarPeriod cycle(Duty duty) {
    return switch (duty) {
      case DAILY_CONTROL -> CalendarPeriod.DAY;
      case WEEKLY_INSPECTION -> CalendarPeriod.WEEK;
      case MONTHLY_DISPATCH -> CalendarPeriod.MONTH;
    };
  }
}
