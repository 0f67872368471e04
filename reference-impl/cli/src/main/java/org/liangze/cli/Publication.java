package org.liangze.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.liangze.api.dispatch.DailyDispatch;
import org.liangze.exchange.bulletin.Bulletin;
import org.liangze.exchange.bulletin.BulletinOptions;
import org.liangze.exchange.bulletin.BulletinWriter;
import org.liangze.exchange.bulletin.JsonBulletinWriter;

/** What becomes of a dispatch (发布): told on standard output, and written as a bulletin. */
final class Publication {

  private final RootCommand root;
  private final DispatchOptions options;
  private final long rowsLeftOut;

  /**
   * Begins to publish.
   *
   * @param rowsLeftOut how many rows of the input were bad, which every bulletin says
   */
  Publication(RootCommand root, DispatchOptions options, long rowsLeftOut) {
    this.root = root;
    this.options = options;
    this.rowsLeftOut = rowsLeftOut;
  }

  /** Writes the bulletin in every format. */
  void write(DailyDispatch dispatch, OutputFolder folder) {
    Bulletin bulletin = bulletin(dispatch);
    String name =
        "bulletin-" + dispatch.getJurisdiction().getCode() + "-" + dispatch.getDate() + ".";
    for (BulletinWriter writer : BulletinWriter.all()) {
      folder.write(name + writer.getFormat(), stream -> writer.write(bulletin, stream));
    }
  }

  /** Tells the figures and what the policy changes, as text or as a line of JSON each. */
  void tell(Dispatched dispatched) {
    Bulletin bulletin = bulletin(dispatched.dispatch());
    PrintStream out = root.getShell().out();
    if (!options.isJson()) {
      new DispatchText(bulletin, !options.getIndicators().isEmpty(), root.getLanguage())
          .lines()
          .forEach(out::println);
      dispatched
          .difference()
          .ifPresent(
              difference ->
                  new DifferenceText(difference, root.getLanguage()).lines().forEach(out::println));
      return;
    }
    tellJson(bulletin, out);
    dispatched.difference().ifPresent(difference -> out.println(DifferenceJson.lineOf(difference)));
  }

  private static void tellJson(Bulletin bulletin, PrintStream out) {
    try {
      new JsonBulletinWriter().write(bulletin, out);
    } catch (IOException impossible) {
      // A print stream never throws; what becomes of a closed pipe is its reader's business.
      throw new UncheckedIOException(impossible);
    }
  }

  private Bulletin bulletin(DailyDispatch dispatch) {
    return Bulletin.of(
        dispatch,
        BulletinOptions.builder()
            .locale(root.getLanguage().getLocale())
            .rowsLeftOut(rowsLeftOut)
            .build());
  }

  /** Returns where to tell what is no figure, as only JSON may stand beside JSON. */
  PrintStream getBeside() {
    return options.isJson() ? root.getShell().err() : root.getShell().out();
  }

  /** Tells where the files lie. */
  void tellWhere(List<Path> files) {
    PrintStream beside = getBeside();
    beside.println(root.getLanguage().say("已写入：", "Written:"));
    files.forEach(file -> beside.println("  " + file.toAbsolutePath().normalize()));
  }
}
