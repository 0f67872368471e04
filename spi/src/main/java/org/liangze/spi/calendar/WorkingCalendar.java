package org.liangze.spi.calendar;

import org.liangze.model.calendar.DayKinds;

/**
 * Which days are worked (工作日历), with public holidays and the weekends that are worked in their
 * place (调休).
 *
 * <p>Example: by the notice for 2023, Saturday 2023-01-28 is a WORKING day, and Monday 2023-01-23
 * is OFF; 2050-01-01 is UNKNOWN as long as nobody has announced it.
 *
 * <p>An implementation is a pure function of the day: it reads no clock, keeps no state that
 * changes, and gives the same answer as long as the services live, or figures of the same day would
 * contradict each other. A new year's arrangement therefore needs a new instance. It may be called
 * from any number of threads, and often: for every business and day that is judged, so it looks
 * nothing up on a network or disk.
 *
 * <p>What is not known is UNKNOWN, never a guess: a calendar that took every weekday of an unknown
 * year for a working day would call businesses overdue that are not. UNKNOWN surfaces in every
 * figure and deadline that depends on it. The answer is never null, and asking never throws,
 * whatever the day. A calendar that does is a fault of the host: the call that asked it ends with
 * the api's {@code PlugInFailedException}, not retryable, which names its id and the day.
 *
 * <p>This interface grows by {@code default} methods only.
 */
public interface WorkingCalendar extends DayKinds {

  /** Returns the plug-in's id, such as {@code china}; it stands in what is told about it. */
  String getId();
}
