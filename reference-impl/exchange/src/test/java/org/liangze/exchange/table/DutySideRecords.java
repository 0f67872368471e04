package org.liangze.exchange.table;

import static org.liangze.exchange.table.Records.codes;
import static org.liangze.exchange.table.Records.days;
import static org.liangze.exchange.table.Records.endsAfter;
import static org.liangze.exchange.table.Records.ids;
import static org.liangze.exchange.table.Records.names;
import static org.liangze.exchange.table.Records.passages;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liangze.model.enterprise.Closure;
import org.liangze.model.enterprise.Disqualification;
import org.liangze.model.enterprise.Duty;
import org.liangze.model.enterprise.DutyRecord;
import org.liangze.model.enterprise.DutyStep;
import org.liangze.model.enterprise.Evaluation;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.TrainingRecord;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;

/** Records of the duties of enterprises, with whatever their fields may hold. */
final class DutySideRecords {

  private DutySideRecords() {}

  static Arbitrary<?> of(TableLayout<?> layout) {
    switch (layout.getName()) {
      case "closures":
        return closures();
      case "duty-records":
        return dutyRecords();
      case "findings":
        return findings();
      case "trainings":
        return trainings();
      case "disqualifications":
        return disqualifications();
      default:
        throw new IllegalArgumentException(layout.getName());
    }
  }

  static Arbitrary<Closure> closures() {
    return Combinators.combine(ids(), ids(), codes(), days(), Arbitraries.of(DayOfWeek.class).set())
        .as(
            (id, business, code, from, daysOfWeek) ->
                Closure.builder()
                    .id(id)
                    .businessId(business)
                    .jurisdiction(code)
                    .from(from)
                    .daysOfWeek(daysOfWeek))
        .flatMap(
            closure -> endsAfter(closure.build().getFrom()).map(end -> closure.end(end).build()));
  }

  static Arbitrary<DutyRecord> dutyRecords() {
    Arbitrary<DutyRecord.Builder> whoAndWhen =
        Combinators.combine(
                ids(), ids(), codes(), ids(), days(), Arbitraries.integers().between(0, 40))
            .as(
                (id, business, code, person, day, late) ->
                    DutyRecord.builder()
                        .id(id)
                        .businessId(business)
                        .jurisdiction(code)
                        .personId(person)
                        .day(day)
                        .doneOn(day.plusDays(late)));
    return Arbitraries.of(Duty.class)
        .flatMap(
            duty ->
                Combinators.combine(
                        whoAndWhen,
                        Arbitraries.of(Role.class),
                        Arbitraries.of(true, false),
                        stepsOf(duty),
                        ids().set().ofMaxSize(3),
                        Arbitraries.maps(ids(), Arbitraries.of(Evaluation.class)).ofMaxSize(3),
                        passages().optional(),
                        passages().optional())
                    .as(
                        (record, role, zeroRisk, steps, reportedTo, evaluations, minutes, veto) ->
                            record
                                .duty(duty)
                                .role(role)
                                .zeroRisk(zeroRisk)
                                .steps(steps)
                                .reportedTo(reportedTo)
                                .evaluations(
                                    duty == Duty.WEEKLY_INSPECTION
                                        ? evaluations
                                        : Collections.emptyMap())
                                .minutes(minutes.filter(text -> duty == Duty.MONTHLY_DISPATCH))
                                .vetoProposal(veto.filter(text -> role != Role.PRINCIPAL))
                                .build()));
  }

  private static Arbitrary<Set<DutyStep>> stepsOf(Duty duty) {
    return Arbitraries.of(
            Arrays.stream(DutyStep.values()).filter(step -> step.getDuty() == duty).toList())
        .set();
  }

  static Arbitrary<Finding> findings() {
    Arbitrary<EntryReference> sources =
        Combinators.combine(Arbitraries.of(EntryKind.VISIT, EntryKind.DUTY_RECORD), ids())
            .as(EntryReference::of);
    return Combinators.combine(
            ids(),
            ids(),
            codes(),
            sources.optional(),
            days(),
            passages(),
            Arbitraries.integers().between(0, 400))
        .as(
            (id, business, code, source, found, description, within) ->
                Finding.builder()
                    .id(id)
                    .businessId(business)
                    .jurisdiction(code)
                    .source(source)
                    .foundOn(found)
                    .description(description)
                    .due(found.plusDays(within)))
        .flatMap(
            finding ->
                Combinators.combine(
                        endsAfter(finding.build().getFoundOn()),
                        rectifications(finding.build().getFoundOn()))
                    .as((day, done) -> finding.handedOverOn(day).rectification(done).build()));
  }

  private static Arbitrary<Optional<Rectification>> rectifications(LocalDate found) {
    return Combinators.combine(Arbitraries.integers().between(0, 400), ids(), passages())
        .as(
            (after, by, measure) ->
                Rectification.builder()
                    .closedOn(found.plusDays(after))
                    .confirmedBy(by)
                    .measure(measure)
                    .build())
        .optional(0.5);
  }

  static Arbitrary<TrainingRecord> trainings() {
    return Combinators.combine(
            ids(),
            ids(),
            ids(),
            codes(),
            days(),
            Arbitraries.integers().between(1, 60_000),
            names())
        .as(
            (id, person, business, code, day, minutes, topic) ->
                TrainingRecord.builder()
                    .id(id)
                    .personId(person)
                    .businessId(business)
                    .jurisdiction(code)
                    .completedOn(day)
                    .duration(Duration.ofMinutes(minutes))
                    .topic(topic)
                    .build());
  }

  static Arbitrary<Disqualification> disqualifications() {
    return Combinators.combine(ids(), ids(), ids(), codes(), names(), days())
        .as(
            (id, person, business, code, post, day) ->
                Disqualification.builder()
                    .id(id)
                    .personId(person)
                    .businessId(business)
                    .jurisdiction(code)
                    .post(post)
                    .revokedOn(day)
                    .build());
  }
}
