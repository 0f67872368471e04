package org.liangze.api.error;

import org.jspecify.annotations.Nullable;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;
import org.liangze.model.ledger.EntryReference;

/** The ledger changed between reading and writing; reading again and repeating may help. */
public final class ConflictException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final transient EntryReference entry;
  private final long expected;
  private final long latest;

  /**
   * Makes the conflict.
   *
   * @param expected the revision that the call was based on; 0 if the entry was to be new
   * @param latest the revision that the ledger has; 0 if it has none
   */
  public ConflictException(
      EntryReference entry, long expected, long latest, @Nullable Throwable cause) {
    super(
        ApiError.CONFLICT,
        Text.of(
            entry.getKind().getLabel().getChinese()
                + " "
                + entry.getId()
                + " 已被更改：所依据的版本为 "
                + expected
                + "，现为 "
                + latest
                + "；请重新读取后再办",
            entry
                + " changed meanwhile: based on revision "
                + expected
                + ", now "
                + latest
                + "; maybe read it again and repeat"),
        cause);
    this.entry = entry;
    this.expected = expected;
    this.latest = latest;
  }

  public EntryReference getEntry() {
    return entry;
  }

  /** Returns the revision that the call was based on. */
  public long getExpected() {
    return expected;
  }

  /** Returns the revision that the ledger has. */
  public long getLatest() {
    return latest;
  }
}
