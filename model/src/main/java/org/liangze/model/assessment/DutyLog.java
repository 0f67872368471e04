package org.liangze.model.assessment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;

/**
 * What the records of duties at one business (履职记录) say to an indicator: for which days each duty
 * was done, in which role, with which steps and how late. Who did it and what the record tells
 * besides stays in the ledger.
 *
 * <p>Records that are alike but for their day share one set of days, a bit for each. A year in
 * which one officer, one director and one principal do their duties in one way each takes 3 x 14
 * longs; that it is 429 records does not matter.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DutyLog {

  private static final DutyLog EMPTY = new DutyLog(new long[0], new long[0][]);

  private static final int STEP_BITS = 16;
  private static final int ROLE_BITS = 4;
  private static final int DUTY_BITS = 4;

  /** What is alike in the records of each set, ascending. */
  private final long[] marks;

  private final long[][] days;

  private DutyLog(long[] marks, long[][] days) {
    this.marks = marks;
    this.days = days;
  }

  /** Returns the log without any record. */
  public static DutyLog empty() {
    return EMPTY;
  }

  /** Returns the log of records, all of one business. */
  public static DutyLog of(Collection<DutyRecord> records) {
    DutyLog log = EMPTY;
    for (DutyRecord dutyRecord : records) {
      log = log.with(dutyRecord);
    }
    return log;
  }

  /** Returns this log with one more record; one that says nothing new changes nothing. */
  public DutyLog with(DutyRecord dutyRecord) {
    long mark = mark(dutyRecord);
    long day = dutyRecord.getDay().toEpochDay();
    int at = Arrays.binarySearch(marks, mark);
    if (at >= 0) {
      long[] changed = DayBits.with(days[at], day);
      if (changed == days[at]) {
        return this;
      }
      long[][] all = days.clone();
      all[at] = changed;
      return new DutyLog(marks, all);
    }
    int place = -at - 1;
    long[] newMarks = new long[marks.length + 1];
    long[][] newDays = new long[days.length + 1][];
    System.arraycopy(marks, 0, newMarks, 0, place);
    System.arraycopy(days, 0, newDays, 0, place);
    newMarks[place] = mark;
    newDays[place] = DayBits.with(new long[0], day);
    System.arraycopy(marks, place, newMarks, place + 1, marks.length - place);
    System.arraycopy(days, place, newDays, place + 1, days.length - place);
    return new DutyLog(newMarks, newDays);
  }

  private static long mark(DutyRecord dutyRecord) {
    long late = dutyRecord.getDoneOn().toEpochDay() - dutyRecord.getDay().toEpochDay();
    long mark = (late << DUTY_BITS) | dutyRecord.getDuty().ordinal();
    mark = (mark << ROLE_BITS) | dutyRecord.getRole().ordinal();
    return (mark << STEP_BITS) | bits(dutyRecord.getSteps());
  }

  private static long bits(Set<DutyStep> steps) {
    long bits = 0;
    for (DutyStep step : steps) {
      bits |= 1L << step.ordinal();
    }
    return bits;
  }

  /**
   * Returns the first day on which a duty was done for any day of a period.
   *
   * @param roles the roles that count
   * @param steps the steps that a record must show to count
   * @param from the first day of the period
   * @param through the last day of the period, inclusive
   */
  public Optional<LocalDate> firstDone(
      Duty duty, Set<Role> roles, Set<DutyStep> steps, LocalDate from, LocalDate through) {
    long asked = bits(steps);
    long first = Long.MAX_VALUE;
    for (int i = 0; i < marks.length; i++) {
      long mark = marks[i];
      if ((mark & asked) == asked && dutyOf(mark) == duty.ordinal() && isOneOf(roles, mark)) {
        OptionalLong day = DayBits.first(days[i], from.toEpochDay(), through.toEpochDay());
        if (day.isPresent()) {
          first = Math.min(first, day.getAsLong() + lateness(mark));
        }
      }
    }
    return first == Long.MAX_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(first));
  }

  private static long dutyOf(long mark) {
    return (mark >> (STEP_BITS + ROLE_BITS)) & ((1L << DUTY_BITS) - 1);
  }

  private static boolean isOneOf(Set<Role> roles, long mark) {
    long role = (mark >> STEP_BITS) & ((1L << ROLE_BITS) - 1);
    for (Role allowed : roles) {
      if (allowed.ordinal() == role) {
        return true;
      }
    }
    return false;
  }

  private static long lateness(long mark) {
    return mark >> (STEP_BITS + ROLE_BITS + DUTY_BITS);
  }

  /** Returns how many different days the log holds, each once for each way in which it was done. */
  public int size() {
    int size = 0;
    for (long[] set : days) {
      size += DayBits.count(set);
    }
    return size;
  }

  /** Returns how many longs the log takes, from which its memory follows. */
  public int getLongs() {
    int longs = marks.length;
    for (long[] set : days) {
      longs += set.length;
    }
    return longs;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DutyLog
        && Arrays.equals(((DutyLog) other).marks, marks)
        && Arrays.deepEquals(((DutyLog) other).days, days);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(marks) + Arrays.deepHashCode(days);
  }

  /** Returns how many days it holds. */
  @Override
  public String toString() {
    return "DutyLog{" + size() + "}";
  }
}
