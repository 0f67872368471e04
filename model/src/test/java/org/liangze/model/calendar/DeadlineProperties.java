package org.liangze.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Compared with the plain definition: look at all days after the first, one by one. */
class DeadlineProperties {

  private static final LocalDate START = LocalDate.of(2023, 6, 1);

  /** What the 60 days from {@link #START} on are; later ones are unknown. */
  @Provide
  Arbitrary<List<DayKind>> kinds() {
    Arbitrary<DayKind> kind =
        Arbitraries.frequencyOf(
            Tuple.of(20, Arbitraries.just(DayKind.WORKING)),
            Tuple.of(8, Arbitraries.just(DayKind.OFF)),
            Tuple.of(1, Arbitraries.just(DayKind.UNKNOWN)));
    return kind.list().ofSize(60);
  }

  private static DayKinds calendar(List<DayKind> kinds) {
    return day -> {
      int at = (int) (day.toEpochDay() - START.toEpochDay());
      return at < kinds.size() ? kinds.get(at) : DayKind.UNKNOWN;
    };
  }

  @Property(tries = 500)
  void itIsTheNthWorkingDayAfterTheStartUnlessAnUnknownDayComesBefore(
      @ForAll("kinds") List<DayKind> kinds, @ForAll @IntRange(min = 1, max = 40) int workingDays) {
    Deadline deadline = Deadline.afterWorkingDays(calendar(kinds), START, workingDays);

    List<LocalDate> working =
        IntStream.range(1, kinds.size())
            .filter(at -> kinds.get(at) == DayKind.WORKING)
            .mapToObj(START::plusDays)
            .collect(Collectors.toList());
    LocalDate unknown =
        IntStream.range(1, kinds.size())
            .filter(at -> kinds.get(at) == DayKind.UNKNOWN)
            .mapToObj(START::plusDays)
            .findFirst()
            .orElse(START.plusDays(kinds.size()));
    Optional<LocalDate> nth =
        working.stream().skip(workingDays - 1).findFirst().filter(day -> day.isBefore(unknown));
    assertThat(deadline.getDay()).isEqualTo(nth);
    assertThat(deadline.getFirstUnknown())
        .isEqualTo(nth.isPresent() ? Optional.empty() : Optional.of(unknown));
  }

  @Property(tries = 500)
  void whateverTheUnknownDaysAreTheStateIsNeverContradicted(
      @ForAll("kinds") List<DayKind> kinds,
      @ForAll @IntRange(min = 0, max = 40) int workingDays,
      @ForAll @IntRange(min = 0, max = 70) int later) {
    LocalDate on = START.plusDays(later);
    DeadlineState state =
        Deadline.afterWorkingDays(calendar(kinds), START, workingDays).getState(on);

    for (DayKind truth : Arrays.asList(DayKind.WORKING, DayKind.OFF)) {
      DayKinds known =
          day -> {
            DayKind kind = calendar(kinds).getKind(day);
            boolean beyond = !day.isBefore(START.plusDays(200));
            return kind != DayKind.UNKNOWN ? kind : beyond ? DayKind.WORKING : truth;
          };
      DeadlineState told = Deadline.afterWorkingDays(known, START, workingDays).getState(on);

      assertThat(told).isNotEqualTo(DeadlineState.UNKNOWN);
      assertThat(state).isIn(told, DeadlineState.UNKNOWN);
    }
  }
}
