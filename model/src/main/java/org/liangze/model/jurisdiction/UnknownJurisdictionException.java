package org.liangze.model.jurisdiction;

import org.liangze.model.LiangzeException;
import org.liangze.model.ModelError;
import org.liangze.model.Text;

/** A jurisdiction is not in the tree, neither by a current nor by an old code. */
public final class UnknownJurisdictionException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  private final transient JurisdictionCode jurisdiction;

  UnknownJurisdictionException(JurisdictionCode jurisdiction, String version) {
    super(
        ModelError.UNKNOWN_JURISDICTION,
        Text.of(
            "区划代码 " + jurisdiction + " 不在区划树（版本 " + version + "）中，也不是旧代码",
            "code "
                + jurisdiction
                + " is not in the tree (version "
                + version
                + "), nor an alias"));
    this.jurisdiction = jurisdiction;
  }

  /** Returns the unknown code. */
  public JurisdictionCode getJurisdiction() {
    return jurisdiction;
  }
}
