package org.liangze.exchange.policy;

import java.util.OptionalInt;
import org.immutables.value.Value;
import org.liangze.model.LiangzeValue;
import org.liangze.model.Text;

/**
 * One fault of a policy file (政策参数文件错误): where it stands, and which rule is broken.
 *
 * <p>Example: {@code values[3].from}, line 17, column 11, LZ-POLICY-013, "values[3].from is
 * '2025-02-30': must be a day, such as 2025-01-01".
 *
 * <p>This class is immutable and thread-safe.
 */
@LiangzeValue
@Value.Immutable
public abstract class PolicyFileFault {

  PolicyFileFault() {}

  /**
   * Returns the place in the file, such as {@code values[3].from}, counted from 0; empty for the
   * file as a whole.
   */
  public abstract String getPath();

  /** Returns the line, from 1; empty if the file as a whole is at fault. */
  public abstract OptionalInt getLine();

  /** Returns the column, from 1; empty if the file as a whole is at fault. */
  public abstract OptionalInt getColumn();

  /** Returns the kind of fault. */
  public abstract PolicyFileError getCode();

  /** Returns what is wrong: the place, the value and the rule. */
  public abstract Text getMessage();

  static PolicyFileFault of(PolicyFileError code, String path, int line, int column, Text message) {
    return new Builder().code(code).path(path).line(line).column(column).message(message).build();
  }

  static PolicyFileFault ofFile(PolicyFileError code, Text message) {
    return new Builder().code(code).path("").message(message).build();
  }

  /** Returns {@code line 17, column 11: LZ-POLICY-013: message}, in both languages. */
  @Override
  public final String toString() {
    String where =
        getLine().isPresent()
            ? "line " + getLine().getAsInt() + ", column " + getColumn().orElse(1) + ": "
            : "";
    return where + getCode().getCode() + ": " + getMessage();
  }

  /** Builds a {@link PolicyFileFault}. */
  static final class Builder extends ImmutablePolicyFileFault.Builder {
    Builder() {}
  }
}
