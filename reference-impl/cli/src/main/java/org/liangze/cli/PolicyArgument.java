package org.liangze.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.liangze.exchange.policy.PolicyFileFault;
import org.liangze.exchange.policy.PolicyPackFile;
import org.liangze.exchange.policy.PolicyPackReading;
import org.liangze.model.Text;
import org.liangze.model.policy.PolicyPack;

/** Which policy is asked for (政策选项): a shipped one by its name, or a file that is not read yet. */
interface PolicyArgument {

  /**
   * Returns the policy.
   *
   * @throws UserException if it is a file with faults; all of them are told
   */
  PolicyChoice read();

  /** Returns what a text names: a file if it ends like one, else a shipped policy. */
  static PolicyArgument of(String text) {
    String name = text.toLowerCase(Locale.ROOT);
    if (name.endsWith(".yaml") || name.endsWith(".yml")) {
      Path file = OptionValues.path(text);
      return () -> read(file);
    }
    List<PolicyPack> shipped = List.of(PolicyPack.innerMongolia(), PolicyPack.national());
    for (PolicyPack pack : shipped) {
      if (pack.getName().equals(name.replace('_', '-'))) {
        return () -> new PolicyChoice(pack, Optional.empty());
      }
    }
    String all = shipped.stream().map(PolicyPack::getName).collect(Collectors.joining(", "));
    throw UserException.usage(
        Text.of(
            "可选 " + all.replace(", ", "、") + "，或以 .yaml、.yml 结尾的文件",
            "must be one of " + all + ", or a file that ends in .yaml or .yml"));
  }

  private static PolicyChoice read(Path file) {
    PolicyPackReading reading = PolicyPackFile.standard().read(file);
    PolicyPack pack = reading.getPack().orElseThrow(() -> faulty(file, reading.getFaults()));
    return new PolicyChoice(pack, reading.getBase());
  }

  private static UserException faulty(Path file, List<PolicyFileFault> faults) {
    List<Text> details = new ArrayList<>();
    for (PolicyFileFault fault : faults) {
      details.add(
          place(fault).plus(Text.same(fault.getCode().getCode() + " ")).plus(fault.getMessage()));
    }
    int count = faults.size();
    return UserException.faulty(
        Text.of(
            "政策文件 " + file + " 有 " + count + " 处错误：",
            "policy file " + file + " has " + count + (count == 1 ? " fault:" : " faults:")),
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
