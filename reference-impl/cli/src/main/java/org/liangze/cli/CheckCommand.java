package org.liangze.cli;

import org.liangze.model.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks without a ledger (核对): identifiers, published figures and totals, lists of divisions. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class CheckCommand implements Runnable {

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    RootCommand root = (RootCommand) spec.root().userObject();
    throw new ParameterException(
        spec.commandLine(), root.getLanguage().say(Text.of("请给出核对对象", "say what to check")));
  }
}
