package org.liangze.exchange.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.liangze.model.access.Right;

/**
 * Writes a table of records (数据表导出), one row each, as CSV or XLSX; nothing but the row at hand is
 * kept.
 *
 * <p>Example:
 *
 * <pre>{@code
 * try (TableWriter<Cadre> writer =
 *     TableWriter.csv(TableLayout.CADRES, file, WriteOptions.masked())) {
 *   cadres.forEachRemaining(writer::write);
 * }
 * }</pre>
 *
 * <p>What is written in the clear reads again as equal records, but for blanks around a name or a
 * text and characters that no file can hold. In CSV a cell that a spreadsheet would take for a
 * formula has an apostrophe in front, which reading takes away; in XLSX every cell is a text, so
 * that long codes stay as they are.
 *
 * <p>Not thread-safe.
 *
 * @param <T> the record
 */
public final class TableWriter<T> implements AutoCloseable {

  private final TableLayout<T> layout;
  private final RowForm<T> form;
  private final CellSink sink;
  private final RowCells cells;
  private long rows;

  private TableWriter(TableLayout<T> layout, CellSink sink, WriteOptions options) {
    this.layout = layout;
    this.form = layout.makeForm();
    this.sink = sink;
    this.cells =
        new RowCells(
            layout.getColumns().size(),
            options.getLanguage().orElse(null),
            options.getRights().contains(Right.READ_PERSONAL_DATA));
    header(options.getLanguage().orElse(null));
  }

  /**
   * Begins a CSV file in UTF-8; a file that is there is replaced.
   *
   * @throws TableException if it cannot be written
   */
  public static <T> TableWriter<T> csv(TableLayout<T> layout, Path file, WriteOptions options) {
    return csv(layout, open(file), options);
  }

  /** Begins a CSV table; closing the writer closes the stream. */
  public static <T> TableWriter<T> csv(
      TableLayout<T> layout, OutputStream out, WriteOptions options) {
    try {
      return new TableWriter<>(layout, new CsvSink(out, options.isMarked()), options);
    } catch (IOException e) {
      throw TableException.cannotWrite(layout.getName(), e);
    }
  }

  /**
   * Begins a workbook; a file that is there is replaced.
   *
   * @throws TableException if it cannot be written
   */
  public static <T> TableWriter<T> xlsx(TableLayout<T> layout, Path file, WriteOptions options) {
    return xlsx(layout, open(file), options);
  }

  /** Begins a workbook; closing the writer closes the stream. */
  public static <T> TableWriter<T> xlsx(
      TableLayout<T> layout, OutputStream out, WriteOptions options) {
    Locale language = options.getLanguage().orElse(Locale.ENGLISH);
    return new TableWriter<>(layout, new XlsxSink(out, layout.getLabel().in(language)), options);
  }

  private static OutputStream open(Path file) {
    try {
      return Files.newOutputStream(file);
    } catch (IOException e) {
      throw TableException.cannotWrite(file.getFileName().toString(), e);
    }
  }

  private void header(@Nullable Locale language) {
    List<TableColumn> columns = layout.getColumns();
    boolean chinese =
        language != null && language.getLanguage().equals(Locale.CHINESE.getLanguage());
    String[] titles = new String[columns.size()];
    for (int i = 0; i < titles.length; i++) {
      titles[i] = chinese ? columns.get(i).getHeaders().get(0) : columns.get(i).getName();
    }
    put(titles);
  }

  /**
   * Writes a record.
   *
   * @throws TableException if the file cannot be written, or holds no more rows
   */
  public void write(T record) {
    String[] row = cells.clear();
    form.write(record, cells);
    put(row);
    rows++;
  }

  /** Writes records as they come. */
  public void writeAll(Iterator<? extends T> records) {
    records.forEachRemaining(this::write);
  }

  private void put(String[] row) {
    try {
      sink.write(row);
    } catch (IOException e) {
      throw TableException.cannotWrite(layout.getName(), e);
    }
  }

  /** Returns how many records were written. */
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
      throw TableException.cannotWrite(layout.getName(), e);
    }
  }
}
