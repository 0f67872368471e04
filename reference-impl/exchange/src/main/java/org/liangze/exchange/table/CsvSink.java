package org.liangze.exchange.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.liangze.exchange.internal.FormulaGuard;

/** Writes CSV in UTF-8, with commas and CRLF; no cell can be taken for a formula. */
final class CsvSink implements CellSink {

  private static final char MARK = '\uFEFF';
  private static final int BLOCK = 1 << 16;

  private final CSVPrinter printer;

  CsvSink(OutputStream out, boolean marked) throws IOException {
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BLOCK);
    if (marked) {
      writer.write(MARK);
    }
    this.printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
  }

  @Override
  public void write(String[] cells) throws IOException {
    for (String cell : cells) {
      printer.print(FormulaGuard.guarded(cell));
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
