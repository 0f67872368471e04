package org.liangze.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import org.liangze.api.register.RegisterRow;
import org.liangze.model.Text;
import org.liangze.model.access.Right;

/**
 * Writes a register, such as one of the two ledgers (台账导出), one business a row, as CSV or XLSX;
 * nothing but the row at hand is kept.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (RegisterWriter writer = RegisterWriter.csv(file, options)) {
 *   writer.writeAll(RegisterReading.of(roles, request, reader));
 * }
 * }</pre>
 *
 * <p>Names are masked unless the options have the right to read personal data, and the reader of
 * the register had it. In CSV a cell that a spreadsheet would take for a formula has an apostrophe
 * in front; in XLSX every cell is a text.
 *
 * <p>Not thread-safe.
 */
public final class RegisterWriter implements AutoCloseable {

  private static final Text LABEL = Text.of("三人名册", "register");

  private final CellSink sink;
  private final RegisterCells cells;
  private final String[] row = new String[RegisterColumn.values().length];
  private long rows;

  private RegisterWriter(CellSink sink, WriteOptions options) {
    Locale language = options.getLanguage().orElse(null);
    this.sink = sink;
    this.cells =
        new RegisterCells(language, options.getRights().contains(Right.READ_PERSONAL_DATA));
    boolean chinese =
        language != null && language.getLanguage().equals(Locale.CHINESE.getLanguage());
    for (RegisterColumn column : RegisterColumn.values()) {
      row[column.ordinal()] = column.getHeader(chinese);
    }
    put();
  }

  /**
   * Begins a CSV file in UTF-8; a file that is there is replaced.
   *
   * @throws TableException if it cannot be written
   */
  public static RegisterWriter csv(Path file, WriteOptions options) {
    return csv(open(file), options);
  }

  /** Begins a CSV table; closing the writer closes the stream. */
  public static RegisterWriter csv(OutputStream out, WriteOptions options) {
    try {
      return new RegisterWriter(new CsvSink(out, options.isMarked()), options);
    } catch (IOException e) {
      throw TableException.cannotWrite(LABEL.getEnglish(), e);
    }
  }

  /**
   * Begins a workbook; a file that is there is replaced.
   *
   * @throws TableException if it cannot be written
   */
  public static RegisterWriter xlsx(Path file, WriteOptions options) {
    return xlsx(open(file), options);
  }

  /** Begins a workbook; closing the writer closes the stream. */
  public static RegisterWriter xlsx(OutputStream out, WriteOptions options) {
    Locale language = options.getLanguage().orElse(Locale.ENGLISH);
    return new RegisterWriter(new XlsxSink(out, LABEL.in(language)), options);
  }

  private static OutputStream open(Path file) {
    try {
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw TableException.cannotWrite(file.getFileName().toString(), e);
    }
  }

  /**
   * Writes a business.
   *
   * @throws TableException if the file cannot be written, or holds no more rows
   */
  public void write(RegisterRow business) {
    for (RegisterColumn column : RegisterColumn.values()) {
      row[column.ordinal()] = column.of(business, cells);
    }
    put();
    rows++;
  }

  /** Writes businesses as they come. */
  public void writeAll(Iterator<RegisterRow> businesses) {
    businesses.forEachRemaining(this::write);
  }

  private void put() {
    try {
      sink.write(row);
    } catch (IOException e) {
      throw TableException.cannotWrite(LABEL.getEnglish(), e);
    }
  }

  /** Returns how many businesses were written. */
  public long getRows() {
    return rows;
  }

  /**
   * Completes the file.
   *
   * @throws TableException if it cannot be written
   */
  @Override
  public void close() {
    try {
      sink.close();
    } catch (IOException e) {
      throw TableException.cannotWrite(LABEL.getEnglish(), e);
    }
  }
}
