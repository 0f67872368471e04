package org.liangze.model.jurisdiction;

import java.util.List;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;

/**
 * A fault (区划数据问题) in a list of divisions, with the row where it stands.
 *
 * <p>Example: {@code DUPLICATE_CODE} of {@code 152531} in row 17, first given in row 4.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class TreeFault {

  TreeFault() {}

  /** Returns the kind of fault. */
  public abstract TreeFaultKind getKind();

  /** Returns the row of the source; the smallest one if the fault spans several. */
  public abstract long getRow();

  /** Returns the other rows that take part: the first of a duplicate, the rest of a cycle. */
  public abstract List<Long> getOtherRows();

  /** Returns the code that the faulty row gives. */
  public abstract JurisdictionCode getCode();

  /** Returns what is wrong, with the value and the rule. */
  public abstract Text getMessage();

  static TreeFault of(
      TreeFaultKind kind, long row, List<Long> others, JurisdictionCode code, Text message) {
    return new Builder().kind(kind).row(row).otherRows(others).code(code).message(message).build();
  }

  /** Builds a {@link TreeFault}. */
  static final class Builder extends ImmutableTreeFault.Builder {}
}
