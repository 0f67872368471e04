package org.liangze.spi.store;

import org.liangze.model.Text;
import org.liangze.model.ledger.EntryReference;
import org.liangze.spi.SpiError;

/** A write replaces a revision that is not the latest of its entry (L2); nothing was written. */
public final class StaleRevisionException extends StoreException {

  private static final long serialVersionUID = 1L;

  private final transient EntryReference entry;
  private final long expected;
  private final long latest;

  /**
   * Makes the conflict of one write.
   *
   * @param expected the revision that the write replaces; {@link Write#NONE} for a new entry
   * @param latest the revision of the latest version; {@link Write#NONE} if there is none
   */
  public StaleRevisionException(String storeId, EntryReference entry, long expected, long latest) {
    super(
        SpiError.STALE_REVISION,
        storeId,
        Text.of(
            entry.getKind().getLabel().getChinese()
                + " "
                + entry.getId()
                + " 的最新版本为 "
                + latest
                + "，写入所依据的版本为 "
                + expected
                + "（0 表示不存在）",
            entry
                + " is at revision "
                + latest
                + ", but the write replaces "
                + expected
                + " (0: none)"),
        false,
        null);
    this.entry = entry;
    this.expected = expected;
    this.latest = latest;
  }

  /** Returns the entry in conflict; the first of them, if there are several. */
  public EntryReference getEntry() {
    return entry;
  }

  /** Returns the revision that the write replaces. */
  public long getExpected() {
    return expected;
  }

  /** Returns the revision of the latest version. */
  public long getLatest() {
    return latest;
  }
}
