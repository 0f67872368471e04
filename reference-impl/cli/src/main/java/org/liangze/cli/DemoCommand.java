package org.liangze.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.api.dispatch.DispatchRequest;
import org.liangze.api.intake.IntakeListener;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.generators.GeneratedProvince;
import org.liangze.generators.Scale;
import org.liangze.model.Text;
import org.liangze.model.ledger.EntryKind;
import org.liangze.model.ledger.LedgerEntry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Runs the main job on a generated province (演示). */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    versionProvider = RootCommand.Version.class)
final class DemoCommand implements Callable<Integer> {

  private static final long NO_ROW = 0;

  private final RootCommand root;

  @Mixin private ProvinceOptions province;

  @Mixin private DispatchOptions options;

  DemoCommand(RootCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() {
    if (province.getScale() == Scale.NATION) {
      throw UserException.usage(
          Text.of(
              "全国的数据放不进内存台账；可用 generate 写成文件",
              "the nation does not fit into a ledger in memory; generate can write its files"));
    }
    LocalDate day = options.getDate().orElse(ProvinceOptions.USUAL_DAY);
    GeneratedProvince generated = GeneratedProvince.of(province.on(day));
    DispatchRequest request = options.requestFor(day, generated.getTree());
    Ledger ledger = Ledger.open(root.getShell(), generated.getTree(), options.getPolicy());
    for (EntryKind<?> kind : EntryKind.all()) {
      fill(ledger, generated, kind);
    }
    DailyDispatch dispatch = ledger.dispatch(request);
    Publication publication = new Publication(root, options);
    try (OutputFolder folder = OutputFolder.open(options.getOut())) {
      publication.write(dispatch, folder);
      publication.tell(dispatch);
      publication.tellWhere(folder.publish());
    }
    return Exit.OK;
  }

  private <T extends LedgerEntry> void fill(
      Ledger ledger, GeneratedProvince generated, EntryKind<T> kind) {
    try (Progress progress =
            Progress.begin(
                root, kind.getLabel(), ProvinceOptions.mostOf(kind, generated.getSpec()));
        Stream<T> entries = generated.entries(kind)) {
      ledger.takeOver(
          kind,
          entries.map(entry -> NumberedEntry.of(NO_ROW, entry)).iterator(),
          new IntakeListener() {
            @Override
            public void onProgress(long rows) {
              progress.stepTo(rows);
            }
          });
    }
  }
}
