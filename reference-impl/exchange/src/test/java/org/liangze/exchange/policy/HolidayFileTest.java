package org.liangze.exchange.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.liangze.model.calendar.DayKind;

class HolidayFileTest {

  private static final String HEAD = "name: ours\nyears:\n";

  private static HolidayReading read(String yaml) {
    return HolidayFile.read(
        new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "ours.yaml");
  }

  private static HolidayCalendar calendar(String... years) {
    return read(HEAD + String.join("\n", years) + "\n").getCalendarOrThrow();
  }

  private static List<PolicyFileFault> faults(String... years) {
    return read(HEAD + String.join("\n", years) + "\n").getFaults();
  }

  private static DayKind kind(HolidayCalendar calendar, String day) {
    return calendar.getKind(LocalDate.parse(day));
  }

  @Test
  void aDayOfTheYearBeforeCountsOnlyIfThatYearIsInTheFileItself() {
    String year2019 = "  2019: {basis: b, off: [2018-12-30..2019-01-01], working: [2018-12-29]}";

    assertThat(kind(calendar(year2019), "2018-12-31")).isEqualTo(DayKind.UNKNOWN);
    assertThat(kind(calendar(year2019), "2018-12-29")).isEqualTo(DayKind.UNKNOWN);
    HolidayCalendar both = calendar("  2018: {basis: b, off: []}", year2019);
    assertThat(kind(both, "2018-12-31")).isEqualTo(DayKind.OFF);
    assertThat(kind(both, "2018-12-29")).isEqualTo(DayKind.WORKING);
    assertThat(kind(both, "2018-12-28")).isEqualTo(DayKind.WORKING);
  }

  @Test
  void theLastDaysOfAYearAreLeftToTheNoticeOfTheNext() {
    HolidayCalendar calendar = calendar("  2018: {basis: b, off: []}");

    assertThat(kind(calendar, "2018-12-28")).isEqualTo(DayKind.WORKING);
    assertThat(kind(calendar, "2018-12-29")).isEqualTo(DayKind.UNKNOWN);
    assertThat(kind(calendar, "2018-12-31")).isEqualTo(DayKind.UNKNOWN);
  }

  @Test
  void aDayOffOnAPlainWeekendIsNoFault() {
    assertThat(kind(calendar("  2025: {basis: b, off: [2025-03-01]}"), "2025-03-01"))
        .isEqualTo(DayKind.OFF);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "2025: {basis: b, off: [2025-01-01, ^2025-01-01]}| REPEATED_DAY | 2025.off[1] | 2025-01-01 stands in line 3 already",
        "2025: {basis: b, off: [2025-01-25], working: [^2025-01-25]}| REPEATED_DAY | 2025.working[0] | 2025-01-25 is a day off by line 3",
        "2025: {basis: b, off: [2025-01-28..2025-02-04, ^2025-02-03..2025-02-08]}| REPEATED_DAY | 2025.off[1] | 2025-02-03 stands",
        "2025: {basis: b, off: [^2026-01-01]}| INVALID_VALUE | 2025.off[0] | must lie in 2025",
        "2025: {basis: b, off: [^2024-11-30]}| INVALID_VALUE | 2025.off[0] | or in December of the year before",
        "2025: {basis: b, off: [^2025-12-31..2026-01-01]}| INVALID_VALUE | 2025.off[0] | must lie in 2025",
        "2025: {basis: b, off: [^2025-02-04..2025-01-28]}| INVALID_VALUE | 2025.off[0] | must not end before it begins",
        "2025: {basis: b, off: [], working: [^2025-01-27]}| INVALID_VALUE | 2025.working[0] | 2025-01-27 is no weekend",
        "2025: {basis: b, off: [], working: [^2025-01-26..2025-01-27]}| INVALID_VALUE | 2025.working[0] | 2025-01-27 is no weekend",
        "2025: {basis: b, off: [^2025-02-29]}| INVALID_VALUE | 2025.off[0] | must be a day of the calendar",
        "2025: {basis: b, off: [^2025-1-1]}| INVALID_VALUE | 2025.off[0] | must be a day of the calendar",
        "2025: {basis: b, off: [^20250101]}| WRONG_TYPE | 2025.off[0] | 20250101",
        "2025: {basis: b, off: ^2025-01-01}| WRONG_TYPE | 2025.off | must be a list",
        "2025: {basis: b, off: [], ^of: []}| UNKNOWN_KEY | 2025.of | Maybe it should be 'off'",
        "2025: ^{off: []}| MISSING_BASIS | 2025.basis | needs the notice",
        "2025: ^{basis: b}| MISSING | 2025.off | off is missing",
        "^25: {basis: b, off: []}| UNKNOWN_KEY | 25 | a year of four digits",
        "2025: ^[]| WRONG_TYPE | 2025 | must be made of keys",
      })
  void aFaultIsToldWithItsPlaceAndRule(
      String marked, PolicyFileError code, String path, String said) {
    String line = "  " + marked;
    List<PolicyFileFault> faults = faults(line.replace("^", ""));

    assertThat(faults).hasSize(1);
    PolicyFileFault fault = faults.get(0);
    assertThat(fault.getCode()).isEqualTo(code);
    assertThat(fault.getPath()).isEqualTo("years." + path);
    assertThat(fault.getLine()).hasValue(3);
    assertThat(fault.getColumn()).hasValue(line.indexOf('^') + 1);
    assertThat(fault.getMessage().getEnglish()).contains(said);
    assertThat(fault.getMessage().getChinese()).matches("(?s).*\\p{IsHan}.*");
  }

  @Test
  void allFaultsOfAllYearsAreToldAtOnce() {
    assertThat(
            faults(
                "  2025: {off: [2026-01-01]}",
                "  2025: {basis: b, off: []}",
                "  2024:",
                "    basis: b",
                "    off: [2024-13-01]",
                "    working: [2024-05-06]"))
        .extracting(fault -> fault.getLine().getAsInt() + " " + fault.getCode().name())
        .containsExactly(
            "3 MISSING_BASIS",
            "3 INVALID_VALUE",
            "4 DUPLICATE_KEY",
            "7 INVALID_VALUE",
            "8 INVALID_VALUE");
  }

  @Test
  void aDayThatTwoYearsNameIsAFault() {
    assertThat(
            faults(
                "  2022: {basis: b, off: [2022-12-31]}",
                "  2023: {basis: b, off: [2022-12-31..2023-01-02]}"))
        .extracting(fault -> fault.getCode() + " " + fault.getPath())
        .containsExactly("REPEATED_DAY years.2023.off[0]");
  }

  @Test
  void aFileThatIsMissingOrEmptyOrNoYamlIsAFaultAndNoCalendar(@TempDir Path folder)
      throws IOException {
    assertThat(HolidayFile.read(folder.resolve("none.yaml")).getFaults())
        .extracting(PolicyFileFault::getCode)
        .containsExactly(PolicyFileError.CANNOT_READ);
    assertThat(read("").getFaults())
        .extracting(PolicyFileFault::getCode)
        .containsExactly(PolicyFileError.MISSING);
    Path file = Files.writeString(folder.resolve("ours.yaml"), "name: [");
    assertThat(HolidayFile.read(file).getFaults())
        .extracting(PolicyFileFault::getCode)
        .contains(PolicyFileError.SYNTAX);
    assertThatThrownBy(() -> HolidayFile.read(file).getCalendarOrThrow())
        .isInstanceOfSatisfying(
            PolicyFileException.class,
            e -> assertThat(e.getMessage(Locale.ENGLISH)).startsWith("ours.yaml has"));
  }
}
