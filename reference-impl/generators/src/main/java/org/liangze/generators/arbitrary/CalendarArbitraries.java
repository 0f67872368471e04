package org.liangze.generators.arbitrary;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liangze.model.calendar.DayKind;
import org.liangze.model.calendar.DayKinds;

/**
 * Arbitrary calendars (工作日历): they know some of the years 2022, 2023 and 2025, in which weekends
 * are off but for up to three days on which it is the other way round.
 *
 * <p>They shrink to the one that knows no day.
 */
public final class CalendarArbitraries {

  private CalendarArbitraries() {}

  /** Returns calendars. Given for DayKinds. */
  public static Arbitrary<DayKinds> calendars() {
    return Combinators.combine(
            Arbitraries.of(2022, 2023, 2025).set(), DayArbitraries.days().set().ofMaxSize(3))
        .<DayKinds>as(KnownYears::new)
        .withoutEdgeCases();
  }

  /**
   * @param otherwise holidays in the week, and weekend days that make up for them
   */
  private record KnownYears(Set<Integer> years, Set<LocalDate> otherwise) implements DayKinds {

    private KnownYears {
      years = new TreeSet<>(years);
      otherwise = new TreeSet<>(otherwise);
    }

    @Override
    public DayKind getKind(LocalDate day) {
      Objects.requireNonNull(day, "day");
      if (!years.contains(day.getYear())) {
        return DayKind.UNKNOWN;
      }
      boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
      return weekend == otherwise.contains(day) ? DayKind.WORKING : DayKind.OFF;
    }

    @Override
    public String toString() {
      return "DayKinds{years=" + years + ", otherwise=" + otherwise + "}";
    }
  }
}
