package org.liangze.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
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
      return () -> RuleFile.policy(file);
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
}
