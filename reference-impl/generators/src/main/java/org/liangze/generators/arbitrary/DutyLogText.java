package org.liangze.generators.arbitrary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;

/**
 * What a log of duties holds, one line for each run of days on which the same was done. A log tells
 * only what it is asked, so each day is asked for.
 */
final class DutyLogText {

  /** Days outside are not looked for; arbitrary ones are well inside. */
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

  private static final LocalDate LAST = LocalDate.of(2029, 12, 31);

  /** What is alike on all days of a run. */
  private record Way(long daysLate, Set<DutyStep> steps) {}

  private final DutyLog log;
  private final List<String> lines = new ArrayList<>();
  private int told;

  private DutyLogText(DutyLog log) {
    this.log = log;
  }

  static List<String> lines(DutyLog log) {
    return new DutyLogText(log).tell();
  }

  private List<String> tell() {
    for (Duty duty : Duty.values()) {
      for (Role role : Role.values()) {
        if (done(duty, role, Set.of(), FIRST, LAST).isPresent()) {
          tell(duty, role);
        }
      }
    }
    if (told < log.size()) {
      lines.add((log.size() - told) + " more, in other ways or on other days");
    }
    return lines;
  }

  private void tell(Duty duty, Role role) {
    LocalDate begin = FIRST;
    Way before = null;
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      Way way = way(duty, role, day);
      told += way == null ? 0 : 1;
      if (before != null && !before.equals(way)) {
        lines.add(line(duty, role, before, begin, day.minusDays(1)));
      }
      if (way != null && !way.equals(before)) {
        begin = day;
      }
      before = way;
    }
  }

  private @Nullable Way way(Duty duty, Role role, LocalDate day) {
    Optional<LocalDate> done = done(duty, role, Set.of(), day, day);
    if (done.isEmpty()) {
      return null;
    }
    Set<DutyStep> steps = EnumSet.noneOf(DutyStep.class);
    for (DutyStep step : DutyStep.values()) {
      if (done(duty, role, Set.of(step), day, day).equals(done)) {
        steps.add(step);
      }
    }
    return new Way(done.get().toEpochDay() - day.toEpochDay(), steps);
  }

  private Optional<LocalDate> done(
      Duty duty, Role role, Set<DutyStep> steps, LocalDate from, LocalDate through) {
    return log.firstDone(duty, Set.of(role), steps, from, through);
  }

  private static String line(Duty duty, Role role, Way way, LocalDate from, LocalDate through) {
    return duty
        + " by "
        + role
        + " for "
        + from
        + (through.equals(from) ? "" : " through " + through)
        + (way.daysLate() == 0 ? "" : ", " + way.daysLate() + " days late")
        + ", steps="
        + way.steps();
  }
}
