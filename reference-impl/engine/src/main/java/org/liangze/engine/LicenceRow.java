package org.liangze.engine;

import java.util.Optional;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/** A business as a licence source has it, merged with what only the ledger knows. */
final class LicenceRow implements Incoming {

  private final long row;
  private final FoodBusiness given;

  LicenceRow(long row, FoodBusiness given) {
    this.row = row;
    this.given = given;
  }

  @Override
  public long getRow() {
    return row;
  }

  @Override
  public EntryReference getReference() {
    return EntryReference.to(given);
  }

  @Override
  public Optional<LedgerEntry> getGiven() {
    return Optional.of(given);
  }

  /** Changed data are unverified data: only what stays the same keeps its verification day. */
  @Override
  public Optional<LedgerEntry> appliedTo(Optional<LedgerEntry> latest) {
    if (!latest.isPresent()) {
      return Optional.of(FoodBusiness.builder().copyOf(given).verifiedOn(Optional.empty()).build());
    }
    FoodBusiness known = (FoodBusiness) latest.get();
    FoodBusiness merged = keepingWhatSourceLeavesEmpty(known);
    FoodBusiness unchanged =
        FoodBusiness.builder().copyOf(merged).verifiedOn(known.getVerifiedOn()).build();
    return Optional.of(unchanged.equals(known) ? known : merged);
  }

  private FoodBusiness keepingWhatSourceLeavesEmpty(FoodBusiness known) {
    FoodBusiness.Builder merged = FoodBusiness.builder().copyOf(given).verifiedOn(Optional.empty());
    if (!given.getGrade().isPresent()) {
      merged.grade(known.getGrade());
    }
    if (!given.getRiskLevel().isPresent()) {
      merged.riskLevel(known.getRiskLevel());
    }
    if (!given.getSizeClass().isPresent()) {
      merged.sizeClass(known.getSizeClass());
    }
    if (given.getTraits().isEmpty()) {
      merged.traits(known.getTraits());
    }
    if (!given.getDiners().isPresent()) {
      merged.diners(known.getDiners());
    }
    if (!given.getCreditCode().isPresent()) {
      merged.creditCode(known.getCreditCode());
    }
    return merged.build();
  }
}
