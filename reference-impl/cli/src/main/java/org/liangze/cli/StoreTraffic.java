package org.liangze.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.liangze.api.intake.IntakeReport;
import org.liangze.model.ledger.EntryKind;

/** How many rows went into a store and came out of it, and how fast (装入与读取速度). */
final class StoreTraffic {

  private static final long NANOS_PER_TENTH = 100_000_000L;
  private static final long TENTHS_PER_SECOND = 10;

  /** What became of the rows of a kind. */
  private record Load(EntryKind<?> kind, long rows, long written, boolean repeated, long tenths) {}

  private final RootCommand root;
  private final StoreAddress address;
  private final List<Load> loads = new ArrayList<>();
  private long read;
  private long readTenths;

  StoreTraffic(RootCommand root, StoreAddress address) {
    this.root = root;
    this.address = address;
  }

  /**
   * Does the work of loading a kind, and notes what became of its rows.
   *
   * @param total how many entries have been written by now; a repetition is reported like the first
   *     time, but writes nothing
   */
  IntakeReport loaded(EntryKind<?> kind, Supplier<IntakeReport> work, LongSupplier total) {
    long begun = System.nanoTime();
    long before = total.getAsLong();
    IntakeReport report = work.get();
    long rows = sum(report.getWritten()) + sum(report.getUnchanged()) + sum(report.getRejected());
    long written = total.getAsLong() - before;
    boolean repeated = written == 0 && sum(report.getWritten()) > 0;
    loads.add(new Load(kind, rows, written, repeated, tenthsSince(begun)));
    return report;
  }

  private static long sum(Map<EntryKind<?>, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Does work that reads.
   *
   * @param total how many rows have been read by now
   */
  <R> R read(Supplier<R> work, LongSupplier total) {
    long begun = System.nanoTime();
    long before = total.getAsLong();
    R result = work.get();
    read += total.getAsLong() - before;
    readTenths += tenthsSince(begun);
    return result;
  }

  private static long tenthsSince(long begun) {
    return (System.nanoTime() - begun) / NANOS_PER_TENTH;
  }

  /** Tells all of it on standard error, as it is no figure of the province. */
  void tell() {
    Language language = root.getLanguage();
    TextTable table =
        new TextTable()
            .texts(language.say("存储 ", "store ") + address)
            .numbers(language.say("行数", "rows"))
            .numbers(language.say("写入", "written"))
            .numbers(language.say("秒", "seconds"))
            .numbers(language.say("行/秒", "rows/s"));
    long rows = 0;
    long written = 0;
    long tenths = 0;
    for (Load load : loads) {
      row(table, language.say(load.kind.getLabel()), load.rows, number(load.written), load.tenths);
      rows += load.rows;
      written += load.written;
      tenths += load.tenths;
    }
    if (!loads.isEmpty()) {
      row(table, language.say("装入合计", "loaded in total"), rows, number(written), tenths);
    }
    row(table, language.say("读取并统计", "read back and counted"), read, "", readTenths);
    table.lines().forEach(root.getShell().err()::println);
    if (loads.stream().anyMatch(Load::repeated)) {
      root.getShell()
          .err()
          .println(
              language.say(
                  "部分数据以前装入过，此次未写入；其后装入的变更仍然有效",
                  "some of these loads were done before: nothing was written for them, and what"
                      + " was loaded since then stays"));
    }
  }

  private static void row(TextTable table, String what, long rows, String written, long tenths) {
    table.row(
        what,
        number(rows),
        written,
        number(tenths / TENTHS_PER_SECOND) + "." + tenths % TENTHS_PER_SECOND,
        tenths == 0 ? "" : number(rows * TENTHS_PER_SECOND / tenths));
  }

  private static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
