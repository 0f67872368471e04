package org.liangze.exchange.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/**
 * Reads files of holidays (放假安排文件): which days of a year are off, and which weekends are worked in
 * their place, each year with the notice on which it is based.
 *
 * <p>Example:
 *
 * <pre>{@code
 * name: china
 * years:
 *   2023:
 *     basis:
 *       zh: 国办发明电〔2022〕16号
 *       en: notice of the General Office of the State Council, 2022 No. 16
 *     off:
 *       - 2022-12-31..2023-01-02
 *       - 2023-04-05
 *     working:
 *       - 2023-01-28
 * }</pre>
 *
 * <p>The whole format stands in the README of this module.
 */
public final class HolidayFile {

  private static final String CHINA = "holidays-china.yaml";

  private HolidayFile() {}

  /**
   * Returns the calendar that comes with the library: the arrangements of the State Council for
   * 2022 to 2026. Read anew by each call.
   */
  public static HolidayCalendar china() {
    try (InputStream in = HolidayFile.class.getResourceAsStream(CHINA)) {
      if (in == null) {
        throw new IllegalStateException(CHINA + " is not in the jar");
      }
      return read(in, CHINA).getCalendarOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a file in UTF-8 of at most 512 KiB; that it cannot be read is one of the faults. */
  public static HolidayReading read(Path file) {
    HolidayReading.Builder reading = new HolidayReading.Builder().source(YamlFile.nameOf(file));
    return reading.faults(YamlFile.read(file, into(reading))).build();
  }

  /**
   * Reads a stream to its end, or as far as 512 KiB, and does not close it.
   *
   * @param source what the stream is called in messages, such as {@code holidays.yaml}
   */
  public static HolidayReading read(InputStream in, String source) {
    HolidayReading.Builder reading = new HolidayReading.Builder().source(source);
    return reading.faults(YamlFile.read(in, into(reading))).build();
  }

  private static BiConsumer<YamlNode, Faults> into(HolidayReading.Builder reading) {
    return (root, faults) -> new HolidayReader(faults).read(root, reading);
  }
}
