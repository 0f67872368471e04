package org.liangze.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.liangze.exchange.policy.HolidayFile;
import org.liangze.exchange.policy.HolidayReading;
import org.liangze.exchange.policy.PolicyFileFault;
import org.liangze.exchange.policy.PolicyPackFile;
import org.liangze.exchange.policy.PolicyPackReading;
import org.liangze.model.Text;
import org.liangze.spi.calendar.WorkingCalendar;

/** Reads the files of rules that a user gives (规则文件), or tells all that is wrong with one. */
final class RuleFile {

  private RuleFile() {}

  /**
   * Returns the policy of a file, with its base.
   *
   * @throws UserException if the file has faults; all of them are told
   */
  static PolicyChoice policy(Path file) {
    PolicyPackReading reading = PolicyPackFile.standard().read(file);
    return new PolicyChoice(
        reading
            .getPack()
            .orElseThrow(() -> faulty(Text.of("政策文件 ", "policy file "), file, reading.getFaults())),
        reading.getBase());
  }

  /**
   * Returns the calendar of a file.
   *
   * @throws UserException if the file has faults; all of them are told
   */
  static WorkingCalendar calendar(Path file) {
    HolidayReading reading = HolidayFile.read(file);
    return reading
        .getCalendar()
        .orElseThrow(() -> faulty(Text.of("工作日历文件 ", "calendar file "), file, reading.getFaults()));
  }

  private static UserException faulty(Text what, Path file, List<PolicyFileFault> faults) {
    List<Text> details = new ArrayList<>();
    for (PolicyFileFault fault : faults) {
      details.add(
          place(fault).plus(Text.same(fault.getCode().getCode() + " ")).plus(fault.getMessage()));
    }
    int count = faults.size();
    return UserException.faulty(
        what.plus(
            Text.of(
                file + " 有 " + count + " 处错误：",
                file + " has " + count + (count == 1 ? " fault:" : " faults:"))),
        details);
  }

  private static Text place(PolicyFileFault fault) {
    if (fault.getLine().isEmpty()) {
      return Text.same("");
    }
    int line = fault.getLine().getAsInt();
    return Text.of("第 " + line + " 行：", "line " + line + ": ");
  }
}
