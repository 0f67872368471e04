package org.liangze.model.jurisdiction;

import java.util.List;
import org.liangze.model.LiangzeException;
import org.liangze.model.ModelError;
import org.liangze.model.Text;

/** A list of divisions does not form a tree; carries every fault, not only the first. */
public final class InvalidJurisdictionTreeException extends LiangzeException {

  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;
  private static final Text SEPARATOR = Text.of("；", "; ");

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
            "the list of divisions has "
                + faults.size()
                + (faults.size() == 1 ? " fault: " : " faults: "));
    for (int i = 0; i < Math.min(SHOWN, faults.size()); i++) {
      long row = faults.get(i).getRow();
      text =
          text.plus(i == 0 ? Text.of("", "") : SEPARATOR)
              .plus(Text.of("第 " + row + " 行 ", "row " + row + " "))
              .plus(faults.get(i).getMessage());
    }
    return faults.size() > SHOWN ? text.plus(SEPARATOR).plus(Text.same("…")) : text;
  }
}
