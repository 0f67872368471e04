package org.liangze.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.liangze.exchange.table.TableLayout;
import org.liangze.model.Text;
import org.liangze.model.jurisdiction.JurisdictionCode;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the two ledgers of the three persons (两本台账), and the list of vacancies. */
@Command(
    name = "ledger",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class LedgerCommand implements Callable<Integer> {

  private static final int FINDINGS_SHOWN = 5;

  private final RootCommand root;

  @Mixin private SourceOptions sources;

  @Mixin private FigureOptions options;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "liangze-out")
  private Path out = Path.of("liangze-out");

  @Option(names = "--personal-data", paramLabel = "masked|clear", defaultValue = "masked")
  private PersonalDataShown personal = PersonalDataShown.MASKED;

  LedgerCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    boolean tables = sources.isTables();
    RuleChoice rules = options.readRules();
    return tables ? writeTables(rules) : writeGenerated(rules);
  }

  private int writeGenerated(RuleChoice rules) {
    try (LedgerPlace place = sources.open(root)) {
      write(sources.generated(root, place, options.getDate()), rules);
      place.tell();
    }
    return Exit.OK;
  }

  private int writeTables(RuleChoice rules) {
    Tables tables = sources.tables();
    try (LedgerPlace place = sources.open(root, tables)) {
      requireAppointments(tables, place);
      int exit = writeTables(place, tables, rules);
      place.tell();
      return exit;
    }
  }

  private int writeTables(LedgerPlace place, Tables tables, RuleChoice rules) {
    try (FindingsFile none = new FindingsFile(Optional.empty(), root.getLanguage())) {
      Reading reading =
          new Reading(root, Optional.empty(), none, FINDINGS_SHOWN, PersonalDataShown.MASKED);
      TableSource source = new TableSource(root, tables, reading, place);
      boolean written = write(source, rules);
      if (!reading.isClean() || !written) {
        reading.tell(root.getShell().err());
      }
      if (!written) {
        root.getShell().err().println(root.getLanguage().say(source.whyNothing()));
        return Exit.UNREADABLE;
      }
      return reading.isClean() ? Exit.OK : Exit.FINDINGS;
    }
  }

  /** Returns whether the source could be read to its end, so that something was written. */
  private boolean write(Source source, RuleChoice rules) {
    LocalDate day = options.getDay(source, root.getShell());
    FigureOptions.requireInForce(rules.pack(), day);
    Optional<JurisdictionTree> tree = source.divisions();
    if (tree.isEmpty()) {
      return false;
    }
    JurisdictionCode whole = options.getJurisdiction(tree.get());
    Optional<Ledger> ledger = source.ledger(tree.get(), rules, source.countable());
    if (ledger.isEmpty()) {
      return false;
    }
    try (OutputFolder folder = OutputFolder.open(out)) {
      Ledgers ledgers = new Ledgers(root, ledger.get(), day, tree.get().get(whole));
      ledgers.write(folder, personal.getRights());
      ledgers.tell(options.isJson(), rules.pack().getName(), folder.publish());
    }
    return true;
  }

  /** Without appointments every role would look vacant. */
  private static void requireAppointments(Tables tables, LedgerPlace place) {
    if (!tables.entries().containsKey(TableLayout.APPOINTMENTS)
        && !place.has(EntryKind.APPOINTMENT)) {
      throw UserException.usage(
          Text.of(
              "没有 appointments 数据，无从编制台账",
              "without a table 'appointments', there are no ledgers to write"));
    }
  }
}
