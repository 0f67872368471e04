package org.liangze.exchange.internal.source;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.liangze.model.Text;

/** A file as a stream of rows, whatever its format. Not thread-safe. */
public interface RawTable extends Closeable {

  /**
   * Opens a file by what its first bytes say, not by its name.
   *
   * @param recognised how many of these header cells are known, to tell the separator by
   * @throws UnreadableException if the file is no table, with the finding that says why
   */
  static RawTable open(Path file, ToIntFunction<String[]> recognised) throws UnreadableException {
    switch (FileKind.of(file)) {
      case WORKBOOK:
        return XlsxTable.open(file);
      default:
        return CsvTable.open(file, recognised);
    }
  }

  /**
   * Returns the next row, blank ones as well; null after the last one.
   *
   * @throws UnreadableException if the rest cannot be read
   */
  @Nullable RawRow next() throws UnreadableException;

  /** Returns the format in a few words, such as "CSV, UTF-8". */
  Text getFormat();

  /** Returns what should be known about the source as a whole though it can be read. */
  List<RowFault> getRemarks();

  @Override
  void close() throws IOException;
}
