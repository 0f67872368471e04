package org.liangze.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.exchange.table.TableLayout;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.LedgerEntry;
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

  @Mixin private DispatchOptions options;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--show-findings", paramLabel = "N", defaultValue = "5")
  private int shown = 5;

  DispatchCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    // Asked for before anything is opened, so that wrong usage leaves no trace.
    FolderSettings settings = files.getSettings();
    List<Path> divisions = files.getDivisions();
    Map<TableLayout<? extends LedgerEntry>, Path> tables = files.getTables();
    if (dryRun) {
      return run(Optional.empty(), settings, divisions, tables);
    }
    try (OutputFolder folder = OutputFolder.open(options.getOut())) {
      return run(Optional.of(folder), settings, divisions, tables);
    }
  }

  private int run(
      Optional<OutputFolder> folder,
      FolderSettings settings,
      List<Path> divisions,
      Map<TableLayout<? extends LedgerEntry>, Path> tables) {
    Publication publication = new Publication(root, options);
    Optional<DailyDispatch> dispatch;
    Reading reading;
    try (FindingsFile findings =
        new FindingsFile(folder.map(out -> out.open(FindingsFile.NAME)), root.getLanguage())) {
      reading = new Reading(root, folder, findings, shown);
      dispatch = dispatch(reading, settings, divisions, tables);
    }
    reading.tell(publication.getBeside());
    dispatch.ifPresentOrElse(
        publication::tell, () -> publication.getBeside().println(whyNothingWasDispatched(reading)));
    if (folder.isPresent()) {
      dispatch.ifPresent(made -> publication.write(made, folder.get()));
      publication.tellWhere(folder.get().publish());
    }
    if (dispatch.isEmpty()) {
      return Exit.UNREADABLE;
    }
    return reading.isClean() ? Exit.OK : Exit.FINDINGS;
  }

  private String whyNothingWasDispatched(Reading reading) {
    return reading.isWhole()
        ? root.getLanguage().say("没有可用的区划，未作调度", "no division is sound, so nothing was dispatched")
        : root.getLanguage()
            .say("有文件无法读取，未作调度", "some file cannot be read, so nothing was dispatched");
  }

  /**
   * Returns the dispatch, or nothing where a file cannot be read to its end or no division is
   * sound: rates of what could not be read would only look like figures.
   */
  private Optional<DailyDispatch> dispatch(
      Reading reading,
      FolderSettings settings,
      List<Path> divisions,
      Map<TableLayout<? extends LedgerEntry>, Path> tables) {
    JurisdictionTree tree =
        reading.divisions(divisions, files.getAliases(), settings.divisionsVersion());
    if (!reading.isWhole() || tree.size() == 0) {
      return Optional.empty();
    }
    DispatchRequest request = options.requestFor(day(settings), tree);
    Ledger ledger = Ledger.open(root.getShell(), tree, options.getPolicy());
    tables.forEach((layout, file) -> reading.entries(layout, file, tree, ledger));
    return reading.isWhole() ? Optional.of(ledger.dispatch(request)) : Optional.empty();
  }

  private LocalDate day(FolderSettings settings) {
    return options
        .getDate()
        .or(settings::date)
        .orElseGet(() -> LocalDate.now(root.getShell().clock()));
  }
}
