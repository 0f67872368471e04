package org.liangze.exchange.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.liangze.api.intake.NumberedEntry;
import org.liangze.model.ledger.LedgerEntry;

/** Reads texts as tables, and hears what is said about them. */
abstract class IntakeReading {

  static final String BUSINESS_HEADER =
      "id,name,jurisdiction,line,grade,credit_code,licences,from\n";

  @TempDir Path folder;

  final Heard heard = new Heard();
  final KnownEntries known = new KnownEntries();

  static String row(String id, String licence, String creditCode) {
    return id + ",某餐馆,150102,餐饮服务,D," + creditCode + "," + licence + ",2021-03-01\n";
  }

  List<NumberedEntry> read(TableLayout<? extends LedgerEntry> layout, String text)
      throws IOException {
    return read(layout, write(text));
  }

  /** Without asking whether references exist. */
  List<NumberedEntry> readLoosely(TableLayout<? extends LedgerEntry> layout, String text)
      throws IOException {
    return read(
        layout, write(text), IntakeContext.builder().tree(Counties.TREE).listener(heard).build());
  }

  List<NumberedEntry> read(TableLayout<? extends LedgerEntry> layout, Path file) {
    return read(layout, file, context());
  }

  static List<NumberedEntry> read(
      TableLayout<? extends LedgerEntry> layout, Path file, IntakeContext context) {
    List<NumberedEntry> entries = new ArrayList<>();
    try (TableIntake intake = TableIntake.open(layout, file, context)) {
      intake.forEachRemaining(entries::add);
    }
    return entries;
  }

  IntakeContext context() {
    return IntakeContext.builder().tree(Counties.TREE).known(known).listener(heard).build();
  }

  Path write(String text) throws IOException {
    return Files.write(folder.resolve("table.csv"), text.getBytes(StandardCharsets.UTF_8));
  }
}
