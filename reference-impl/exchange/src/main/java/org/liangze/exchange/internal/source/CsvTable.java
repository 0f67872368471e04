package org.liangze.exchange.internal.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.liangze.exchange.internal.FormulaGuard;
import org.liangze.model.Text;
import org.liangze.model.intake.IntakeFinding;

/** A CSV file, with commas, tabs or semicolons between the cells. */
final class CsvTable implements RawTable {

  private static final char[] SEPARATORS = {',', '\t', ';'};

  private final TextEncoding encoding;
  private final char separator;
  private final CellGuard guard;
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;

  private CsvTable(TextEncoding encoding, char separator) throws IOException {
    this.encoding = encoding;
    this.separator = separator;
    this.guard = new CellGuard(encoding.open(), separator);
    this.parser = format(separator).parse(guard);
    this.records = parser.iterator();
  }

  static CsvTable open(Path file, ToIntFunction<String[]> recognised) throws UnreadableException {
    TextEncoding encoding = TextEncoding.of(file);
    try {
      return new CsvTable(encoding, separator(encoding, recognised));
    } catch (IOException e) {
      throw FileKind.unreadable(e);
    }
  }

  /** Lenient, because the guard in front finds every fault, and one must not end the reading. */
  private static CSVFormat format(char separator) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(separator)
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .setLenientEof(true)
        .get();
  }

  /** The separator by which the header holds the most known columns, in doubt the comma. */
  private static char separator(TextEncoding encoding, ToIntFunction<String[]> recognised)
      throws IOException {
    char best = SEPARATORS[0];
    int most = 0;
    for (char separator : SEPARATORS) {
      int known = recognised.applyAsInt(header(encoding, separator));
      if (known > most) {
        best = separator;
        most = known;
      }
    }
    return best;
  }

  private static String[] header(TextEncoding encoding, char separator) throws IOException {
    try (Reader text = new CellGuard(encoding.open(), separator);
        CSVParser parser = format(separator).parse(text)) {
      for (CSVRecord record : parser) {
        String[] cells = record.values();
        if (Arrays.stream(cells).anyMatch(cell -> !cell.trim().isEmpty())) {
          return cells;
        }
      }
      return new String[0];
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  @Override
  public @Nullable RawRow next() throws UnreadableException {
    try {
      if (!records.hasNext()) {
        return null;
      }
      CSVRecord record = records.next();
      long number = record.getRecordNumber();
      Text unclosed = guard.getUnclosed(number);
      if (unclosed != null) {
        throw UnreadableException.at(number, IntakeFinding.UNCLOSED_QUOTE, unclosed);
      }
      String[] cells = record.values();
      for (int i = 0; i < cells.length; i++) {
        cells[i] = FormulaGuard.unguarded(cells[i]);
      }
      return new RawRow(number, cells, null, guard.takeFaults(number));
    } catch (UncheckedIOException e) {
      throw FileKind.unreadable(e.getCause());
    }
  }

  @Override
  public Text getFormat() {
    switch (separator) {
      case '\t':
        return Text.of(
            "CSV，" + encoding.getName() + "，制表符分隔", "CSV, " + encoding.getName() + ", tabs");
      case ';':
        return Text.of(
            "CSV，" + encoding.getName() + "，分号分隔", "CSV, " + encoding.getName() + ", semicolons");
      default:
        return Text.of("CSV，" + encoding.getName(), "CSV, " + encoding.getName());
    }
  }

  @Override
  public List<RowFault> getRemarks() {
    return Collections.emptyList();
  }

  @Override
  public void close() throws IOException {
    parser.close();
  }
}
