package org.liangze.spi.source;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Licence data as of one moment (许可数据快照), read once, by one thread; the rules S1 to S10 stand at
 * {@link LicenceSource}.
 *
 * <p>Every method but {@link #close} may be asked from opening to closing, and answers the same
 * before, while and after the items are read.
 *
 * <p>This interface grows by {@code default} methods only.
 */
public interface LicenceSnapshot extends AutoCloseable {

  /** Returns which data this is, such as {@code 2022-10-31}; not blank (S5). */
  String getVersion();

  /**
   * Returns the mark to give to the next {@link LicenceSource#open}, so that only what is newer is
   * read again, such as {@code 2022-10-31T04:00:00Z/1877}; empty if there is none, so that all is
   * read (S4).
   *
   * <p>It is the mark of what was there when the snapshot was opened. A row that comes later, and
   * is streamed all the same, may come once more; it must not be lost.
   */
  Optional<String> getWatermark();

  /** Returns whether this is everything, so that a business that is missing here is gone (S8). */
  boolean isComplete();

  /**
   * Returns the items in the order of the source; may be called once (S6).
   *
   * @throws LicenceSourceException here or while streaming, if the source cannot be read on (S9)
   * @throws IllegalStateException if it is called again
   */
  Stream<LicenceItem> items();

  /** Gives back all that was opened, however far the items were read; again without effect (S7). */
  @Override
  void close();
}
