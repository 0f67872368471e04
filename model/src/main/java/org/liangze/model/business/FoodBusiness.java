package org.liangze.model.business;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Require;
import org.liangze.model.Text;
import org.liangze.model.identifier.CreditCode;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/**
 * A food business (食品生产经营主体): the entity that is guaranteed.
 *
 * <p>Example: the caterer {@code B150102-000017} in village {@code 150102001003}, line CATERING,
 * grade D. It stands in the register from {@link #getFrom()} on; a status other than ACTIVE holds
 * from {@link #getStatusSince()} on.
 *
 * <p>A business with a licence belongs to the guaranteed population; one with filings only (备案)
 * does not, but needs an officer all the same.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class FoodBusiness implements LedgerEntry {

  FoodBusiness() {}

  @Override
  public final EntryKind<FoodBusiness> getKind() {
    return EntryKind.BUSINESS;
  }

  @Override
  public final List<EntryReference> getReferences() {
    return Collections.emptyList();
  }

  /** Returns the host's identifier of the business. */
  @Override
  public abstract String getId();

  /** Returns the registered name; 1 to 200 characters. */
  public abstract String getName();

  /** Returns where the business is: the lowest jurisdiction known, as a rule the village. */
  @Override
  public abstract JurisdictionCode getJurisdiction();

  /** Returns the food line by which it is counted. */
  public abstract FoodLine getLine();

  /** Returns the guarantee grade; empty until it is graded. */
  public abstract Optional<Grade> getGrade();

  /** Returns the risk level; empty until it is rated. */
  public abstract Optional<RiskLevel> getRiskLevel();

  /** Returns the size class, where it has one. */
  public abstract Optional<SizeClass> getSizeClass();

  /** Returns the traits on which grading and duties depend. */
  public abstract Set<BusinessTrait> getTraits();

  /** Returns the number of diners of a canteen or meal supplier, in persons. */
  public abstract OptionalInt getDiners();

  /** Returns the unified social credit code, or what stands in its place. */
  public abstract Optional<CreditCode> getCreditCode();

  /** Returns the licences and filings; at least one. */
  public abstract List<Licence> getLicences();

  /** Returns the first day on which the business stands in the register. */
  public abstract LocalDate getFrom();

  /** Returns the status. */
  @Value.Default
  public BusinessStatus getStatus() {
    return BusinessStatus.ACTIVE;
  }

  /** Returns the first day of the status; present if and only if the status is not ACTIVE. */
  public abstract Optional<LocalDate> getStatusSince();

  /** Returns the day on which the record was verified (数据核查); empty while it is not. */
  public abstract Optional<LocalDate> getVerifiedOn();

  /** Returns whether the business holds at least one licence, not filings alone. */
  public final boolean isLicensed() {
    for (Licence licence : getLicences()) {
      if (!licence.isFiling()) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the business stands in the register on a day: begun, and not closed. */
  public final boolean isInRegister(LocalDate on) {
    return !getFrom().isAfter(on) && getStatus(on) != BusinessStatus.CLOSED;
  }

  /** Returns the status on a day: ACTIVE before {@link #getStatusSince()}. */
  public final BusinessStatus getStatus(LocalDate on) {
    return getStatusSince().isPresent() && getStatusSince().get().isAfter(on)
        ? BusinessStatus.ACTIVE
        : getStatus();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    Require.identifier("FoodBusiness.id", getId());
    Require.name("FoodBusiness.name", getName());
    if (getLicences().isEmpty()) {
      throw InvalidValueException.of(
          "FoodBusiness.licences",
          getLicences(),
          Text.of("至少应有一个许可证或备案号", "must hold at least one licence or filing"));
    }
    if (getDiners().isPresent() && getDiners().getAsInt() < 0) {
      throw InvalidValueException.of(
          "FoodBusiness.diners",
          getDiners().getAsInt(),
          Text.of("就餐人数不得为负", "the number of diners must not be negative"));
    }
    if (getStatusSince().isPresent() == (getStatus() == BusinessStatus.ACTIVE)) {
      throw InvalidValueException.of(
          "FoodBusiness.statusSince",
          getStatusSince().map(Object::toString).orElse(""),
          Text.of(
              "停业或注销须有起始日期，在营则不应有（状态为 " + getStatus() + "）",
              "SUSPENDED and CLOSED need a first day, ACTIVE has none (the status is "
                  + getStatus()
                  + ")"));
    }
  }

  /** Builds a {@link FoodBusiness}. */
  public static final class Builder extends ImmutableFoodBusiness.Builder {
    Builder() {}
  }
}
