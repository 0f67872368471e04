package org.liangze.generators.arbitrary;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.liangze.generators.ExampleDivisions;
import org.liangze.model.assessment.DutyLog;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Evaluation;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;

/**
 * Arbitrary entries about the three persons' duties (三人三责), each by itself, in the {@link
 * ExampleDivisions}.
 *
 * <p>What an entry names (businesses {@code B1} to {@code B3}, persons {@code P1} to {@code P3})
 * need not exist. Everything shrinks to first identifiers, early days, and what is optional left
 * out.
 */
public final class EnterpriseArbitraries {

  private static final int MOST_HABITS = 3;

  /**
   * A record, on how many further days the same is done, and whether all three duties are done on
   * these days besides, by those whose duties they are.
   */
  private record Habit(DutyRecord first, int furtherDays, boolean allThree) {

    List<DutyRecord> records() {
      List<DutyRecord> all = new ArrayList<>(List.of(first));
      for (Duty duty : Duty.values()) {
        if (allThree) {
          all.add(
              DutyRecord.builder()
                  .id(first.getId())
                  .businessId(first.getBusinessId())
                  .jurisdiction(first.getJurisdiction())
                  .duty(duty)
                  .role(usualRole(duty))
                  .personId(first.getPersonId())
                  .day(first.getDay())
                  .doneOn(first.getDay())
                  .steps(stepsOf(duty))
                  .zeroRisk(first.isZeroRisk())
                  .build());
        }
      }
      return all;
    }
  }

  private EnterpriseArbitraries() {}

  /**
   * Returns closures, most of them of certain days of the week, and few without an end, so that a
   * business is open on most days. Given for Closure.
   */
  public static Arbitrary<Closure> closures() {
    return Combinators.combine(
            EntryArbitraries.ids("K"),
            EntryArbitraries.ids("B"),
            JurisdictionArbitraries.codes(),
            DayArbitraries.beginnings(),
            Arbitraries.integers().between(1, 40).optional(0.8),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(Set.<DayOfWeek>of())),
                Tuple.of(3, Arbitraries.of(DayOfWeek.class).set().ofMinSize(1).ofMaxSize(2))))
        .as(
            (id, business, code, from, length, days) ->
                Closure.builder()
                    .id(id)
                    .businessId(business)
                    .jurisdiction(code)
                    .from(from)
                    .end(length.map(from::plusDays))
                    .daysOfWeek(days)
                    .build())
        .withoutEdgeCases();
  }

  /**
   * Returns records of duties, most by those whose duty it is and on the day, some late or in
   * another role. Given for DutyRecord.
   */
  public static Arbitrary<DutyRecord> dutyRecords() {
    return Arbitraries.of(Duty.class).flatMap(EnterpriseArbitraries::dutyRecords);
  }

  private static Arbitrary<DutyRecord> dutyRecords(Duty duty) {
    Arbitrary<DutyRecord> done =
        Combinators.combine(
                EntryArbitraries.ids("D"),
                EntryArbitraries.ids("B"),
                JurisdictionArbitraries.codes(),
                Arbitraries.frequencyOf(
                    Tuple.of(5, Arbitraries.just(usualRole(duty))),
                    Tuple.of(1, Arbitraries.of(Role.OFFICER, Role.DIRECTOR, Role.PRINCIPAL))),
                EntryArbitraries.ids("P"),
                DayArbitraries.beginnings(),
                Arbitraries.frequencyOf(
                    Tuple.of(4, Arbitraries.just(0)),
                    Tuple.of(1, Arbitraries.integers().between(1, 40))),
                Arbitraries.of(stepsOf(duty)).set())
            .as(
                (id, business, code, role, person, day, late, steps) ->
                    DutyRecord.builder()
                        .id(id)
                        .businessId(business)
                        .jurisdiction(code)
                        .duty(duty)
                        .role(role)
                        .personId(person)
                        .day(day)
                        .doneOn(day.plusDays(late))
                        .steps(steps)
                        .zeroRisk(true)
                        .build());
    return Combinators.combine(
            done,
            Arbitraries.of(true, false),
            EntryArbitraries.ids("P").set().ofMaxSize(1),
            Arbitraries.of(Evaluation.class).optional(0.2),
            Arbitraries.of("建议停止销售").optional(0.1))
        .as(
            (bare, zeroRisk, reportedTo, judged, veto) -> {
              DutyRecord.Builder made =
                  DutyRecord.builder().copyOf(bare).zeroRisk(zeroRisk).reportedTo(reportedTo);
              if (duty == Duty.WEEKLY_INSPECTION) {
                judged.ifPresent(grade -> made.evaluations(Map.of("P1", grade)));
              }
              if (duty == Duty.MONTHLY_DISPATCH) {
                judged.ifPresent(any -> made.minutes("月调度纪要"));
              }
              if (bare.getRole() != Role.PRINCIPAL) {
                made.vetoProposal(veto);
              }
              return made.build();
            })
        .withoutEdgeCases();
  }

  private static Role usualRole(Duty duty) {
    return switch (duty) {
      case DAILY_CONTROL -> Role.OFFICER;
      case WEEKLY_INSPECTION -> Role.DIRECTOR;
      case MONTHLY_DISPATCH -> Role.PRINCIPAL;
    };
  }

  private static List<DutyStep> stepsOf(Duty duty) {
    return Stream.of(DutyStep.values()).filter(step -> step.getDuty() == duty).toList();
  }

  /**
   * Returns what a business's records say together: up to three times somebody did a duty in one
   * way, once or on each of up to 400 days, in some all three duties were done besides. Given for
   * DutyLog.
   */
  public static Arbitrary<DutyLog> dutyLogs() {
    return habits().map(EnterpriseArbitraries::log).withoutEdgeCases();
  }

  /** What was done at a business, and who was appointed for it. */
  record Work(DutyLog log, List<RoleAppointment> appointments) {}

  /** Returns any work, most of it done by one person who has long been appointed to all roles. */
  static Arbitrary<Work> work(String business, String person) {
    return Combinators.combine(
            habits(), Arbitraries.frequency(Tuple.of(1, false), Tuple.of(4, true)))
        .as(
            (habits, staffed) ->
                staffed
                    ? new Work(log(habits, person), longAppointed(business, person))
                    : new Work(log(habits), List.of()));
  }

  private static Arbitrary<List<Habit>> habits() {
    return Combinators.combine(
            dutyRecords(),
            Arbitraries.frequencyOf(
                Tuple.of(1, Arbitraries.just(0)),
                Tuple.of(
                    2,
                    // Long runs as often as short ones, or hardly any would hold a given day.
                    Arbitraries.integers()
                        .between(1, 399)
                        .withDistribution(RandomDistribution.uniform()))),
            Arbitraries.of(false, true))
        .as(Habit::new)
        .list()
        .ofMaxSize(MOST_HABITS)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  /** Returns appointments of one person to each of the roles, since long ago. */
  private static List<RoleAppointment> longAppointed(String business, String person) {
    List<RoleAppointment> all = new ArrayList<>();
    for (Role role : Role.values()) {
      all.add(
          RoleAppointment.builder()
              .id("R-" + role)
              .businessId(business)
              .jurisdiction(ExampleDivisions.tree().getRoots().get(0).getCode())
              .role(role)
              .personId(person)
              .from(LocalDate.of(2000, 1, 1))
              .build());
    }
    return all;
  }

  private static DutyLog log(List<Habit> habits, String person) {
    List<Habit> own = new ArrayList<>();
    for (Habit habit : habits) {
      own.add(
          new Habit(
              DutyRecord.builder().copyOf(habit.first()).personId(person).build(),
              habit.furtherDays(),
              habit.allThree()));
    }
    return log(own);
  }

  private static DutyLog log(List<Habit> habits) {
    DutyLog log = DutyLog.empty();
    for (Habit habit : habits) {
      for (DutyRecord first : habit.records()) {
        for (int day = 0; day <= habit.furtherDays(); day++) {
          log =
              log.with(
                  DutyRecord.builder()
                      .copyOf(first)
                      .day(first.getDay().plusDays(day))
                      .doneOn(first.getDoneOn().plusDays(day))
                      .build());
        }
      }
    }
    return log;
  }

  /** Returns trainings of half an hour up to 80 hours. Given for TrainingRecord. */
  public static Arbitrary<TrainingRecord> trainings() {
    return Combinators.combine(
            EntryArbitraries.ids("T"),
            EntryArbitraries.ids("P"),
            EntryArbitraries.ids("B"),
            JurisdictionArbitraries.codes(),
            DayArbitraries.beginnings(),
            Arbitraries.of(30, 60, 8 * 60, 20 * 60, 40 * 60, 80 * 60))
        .as(
            (id, person, business, code, on, minutes) ->
                TrainingRecord.builder()
                    .id(id)
                    .personId(person)
                    .businessId(business)
                    .jurisdiction(code)
                    .completedOn(on)
                    .duration(Duration.ofMinutes(minutes))
                    .topic("示例")
                    .build())
        .withoutEdgeCases();
  }

  /** Returns disqualifications, some of them over on some days. Given for Disqualification. */
  public static Arbitrary<Disqualification> disqualifications() {
    return Combinators.combine(
            EntryArbitraries.ids("Q"),
            EntryArbitraries.ids("P"),
            EntryArbitraries.ids("B"),
            JurisdictionArbitraries.codes(),
            DayArbitraries.beginnings(),
            Arbitraries.of(0, 4, 5, 6))
        .as(
            (id, person, business, code, day, yearsBefore) ->
                Disqualification.builder()
                    .id(id)
                    .personId(person)
                    .businessId(business)
                    .jurisdiction(code)
                    .post("示例")
                    .revokedOn(day.minusYears(yearsBefore))
                    .build())
        .withoutEdgeCases();
  }
}
