package org.liangze.spi.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/** Days and moments (日期、时刻): those that every store keeps, and those that it may refuse. */
final class DayArbitraries {

  static final LocalDate FIRST = LocalDate.of(1000, 1, 1);
  static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private static final Instant IN_2100 = Instant.parse("2100-01-01T00:00:00Z");

  /** Leap days and their neighbours, the change of calendars, changes of clocks in Shanghai. */
  private static final String MARKED =
      "1000-01-01 1000-02-28 1000-03-01 1500-02-28 1500-03-01 1582-10-04 1582-10-05 1582-10-10"
          + " 1582-10-15 1600-02-29 1900-02-28 1900-03-01 1901-01-01 1927-12-31 1940-06-01"
          + " 1969-12-31 1970-01-01 1986-05-04 1991-09-15 1999-12-31 2000-02-29 2022-11-01"
          + " 2024-02-29 2024-12-30 2025-01-01 2038-01-19 2100-02-28 2100-03-01 9999-12-30"
          + " 9999-12-31";

  private DayArbitraries() {}

  /** Returns days from 1000-01-01 to 9999-12-31. */
  static Arbitrary<LocalDate> kept() {
    return Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.of(marked())),
            Tuple.of(
                1,
                Arbitraries.longs()
                    .between(FIRST.toEpochDay(), LAST.toEpochDay())
                    .withDistribution(RandomDistribution.uniform())
                    .map(LocalDate::ofEpochDay)))
        .withoutEdgeCases();
  }

  private static List<LocalDate> marked() {
    return Arrays.stream(MARKED.split(" ")).map(LocalDate::parse).collect(Collectors.toList());
  }

  /** Returns days before and after those, up to the first and the last that there are. */
  static Arbitrary<LocalDate> beyond() {
    return Arbitraries.of(
        LocalDate.MIN,
        LocalDate.of(-4713, 11, 23),
        LocalDate.of(-1, 12, 31),
        LocalDate.of(0, 1, 1),
        LocalDate.of(1, 1, 1),
        LocalDate.of(999, 12, 31),
        LocalDate.of(10_000, 1, 1),
        LocalDate.of(294_277, 1, 1),
        LocalDate.of(5_874_898, 1, 1),
        LocalDate.MAX);
  }

  /** Returns moments to the microsecond, from the first to the last of the days that are kept. */
  static Arbitrary<Instant> moments() {
    return Arbitraries.frequencyOf(
            Tuple.of(
                1,
                Arbitraries.of(
                    Instant.EPOCH,
                    Instant.parse("1000-01-01T00:00:00Z"),
                    Instant.parse("1582-10-09T23:59:59.999999Z"),
                    Instant.parse("1900-12-31T16:00:00.000001Z"),
                    Instant.parse("1969-12-31T23:59:59.999999Z"),
                    Instant.parse("1970-01-01T00:00:00.000001Z"),
                    Instant.parse("1986-05-03T16:30:00.5Z"),
                    Instant.parse("2022-03-27T01:30:00.123456Z"),
                    Instant.parse("2022-10-30T01:30:00.1Z"),
                    Instant.parse("9999-12-31T23:59:59.999999Z"))),
            Tuple.of(
                1,
                Arbitraries.longs()
                    .between(0, ChronoUnit.MICROS.between(Instant.EPOCH, IN_2100))
                    .withDistribution(RandomDistribution.uniform())
                    .map(micros -> Instant.EPOCH.plus(micros, ChronoUnit.MICROS))))
        .withoutEdgeCases();
  }

  /** Returns moments that a store may refuse, all to the microsecond. */
  static Arbitrary<Instant> momentsBeyond() {
    return Arbitraries.of(
        Instant.MIN,
        Instant.parse("0000-01-01T00:00:00Z"),
        Instant.parse("0999-12-31T23:59:59.999999Z"),
        Instant.parse("+10000-01-01T00:00:00.000001Z"),
        Instant.MAX.truncatedTo(ChronoUnit.MICROS));
  }

  /** The first day and the end, if any, of a half-open span. */
  static final class Span {

    final LocalDate from;
    final Optional<LocalDate> end;

    private Span(LocalDate from, Optional<LocalDate> end) {
      this.from = from;
      this.end = end;
    }
  }

  /** Returns spans of these days. */
  static Arbitrary<Span> spans(Arbitrary<LocalDate> days) {
    return days.tuple2()
        .flatMap(
            pair ->
                Arbitraries.of(true, false)
                    .map(
                        open -> {
                          int order = pair.get1().compareTo(pair.get2());
                          return open || order == 0
                              ? new Span(pair.get1(), Optional.empty())
                              : order < 0
                                  ? new Span(pair.get1(), Optional.of(pair.get2()))
                                  : new Span(pair.get2(), Optional.of(pair.get1()));
                        }))
        .withoutEdgeCases();
  }
}
