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
import org.liangze.model.enterprise.RoleAppointment;

/**
 * What the records of duties at one business (履职记录) say to an indicator: for which days each duty
 * was done, by whom in which role, with which steps and how late. What the record tells besides
 * stays in the ledger.
 *
 * <p>Records that are alike but for their day share one set of days, a bit for each. A year in
 * which one officer, one director and one principal do their duties in one way each takes 3 x 14
 * longs; that it is 429 records does not matter.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DutyLog {

  private static final DutyLog EMPTY = new DutyLog(new long[0], new String[0], new long[0][]);

  private static final int STEP_BITS = 16;
  private static final int ROLE_BITS = 4;
  private static final int DUTY_BITS = 4;

  /** What is alike in the records of each set, ascending, and by person where it is equal. */
  private final long[] marks;

  private final String[] persons;
  private final long[][] days;

  private DutyLog(long[] marks, String[] persons, long[][] days) {
    this.marks = marks;
    this.persons = persons;
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
    String person = dutyRecord.getPersonId();
    long day = dutyRecord.getDay().toEpochDay();
    int at = 0;
    while (at < marks.length && isBefore(at, mark, person)) {
      at++;
    }
    if (at < marks.length && marks[at] == mark && persons[at].equals(person)) {
      long[] changed = DayBits.with(days[at], day);
      if (changed == days[at]) {
        return this;
      }
      long[][] all = days.clone();
      all[at] = changed;
      return new DutyLog(marks, persons, all);
    }
    long[] newMarks = new long[marks.length + 1];
    String[] newPersons = new String[marks.length + 1];
    long[][] newDays = new long[marks.length + 1][];
    for (int i = 0; i < newMarks.length; i++) {
      int old = i < at ? i : i - 1;
      newMarks[i] = i == at ? mark : marks[old];
      newPersons[i] = i == at ? person : persons[old];
      newDays[i] = i == at ? DayBits.with(new long[0], day) : days[old];
    }
    return new DutyLog(newMarks, newPersons, newDays);
  }

  private boolean isBefore(int at, long mark, String person) {
    return marks[at] < mark || marks[at] == mark && persons[at].compareTo(person) < 0;
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
   * Returns the first day on which a duty was done for any day of a period, by whoever it was.
   *
   * @param roles the roles that count
   * @param steps the steps that a record must show to count
   * @param from the first day of the period
   * @param through the last day of the period, inclusive
   */
  public Optional<LocalDate> firstDone(
      Duty duty, Set<Role> roles, Set<DutyStep> steps, LocalDate from, LocalDate through) {
    long first = Long.MAX_VALUE;
    for (int i = 0; i < marks.length; i++) {
      if (isOf(i, duty, roles, steps)) {
        first = Math.min(first, doneOn(i, from.toEpochDay(), through.toEpochDay()));
      }
    }
    return day(first);
  }

  /**
   * Returns the first day on which a duty was done for any day of a period by somebody who held the
   * role on the day of doing.
   *
   * @param appointments who held which role at the business
   * @param roles the roles that count
   * @param steps the steps that a record must show to count
   * @param from the first day of the period
   * @param through the last day of the period, inclusive
   */
  public Optional<LocalDate> firstDoneBy(
      Collection<RoleAppointment> appointments,
      Duty duty,
      Set<Role> roles,
      Set<DutyStep> steps,
      LocalDate from,
      LocalDate through) {
    long first = Long.MAX_VALUE;
    for (int i = 0; i < marks.length; i++) {
      if (!isOf(i, duty, roles, steps)) {
        continue;
      }
      for (RoleAppointment held : appointments) {
        if (held.getRole().ordinal() == roleOf(marks[i]) && held.getPersonId().equals(persons[i])) {
          // The days for which it was done lie as much earlier as it was done late.
          long late = lateness(marks[i]);
          long earliest = Math.max(from.toEpochDay(), held.getFrom().toEpochDay() - late);
          long latest =
              held.getEnd().isPresent()
                  ? Math.min(through.toEpochDay(), held.getEnd().get().toEpochDay() - 1 - late)
                  : through.toEpochDay();
          first = Math.min(first, doneOn(i, earliest, latest));
        }
      }
    }
    return day(first);
  }

  private boolean isOf(int at, Duty duty, Set<Role> roles, Set<DutyStep> steps) {
    long asked = bits(steps);
    return (marks[at] & asked) == asked
        && dutyOf(marks[at]) == duty.ordinal()
        && isOneOf(roles, marks[at]);
  }

  /** The first day of doing, as of a set all were done equally late; the last of all if none. */
  private long doneOn(int at, long from, long through) {
    OptionalLong day = DayBits.first(days[at], from, through);
    return day.isPresent() ? day.getAsLong() + lateness(marks[at]) : Long.MAX_VALUE;
  }

  private static Optional<LocalDate> day(long epochDay) {
    return epochDay == Long.MAX_VALUE
        ? Optional.empty()
        : Optional.of(LocalDate.ofEpochDay(epochDay));
  }

  private static long dutyOf(long mark) {
    return (mark >> (STEP_BITS + ROLE_BITS)) & ((1L << DUTY_BITS) - 1);
  }

  private static long roleOf(long mark) {
    return (mark >> STEP_BITS) & ((1L << ROLE_BITS) - 1);
  }

  private static boolean isOneOf(Set<Role> roles, long mark) {
    for (Role allowed : roles) {
      if (allowed.ordinal() == roleOf(mark)) {
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
        && Arrays.equals(((DutyLog) other).persons, persons)
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
