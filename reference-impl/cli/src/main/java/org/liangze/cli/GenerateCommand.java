package org.liangze.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.liangze.exchange.table.TableLayout;
import org.liangze.exchange.table.TableWriter;
import org.liangze.exchange.table.WriteOptions;
import org.liangze.generators.GeneratedProvince;
import org.liangze.generators.ProvinceSpec;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes the tables of a generated province (生成数据), as "dispatch" reads them. */
@Command(
    name = "generate",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class GenerateCommand implements Callable<Integer> {

  private static final int PROGRESS_EVERY = 1024;

  private final RootCommand root;

  @Mixin private ProvinceOptions province;

  @Option(names = "--businesses", paramLabel = "N")
  private @Nullable Integer businesses;

  @Option(names = "--date", paramLabel = "DATE")
  private @Nullable LocalDate date;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "liangze-data")
  private Path out = Path.of("liangze-data");

  GenerateCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    LocalDate day = date == null ? ProvinceOptions.USUAL_DAY : date;
    GeneratedProvince generated =
        GeneratedProvince.of(province.on(day, Optional.ofNullable(businesses)));
    try (OutputFolder folder = OutputFolder.open(out)) {
      TextTable written =
          new TextTable()
              .texts(root.getLanguage().say("文件", "file"))
              .texts(root.getLanguage().say("内容", "content"))
              .numbers(root.getLanguage().say("行数", "rows"));
      for (TableLayout<?> layout : TableLayout.all()) {
        if (layout == TableLayout.DIVISIONS) {
          row(written, layout, divisions(folder, generated));
        } else if (layout.getKind().isPresent()) {
          entries(folder, generated, layout).ifPresent(rows -> row(written, layout, rows));
        }
      }
      FolderSettings settings =
          new FolderSettings(Optional.of(day), Optional.of(generated.getTree().getVersion()));
      folder.write(FolderSettings.FILE, settings::writeTo);
      folder.publish();
      written.lines().forEach(root.getShell().out()::println);
    }
    root.getShell()
        .out()
        .println(root.getLanguage().say("数据目录：", "Data: ") + out.toAbsolutePath().normalize());
    return Exit.OK;
  }

  private void row(TextTable written, TableLayout<?> layout, long rows) {
    written.row(
        fileName(layout),
        root.getLanguage().say(layout.getLabel()),
        String.format(Locale.ROOT, "%,d", rows));
  }

  private static String fileName(TableLayout<?> layout) {
    return layout.getName() + ".csv";
  }

  private long divisions(OutputFolder folder, GeneratedProvince generated) {
    return write(
        folder,
        TableLayout.DIVISIONS,
        generated.getTree().getAll().iterator(),
        generated.getTree().size());
  }

  /**
   * Writes the table of a kind, if there are such entries or indicators rest on it, so that they
   * are counted; an earlier table goes in any case.
   */
  private <T> OptionalLong entries(
      OutputFolder folder, GeneratedProvince generated, TableLayout<T> layout) {
    EntryKind<?> kind = layout.getKind().orElseThrow();
    try (Stream<? extends LedgerEntry> entries = generated.entries(kind)) {
      @SuppressWarnings("unchecked") // a layout's records are the entries of its kind
      Iterator<T> records = (Iterator<T>) entries.iterator();
      if (!records.hasNext() && !RestingIndicators.restOn(kind)) {
        folder.open(fileName(layout));
        return OptionalLong.empty();
      }
      ProvinceSpec spec = generated.getSpec();
      return OptionalLong.of(write(folder, layout, records, ProvinceOptions.mostOf(kind, spec)));
    }
  }

  private <T> long write(
      OutputFolder folder, TableLayout<T> layout, Iterator<? extends T> records, long most) {
    long[] rows = new long[1];
    try (Progress progress = Progress.begin(root, layout.getLabel(), most)) {
      folder.write(
          fileName(layout),
          stream -> {
            // In the clear: nobody of these people exists, and masked names could not be read
            // again.
            try (TableWriter<T> writer =
                TableWriter.csv(layout, stream, WriteOptions.inTheClear())) {
              while (records.hasNext()) {
                writer.write(records.next());
                if (writer.getRows() % PROGRESS_EVERY == 0) {
                  progress.stepTo(writer.getRows());
                }
              }
              rows[0] = writer.getRows();
            }
          });
    }
    return rows[0];
  }
}
