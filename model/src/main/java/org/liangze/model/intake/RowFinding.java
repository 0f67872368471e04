package org.liangze.model.intake;

import java.util.Optional;
import org.immutables.value.Value;
import org.liangze.model.ErrorCode;
import org.liangze.model.InvalidValueException;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;

/**
 * A finding (数据问题) about one row of a source: where, what, how grave.
 *
 * <p>Example: row 17, column {@code licence}, LZ-INTAKE-004, WARNING, "check character is 4, must
 * be 5". No message shows a personal value.
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class RowFinding {

  RowFinding() {}

  /** Returns the row of the source, from 1, the header included; 0 for the source as a whole. */
  public abstract long getRow();

  /** Returns the column by its stable name; empty for the row as a whole. */
  public abstract Optional<String> getColumn();

  /** Returns the kind of finding. */
  public abstract ErrorCode getCode();

  /** Returns how grave it is. */
  public abstract Severity getSeverity();

  /** Returns what is wrong, with the value, unless it is personal, and the rule. */
  public abstract Text getMessage();

  /** Returns whether the row is left out. */
  public final boolean isError() {
    return getSeverity() != Severity.WARNING;
  }

  /** Returns a finding about one column of a row. */
  public static RowFinding of(
      long row, String column, ErrorCode code, Severity severity, Text message) {
    return builder().row(row).column(column).code(code).severity(severity).message(message).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Value.Check
  protected void check() {
    if (getRow() < 0) {
      throw InvalidValueException.of(
          "RowFinding.row", getRow(), Text.of("不得为负", "must not be negative"));
    }
  }

  /** Builds a {@link RowFinding}. */
  public static final class Builder extends ImmutableRowFinding.Builder {
    Builder() {}
  }
}
