package org.liangze.engine;

import java.util.Optional;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.ledger.EntryReference;
import org.liangze.model.ledger.LedgerEntry;

/** An entry that is taken over as it is. */
final class GivenEntry implements Incoming {

  private final NumberedEntry given;

  GivenEntry(NumberedEntry given) {
    this.given = given;
  }

  @Override
  public long getRow() {
    return given.getRow();
  }

  @Override
  public EntryReference getReference() {
    return EntryReference.to(given.getEntry());
  }

  @Override
  public Optional<LedgerEntry> getGiven() {
    return Optional.of(given.getEntry());
  }

  @Override
  public Optional<LedgerEntry> appliedTo(Optional<LedgerEntry> latest) {
    return getGiven();
  }
}
