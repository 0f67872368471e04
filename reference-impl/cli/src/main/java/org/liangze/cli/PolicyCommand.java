package org.liangze.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangze.model.policy.PolicyPack;
import org.liangze.model.policy.PolicyParameters;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the parameters of a policy (政策参数) as they are in force on a day. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class PolicyCommand implements Callable<Integer> {

  private final RootCommand root;

  @Option(names = "--policy", paramLabel = "NAME|FILE", defaultValue = "inner-mongolia")
  private PolicyArgument policy = PolicyArgument.of("inner-mongolia");

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable LocalDate date;

  @Option(names = "--find", paramLabel = "TEXT")
  private String sought = "";

  @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
  private Format format = Format.TEXT;

  PolicyCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    PolicyPack pack = policy.read().pack();
    LocalDate day = date == null ? LocalDate.now(root.getShell().clock()) : date;
    FigureOptions.requireInForce(pack, day);
    List<ParameterInForce> found =
        PolicyParameters.all().stream()
            .map(parameter -> ParameterInForce.of(pack, parameter, day))
            .filter(parameter -> parameter.mentions(sought))
            .toList();
    ParameterList list = new ParameterList(pack, day, found, root.getLanguage());
    (format == Format.JSON ? list.json() : list.text()).forEach(root.getShell().out()::println);
    return Exit.OK;
  }
}
