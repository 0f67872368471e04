package org.liangze.exchange.bulletin;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Writes a bulletin (通报) in one format.
 *
 * <p>The same bulletin gives the same bytes. All writers print the same text for the same figure.
 *
 * <p>Implementations are immutable and safe for use by any number of threads.
 */
public interface BulletinWriter {

  /** Returns the format, which is also the usual ending of a file's name, such as {@code html}. */
  String getFormat();

  /**
   * Writes a bulletin and flushes the stream, but does not close it.
   *
   * @throws IOException if the stream fails; what was written until then is of no use
   */
  void write(Bulletin bulletin, OutputStream out) throws IOException;

  /** Returns a writer of each format: {@code html}, {@code xlsx}, {@code csv}, {@code json}. */
  static List<BulletinWriter> all() {
    return Collections.unmodifiableList(
        Arrays.asList(
            new HtmlBulletinWriter(),
            new XlsxBulletinWriter(),
            new CsvBulletinWriter(),
            new JsonBulletinWriter()));
  }
}
