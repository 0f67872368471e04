package org.liangze.exchange.policy;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;

/**
 * What came of reading a file of holidays (读取结果): either the calendar, or every fault of the file.
 *
 * <p>Example: {@code holidays-china.yaml}, the calendar of 2022 to 2026, no fault.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class HolidayReading {

  HolidayReading() {}

  /** Returns the name of the file, without its folder. */
  public abstract String getSource();

  /** Returns the calendar; empty if the file has a fault. */
  public abstract Optional<HolidayCalendar> getCalendar();

  /** Returns every fault, in the order of the file. */
  public abstract List<PolicyFileFault> getFaults();

  /**
   * Returns the calendar.
   *
   * @throws PolicyFileException if the file has faults; it carries all of them
   */
  public final HolidayCalendar getCalendarOrThrow() {
    return getCalendar().orElseThrow(() -> PolicyFileException.faulty(getSource(), getFaults()));
  }

  @Value.Check
  protected void check() {
    if (getCalendar().isPresent() != getFaults().isEmpty()) {
      throw InvalidValueException.of(
          "HolidayReading.calendar",
          getCalendar().orElse(null),
          Text.of("有错误时不得有日历，无错误时必须有", "must be there if, and only if, there is no fault"));
    }
  }

  /** Builds a {@link HolidayReading}. */
  static final class Builder extends ImmutableHolidayReading.Builder {
    Builder() {}
  }
}
