package org.liangze.model.jurisdiction;

import java.util.List;
import org.liangze.model.LiangzeException;
import org.liangze.model.ModelError;
import org.liangze.model.Text;

/** A list of divisions does not form a tree; carries every fault, not only the first. */
public final class InvalidJurisdictionTreeException extends LiangzeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  private final transient List<TreeFault> faults;

  InvalidJurisdictionTreeException(List<TreeFault> faults) {
    super(ModelError.INVALID_JURISDICTION_TREE, describe(faults));
    this.faults = faults;
  }

  /** Returns all faults, by row. */
  public List<TreeFault> getFaults() {
    return faults;
  }

  private static Text describe(List<TreeFault> faults) {
    Text text =
        Text.of(
            "区划数据有 " + faults.size() + " 处问题：",
            "the list of divisions has " + faults.size() + " faults: ");
    for (TreeFault fault : faults.subList(0, Math.min(SHOWN, faults.size()))) {
      text =
          text.plus(Text.of("第 " + fault.getRow() + " 行 ", "row " + fault.getRow() + " "))
              .plus(fault.getMessage())
              .plus(Text.of("；", "; "));
    }
    return faults.size() > SHOWN ? text.plus(Text.same("…")) : text;
  }
}
