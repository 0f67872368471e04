package org.liangze.engine;

import java.time.LocalDate;
import java.util.Objects;
import org.liangze.model.Text;
import org.liangze.model.calendar.DayKind;
import org.liangze.spi.calendar.WorkingCalendar;

/**
 * A calendar whose failures are told in the words of the api: null is no day of any kind, and must
 * not be taken for one.
 *
 * <p>As thread-safe as the calendar behind it.
 */
final class TranslatingCalendar implements WorkingCalendar {

  private final WorkingCalendar calendar;
  private final String id;

  TranslatingCalendar(WorkingCalendar calendar) {
    this.calendar = Objects.requireNonNull(calendar, "calendar");
    this.id = calendar.getId();
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public DayKind getKind(LocalDate day) {
    return PlugInCalls.answer(() -> calendar.getKind(day), () -> failed(day));
  }

  private Text failed(LocalDate day) {
    return Text.of(
        "工作日历 " + id + " 未能判断 " + day, "the calendar " + id + " failed to tell the kind of " + day);
  }
}
