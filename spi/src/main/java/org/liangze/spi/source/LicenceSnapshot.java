package org.liangze.spi.source;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Licence data as of one moment (许可数据快照), read once, by one thread.
 *
 * <p>This interface grows by {@code default} methods only.
 */
public interface LicenceSnapshot extends AutoCloseable {

  /** Returns the version of the source, such as {@code 2022-10-31}. */
  String getVersion();

  /** Returns the mark to give to the next {@link LicenceSource#open}; empty if there is none. */
  Optional<String> getWatermark();

  /** Returns whether this is everything, so that a business that is missing here is gone. */
  boolean isComplete();

  /**
   * Returns the items in the order of the source; may be called once.
   *
   * @throws LicenceSourceException here or while streaming, if the source cannot be read on
   */
  Stream<LicenceItem> items();

  @Override
  void close();
}
