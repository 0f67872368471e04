package org.liangze.exchange.table;

import java.io.Closeable;
import java.io.IOException;

/** Where the rows of a table go that is written. */
interface CellSink extends Closeable {

  /** Writes a row; the array is used again for the next one. */
  void write(String[] cells) throws IOException;
}
