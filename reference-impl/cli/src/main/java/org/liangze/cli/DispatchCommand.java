package org.liangze.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;
import org.liangze.model.assessment.Indicator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the main job on tables of records (日调度): reads, counts, ranks, writes the bulletin. */
@Command(
    name = "dispatch",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class DispatchCommand implements Callable<Integer> {

  private final RootCommand root;

  @Mixin private DataFiles files;

  @Option(names = "--businesses", paramLabel = "FILE")
  private @Nullable Path businesses;

  @Mixin private DispatchOptions options;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--show-findings", paramLabel = "N", defaultValue = "5")
  private int shown = 5;

  @Option(names = "--personal-data", paramLabel = "masked|clear", defaultValue = "masked")
  private PersonalDataShown personal = PersonalDataShown.MASKED;

  DispatchCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    // Asked for before anything is opened, so that wrong usage leaves no trace.
    Tables tables = files.getTables(Optional.ofNullable(businesses));
    RuleChoice rules = options.readRules();
    options.getIndicators();
    if (dryRun) {
      return run(Optional.empty(), tables, rules);
    }
    try (OutputFolder folder = OutputFolder.open(options.getOut())) {
      return run(Optional.of(folder), tables, rules);
    }
  }

  private int run(Optional<OutputFolder> folder, Tables tables, RuleChoice rules) {
    Optional<Dispatched> dispatched;
    Reading reading;
    TableSource source;
    try (FindingsFile findings =
        new FindingsFile(folder.map(out -> out.open(FindingsFile.NAME)), root.getLanguage())) {
      reading = new Reading(root, folder, findings, shown, personal);
      source = new TableSource(root, tables, reading);
      dispatched = options.dispatch(source, rules, root.getShell());
    }
    Publication publication = new Publication(root, options, reading.getLeftOut());
    reading.tell(publication.getBeside());
    warnOfMissingTables(source, publication.getBeside());
    dispatched.ifPresentOrElse(
        publication::tell,
        () -> publication.getBeside().println(root.getLanguage().say(source.whyNothing())));
    if (folder.isPresent()) {
      dispatched.ifPresent(made -> publication.write(made.dispatch(), folder.get()));
      publication.tellWhere(folder.get().publish());
    }
    if (dispatched.isEmpty()) {
      return Exit.UNREADABLE;
    }
    return reading.isClean() ? Exit.OK : Exit.FINDINGS;
  }

  /** Whoever asks for an indicator gets it; but what nobody wrote down here looks like not done. */
  private void warnOfMissingTables(Source source, PrintStream beside) {
    List<Indicator> counted = source.countable();
    for (Indicator asked : options.getIndicators()) {
      RestingIndicators.of(asked)
          .filter(resting -> !counted.contains(asked))
          .map(resting -> warning(asked, resting.getTable().getName()))
          .map(root.getLanguage()::say)
          .ifPresent(beside::println);
    }
  }

  private static Text warning(Indicator asked, String table) {
    return Text.of(
        "警告：没有 " + table + " 数据，" + asked.getLabel().getChinese() + "按没有任何记录统计",
        "warning: without a table '"
            + table
            + "', "
            + asked.getCode()
            + " is counted as if nothing had been done");
  }
}
