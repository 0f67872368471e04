package org.liangze.cli;

import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The program itself, with the options of every command. */
@Command(
    name = "liangze",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class RootCommand implements Runnable {

  /** When to show a progress bar. */
  enum Watching {
    AUTO,
    ALWAYS,
    NEVER
  }

  private final Shell shell;

  @Option(names = "--lang", paramLabel = "zh|en", scope = ScopeType.INHERIT)
  private Language language;

  @Option(
      names = "--progress",
      paramLabel = "auto|always|never",
      defaultValue = "auto",
      scope = ScopeType.INHERIT)
  private Watching progress = Watching.AUTO;

  @Option(names = "--debug", scope = ScopeType.INHERIT)
  private boolean debug;

  @Spec private CommandSpec spec;

  RootCommand(Shell shell, Language language) {
    this.shell = shell;
    this.language = language;
  }

  Shell getShell() {
    return shell;
  }

  Language getLanguage() {
    return language;
  }

  boolean isDebug() {
    return debug;
  }

  /** Returns whether long work shows how far it is. */
  boolean isWatched() {
    return progress == Watching.ALWAYS || (progress == Watching.AUTO && shell.isWatched());
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), language.say("请给出子命令", "a command is missing"));
  }

  /** Reads the version from the manifest. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = RootCommand.class.getPackage().getImplementationVersion();
      return new String[] {"liangze " + Objects.requireNonNullElse(version, "(unpacked)")};
    }
  }
}
