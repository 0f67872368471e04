package org.liangze.api.error;

import org.liangze.model.LiangzeException;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.JurisdictionCode;

/** The caller may not see or change what the call is about; nothing of it is shown. */
public final class OutOfScopeException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final transient JurisdictionCode jurisdiction;

  /** Makes the refusal for a jurisdiction that lies outside the caller's scope. */
  public OutOfScopeException(JurisdictionCode jurisdiction) {
    super(
        ApiError.OUT_OF_SCOPE,
        Text.of(
            "区划 " + jurisdiction + " 不在操作人的数据范围内",
            "jurisdiction " + jurisdiction + " lies outside the caller's scope"));
    this.jurisdiction = jurisdiction;
  }

  /** Returns the jurisdiction that was asked for. */
  public JurisdictionCode getJurisdiction() {
    return jurisdiction;
  }
}
