package org.liangze.engine;

import java.time.LocalDate;
import java.util.Optional;
import org.liangze.model.business.BusinessStatus;
import org.liangze.model.business.FoodBusiness;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/** The end of a business that a licence source no longer has. */
final class Closing implements Incoming {

  private final long row;
  private final String businessId;
  private final LocalDate on;

  /**
   * @param row the row of the tombstone; 0 if the business is missing
   */
  Closing(long row, String businessId, LocalDate on) {
    this.row = row;
    this.businessId = businessId;
    this.on = on;
  }

  @Override
  public long getRow() {
    return row;
  }

  @Override
  public EntryReference getReference() {
    return EntryReference.of(EntryKind.BUSINESS, businessId);
  }

  @Override
  public Optional<LedgerEntry> getGiven() {
    return Optional.empty();
  }

  /**
   * One that is closed stays closed since the day it has; one that never was has nothing to end.
   */
  @Override
  public Optional<LedgerEntry> appliedTo(Optional<LedgerEntry> latest) {
    return latest.map(
        entry -> {
          FoodBusiness business = (FoodBusiness) entry;
          return business.getStatus() == BusinessStatus.CLOSED
              ? business
              : FoodBusiness.builder()
                  .copyOf(business)
                  .status(BusinessStatus.CLOSED)
                  .statusSince(on)
                  .build();
        });
  }
}
