package org.liangze.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.liangze.api.error.PlugInFailedException;
import org.liangze.cli.RootCommand.Watching;
import org.liangze.exchange.table.TableException;
import org.liangze.generators.Scale;
import org.liangze.model.LiangzeException;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.Tier;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Runs a command line (运行命令), and turns whatever goes wrong into a sentence and an exit code. */
final class Liangze {

  private static final String MESSAGES = "org.liangze.cli.Messages";

  private final Shell shell;
  private final Language language;
  private final RootCommand root;

  private Liangze(Shell shell, Language language) {
    this.shell = shell;
    this.language = language;
    this.root = new RootCommand(shell, language);
  }

  /** Returns the exit code. */
  static int run(Shell shell, List<String> arguments) {
    Language language = Language.askedFor(arguments);
    int exit = exitCode(shell, language, arguments);
    Optional<IOException> failure = shell.flush();
    if (failure.isEmpty()) {
      return exit;
    }
    complain(
        shell,
        language.say("无法写入标准输出：", "cannot write standard output: ")
            + language.say(FailureReason.of(failure.get())));
    return exit == Exit.OK || exit == Exit.FINDINGS ? Exit.UNWRITABLE : exit;
  }

  private static int exitCode(Shell shell, Language language, List<String> arguments) {
    try {
      return new Liangze(shell, language).run(arguments);
    } catch (OutOfMemoryError full) {
      complain(
          shell, language.say("内存不足，请用 java -Xmx 增加内存", "out of memory; give more with java -Xmx"));
      return Exit.INTERNAL;
    }
  }

  private int run(List<String> arguments) {
    return commandLine().execute(arguments.toArray(new String[0]));
  }

  private CommandLine commandLine() {
    CommandLine check =
        new CommandLine(new CheckCommand())
            .addSubcommand(new CheckIdCommand(root))
            .addSubcommand(new CheckFigureCommand(root))
            .addSubcommand(new CheckTotalCommand(root))
            .addSubcommand(new CheckDivisionsCommand(root));
    return new CommandLine(root)
        .addSubcommand(new DemoCommand(root))
        .addSubcommand(new GenerateCommand(root))
        .addSubcommand(new DispatchCommand(root))
        .addSubcommand(new ExplainCommand(root))
        .addSubcommand(new LedgerCommand(root))
        .addSubcommand(new PolicyCommand(root))
        .addSubcommand(check)
        .setResourceBundle(
            ResourceBundle.getBundle(
                MESSAGES,
                language.getLocale(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES)))
        .setOut(writer(shell.out()))
        .setErr(writer(shell.err()))
        .registerConverter(Language.class, OptionValues.constant(Language.class))
        .registerConverter(Format.class, OptionValues.constant(Format.class))
        .registerConverter(Watching.class, OptionValues.constant(Watching.class))
        .registerConverter(Scale.class, OptionValues.constant(Scale.class))
        .registerConverter(Tier.class, OptionValues.constant(Tier.class))
        .registerConverter(PolicyArgument.class, PolicyArgument::of)
        .registerConverter(LocalDate.class, OptionValues::day)
        .registerConverter(Path.class, OptionValues::path)
        .setExpandAtFiles(false)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(this::onWrongUsage)
        .setExecutionExceptionHandler((failure, command, parsed) -> onFailure(failure));
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private int onWrongUsage(ParameterException wrong, String[] arguments) {
    complain(shell, language.say("命令行有误：", "wrong usage: ") + language.say(WrongUsage.of(wrong)));
    List<String> suggestions = WrongUsage.suggestions(wrong);
    complain(
        shell,
        suggestions.isEmpty()
            ? language.say("用法见 ", "for help: ")
                + wrong.getCommandLine().getCommandSpec().qualifiedName()
                + " --help"
            : language.say("是否为：", "perhaps: ") + String.join(", ", suggestions));
    return Exit.USAGE;
  }

  private int onFailure(Exception failure) {
    if (root.isDebug()) {
      failure.printStackTrace(shell.err());
    }
    if (failure instanceof UserException) {
      UserException user = (UserException) failure;
      complain(shell, language.say(user.getText()));
      for (Text detail : user.getDetails()) {
        shell.err().println("  " + DisplayWidth.printable(language.say(detail)));
      }
      return user.getExitCode();
    }
    if (failure instanceof PlugInFailedException) {
      complain(shell, language.say(((PlugInFailedException) failure).getText()));
      return Exit.UNREADABLE;
    }
    if (failure instanceof TableException) {
      complain(shell, language.say(((TableException) failure).getText()));
      return Exit.UNWRITABLE;
    }
    String what =
        failure instanceof LiangzeException
            ? ((LiangzeException) failure).getErrorCode().getCode()
                + " "
                + language.say(((LiangzeException) failure).getText())
            : failure.toString();
    complain(
        shell,
        language.say("程序内部错误：", "internal error: ")
            + what
            + (root.isDebug() ? "" : language.say("（加 --debug 显示详情）", " (--debug shows more)")));
    return Exit.INTERNAL;
  }

  private static void complain(Shell shell, String what) {
    shell.err().println("liangze: " + DisplayWidth.printable(what));
  }
}
