package org.liangze.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.jurisdiction.JurisdictionCode;

class DutyLogProperties {

  private static final LocalDate START = LocalDate.of(2022, 11, 1);

  @Provide
  Arbitrary<List<DutyRecord>> records() {
    return Combinators.combine(
            Arbitraries.of(Duty.class),
            Arbitraries.of(Role.class),
            days(),
            Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(0)),
                Tuple.of(2, Arbitraries.integers().between(1, 40))),
            Arbitraries.integers().between(0, 7),
            Arbitraries.of("P1", "P2"))
        .as(
            (duty, role, day, late, steps, person) ->
                DutyRecord.builder()
                    .copyOf(dutyRecord(duty, role, day, late, steps))
                    .personId(person)
                    .build())
        .list()
        .ofMaxSize(30);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 200).map(START::plusDays),
        Arbitraries.of(
            LocalDate.of(1, 1, 1), LocalDate.of(1969, 12, 31), LocalDate.of(9990, 12, 31)));
  }

  private static DutyRecord dutyRecord(Duty duty, Role role, LocalDate day, int late, int steps) {
    DutyRecord.Builder builder =
        DutyRecord.builder()
            .id("D1")
            .businessId("B1")
            .jurisdiction(JurisdictionCode.of("15"))
            .duty(duty)
            .role(role)
            .personId("P1")
            .day(day)
            .doneOn(day.plusDays(late))
            .zeroRisk(true);
    for (DutyStep step : DutyStep.values()) {
      if (step.getDuty() == duty && (steps & 1 << step.ordinal() % 3) != 0) {
        builder.addSteps(step);
      }
    }
    return builder.build();
  }

  @Provide
  Arbitrary<List<RoleAppointment>> appointments() {
    return Combinators.combine(
            Arbitraries.of(Role.class),
            Arbitraries.of("P1", "P2"),
            days(),
            Arbitraries.integers().between(1, 200).optional(0.6))
        .as(
            (role, person, from, length) ->
                RoleAppointment.builder()
                    .id("R1")
                    .businessId("B1")
                    .jurisdiction(JurisdictionCode.of("15"))
                    .role(role)
                    .personId(person)
                    .from(from)
                    .end(length.map(from::plusDays))
                    .build())
        .list()
        .ofMaxSize(4);
  }

  @Property(tries = 2000)
  void aLogCountsOfItsRecordsThoseByWhoHeldTheRoleOnTheDayOfDoing(
      @ForAll("records") List<DutyRecord> records,
      @ForAll("appointments") List<RoleAppointment> appointments,
      @ForAll Duty duty,
      @ForAll Set<Role> roles,
      @ForAll("days") LocalDate from,
      @ForAll("days") LocalDate through) {
    Set<DutyStep> none = EnumSet.noneOf(DutyStep.class);
    List<DutyRecord> byHolders =
        records.stream().filter(each -> isByHolder(each, appointments)).toList();

    assertThat(DutyLog.of(records).firstDoneBy(appointments, duty, roles, none, from, through))
        .isEqualTo(plainly(byHolders, duty, roles, none, from, through));
  }

  private static boolean isByHolder(DutyRecord each, List<RoleAppointment> appointments) {
    return appointments.stream()
        .anyMatch(
            held ->
                held.getPersonId().equals(each.getPersonId())
                    && held.getRole() == each.getRole()
                    && held.isInForce(each.getDoneOn()));
  }

  /** The definition: the least day of doing among the records that count. */
  private static Optional<LocalDate> plainly(
      List<DutyRecord> records,
      Duty duty,
      Set<Role> roles,
      Set<DutyStep> steps,
      LocalDate from,
      LocalDate through) {
    return records.stream()
        .filter(each -> each.getDuty() == duty && roles.contains(each.getRole()))
        .filter(each -> each.getSteps().containsAll(steps))
        .filter(each -> !each.getDay().isBefore(from) && !each.getDay().isAfter(through))
        .map(DutyRecord::getDoneOn)
        .min(LocalDate::compareTo);
  }

  @Property(tries = 2000)
  void aLogAnswersAsItsRecordsDo(
      @ForAll("records") List<DutyRecord> records,
      @ForAll Duty duty,
      @ForAll Set<Role> roles,
      @ForAll Set<DutyStep> steps,
      @ForAll("days") LocalDate from,
      @ForAll("days") LocalDate through) {
    assertThat(DutyLog.of(records).firstDone(duty, roles, steps, from, through))
        .isEqualTo(plainly(records, duty, roles, steps, from, through));
    Set<DutyStep> none = EnumSet.noneOf(DutyStep.class);
    Set<Role> all = EnumSet.allOf(Role.class);
    assertThat(DutyLog.of(records).firstDone(duty, all, none, from, through))
        .isEqualTo(plainly(records, duty, all, none, from, through));
  }

  @Property(tries = 500)
  void theOrderOfRecordsAndRepetitionsDoNotMatter(
      @ForAll("records") List<DutyRecord> records, @ForAll Random random) {
    List<DutyRecord> shuffled = new ArrayList<>(records);
    shuffled.addAll(records);
    Collections.shuffle(shuffled, random);

    assertThat(DutyLog.of(shuffled)).isEqualTo(DutyLog.of(records));
    assertThat(DutyLog.of(shuffled)).hasSameHashCodeAs(DutyLog.of(records));
  }

  /** For 126,000 such businesses, 46 million daily records, that is 45 MB of longs. */
  @Example
  void aYearOfDutiesDoneInOneWayEachTakes45LongsHoweverManyRecords() {
    DutyLog log = DutyLog.empty();
    int records = 0;
    for (LocalDate day = LocalDate.of(2023, 1, 1); day.getYear() == 2023; day = day.plusDays(1)) {
      log = log.with(dutyRecord(Duty.DAILY_CONTROL, Role.OFFICER, day, 0, 7));
      records++;
      if (day.getDayOfWeek().getValue() == 5) {
        log = log.with(dutyRecord(Duty.WEEKLY_INSPECTION, Role.OFFICER, day, 0, 7));
        records++;
      }
      if (day.getDayOfMonth() == 28) {
        log = log.with(dutyRecord(Duty.MONTHLY_DISPATCH, Role.PRINCIPAL, day, 0, 7));
        records++;
      }
    }

    assertThat(records).isEqualTo(365 + 52 + 12);
    assertThat(log.size()).isEqualTo(records);
    assertThat(log.getLongs()).isEqualTo(3 + 3 * 14);
  }
}
