package org.liangze.model.guarantee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A finding (问题) at one business, to be put right by a day: one line of the list that is struck
 * off.
 *
 * <p>Example: "raw and cooked food in one cold store" at {@code B150102-000017}, found at a visit
 * on 2022-11-20, due on 2022-12-05.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Finding implements LedgerEntry {

  Finding() {}

  @Override
  public final EntryKind<Finding> getKind() {
    return EntryKind.FINDING;
  }

  @Override
  public final List<EntryReference> getReferences() {
    List<EntryReference> references = new ArrayList<>();
    references.add(EntryReference.of(EntryKind.BUSINESS, getBusinessId()));
    getSource().ifPresent(references::add);
    return Collections.unmodifiableList(references);
  }

  @Override
  public abstract String getId();

  /** Returns the business. */
  public abstract String getBusinessId();

  /** Returns the jurisdiction of the business when it was found. */
  @Override
  public abstract JurisdictionCode getJurisdiction();

  /** Returns where it was found: a supervision visit or a record of a duty; empty if elsewhere. */
  public abstract Optional<EntryReference> getSource();

  /** Returns the day on which it was found. */
  public abstract LocalDate getFoundOn();

  /** Returns what was found; 1 to 2,000 characters. */
  public abstract String getDescription();

  /** Returns the last day, inclusive, on which it must be put right. */
  public abstract LocalDate getDue();

  /** Returns the day on which it was handed over to the regulator (移交); empty if it was not. */
  public abstract Optional<LocalDate> getHandedOverOn();

  /** Returns how it was put right; empty while it is open. */
  public abstract Optional<Rectification> getRectification();

  /** Returns whether it is struck off by a day. */
  public final boolean isClosed(LocalDate on) {
    return getRectification().isPresent() && !getRectification().get().getClosedOn().isAfter(on);
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("Finding.id", getId());
    Require.identifier("Finding.businessId", getBusinessId());
    Require.passage("Finding.description", getDescription());
    if (getSource().isPresent()
        && getSource().get().getKind() != EntryKind.VISIT
        && getSource().get().getKind() != EntryKind.DUTY_RECORD) {
      throw InvalidValueException.of(
          "Finding.source",
          getSource().get(),
          Text.of("应为督导或履职记录", "must be a visit or a duty record"));
    }
    getSource().ifPresent(source -> Require.identifier("Finding.source", source.getId()));
    Require.notBefore("Finding.due", getDue(), getFoundOn());
    getHandedOverOn()
        .ifPresent(day -> Require.notBefore("Finding.handedOverOn", day, getFoundOn()));
    getRectification()
        .ifPresent(
            done -> Require.notBefore("Rectification.closedOn", done.getClosedOn(), getFoundOn()));
  }

  /** Builds a {@link Finding}. */
  public static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }
}
