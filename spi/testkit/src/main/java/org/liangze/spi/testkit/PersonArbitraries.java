package org.liangze.spi.testkit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Evaluation;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.jurisdiction.JurisdictionCode;

/** The entries about the three persons (三人), with anything in their fields; of the same making. */
final class PersonArbitraries {

  private final Arbitrary<LocalDate> days;
  private final Arbitrary<DayArbitraries.Span> spans;
  private final Arbitrary<String> ownIds = EntryArbitraries.ownIds();
  private final Arbitrary<String> ids = TextArbitraries.ids();
  private final Arbitrary<JurisdictionCode> divisions = EntryArbitraries.divisions();

  PersonArbitraries(EntryArbitraries entries) {
    this.days = entries.days;
    this.spans = entries.spans;
  }

  Arbitrary<RoleAppointment> appointments() {
    return Combinators.combine(
            ownIds,
            ids,
            divisions,
            Arbitraries.of(Role.class),
            ids,
            TextArbitraries.names().optional(0.7),
            spans)
        .as(
            (id, business, division, role, person, name, span) ->
                RoleAppointment.builder()
                    .id(id)
                    .businessId(business)
                    .jurisdiction(division)
                    .role(role)
                    .personId(person)
                    .personName(name)
                    .from(span.from)
                    .end(span.end)
                    .build())
        .withoutEdgeCases();
  }

  Arbitrary<Closure> closures() {
    return Combinators.combine(ownIds, ids, divisions, spans, Arbitraries.of(DayOfWeek.class).set())
        .as(
            (id, business, division, span, daysOfWeek) ->
                Closure.builder()
                    .id(id)
                    .businessId(business)
                    .jurisdiction(division)
                    .from(span.from)
                    .end(span.end)
                    .daysOfWeek(daysOfWeek)
                    .build())
        .withoutEdgeCases();
  }

  Arbitrary<DutyRecord> dutyRecords() {
    return Combinators.combine(Arbitraries.of(Duty.class), Arbitraries.of(Role.class))
        .flatAs(this::dutyRecords)
        .withoutEdgeCases();
  }

  private Arbitrary<DutyRecord> dutyRecords(Duty duty, Role role) {
    return Builders.withBuilder(() -> DutyRecord.builder().duty(duty).role(role))
        .use(ownIds)
        .in(DutyRecord.Builder::id)
        .use(ids)
        .in(DutyRecord.Builder::businessId)
        .use(divisions)
        .in(DutyRecord.Builder::jurisdiction)
        .use(ids)
        .in(DutyRecord.Builder::personId)
        .use(days.tuple2())
        .in(
            (builder, pair) -> {
              LocalDate day = EntryArbitraries.earliest(pair.get1(), pair.get2());
              return builder.day(day).doneOn(pair.get1().equals(day) ? pair.get2() : pair.get1());
            })
        .use(Arbitraries.of(stepsOf(duty)).set())
        .in(DutyRecord.Builder::steps)
        .use(Arbitraries.of(true, false))
        .in(DutyRecord.Builder::zeroRisk)
        .use(ids.set().ofMaxSize(4))
        .in(DutyRecord.Builder::reportedTo)
        .use(Arbitraries.maps(ids, Arbitraries.of(Evaluation.class)).ofMaxSize(4))
        .withProbability(duty == Duty.WEEKLY_INSPECTION ? 0.8 : 0)
        .in(DutyRecord.Builder::evaluations)
        .use(TextArbitraries.passages())
        .withProbability(duty == Duty.MONTHLY_DISPATCH ? 0.8 : 0)
        .in(DutyRecord.Builder::minutes)
        .use(TextArbitraries.passages())
        .withProbability(role == Role.PRINCIPAL ? 0 : 0.5)
        .in(DutyRecord.Builder::vetoProposal)
        .build(DutyRecord.Builder::build);
  }

  private static List<DutyStep> stepsOf(Duty duty) {
    return Arrays.stream(DutyStep.values())
        .filter(step -> step.getDuty() == duty)
        .collect(Collectors.toList());
  }

  Arbitrary<TrainingRecord> trainings() {
    return Combinators.combine(
            ownIds,
            ids,
            ids,
            divisions,
            days,
            EntryArbitraries.durations(),
            TextArbitraries.names())
        .as(
            (id, person, business, division, on, duration, topic) ->
                TrainingRecord.builder()
                    .id(id)
                    .personId(person)
                    .businessId(business)
                    .jurisdiction(division)
                    .completedOn(on)
                    .duration(duration)
                    .topic(topic)
                    .build())
        .withoutEdgeCases();
  }

  Arbitrary<Disqualification> disqualifications() {
    return Combinators.combine(ownIds, ids, ids, divisions, TextArbitraries.names(), days)
        .as(
            (id, person, business, division, post, on) ->
                Disqualification.builder()
                    .id(id)
                    .personId(person)
                    .businessId(business)
                    .jurisdiction(division)
                    .post(post)
                    .revokedOn(on)
                    .build())
        .withoutEdgeCases();
  }
}
