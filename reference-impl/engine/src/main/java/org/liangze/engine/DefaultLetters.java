package org.liangze.engine;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.liangze.api.LetterSigning;
import org.liangze.api.Letters;
import org.liangze.api.PageRequest;
import org.liangze.api.Receipt;
import org.liangze.api.RecordPage;
import org.liangze.api.error.UnknownEntryException;
import org.liangze.api.error.Violation;
import org.liangze.model.Text;
import org.liangze.model.access.Actor;
import org.liangze.model.access.Scope;
import org.liangze.model.guarantee.Cadre;
import org.liangze.model.guarantee.CommitmentLetter;
import org.liangze.model.guarantee.GuaranteeAssignment;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Write;

/** Records the signing of letters by the rules of the mechanism. */
final class DefaultLetters implements Letters {

  private final Books books;
  private final Operations operations;

  DefaultLetters(Books books, Operations operations) {
    this.books = books;
    this.operations = operations;
  }

  @Override
  public Receipt sign(Actor actor, String operationId, LetterSigning signing) {
    return operations.once(
        actor,
        operationId,
        written -> written.size() == 1 && isOf(signing, written.get(0)),
        () -> plan(actor, operationId, signing));
  }

  private List<Write> plan(Actor actor, String operationId, LetterSigning signing) {
    Cadre cadre = books.requireInScope(EntryKind.CADRE, signing.getCadreId(), actor).getEntry();
    Violations violations = new Violations();
    LocalDate signedOn = signing.getSignedOn();
    if (!cadre.isInService(signedOn)) {
      violations.add(Violation.CADRE_NOT_IN_SERVICE, Wording.notInService(cadre, signedOn));
    }
    violations.addIfToCome("LetterSigning.signedOn", signedOn, operations.today());
    if (signing.getAssignmentId().isPresent()) {
      addIfOfOther(violations, signing.getAssignmentId().get(), cadre, actor);
    }
    violations.refuseIfAny();
    return Collections.singletonList(
        Write.create(
            CommitmentLetter.builder()
                .id(operationId)
                .cadreId(cadre.getId())
                .assignmentId(signing.getAssignmentId())
                .tier(cadre.getTier())
                .jurisdiction(cadre.getJurisdiction())
                .channel(signing.getChannel())
                .signedOn(signedOn)
                .end(signing.getEnd())
                .build()));
  }

  private void addIfOfOther(Violations violations, String assignmentId, Cadre cadre, Actor actor) {
    GuaranteeAssignment assignment = books.require(EntryKind.ASSIGNMENT, assignmentId).getEntry();
    if (assignment.getCadreId().equals(cadre.getId())) {
      return;
    }
    if (!actor.getScope().contains(assignment.getJurisdiction())) {
      throw new UnknownEntryException(EntryReference.to(assignment));
    }
    violations.add(
        Violation.OTHER_CADRES_ASSIGNMENT,
        Text.of(
            "包保关系 " + assignmentId + " 属于包保干部 " + assignment.getCadreId() + "，而非 " + cadre.getId(),
            "assignment "
                + assignmentId
                + " is cadre "
                + assignment.getCadreId()
                + "'s, not "
                + cadre.getId()
                + "'s"));
  }

  private static boolean isOf(LetterSigning signing, LedgerEntry entry) {
    if (!(entry instanceof CommitmentLetter)) {
      return false;
    }
    CommitmentLetter letter = (CommitmentLetter) entry;
    return LetterSigning.builder()
        .cadreId(letter.getCadreId())
        .assignmentId(letter.getAssignmentId())
        .channel(letter.getChannel())
        .signedOn(letter.getSignedOn())
        .end(letter.getEnd())
        .build()
        .equals(signing);
  }

  @Override
  public RecordPage<CommitmentLetter> ofCadre(String cadreId, PageRequest page, Scope scope) {
    return books.page(EntryKind.LETTER, EntryReference.of(EntryKind.CADRE, cadreId), page, scope);
  }
}
