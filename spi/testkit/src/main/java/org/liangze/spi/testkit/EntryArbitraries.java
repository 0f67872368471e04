package org.liangze.spi.testkit;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.BusinessTrait;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.business.FoodLine;
import org.liangze.model.business.Grade;
import org.liangze.model.business.Licence;
import org.liangze.model.business.RiskLevel;
import org.liangze.model.business.SizeClass;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * Entries with anything in their fields that the model allows (任意条目).
 *
 * <p>Their own ids and divisions are short, so that a bench can make them its own.
 */
final class EntryArbitraries {

  /**
   * What is left of the longest id, and of the longest code, once the bench has its token in it.
   */
  static final int ID = 47;

  static final int DIVISION = 17;

  final Arbitrary<LocalDate> days;
  final Arbitrary<DayArbitraries.Span> spans;

  EntryArbitraries(Arbitrary<LocalDate> days) {
    this.days = days;
    this.spans = DayArbitraries.spans(days);
  }

  /** Returns the entries of each kind. */
  List<Arbitrary<? extends LedgerEntry>> all() {
    PersonArbitraries persons = new PersonArbitraries(this);
    return Collections.unmodifiableList(
        Arrays.asList(
            businesses(),
            cadres(),
            assignments(),
            letters(),
            visits(),
            persons.appointments(),
            persons.closures(),
            persons.dutyRecords(),
            findings(),
            persons.trainings(),
            persons.disqualifications()));
  }

  static Arbitrary<String> ownIds() {
    return TextArbitraries.ids(ID);
  }

  static Arbitrary<JurisdictionCode> divisions() {
    return TextArbitraries.codeEndings(DIVISION).map(ending -> JurisdictionCode.of("D" + ending));
  }

  Arbitrary<FoodBusiness> businesses() {
    Arbitrary<Integer> diners =
        Arbitraries.oneOf(
            Arbitraries.of(0, 1, Integer.MAX_VALUE), Arbitraries.integers().between(2, 5_000));
    return Builders.withBuilder(FoodBusiness::builder)
        .use(ownIds())
        .in(FoodBusiness.Builder::id)
        .use(TextArbitraries.names())
        .in(FoodBusiness.Builder::name)
        .use(divisions())
        .in(FoodBusiness.Builder::jurisdiction)
        .use(Arbitraries.of(FoodLine.class))
        .in(FoodBusiness.Builder::line)
        .use(Arbitraries.of(Grade.class))
        .withProbability(0.8)
        .in(FoodBusiness.Builder::grade)
        .use(Arbitraries.of(RiskLevel.class))
        .withProbability(0.8)
        .in(FoodBusiness.Builder::riskLevel)
        .use(Arbitraries.of(SizeClass.class))
        .withProbability(0.8)
        .in(FoodBusiness.Builder::sizeClass)
        .use(Arbitraries.of(BusinessTrait.class).set())
        .in(FoodBusiness.Builder::traits)
        .use(diners)
        .withProbability(0.7)
        .in(FoodBusiness.Builder::diners)
        .use(TextArbitraries.creditCodes())
        .withProbability(0.7)
        .in(FoodBusiness.Builder::creditCode)
        .use(listsOfLicences())
        .in(FoodBusiness.Builder::licences)
        .use(days)
        .in(FoodBusiness.Builder::from)
        .use(Combinators.combine(Arbitraries.of(BusinessStatus.class), days).as(Status::new))
        .in((builder, status) -> status.into(builder))
        .use(days)
        .withProbability(0.7)
        .in(FoodBusiness.Builder::verifiedOn)
        .build(FoodBusiness.Builder::build)
        .withoutEdgeCases();
  }

  /** A status, and since when it holds unless it is the ordinary one. */
  private static final class Status {

    private final BusinessStatus status;
    private final LocalDate since;

    Status(BusinessStatus status, LocalDate since) {
      this.status = status;
      this.since = since;
    }

    FoodBusiness.Builder into(FoodBusiness.Builder builder) {
      builder.status(status);
      return status == BusinessStatus.ACTIVE ? builder : builder.statusSince(since);
    }
  }

  /** A list may hold the same twice, and keeps its order. */
  private Arbitrary<List<Licence>> listsOfLicences() {
    return Combinators.combine(
            licences().list().ofMinSize(1).ofMaxSize(4), Arbitraries.of(true, false, false, false))
        .as(
            (licences, twice) -> {
              List<Licence> all = new ArrayList<>(licences);
              all.addAll(twice ? licences : Collections.emptyList());
              return all;
            });
  }

  private Arbitrary<Licence> licences() {
    return Combinators.combine(
            TextArbitraries.licenceNumbers(), spans, Arbitraries.of(true, true, false))
        .as(
            (number, span, begins) ->
                Licence.builder()
                    .number(number)
                    .from(begins ? Optional.of(span.from) : Optional.empty())
                    .end(span.end)
                    .build());
  }

  private Arbitrary<Cadre> cadres() {
    return Combinators.combine(
            ownIds(),
            TextArbitraries.names(),
            TextArbitraries.phones().optional(0.7),
            divisions(),
            Arbitraries.of(Tier.class),
            TextArbitraries.names().optional(0.7),
            spans)
        .as(
            (id, name, phone, division, tier, post, span) ->
                Cadre.builder()
                    .id(id)
                    .name(name)
                    .phone(phone)
                    .jurisdiction(division)
                    .tier(tier)
                    .post(post)
                    .from(span.from)
                    .end(span.end)
                    .build())
        .withoutEdgeCases();
  }

  private Arbitrary<GuaranteeAssignment> assignments() {
    return Combinators.combine(
            ownIds(), TextArbitraries.ids(), TextArbitraries.ids(), divisions(), spans)
        .as(
            (id, business, cadre, division, span) ->
                GuaranteeAssignment.builder()
                    .id(id)
                    .businessId(business)
                    .cadreId(cadre)
                    .jurisdiction(division)
                    .from(span.from)
                    .end(span.end)
                    .build())
        .withoutEdgeCases();
  }

  private Arbitrary<CommitmentLetter> letters() {
    return Combinators.combine(
            ownIds(),
            TextArbitraries.ids(),
            TextArbitraries.ids().optional(0.5),
            Arbitraries.of(Tier.class),
            divisions(),
            Arbitraries.of(LetterChannel.class),
            spans)
        .as(
            (id, cadre, assignment, tier, division, channel, span) ->
                CommitmentLetter.builder()
                    .id(id)
                    .cadreId(cadre)
                    .assignmentId(assignment)
                    .tier(tier)
                    .jurisdiction(division)
                    .channel(channel)
                    .signedOn(span.from)
                    .end(span.end)
                    .build())
        .withoutEdgeCases();
  }

  private Arbitrary<SupervisionVisit> visits() {
    return Arbitraries.of(VisitMode.class).flatMap(this::visits).withoutEdgeCases();
  }

  private Arbitrary<SupervisionVisit> visits(VisitMode mode) {
    int mostCadres = mode == VisitMode.GROUP ? 4 : 1;
    return Combinators.combine(
            ownIds(),
            divisions(),
            days,
            TextArbitraries.ids().set().ofMinSize(1).ofMaxSize(mostCadres),
            TextArbitraries.ids().set().ofMinSize(1).ofMaxSize(4))
        .as(
            (id, division, on, cadres, businesses) ->
                SupervisionVisit.builder()
                    .id(id)
                    .jurisdiction(division)
                    .visitedOn(on)
                    .mode(mode)
                    .cadreIds(cadres)
                    .businessIds(businesses)
                    .build());
  }

  private Arbitrary<Finding> findings() {
    Arbitrary<EntryReference> sources =
        Combinators.combine(
                Arbitraries.of(EntryKind.VISIT, EntryKind.DUTY_RECORD), TextArbitraries.ids())
            .as(EntryReference::of);
    Arbitrary<Rectification> rectifications =
        Combinators.combine(days, TextArbitraries.ids(), TextArbitraries.passages())
            .as(
                (on, by, measure) ->
                    Rectification.builder().closedOn(on).confirmedBy(by).measure(measure).build());
    return Combinators.combine(
            ownIds(),
            TextArbitraries.ids(),
            divisions(),
            sources.optional(0.7),
            days.tuple2(),
            TextArbitraries.passages(),
            days.optional(0.6),
            rectifications.optional(0.6))
        .as(
            (id, business, division, source, pair, description, handedOver, rectification) -> {
              LocalDate found = earliest(pair.get1(), pair.get2());
              return Finding.builder()
                  .id(id)
                  .businessId(business)
                  .jurisdiction(division)
                  .source(source)
                  .foundOn(found)
                  .description(description)
                  .due(pair.get1().equals(found) ? pair.get2() : pair.get1())
                  .handedOverOn(handedOver.filter(day -> !day.isBefore(found)))
                  .rectification(rectification.filter(done -> !done.getClosedOn().isBefore(found)))
                  .build();
            })
        .withoutEdgeCases();
  }

  static LocalDate earliest(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  /** Returns durations of trainings, in whole minutes. */
  static Arbitrary<Duration> durations() {
    return Arbitraries.oneOf(
            Arbitraries.of(1, 59, 60, 1_440, 60_000), Arbitraries.integers().between(1, 60_000))
        .map(Duration::ofMinutes);
  }
}
