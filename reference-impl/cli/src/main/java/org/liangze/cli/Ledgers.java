package org.liangze.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.liangze.api.PageRequest;
import org.liangze.api.register.RegisterPart;
import org.liangze.api.register.RegisterRequest;
import org.liangze.api.register.RegisterRow;
import org.liangze.exchange.table.RegisterWriter;
import org.liangze.exchange.table.WriteOptions;
import org.liangze.model.access.Right;
import org.liangze.model.jurisdiction.Jurisdiction;

/**
 * The two ledgers of one day and the vacancies (两本台账和岗位空缺), each as CSV and XLSX. Not thread-safe.
 */
final class Ledgers {

  private static final List<RegisterPart> PARTS =
      List.of(RegisterPart.DIRECTOR_AND_OFFICER, RegisterPart.OFFICER_ONLY, RegisterPart.VACANT);

  private final RootCommand root;
  private final Ledger ledger;
  private final LocalDate day;
  private final Jurisdiction whole;
  private final Map<RegisterPart, Long> businesses = new EnumMap<>(RegisterPart.class);

  Ledgers(RootCommand root, Ledger ledger, LocalDate day, Jurisdiction whole) {
    this.root = root;
    this.ledger = ledger;
    this.day = day;
    this.whole = whole;
  }

  /** Writes all of them; names are masked unless the rights say otherwise. */
  void write(OutputFolder folder, Set<Right> rights) {
    WriteOptions options =
        WriteOptions.builder().language(root.getLanguage().getLocale()).rights(rights).build();
    for (RegisterPart part : PARTS) {
      businesses.put(part, write(part, folder, options));
    }
  }

  private long write(RegisterPart part, OutputFolder folder, WriteOptions options) {
    RegisterRequest request =
        RegisterRequest.builder()
            .date(day)
            .jurisdiction(whole.getCode())
            .part(part)
            .page(PageRequest.first(PageRequest.LONGEST))
            .build();
    Iterator<RegisterRow> rows = ledger.register(request, options.getRights());
    try (Progress progress = Progress.begin(root, part.getLabel(), -1);
        RegisterWriter csv = RegisterWriter.csv(folder.open(file(part, "csv")), options);
        RegisterWriter xlsx = RegisterWriter.xlsx(folder.open(file(part, "xlsx")), options)) {
      while (rows.hasNext()) {
        RegisterRow row = rows.next();
        csv.write(row);
        xlsx.write(row);
        progress.stepTo(csv.getRows());
      }
      return csv.getRows();
    }
  }

  private String file(RegisterPart part, String format) {
    String name = part.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return "ledger-" + name + "-" + whole.getCode() + "-" + day + "." + format;
  }

  /** Tells how many businesses stand in each, and where the files lie. */
  void tell(boolean json, String policy, List<Path> files) {
    PrintStream out = root.getShell().out();
    if (json) {
      PARTS.forEach(part -> out.println(line(part, policy)));
    } else {
      out.println(
          whole.getName()
              + " "
              + day
              + root.getLanguage().say(" 三人台账，政策 ", " ledgers of the three persons, policy ")
              + policy);
      out.println();
      TextTable table =
          new TextTable()
              .texts(root.getLanguage().say("台账", "ledger"))
              .numbers(root.getLanguage().say("户数", "businesses"));
      PARTS.forEach(
          part ->
              table.row(
                  root.getLanguage().say(part.getLabel()),
                  String.format(Locale.ROOT, "%,d", businesses.get(part))));
      table.lines().forEach(out::println);
    }
    tellWhere(json ? root.getShell().err() : out, files);
  }

  private void tellWhere(PrintStream beside, List<Path> files) {
    beside.println(root.getLanguage().say("已写入：", "Written:"));
    files.forEach(file -> beside.println("  " + file.toAbsolutePath().normalize()));
  }

  private String line(RegisterPart part, String policy) {
    return JsonLine.of(
        json -> {
          json.writeStringField("type", "ledger");
          json.writeStringField("part", part.name());
          json.writeStringField("jurisdiction", whole.getCode().getValue());
          json.writeStringField("date", day.toString());
          json.writeStringField("policy", policy);
          json.writeNumberField("businesses", businesses.get(part));
          json.writeStringField("csv", file(part, "csv"));
          json.writeStringField("xlsx", file(part, "xlsx"));
        });
  }
}
