package org.liangze.model.guarantee;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.Span;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A guarantee assignment (包保关系): one cadre guarantees one business, for a half-open span of days.
 *
 * <p>Example: {@code C1525-0007} guarantees {@code B152531-000002} from 2022-10-10 on. A transfer
 * ends one assignment and begins another on the same day.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class GuaranteeAssignment implements LedgerEntry {

  GuaranteeAssignment() {}

  @Override
  public final EntryKind<GuaranteeAssignment> getKind() {
    return EntryKind.ASSIGNMENT;
  }

  @Override
  public final List<EntryReference> getReferences() {
    return Collections.unmodifiableList(
        Arrays.asList(
            EntryReference.of(EntryKind.BUSINESS, getBusinessId()),
            EntryReference.of(EntryKind.CADRE, getCadreId())));
  }

  @Override
  public abstract String getId();

  /** Returns the guaranteed business. */
  public abstract String getBusinessId();

  /** Returns the guaranteeing cadre. */
  public abstract String getCadreId();

  /** Returns the jurisdiction of the business at the time of the assignment. */
  @Override
  public abstract JurisdictionCode getJurisdiction();

  /** Returns the first day. */
  public abstract LocalDate getFrom();

  /** Returns the day of release (解除日期), on which it no longer holds; empty while it lasts. */
  public abstract Optional<LocalDate> getEnd();

  /** Returns whether the assignment holds on a day. */
  public final boolean isInForce(LocalDate on) {
    return Span.holds(getFrom(), getEnd(), on);
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("GuaranteeAssignment.id", getId());
    Require.identifier("GuaranteeAssignment.businessId", getBusinessId());
    Require.identifier("GuaranteeAssignment.cadreId", getCadreId());
    Require.span("GuaranteeAssignment.end", getFrom(), getEnd());
  }

  /** Builds a {@link GuaranteeAssignment}. */
  public static final class Builder extends ImmutableGuaranteeAssignment.Builder {
    Builder() {}
  }
}
