package org.liangze.model.enterprise;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.Span;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * Days on which a business does not open (歇业日): a half-open span of days, or certain days of the
 * week within it. No daily control is due on them.
 *
 * <p>Example: {@code B150102-000017} is closed every Sunday from 2022-11-01 on. A licence that is
 * suspended is a status of the business, not a closure.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Closure implements LedgerEntry {

  Closure() {}

  @Override
  public final EntryKind<Closure> getKind() {
    return EntryKind.CLOSURE;
  }

  @Override
  public final List<EntryReference> getReferences() {
    return Collections.singletonList(EntryReference.of(EntryKind.BUSINESS, getBusinessId()));
  }

  @Override
  public abstract String getId();

  /** Returns the business. */
  public abstract String getBusinessId();

  /** Returns the jurisdiction of the business at the time of the record. */
  @Override
  public abstract JurisdictionCode getJurisdiction();

  /** Returns the first day. */
  public abstract LocalDate getFrom();

  /** Returns the day on which it no longer holds; empty while it lasts. */
  public abstract Optional<LocalDate> getEnd();

  /** Returns the days of the week that are meant; every day if empty. */
  public abstract Set<DayOfWeek> getDaysOfWeek();

  /** Returns whether the business is closed on a day because of this. */
  public final boolean covers(LocalDate on) {
    return Span.holds(getFrom(), getEnd(), on)
        && (getDaysOfWeek().isEmpty() || getDaysOfWeek().contains(on.getDayOfWeek()));
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("Closure.id", getId());
    Require.identifier("Closure.businessId", getBusinessId());
    Require.span("Closure.end", getFrom(), getEnd());
  }

  /** Builds a {@link Closure}. */
  public static final class Builder extends ImmutableClosure.Builder {
    Builder() {}
  }
}
