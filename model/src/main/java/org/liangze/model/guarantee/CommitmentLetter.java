package org.liangze.model.guarantee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.Span;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A commitment letter (承诺书, also 责任书) signed by a cadre, in the form of the cadre's tier.
 *
 * <p>Example: the village letter of {@code C150102001003-001}, signed online on 2022-11-03. Its
 * validity is half-open: from the day of signing up to, and without, {@link #getEnd()}.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class CommitmentLetter implements LedgerEntry {

  CommitmentLetter() {}

  @Override
  public final EntryKind<CommitmentLetter> getKind() {
    return EntryKind.LETTER;
  }

  @Override
  public final List<EntryReference> getReferences() {
    List<EntryReference> references = new ArrayList<>();
    references.add(EntryReference.of(EntryKind.CADRE, getCadreId()));
    getAssignmentId().ifPresent(id -> references.add(EntryReference.of(EntryKind.ASSIGNMENT, id)));
    return Collections.unmodifiableList(references);
  }

  @Override
  public abstract String getId();

  /** Returns the cadre who signed. */
  public abstract String getCadreId();

  /** Returns the one assignment that the letter is for; empty if it is for all of the cadre's. */
  public abstract Optional<String> getAssignmentId();

  /** Returns the tier whose form was signed. */
  public abstract Tier getTier();

  /** Returns the jurisdiction of the cadre. */
  @Override
  public abstract JurisdictionCode getJurisdiction();

  /** Returns how it was signed. */
  public abstract LetterChannel getChannel();

  /** Returns the day of signing. */
  public abstract LocalDate getSignedOn();

  /** Returns the day on which the letter no longer holds; empty if it has no such day. */
  public abstract Optional<LocalDate> getEnd();

  /** Returns whether the letter is signed and valid on a day. */
  public final boolean isInForce(LocalDate on) {
    return Span.holds(getSignedOn(), getEnd(), on);
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("CommitmentLetter.id", getId());
    Require.identifier("CommitmentLetter.cadreId", getCadreId());
    if (getAssignmentId().isPresent()) {
      Require.identifier("CommitmentLetter.assignmentId", getAssignmentId().get());
    }
    Require.span("CommitmentLetter.end", getSignedOn(), getEnd());
  }

  /** Builds a {@link CommitmentLetter}. */
  public static final class Builder extends ImmutableCommitmentLetter.Builder {
    Builder() {}
  }
}
