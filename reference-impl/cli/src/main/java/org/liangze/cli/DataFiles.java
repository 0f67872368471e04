package org.liangze.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangze.exchange.table.TableLayout;
import org.liangze.model.Text;
import org.liangze.model.ledger.LedgerEntry;
import picocli.CommandLine.Option;

/** Which files to read (数据文件选项): a folder with files of the usual names, or one by one. */
final class DataFiles {

  private static final List<String> ENDINGS = List.of(".csv", ".xlsx");

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path folder;

  @Option(names = "--divisions", paramLabel = "FILE")
  private List<Path> divisions = new ArrayList<>();

  @Option(names = "--divisions-version", paramLabel = "TEXT")
  private @Nullable String divisionsVersion;

  @Option(names = "--aliases", paramLabel = "FILE")
  private @Nullable Path aliases;

  @Option(names = "--cadres", paramLabel = "FILE")
  private @Nullable Path cadres;

  @Option(names = "--assignments", paramLabel = "FILE")
  private @Nullable Path assignments;

  @Option(names = "--letters", paramLabel = "FILE")
  private @Nullable Path letters;

  @Option(names = "--visits", paramLabel = "FILE")
  private @Nullable Path visits;

  @Option(names = "--appointments", paramLabel = "FILE")
  private @Nullable Path appointments;

  @Option(names = "--closures", paramLabel = "FILE")
  private @Nullable Path closures;

  @Option(names = "--duty-records", paramLabel = "FILE")
  private @Nullable Path dutyRecords;

  @Option(names = "--findings", paramLabel = "FILE")
  private @Nullable Path findings;

  @Option(names = "--trainings", paramLabel = "FILE")
  private @Nullable Path trainings;

  @Option(names = "--disqualifications", paramLabel = "FILE")
  private @Nullable Path disqualifications;

  /** Returns whether any of these options is given. */
  boolean isGiven() {
    return folder != null
        || divisionsVersion != null
        || !divisions.isEmpty()
        || Stream.of(
                aliases,
                cadres,
                assignments,
                letters,
                visits,
                appointments,
                closures,
                dutyRecords,
                findings,
                trainings,
                disqualifications)
            .anyMatch(Objects::nonNull);
  }

  /**
   * Returns the files.
   *
   * @param businesses the table of businesses, if it is named
   * @param kept whether a store keeps entries, so that there need be no table of them
   * @throws UserException if needed ones are missing or the folder cannot be read
   */
  Tables getTables(Optional<Path> businesses, boolean kept) {
    FolderSettings settings = getSettings();
    List<Path> lists = getDivisions(kept);
    Map<TableLayout<? extends LedgerEntry>, Path> entries = getEntries(businesses);
    if (!kept && !entries.containsKey(TableLayout.BUSINESSES)) {
      throw UserException.usage(
          Text.of(
              "缺少主体数据，请用 --data 或 --businesses 给出",
              "there are no businesses; give them with --data or --businesses"));
    }
    return new Tables(settings, lists, getAliases(), entries);
  }

  /** Options win over what the folder says about itself. */
  private FolderSettings getSettings() {
    FolderSettings settings = folder == null ? FolderSettings.none() : FolderSettings.of(folder);
    return divisionsVersion == null
        ? settings
        : new FolderSettings(settings.date(), Optional.of(divisionsVersion));
  }

  private List<Path> getDivisions(boolean kept) {
    List<Path> files = new ArrayList<>(divisions);
    inFolder(TableLayout.DIVISIONS).ifPresent(files::add);
    if (files.isEmpty()) {
      Text missing =
          Text.of(
              "缺少区划数据，请用 --data 或 --divisions 给出",
              "there are no divisions; give them with --data or --divisions");
      throw UserException.usage(
          kept ? Text.of("存储中不含区划；", "a store keeps no divisions; ").plus(missing) : missing);
    }
    return files;
  }

  private Optional<Path> getAliases() {
    return aliases == null ? inFolder(TableLayout.ALIASES) : Optional.of(aliases);
  }

  private Map<TableLayout<? extends LedgerEntry>, Path> getEntries(Optional<Path> businesses) {
    Map<TableLayout<? extends LedgerEntry>, Path> tables = new LinkedHashMap<>();
    put(tables, TableLayout.BUSINESSES, businesses.orElse(null));
    put(tables, TableLayout.CADRES, cadres);
    put(tables, TableLayout.ASSIGNMENTS, assignments);
    put(tables, TableLayout.LETTERS, letters);
    put(tables, TableLayout.VISITS, visits);
    put(tables, TableLayout.APPOINTMENTS, appointments);
    put(tables, TableLayout.CLOSURES, closures);
    put(tables, TableLayout.DUTY_RECORDS, dutyRecords);
    put(tables, TableLayout.FINDINGS, findings);
    put(tables, TableLayout.TRAININGS, trainings);
    put(tables, TableLayout.DISQUALIFICATIONS, disqualifications);
    return tables;
  }

  private void put(
      Map<TableLayout<? extends LedgerEntry>, Path> tables,
      TableLayout<? extends LedgerEntry> layout,
      @Nullable Path given) {
    (given == null ? inFolder(layout) : Optional.of(given))
        .ifPresent(file -> tables.put(layout, file));
  }

  private Optional<Path> inFolder(TableLayout<?> layout) {
    if (folder == null) {
      return Optional.empty();
    }
    if (!Files.isDirectory(folder)) {
      throw UserException.unreadable(
          Text.of("没有目录 " + folder, "there is no folder " + folder), null);
    }
    List<Path> found =
        ENDINGS.stream()
            .map(ending -> folder.resolve(layout.getName() + ending))
            .filter(Files::exists)
            .toList();
    if (found.size() > 1) {
      throw UserException.usage(
          Text.of(
              folder + " 中有两份“" + layout.getLabel().getChinese() + "”：" + found + "，请只留一份",
              "there are two tables of "
                  + layout.getLabel().getEnglish()
                  + ", leave one: "
                  + found));
    }
    return found.stream().findFirst();
  }
}
