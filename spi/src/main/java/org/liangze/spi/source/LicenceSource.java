package org.liangze.spi.source;

import java.util.Optional;

/**
 * Where licence data comes from (许可数据来源): as a rule the province's licence system.
 *
 * <p>Duplicates, late and missing rows are normal. A bad row is an item of its own, with its
 * findings, and never stops the rest. Implementations are safe for use by any number of threads.
 * This interface grows by {@code default} methods only.
 */
public interface LicenceSource {

  /** Returns the plug-in's id, such as {@code licence-csv}. */
  String getId();

  /**
   * Opens a snapshot, which the caller closes.
   *
   * @param watermark the one of the last snapshot that was taken in; empty to read all
   * @throws LicenceSourceException if the source cannot be read
   */
  LicenceSnapshot open(Optional<String> watermark);
}
