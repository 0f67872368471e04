package org.liangze.api.error;

import org.liangze.model.LiangzeException;
import org.liangze.model.Text;
import org.liangze.model.ledger.EntryReference;

/** A call names an entry that does not exist, or not within the caller's scope. */
public final class UnknownEntryException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final transient EntryReference entry;

  public UnknownEntryException(EntryReference entry) {
    super(
        ApiError.UNKNOWN_ENTRY,
        Text.of(
            entry.getKind().getLabel().getChinese() + " " + entry.getId() + " 不存在，或不在数据范围内",
            entry.getKind().getLabel().getEnglish()
                + " "
                + entry.getId()
                + " does not exist, or not within the scope"));
    this.entry = entry;
  }

  /** Returns the entry that was named. */
  public EntryReference getEntry() {
    return entry;
  }
}
