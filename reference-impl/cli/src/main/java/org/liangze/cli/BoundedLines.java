package org.liangze.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream in UTF-8, with or without a byte order mark. Of a line that is far longer
 * than any identifier only the beginning is kept, so that no line can fill the memory.
 */
final class BoundedLines {

  private static final int LONGEST = 4096;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final BufferedReader reader;
  private boolean begun;

  BoundedLines(InputStream in) {
    this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }

  /** Returns the next line without its end, or null after the last. */
  @Nullable String next() throws IOException {
    int c = reader.read();
    if (!begun && c == BYTE_ORDER_MARK) {
      c = reader.read();
    }
    begun = true;
    if (c < 0) {
      return null;
    }
    StringBuilder line = new StringBuilder();
    for (; c >= 0 && c != '\n'; c = reader.read()) {
      if (line.length() < LONGEST) {
        line.append((char) c);
      }
    }
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
  }

  /** Returns whether the next line would have to be waited for. */
  boolean isWaiting() throws IOException {
    return !reader.ready();
  }
}
