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

  @Mixin private StoreOptions store;

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
    Tables tables = files.getTables(Optional.ofNullable(businesses), store.isGiven());
    RuleChoice rules = options.readRules();
    options.getIndicators();
    requireNothingToLoad(tables);
    try (LedgerPlace place = store.open(root, tables)) {
      int exit = run(place, tables, rules);
      place.tell();
      return exit;
    }
  }

  /** What a store has loaded cannot be taken back, so that it would be no trial. */
  private void requireNothingToLoad(Tables tables) {
    if (dryRun && store.isGiven() && !tables.entries().isEmpty()) {
      throw UserException.usage(
          Text.of(
              "--dry-run 不能与 --store 及数据表一起给出；试读数据表时请去掉 --store",
              "--dry-run goes together with --store only if there are no tables to load; to try"
                  + " tables, leave --store out"));
    }
  }

  private int run(LedgerPlace place, Tables tables, RuleChoice rules) {
    if (dryRun) {
      return run(Optional.empty(), place, tables, rules);
    }
    try (OutputFolder folder = OutputFolder.open(options.getOut())) {
      return run(Optional.of(folder), place, tables, rules);
    }
  }

  private int run(
      Optional<OutputFolder> folder, LedgerPlace place, Tables tables, RuleChoice rules) {
    Optional<Dispatched> dispatched;
    Reading reading;
    TableSource source;
    try (FindingsFile findings =
        new FindingsFile(folder.map(out -> out.open(FindingsFile.NAME)), root.getLanguage())) {
      reading = new Reading(root, folder, findings, shown, personal);
      source = new TableSource(root, tables, reading, place);
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
