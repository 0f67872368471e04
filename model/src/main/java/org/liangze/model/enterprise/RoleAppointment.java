package org.liangze.model.enterprise;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.Span;
import org.liangze.model.access.PersonalData;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * An appointment (任命) of one of the three persons at one business, for a half-open span of days.
 *
 * <p>Example: person {@code P000017} is food-safety officer of {@code B150102-000017} from
 * 2022-11-01 on. One person may be officer of several shops: one appointment each. The name is
 * personal data and masked in {@code toString}.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class RoleAppointment implements LedgerEntry {

  RoleAppointment() {}

  @Override
  public final EntryKind<RoleAppointment> getKind() {
    return EntryKind.APPOINTMENT;
  }

  @Override
  public final List<EntryReference> getReferences() {
    return Collections.singletonList(EntryReference.of(EntryKind.BUSINESS, getBusinessId()));
  }

  @Override
  public abstract String getId();

  /** Returns the business. */
  public abstract String getBusinessId();

  /** Returns the jurisdiction of the business at the time of the appointment. */
  @Override
  public abstract JurisdictionCode getJurisdiction();

  /** Returns the role. */
  public abstract Role getRole();

  /** Returns the host's identifier of the person; not a name or an identity number. */
  public abstract String getPersonId();

  /** Returns the person's name, where known; personal. */
  @PersonalData(PersonalData.Kind.NAME)
  @Value.Redacted
  public abstract Optional<String> getPersonName();

  /** Returns the first day. */
  public abstract LocalDate getFrom();

  /** Returns the day on which the appointment no longer holds; empty while it lasts. */
  public abstract Optional<LocalDate> getEnd();

  /** Returns whether the appointment holds on a day. */
  public final boolean isInForce(LocalDate on) {
    return Span.holds(getFrom(), getEnd(), on);
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("RoleAppointment.id", getId());
    Require.identifier("RoleAppointment.businessId", getBusinessId());
    Require.identifier("RoleAppointment.personId", getPersonId());
    if (getPersonName().isPresent()) {
      Require.personalName("RoleAppointment.personName", getPersonName().get());
    }
    Require.span("RoleAppointment.end", getFrom(), getEnd());
  }

  /** Builds a {@link RoleAppointment}. */
  public static final class Builder extends ImmutableRoleAppointment.Builder {
    Builder() {}
  }
}
