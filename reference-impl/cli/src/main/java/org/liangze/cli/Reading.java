package org.liangze.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.liangze.api.intake.IntakeListener;
import org.liangze.exchange.table.DivisionList;
import org.liangze.exchange.table.DivisionTable;
import org.liangze.exchange.table.IntakeContext;
import org.liangze.exchange.table.TableColumn;
import org.liangze.exchange.table.TableIntake;
import org.liangze.exchange.table.TableLayout;
import org.liangze.exchange.table.TableReport;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;
import org.liangze.model.intake.RowFinding;
import org.liangze.model.intake.Severity;
import org.liangze.model.jurisdiction.JurisdictionTree;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;

/**
 * One reading of a province's tables into a ledger (读取数据): what came in, what was found, and the
 * files of bad rows. Not thread-safe.
 */
final class Reading {

  private final RootCommand root;
  private final Language language;
  private final Optional<OutputFolder> folder;
  private final FindingsFile findings;
  private final int shown;
  private final PersonalDataShown personal;
  private final List<TableReport> reports = new ArrayList<>();
  private final List<FindingLog> logs = new ArrayList<>();

  /** Kinds of which not every entry is known, each with the file that could not be read. */
  private final Map<EntryKind<?>, String> unread = new LinkedHashMap<>();

  /**
   * Begins to read.
   *
   * @param folder where the bad rows go; nowhere if empty
   * @param findings where every finding goes
   * @param shown how many findings of each file to show
   * @param personal whether the bad rows show personal data
   */
  Reading(
      RootCommand root,
      Optional<OutputFolder> folder,
      FindingsFile findings,
      int shown,
      PersonalDataShown personal) {
    this.root = root;
    this.language = root.getLanguage();
    this.folder = folder;
    this.findings = findings;
    this.shown = shown;
    this.personal = personal;
  }

  /** Reads lists of divisions, each adding to those before it. */
  JurisdictionTree divisions(List<Path> files, Optional<Path> aliases, Optional<String> version) {
    JurisdictionTree tree = JurisdictionTree.builder().build();
    for (int i = 0; i < files.size(); i++) {
      boolean last = i == files.size() - 1;
      DivisionTable table =
          DivisionTable.builder()
              .divisions(files.get(i))
              .aliases(last ? aliases : Optional.empty())
              .base(tree)
              .version(version.orElse(""))
              .build();
      String quarantine = TableLayout.DIVISIONS.getName() + (i == 0 ? "" : "-" + (i + 1));
      DivisionList list = read(table, quarantine);
      reports.add(list.getReport());
      list.getAliasReport().ifPresent(reports::add);
      tree = list.getTree();
    }
    return tree;
  }

  private DivisionList read(DivisionTable table, String quarantine) {
    try (Progress progress = Progress.begin(root, TableLayout.DIVISIONS.getLabel(), -1)) {
      IntakeContext divisions = context(table.getDivisions(), quarantine, progress).build();
      return table.getAliases().isEmpty()
          ? table.read(divisions)
          : table.read(
              divisions,
              context(table.getAliases().get(), TableLayout.ALIASES.getName(), progress).build());
    }
  }

  /**
   * Reads a table of entries, and takes the good ones over into the ledger.
   *
   * @param fingerprint of the table and all before it
   */
  void entries(
      TableLayout<? extends LedgerEntry> layout,
      Path file,
      JurisdictionTree tree,
      Ledger ledger,
      Supplier<String> fingerprint) {
    EntryKind<?> kind = layout.getKind().orElseThrow();
    try (Progress progress = Progress.begin(root, layout.getLabel(), -1)) {
      TableIntake table =
          TableIntake.open(
              layout, file, context(file, layout.getName(), progress).tree(tree).build());
      try (table) {
        Map<EntryKind<?>, String> unchecked = unchecked(layout);
        IntakeListener rejections = table.rejections(unchecked.keySet());
        if (table.getReport().getFatal().isEmpty()) {
          unchecked.forEach((named, missing) -> rejections.onFinding(unchecked(named, missing)));
        }
        ledger.takeOver(kind, fingerprint, table, rejections);
        unchecked.values().forEach(missing -> unread.put(kind, missing));
      }
      reports.add(table.getReport());
      table.getReport().getFatal().ifPresent(fatal -> unread.put(kind, fileName(file)));
    }
  }

  private Map<EntryKind<?>, String> unchecked(TableLayout<?> layout) {
    Map<EntryKind<?>, String> unchecked = new LinkedHashMap<>();
    for (TableColumn column : layout.getColumns()) {
      column
          .getReferred()
          .filter(unread::containsKey)
          .ifPresent(named -> unchecked.put(named, unread.get(named)));
    }
    return unchecked;
  }

  private static RowFinding unchecked(EntryKind<?> named, String missing) {
    return RowFinding.builder()
        .row(0)
        .code(IntakeFinding.UNREADABLE)
        .severity(Severity.WARNING)
        .message(
            Text.of(
                "因 " + missing + " 无法读取，未核对所引用的" + named.getLabel().getChinese() + "是否存在",
                "references of the kind '"
                    + named.getLabel().getEnglish()
                    + "' were not checked, because "
                    + missing
                    + " could not be read"))
        .build();
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  private IntakeContext.Builder context(Path file, String quarantine, Progress progress) {
    FindingLog log = new FindingLog(fileName(file), language, shown, findings, progress);
    logs.add(log);
    return IntakeContext.builder()
        .locale(language.getLocale())
        .listener(log)
        .rights(personal.getRights())
        .quarantine(folder.map(out -> out.open("quarantine-" + quarantine + ".csv")));
  }

  /** Returns whether every file could be read to its end. */
  boolean isWhole() {
    return reports.stream().noneMatch(report -> report.getFatal().isPresent());
  }

  /** Returns whether no row was left out. */
  boolean isClean() {
    return reports.stream().allMatch(TableReport::isClean);
  }

  /** Returns how many rows were left out, those rejected by the ledger included. */
  long getLeftOut() {
    return reports.stream().mapToLong(TableReport::getBad).sum();
  }

  /** Tells what came in of each file, and the first findings. */
  void tell(PrintStream out) {
    TextTable table =
        new TextTable()
            .texts(language.say("文件", "file"))
            .texts(language.say("格式", "format"))
            .numbers(language.say("行数", "rows"))
            .numbers(language.say("合格", "good"))
            .numbers(language.say("有提示", "warned"))
            .numbers(language.say("错误", "bad"))
            .numbers(language.say("问题", "findings"));
    for (TableReport report : reports) {
      table.row(
          report.getSource(),
          report.getFormat().map(language::say).orElse("-"),
          number(report.getRows()),
          number(report.getGood()),
          number(report.getWarned()),
          number(report.getBad()),
          number(findings(report)));
    }
    table.lines().forEach(out::println);
    for (FindingLog log : logs) {
      log.lines().forEach(out::println);
    }
    if (reports.stream().anyMatch(Reading::hasUnknownJurisdiction)) {
      out.println(
          language.say(
              "有区划不在区划数据中；可再用 --divisions 补充（例如含村的）区划表",
              "some divisions are in no list; maybe give one more list, such as one with villages,"
                  + " by --divisions"));
    }
    out.println();
  }

  private static boolean hasUnknownJurisdiction(TableReport report) {
    return report.getFindings().containsKey(IntakeFinding.UNKNOWN_JURISDICTION.getCode());
  }

  private static long findings(TableReport report) {
    return report.getFindings().values().stream().mapToLong(Long::longValue).sum();
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
