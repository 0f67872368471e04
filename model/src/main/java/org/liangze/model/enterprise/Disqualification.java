package org.liangze.model.enterprise;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * That a person answered for a business whose licence was revoked for food-safety violations (禁业):
 * for as many years as the policy says, the person holds none of the three roles anywhere.
 *
 * <p>Example: {@code P000017}, legal representative of {@code B150102-000017}, whose licence was
 * revoked on 2023-05-04; under a bar of five years appointments are barred through 2028-05-03.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Disqualification implements LedgerEntry {

  Disqualification() {}

  @Override
  public final EntryKind<Disqualification> getKind() {
    return EntryKind.DISQUALIFICATION;
  }

  @Override
  public final List<EntryReference> getReferences() {
    return Collections.singletonList(EntryReference.of(EntryKind.BUSINESS, getBusinessId()));
  }

  @Override
  public abstract String getId();

  /** Returns the host's identifier of the person; not a name or an identity number. */
  public abstract String getPersonId();

  /** Returns the business whose licence was revoked. */
  public abstract String getBusinessId();

  /** Returns the jurisdiction of that business. */
  @Override
  public abstract JurisdictionCode getJurisdiction();

  /** Returns the person's post there, such as 法定代表人; 1 to 200 characters. */
  public abstract String getPost();

  /** Returns the day on which the licence was revoked. */
  public abstract LocalDate getRevokedOn();

  /**
   * Returns the first day on which the person is free again.
   *
   * @param years how long the bar lasts
   */
  public final LocalDate getEnd(int years) {
    return getRevokedOn().plusYears(years);
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("Disqualification.id", getId());
    Require.identifier("Disqualification.personId", getPersonId());
    Require.identifier("Disqualification.businessId", getBusinessId());
    Require.name("Disqualification.post", getPost());
  }

  /** Builds a {@link Disqualification}. */
  public static final class Builder extends ImmutableDisqualification.Builder {
    Builder() {}
  }
}
