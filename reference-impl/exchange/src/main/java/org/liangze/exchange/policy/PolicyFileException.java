package org.liangze.exchange.policy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;

/**
 * A file of a policy pack or of holidays has faults, all of which this carries, or cannot be
 * written.
 */
public final class PolicyFileException extends LiangzeException {

  private static final long serialVersionUID = 1L;

  /** So many faults are told in the message; all of them are carried. */
  private static final int TOLD = 20;

  private final transient List<PolicyFileFault> faults;

  private PolicyFileException(
      PolicyFileError code, Text text, List<PolicyFileFault> faults, @Nullable Throwable cause) {
    super(code, text, cause);
    this.faults = Collections.unmodifiableList(new ArrayList<>(faults));
  }

  static PolicyFileException faulty(String source, List<PolicyFileFault> faults) {
    Text lead =
        Text.of(
            source + " 有 " + faults.size() + " 处错误：",
            source + " has " + faults.size() + " fault(s):");
    return new PolicyFileException(PolicyFileError.FAULTY_FILE, told(lead, faults), faults, null);
  }

  static PolicyFileException notExpressible(Text why, List<PolicyFileFault> faults) {
    return new PolicyFileException(
        PolicyFileError.NOT_EXPRESSIBLE, told(why, faults), faults, null);
  }

  static PolicyFileException cannotWrite(String pack, IOException cause) {
    return new PolicyFileException(
        PolicyFileError.CANNOT_WRITE,
        Text.of("参数包 " + pack + " 无法写入", "pack " + pack + " cannot be written"),
        Collections.emptyList(),
        cause);
  }

  private static Text told(Text lead, List<PolicyFileFault> faults) {
    Text told = lead;
    for (PolicyFileFault fault : faults.subList(0, Math.min(TOLD, faults.size()))) {
      told = told.plus(Text.same("\n")).plus(lineOf(fault)).plus(fault.getMessage());
    }
    int more = faults.size() - TOLD;
    return more <= 0 ? told : told.plus(Text.of("\n另有 " + more + " 处", "\nand " + more + " more"));
  }

  private static Text lineOf(PolicyFileFault fault) {
    if (!fault.getLine().isPresent()) {
      return Text.same("");
    }
    int line = fault.getLine().getAsInt();
    return Text.of("第 " + line + " 行：", "line " + line + ": ");
  }

  /** Returns every fault, in the order of the file; empty if no fault of the file is the reason. */
  public List<PolicyFileFault> getFaults() {
    return faults;
  }
}
