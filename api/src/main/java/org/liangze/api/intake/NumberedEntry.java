package org.liangze.api.intake;

import java.util.Objects;
import org.liangze.model.ledger.LedgerEntry;

/**
 * An entry with the row of its source (带行号的记录).
 *
 * <p>This class is immutable and thread-safe.
 */
public final class NumberedEntry {

  private final long row;
  private final LedgerEntry entry;

  private NumberedEntry(long row, LedgerEntry entry) {
    this.row = row;
    this.entry = Objects.requireNonNull(entry, "entry");
  }

  /**
   * Returns an entry with its row.
   *
   * @param row from 1, the header included; 0 if the source has no rows
   */
  public static NumberedEntry of(long row, LedgerEntry entry) {
    return new NumberedEntry(row, entry);
  }

  public long getRow() {
    return row;
  }

  public LedgerEntry getEntry() {
    return entry;
  }
}
