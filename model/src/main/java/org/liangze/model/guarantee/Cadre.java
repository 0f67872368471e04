package org.liangze.model.guarantee;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.Span;
import org.liangze.model.Text;
import org.liangze.model.access.PersonalData;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.Tier;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A cadre (包保干部): a Party or government leader who guarantees businesses.
 *
 * <p>Example: {@code C1525-0007}, tier CITY, serving Xilingol {@code 1525}. The service is
 * half-open: from its first day up to, and without, the day on which it ends. Name and phone are
 * personal data and masked in {@code toString}.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class Cadre implements LedgerEntry {

  Cadre() {}

  @Override
  public final EntryKind<Cadre> getKind() {
    return EntryKind.CADRE;
  }

  @Override
  public final List<EntryReference> getReferences() {
    return Collections.emptyList();
  }

  /** Returns the host's identifier of the cadre; not a name or an identity number. */
  @Override
  public abstract String getId();

  /** Returns the name; personal. */
  @PersonalData(PersonalData.Kind.NAME)
  @Value.Redacted
  public abstract String getName();

  /** Returns the phone number, where known; personal. */
  @PersonalData(PersonalData.Kind.PHONE)
  @Value.Redacted
  public abstract Optional<String> getPhone();

  /** Returns the jurisdiction that the cadre serves. */
  @Override
  public abstract JurisdictionCode getJurisdiction();

  /**
   * Returns the tier at which the cadre guarantees: CITY, COUNTY, TOWNSHIP or VILLAGE as a rule.
   */
  public abstract Tier getTier();

  /** Returns the post (职务), such as 副县长. */
  public abstract Optional<String> getPost();

  /** Returns the first day of service as a guaranteeing cadre. */
  public abstract LocalDate getFrom();

  /** Returns the day on which the service no longer holds; empty while it lasts. */
  public abstract Optional<LocalDate> getEnd();

  /** Returns whether the cadre serves on a day. */
  public final boolean isInService(LocalDate on) {
    return Span.holds(getFrom(), getEnd(), on);
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("Cadre.id", getId());
    Require.personalName("Cadre.name", getName());
    if (getPhone().isPresent() && !getPhone().get().matches("[0-9+() -]{5,24}")) {
      throw InvalidValueException.hiding(
          "Cadre.phone",
          Text.of(
              "电话应为 5 至 24 个数字、+、-、括号或空格",
              "a phone number has 5 to 24 digits, '+', '-', brackets or blanks"));
    }
    if (getPost().isPresent()) {
      Require.name("Cadre.post", getPost().get());
    }
    Require.span("Cadre.end", getFrom(), getEnd());
  }

  /** Builds a {@link Cadre}. */
  public static final class Builder extends ImmutableCadre.Builder {
    Builder() {}
  }
}
