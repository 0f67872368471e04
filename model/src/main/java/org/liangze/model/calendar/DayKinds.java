package org.liangze.model.calendar;

import java.time.LocalDate;

/**
 * A function that tells the kind of any day (工作日历).
 *
 * <p>An implementation is a pure function: for one day it always gives the same answer. It may be
 * called from any number of threads.
 */
public interface DayKinds {

  /** Returns the kind of a day; UNKNOWN where it is not known, never a guess. */
  DayKind getKind(LocalDate day);

  /** Returns the calendar that knows no day. */
  static DayKinds unknown() {
    return day -> DayKind.UNKNOWN;
  }
}
