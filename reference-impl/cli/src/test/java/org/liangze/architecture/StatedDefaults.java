package org.liangze.architecture;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.TimeZone;

/**
 * The calls that ask the machine for the time or for its settings, which only the program around
 * the library may do. Never run.
 */
final class StatedDefaults {

  private StatedDefaults() {}

  static void settings() {
    Locale.getDefault();
    Locale.getDefault(Locale.Category.FORMAT);
    Charset.defaultCharset();
    ZoneId.systemDefault();
    TimeZone.getDefault();
  }

  static void clocks(ZoneId zone) {
    System.currentTimeMillis();
    System.nanoTime();
    Clock.systemUTC();
    Clock.systemDefaultZone();
    Clock.system(zone);
    Clock.tickMillis(zone);
    Clock.tickSeconds(zone);
    Clock.tickMinutes(zone);
  }

  static void now(ZoneId zone) {
    Instant.now();
    LocalDate.now();
    LocalDate.now(zone);
    LocalTime.now();
    LocalTime.now(zone);
    LocalDateTime.now();
    LocalDateTime.now(zone);
    ZonedDateTime.now();
    ZonedDateTime.now(zone);
    OffsetDateTime.now();
    OffsetDateTime.now(zone);
    OffsetTime.now();
    OffsetTime.now(zone);
    Year.now();
    Year.now(zone);
    YearMonth.now();
    YearMonth.now(zone);
    MonthDay.now();
    MonthDay.now(zone);
  }
}
