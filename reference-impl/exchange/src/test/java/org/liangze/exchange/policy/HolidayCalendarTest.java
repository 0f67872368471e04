package org.liangze.exchange.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangze.model.calendar.DayKind;
import org.liangze.model.calendar.Deadline;

/** The arrangements of the State Council that come with the library. */
class HolidayCalendarTest {

  private static final HolidayCalendar CHINA = HolidayFile.china();

  @ParameterizedTest
  @CsvSource({
    "2022-01-30, WORKING, a Sunday before the Spring Festival",
    "2022-02-01, OFF, the Spring Festival",
    "2022-10-08, WORKING, a Saturday after the National Day",
    "2022-10-15, OFF, a plain Saturday",
    "2022-11-25, WORKING, a plain Friday",
    "2022-12-31, OFF, by the notice for 2023",
    "2023-01-28, WORKING, a Saturday after the Spring Festival",
    "2023-04-05, OFF, a Wednesday",
    "2023-10-06, OFF, the last day of the longest holiday",
    "2024-02-09, WORKING, New Year's Eve that year",
    "2024-02-18, WORKING, a Sunday",
    "2024-09-14, WORKING, a Saturday before Mid-Autumn",
    "2025-01-27, WORKING, the Monday before New Year's Eve",
    "2025-02-04, OFF, the eighth day of the Spring Festival",
    "2025-10-08, OFF, the National Day and Mid-Autumn in one",
    "2026-01-04, WORKING, a Sunday",
    "2026-02-14, WORKING, a Saturday before the Spring Festival",
    "2026-02-23, OFF, the ninth day of the Spring Festival",
    "2026-09-20, WORKING, a Sunday",
    "2026-12-28, WORKING, the last Monday of the year",
    "2026-12-29, UNKNOWN, left to the notice for 2027",
    "2027-01-01, UNKNOWN, no notice for 2027",
    "2027-06-01, UNKNOWN, no notice for 2027",
    "2021-12-31, UNKNOWN, no notice for 2021",
  })
  void aDayIsWhatTheNoticeOfItsYearSays(LocalDate day, DayKind kind, String why) {
    assertThat(CHINA.getKind(day)).as(why).isEqualTo(kind);
  }

  @ParameterizedTest
  @CsvSource({"2022, 249", "2023, 249", "2024, 251", "2025, 248"})
  void theWorkingDaysOfAYearAddUp(int year, int working) {
    LocalDate first = LocalDate.of(year, 1, 1);

    assertThat(
            first
                .datesUntil(first.plusYears(1))
                .filter(day -> CHINA.getKind(day) == DayKind.WORKING))
        .hasSize(working);
  }

  @Test
  void everyYearNamesItsNotice() {
    assertThat(CHINA.getId()).isEqualTo("china");
    assertThat(CHINA.getYears().keySet()).containsExactly(2022, 2023, 2024, 2025, 2026);
    assertThat(CHINA.getYears().values())
        .allMatch(basis -> basis.getChinese().contains("国办发明电"))
        .allMatch(basis -> basis.getEnglish().contains("General Office of the State Council"));
    assertThat(CHINA.getYears().get(2023).getChinese()).contains("〔2022〕16号");
  }

  @Test
  void fifteenWorkingDaysOverTheSpringFestival() {
    assertThat(Deadline.afterWorkingDays(CHINA, LocalDate.of(2023, 1, 13), 15).getDay())
        .contains(LocalDate.of(2023, 2, 8));
  }
}
