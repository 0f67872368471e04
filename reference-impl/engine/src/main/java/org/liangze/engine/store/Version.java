package org.liangze.engine.store;

import org.jspecify.annotations.Nullable;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import org.liangze.spi.store.Commit;
import org.liangze.spi.store.Stored;
import org.liangze.spi.store.Write;

/** What one commit wrote about one entry, linked to what was written before it. */
final class Version {

  /** Shared with the log of commits, so that an entry's version is kept once. */
  private final Write write;

  private final Commit commit;
  private final @Nullable Version older;

  Version(Write write, Commit commit, @Nullable Version older) {
    this.write = write;
    this.commit = commit;
    this.older = older;
  }

  LedgerEntry getEntry() {
    return write.getEntry();
  }

  long getRevision() {
    return commit.getRevision();
  }

  boolean isWithdrawal() {
    return write.isWithdrawal();
  }

  @Nullable Version getOlder() {
    return older;
  }

  <T extends LedgerEntry> Stored<T> toStored(EntryKind<T> kind) {
    return Stored.of(kind.getType().cast(getEntry()), commit);
  }
}
