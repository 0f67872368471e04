package org.liangze.api.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.ledger.EntryReference;

/**
 * The caller may not see or change what the call is about; nothing of it is shown but what the call
 * itself named.
 */
public final class OutOfScopeException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final transient @Nullable JurisdictionCode jurisdiction;
  private final transient @Nullable EntryReference entry;

  /** Makes the refusal for a jurisdiction that the call named. */
  public OutOfScopeException(JurisdictionCode jurisdiction) {
    super(
        ApiError.OUT_OF_SCOPE,
        Text.of(
            "区划 " + jurisdiction + " 不在操作人的数据范围内",
            "jurisdiction " + jurisdiction + " lies outside the caller's scope"));
    this.jurisdiction = jurisdiction;
    this.entry = null;
  }

  /** Makes the refusal for an entry that the call named, without saying where it is. */
  public OutOfScopeException(EntryReference entry) {
    super(
        ApiError.OUT_OF_SCOPE,
        Text.of(
            entry.getKind().getLabel().getChinese() + " " + entry.getId() + " 不在操作人的数据范围内",
            entry.getKind().getLabel().getEnglish()
                + " "
                + entry.getId()
                + " lies outside the caller's scope"));
    this.jurisdiction = null;
    this.entry = entry;
  }

  /** Returns the jurisdiction that was asked for; empty if the call named an entry. */
  public Optional<JurisdictionCode> getJurisdiction() {
    return Optional.ofNullable(jurisdiction);
  }

  /** Returns the entry that was asked for; empty if the call named a jurisdiction. */
  public Optional<EntryReference> getEntry() {
    return Optional.ofNullable(entry);
  }
}
