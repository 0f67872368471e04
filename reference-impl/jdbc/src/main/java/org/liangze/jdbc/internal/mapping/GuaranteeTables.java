package org.liangze.jdbc.internal.mapping;

import java.util.Arrays;
import org.liangze.model.Require;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.Finding;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.guarantee.LetterChannel;
import org.liangze.model.guarantee.Rectification;
import org.liangze.model.guarantee.SupervisionVisit;
import org.liangze.model.guarantee.VisitMode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;

/** How cadres, assignments, letters, visits and findings are kept. */
final class GuaranteeTables {

  private static final int LONGEST_PHONE = 24;

  private GuaranteeTables() {}

  static EntryTable<Cadre> cadre(String prefix) {
    return new EntryMapping<>(
            prefix,
            EntryKind.CADRE,
            Cadre.Builder::id,
            Cadre.Builder::jurisdiction,
            new Fields<>(Cadre.class, Cadre::builder, Cadre.Builder::build)
                .text("name", Require.LONGEST_NAME, Cadre::getName, Cadre.Builder::name)
                .optionalText("phone", LONGEST_PHONE, Cadre::getPhone, Cadre.Builder::phone)
                .constant("tier", Tier.class, Cadre::getTier, Cadre.Builder::tier)
                .optionalText("post", Require.LONGEST_NAME, Cadre::getPost, Cadre.Builder::post)
                .day("from", Cadre::getFrom, Cadre.Builder::from)
                .optionalDay("end", Cadre::getEnd, Cadre.Builder::end))
        .toTable();
  }

  static EntryTable<GuaranteeAssignment> assignment(String prefix) {
    return new EntryMapping<>(
            prefix,
            EntryKind.ASSIGNMENT,
            GuaranteeAssignment.Builder::id,
            GuaranteeAssignment.Builder::jurisdiction,
            new Fields<>(
                    GuaranteeAssignment.class,
                    GuaranteeAssignment::builder,
                    GuaranteeAssignment.Builder::build)
                .reference(
                    "businessId",
                    EntryKind.BUSINESS,
                    GuaranteeAssignment::getBusinessId,
                    GuaranteeAssignment.Builder::businessId)
                .reference(
                    "cadreId",
                    EntryKind.CADRE,
                    GuaranteeAssignment::getCadreId,
                    GuaranteeAssignment.Builder::cadreId)
                .day("from", GuaranteeAssignment::getFrom, GuaranteeAssignment.Builder::from)
                .optionalDay("end", GuaranteeAssignment::getEnd, GuaranteeAssignment.Builder::end))
        .toTable();
  }

  static EntryTable<CommitmentLetter> letter(String prefix) {
    return new EntryMapping<>(
            prefix,
            EntryKind.LETTER,
            CommitmentLetter.Builder::id,
            CommitmentLetter.Builder::jurisdiction,
            new Fields<>(
                    CommitmentLetter.class,
                    CommitmentLetter::builder,
                    CommitmentLetter.Builder::build)
                .reference(
                    "cadreId",
                    EntryKind.CADRE,
                    CommitmentLetter::getCadreId,
                    CommitmentLetter.Builder::cadreId)
                .optionalReference(
                    "assignmentId",
                    EntryKind.ASSIGNMENT,
                    CommitmentLetter::getAssignmentId,
                    CommitmentLetter.Builder::assignmentId)
                .constant(
                    "tier", Tier.class, CommitmentLetter::getTier, CommitmentLetter.Builder::tier)
                .constant(
                    "channel",
                    LetterChannel.class,
                    CommitmentLetter::getChannel,
                    CommitmentLetter.Builder::channel)
                .day("signedOn", CommitmentLetter::getSignedOn, CommitmentLetter.Builder::signedOn)
                .optionalDay("end", CommitmentLetter::getEnd, CommitmentLetter.Builder::end))
        .toTable();
  }

  static EntryTable<SupervisionVisit> visit(String prefix) {
    return new EntryMapping<>(
            prefix,
            EntryKind.VISIT,
            SupervisionVisit.Builder::id,
            SupervisionVisit.Builder::jurisdiction,
            new Fields<>(
                    SupervisionVisit.class,
                    SupervisionVisit::builder,
                    SupervisionVisit.Builder::build)
                .day(
                    "visitedOn",
                    SupervisionVisit::getVisitedOn,
                    SupervisionVisit.Builder::visitedOn)
                .constant(
                    "mode",
                    VisitMode.class,
                    SupervisionVisit::getMode,
                    SupervisionVisit.Builder::mode))
        .references(
            "cadre",
            EntryKind.CADRE,
            SupervisionVisit::getCadreIds,
            SupervisionVisit.Builder::cadreIds)
        .references(
            "business",
            EntryKind.BUSINESS,
            SupervisionVisit::getBusinessIds,
            SupervisionVisit.Builder::businessIds)
        .toTable();
  }

  static EntryTable<Finding> finding(String prefix) {
    return new EntryMapping<>(
            prefix,
            EntryKind.FINDING,
            Finding.Builder::id,
            Finding.Builder::jurisdiction,
            new Fields<>(Finding.class, Finding::builder, Finding.Builder::build)
                .reference(
                    "businessId",
                    EntryKind.BUSINESS,
                    Finding::getBusinessId,
                    Finding.Builder::businessId)
                .optionalReference(
                    "source",
                    Arrays.asList(EntryKind.VISIT, EntryKind.DUTY_RECORD),
                    Finding::getSource,
                    Finding.Builder::source)
                .day("foundOn", Finding::getFoundOn, Finding.Builder::foundOn)
                .text(
                    "description",
                    Require.LONGEST_PASSAGE,
                    Finding::getDescription,
                    Finding.Builder::description)
                .day("due", Finding::getDue, Finding.Builder::due)
                .optionalDay(
                    "handedOverOn", Finding::getHandedOverOn, Finding.Builder::handedOverOn)
                .optionalValue(
                    rectification(), Finding::getRectification, Finding.Builder::rectification))
        .toTable();
  }

  private static Fields<Rectification, ?> rectification() {
    return new Fields<>(Rectification.class, Rectification::builder, Rectification.Builder::build)
        .day("closedOn", Rectification::getClosedOn, Rectification.Builder::closedOn)
        .text(
            "confirmedBy",
            Require.LONGEST_ID,
            Rectification::getConfirmedBy,
            Rectification.Builder::confirmedBy)
        .text(
            "measure",
            Require.LONGEST_PASSAGE,
            Rectification::getMeasure,
            Rectification.Builder::measure);
  }
}
