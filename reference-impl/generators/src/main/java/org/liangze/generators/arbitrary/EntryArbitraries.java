package org.liangze.generators.arbitrary;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.liangze.generators.ExampleDivisions;
import org.liangze.model.enterprise.Role;
import org.liangze.model.enterprise.RoleAppointment;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * Arbitrary entries of the ledger (台账条目), each by itself, in the {@link ExampleDivisions}.
 *
 * <p>What an entry names (businesses {@code B1} to {@code B3}, cadres {@code C1} to {@code C3})
 * need not exist; for entries that fit together take {@link ProvinceArbitraries}. Spans of days are
 * half-open. Everything shrinks to first identifiers, early days, and what is optional left out.
 */
public final class EntryArbitraries {

  private EntryArbitraries() {}

  /** Returns cadres in the example divisions. Given for Cadre. */
  public static Arbitrary<Cadre> cadres() {
    return cadres(ExampleDivisions.tree());
  }

  /** Returns cadres in the divisions of a tree, each of its jurisdiction's tier. */
  public static Arbitrary<Cadre> cadres(JurisdictionTree tree) {
    return Combinators.combine(
            ids("C"),
            JurisdictionArbitraries.codes(tree),
            DayArbitraries.beginnings(),
            DayArbitraries.lengths().optional(0.3))
        .as(
            (id, code, from, length) ->
                Cadre.builder()
                    .id(id)
                    .name("示例")
                    .jurisdiction(code)
                    .tier(tree.get(code).getTier())
                    .from(from)
                    .end(length.map(from::plusDays))
                    .build())
        .withoutEdgeCases();
  }

  /** Returns guarantee assignments. Given for GuaranteeAssignment. */
  public static Arbitrary<GuaranteeAssignment> assignments() {
    return Combinators.combine(
            ids("A"),
            ids("B"),
            ids("C"),
            JurisdictionArbitraries.codes(),
            DayArbitraries.beginnings(),
            DayArbitraries.lengths().optional(0.3))
        .as(
            (id, business, cadre, code, from, length) ->
                GuaranteeAssignment.builder()
                    .id(id)
                    .businessId(business)
                    .cadreId(cadre)
                    .jurisdiction(code)
                    .from(from)
                    .end(length.map(from::plusDays))
                    .build())
        .withoutEdgeCases();
  }

  /** Returns commitment letters, some of another tier's form. Given for CommitmentLetter. */
  public static Arbitrary<CommitmentLetter> letters() {
    return Combinators.combine(
            ids("L"),
            ids("C"),
            Arbitraries.of(Tier.VILLAGE, Tier.TOWNSHIP, Tier.COUNTY, Tier.CITY),
            JurisdictionArbitraries.codes(),
            Arbitraries.of(LetterChannel.class),
            DayArbitraries.beginnings(),
            DayArbitraries.lengths().optional(0.3),
            ids("A").optional(0.2))
        .as(
            (id, cadre, tier, code, channel, signed, length, assignment) ->
                CommitmentLetter.builder()
                    .id(id)
                    .cadreId(cadre)
                    .tier(tier)
                    .jurisdiction(code)
                    .channel(channel)
                    .signedOn(signed)
                    .end(length.map(signed::plusDays))
                    .assignmentId(assignment)
                    .build())
        .withoutEdgeCases();
  }

  /** Returns visits of one cadre or a group to one or several businesses. */
  public static Arbitrary<SupervisionVisit> visits() {
    return Combinators.combine(
            ids("V"),
            JurisdictionArbitraries.codes(),
            DayArbitraries.days(),
            ids("C").set().ofMinSize(1).ofMaxSize(2),
            ids("B").set().ofMinSize(1).ofMaxSize(2),
            Arbitraries.of(VisitMode.class))
        .as(
            (id, code, on, cadres, businesses, mode) ->
                SupervisionVisit.builder()
                    .id(id)
                    .jurisdiction(code)
                    .visitedOn(on)
                    .mode(cadres.size() > 1 ? VisitMode.GROUP : mode)
                    .cadreIds(cadres)
                    .businessIds(businesses)
                    .build())
        .withoutEdgeCases();
  }

  /** Returns appointments of the three persons. Given for RoleAppointment. */
  public static Arbitrary<RoleAppointment> appointments() {
    return Combinators.combine(
            ids("R"),
            ids("B"),
            JurisdictionArbitraries.codes(),
            Arbitraries.of(Role.OFFICER, Role.DIRECTOR, Role.PRINCIPAL),
            ids("P"),
            DayArbitraries.beginnings(),
            DayArbitraries.lengths().optional(0.3))
        .as(
            (id, business, code, role, person, from, length) ->
                RoleAppointment.builder()
                    .id(id)
                    .businessId(business)
                    .jurisdiction(code)
                    .role(role)
                    .personId(person)
                    .from(from)
                    .end(length.map(from::plusDays))
                    .build())
        .withoutEdgeCases();
  }

  /** Returns findings, some of them put right, in time or not. Given for Finding. */
  public static Arbitrary<Finding> findings() {
    return Combinators.combine(
            ids("F"),
            ids("B"),
            JurisdictionArbitraries.codes(),
            Combinators.combine(Arbitraries.of(EntryKind.VISIT, EntryKind.DUTY_RECORD), ids("V"))
                .as(EntryReference::of)
                .optional(0.5),
            DayArbitraries.beginnings(),
            Arbitraries.of(0, 1, 15, 30),
            Arbitraries.integers().between(0, 40).optional(0.2),
            Arbitraries.integers().between(0, 60).optional(0.6))
        .as(
            (id, business, code, source, found, days, handedOver, closed) ->
                Finding.builder()
                    .id(id)
                    .businessId(business)
                    .jurisdiction(code)
                    .source(source)
                    .foundOn(found)
                    .description("示例")
                    .due(found.plusDays(days))
                    .handedOverOn(handedOver.map(found::plusDays))
                    .rectification(closed.map(found::plusDays).map(EntryArbitraries::rectification))
                    .build())
        .withoutEdgeCases();
  }

  private static Rectification rectification(LocalDate closedOn) {
    return Rectification.builder().closedOn(closedOn).confirmedBy("C1").measure("示例").build();
  }

  /** Returns entries of every kind. Given for LedgerEntry. */
  public static Arbitrary<LedgerEntry> entries() {
    return Arbitraries.oneOf(
        BusinessArbitraries.businesses(),
        cadres(),
        assignments(),
        letters(),
        visits(),
        appointments(),
        EnterpriseArbitraries.closures(),
        EnterpriseArbitraries.dutyRecords(),
        findings(),
        EnterpriseArbitraries.trainings(),
        EnterpriseArbitraries.disqualifications());
  }

  static Arbitrary<String> ids(String prefix) {
    return Arbitraries.integers().between(1, 3).map(number -> prefix + number);
  }
}
