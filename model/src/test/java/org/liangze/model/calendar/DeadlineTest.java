package org.liangze.model.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.liangze.model.InvalidValueException;

class DeadlineTest {

  private static final LocalDate FRIDAY = LocalDate.of(2023, 1, 20);
  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

  /** The Spring Festival of 2023: a week off, and the weekend after it worked; 2024 is unknown. */
  private static DayKind kind(LocalDate day) {
    if (!day.isBefore(NEW_YEAR)) {
      return DayKind.UNKNOWN;
    }
    if (day.isAfter(FRIDAY) && day.isBefore(LocalDate.of(2023, 1, 28))) {
      return DayKind.OFF;
    }
    boolean madeUp = day.getDayOfMonth() >= 28 && day.getMonthValue() == 1;
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    return weekend && !madeUp ? DayKind.OFF : DayKind.WORKING;
  }

  @Test
  void theDayItselfIsNotCounted() {
    assertThat(Deadline.afterWorkingDays(DeadlineTest::kind, LocalDate.of(2023, 3, 6), 1).getDay())
        .contains(LocalDate.of(2023, 3, 7));
  }

  @Test
  void noWorkingDaysAfterADayIsTheDayItselfEvenIfItIsUnknown() {
    assertThat(Deadline.afterWorkingDays(DeadlineTest::kind, NEW_YEAR, 0).getDay())
        .contains(NEW_YEAR);
  }

  @Test
  void holidaysAreNotCountedAndWorkedWeekendsAre() {
    Deadline deadline = Deadline.afterWorkingDays(DeadlineTest::kind, FRIDAY, 7);

    assertThat(deadline.getDay()).contains(LocalDate.of(2023, 2, 3));
    assertThat(deadline.getFirstUnknown()).isEmpty();
    assertThat(deadline).hasToString("2023-02-03");
  }

  @Test
  void anUnknownYearIsNamedByItsFirstDayThatCounts() {
    Deadline deadline =
        Deadline.afterWorkingDays(DeadlineTest::kind, LocalDate.of(2023, 12, 28), 7);

    assertThat(deadline.getDay()).isEmpty();
    assertThat(deadline.getFirstUnknown()).contains(NEW_YEAR);
    assertThat(deadline).hasToString("unknown from 2024-01-01");
  }

  @Test
  void aDayIsOverOnTheDayAfterIt() {
    Deadline deadline = Deadline.afterWorkingDays(DeadlineTest::kind, FRIDAY, 7);

    assertThat(deadline.getState(LocalDate.of(2023, 2, 3))).isEqualTo(DeadlineState.NOT_OVER);
    assertThat(deadline.getState(LocalDate.of(2023, 2, 4))).isEqualTo(DeadlineState.OVER);
  }

  @Test
  void throughTheFirstUnknownDayItIsCertainThatTheDeadlineIsNotOver() {
    Deadline deadline =
        Deadline.afterWorkingDays(DeadlineTest::kind, LocalDate.of(2023, 12, 28), 7);

    assertThat(deadline.getState(NEW_YEAR)).isEqualTo(DeadlineState.NOT_OVER);
    assertThat(deadline.getState(NEW_YEAR.plusDays(1))).isEqualTo(DeadlineState.UNKNOWN);
  }

  @Test
  void aNegativeNumberOfDaysIsRefused() {
    assertThatThrownBy(() -> Deadline.afterWorkingDays(DeadlineTest::kind, FRIDAY, -1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("workingDays")
        .hasMessageContaining("-1");
  }
}
